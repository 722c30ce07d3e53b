"""Who meets whom in a step, and what of it stands above the line of visibility."""

from typing import NamedTuple

from blueprint.check.subject import Subject
from blueprint.model import Step


class Cast(NamedTuple):
    """Who takes part in a step."""

    step: Step
    customer: bool
    """The customer leads it, or is named in `does` or `with`."""
    onstage: bool
    """Somebody of the provider's side acts before the customer's eyes; False where that is unclear."""


def casts(subject: Subject) -> tuple[Cast, ...]:
    """The cast of every step, in the order of the file."""
    service, customer = subject.service, subject.service.customer
    onstage = frozenset(actor.id for actor in service.actors.values() if actor.lane == "onstage")
    return tuple(
        Cast(step, customer in step.does or customer in step.with_, _onstage(step, onstage))
        for step in service.steps.values()
    )


def _onstage(step: Step, onstage: frozenset[str]) -> bool:
    """A step's own `lane` speaks for the one who leads it; the others stand where they always stand."""
    if "lane" in step.unread:
        return False
    if step.own_lane is None:
        return not onstage.isdisjoint(step.does) or not onstage.isdisjoint(step.with_)
    return step.own_lane == "onstage" or not onstage.isdisjoint(step.participants[1:])
