"""Who meets whom in a step."""

from typing import NamedTuple

from blueprint.check.subject import Subject
from blueprint.model import Step


class Cast(NamedTuple):
    """Who takes part in a step."""

    step: Step
    customer: bool
    """The customer leads it, or is named in `does` or `with`."""


def casts(subject: Subject) -> tuple[Cast, ...]:
    """The cast of every step, in the order of the file."""
    customer = subject.service.customer
    return tuple(
        Cast(step, customer in step.does or customer in step.with_) for step in subject.service.steps.values()
    )
