"""An hour or more without the customer, of which it is not said whether the customer is waiting."""

from collections.abc import Iterator
from typing import NamedTuple

from blueprint.check.customer import Between, customer_between
from blueprint.check.subject import Subject
from blueprint.check.visible import casts
from blueprint.check.waits import WaitAt, own_waits, waits
from blueprint.findings import Finding, Path, Place, rule
from blueprint.model import HOUR, Duration, Step, working_time

RULE = rule("long-gap")

_CUSTOMER = frozenset({"customer", "does", "by", "with"})


class _Gap(NamedTuple):
    variant: str
    path: Path
    step: str
    length: Duration
    wait: WaitAt | None = None


def check(subject: Subject) -> Iterator[Finding]:
    if subject.service.customer is None:
        return
    for gap in _unsaid(subject):
        seconds = working_time(gap.length, subject.service)
        if seconds is not None and seconds >= HOUR and _holds(subject.fact(customer_between), gap):
            yield Finding(RULE, Place(gap.path), {"step": gap.step, "length": gap.length}, gap.variant)


def _unsaid(subject: Subject) -> Iterator[_Gap]:
    """Elements without the customer that do not say `customer:`, wherever they lie."""
    steps = subject.service.steps
    for step, customer in subject.fact(casts):
        if not customer and not _said(step) and (length := _longest(step)):
            variant = "wait" if step.kind == "wait" else ""
            yield _Gap(variant, ("steps", step.id), step.id, length)
    for wait in _waits(subject):
        unsaid = wait.customer is None and "customer" not in wait.unread
        if wait.form == "step" or not wait.time or not unsaid:
            continue
        if wait.target is None or "customer" not in steps[wait.target].unread:
            yield _Gap(wait.form, wait.path, wait.step, wait.time.mean, wait)


def _waits(subject: Subject) -> Iterator[WaitAt]:
    """Every wait once: of everyone, or of the segment that has the longest of which it is not said."""
    own: dict[Path, list[WaitAt]] = {}
    for said in subject.fact(own_waits):
        own.setdefault(said.usual, []).append(said.wait)
    for wait in subject.fact(waits):
        yield _longest_of([wait, *own.pop(wait.path, ())]) if wait.path in own else wait
    yield from map(_longest_of, own.values())


def _longest_of(alike: list[WaitAt]) -> WaitAt:
    def rank(wait: WaitAt) -> tuple[bool, tuple[float, float]]:
        return wait.customer is None, _length(wait.time.mean) if wait.time else (0.0, 0.0)

    return max(alike, key=rank)


def _holds(between: Between, gap: _Gap) -> bool:
    """Whether a gap lies between the customer's first part and the last."""
    return between.holds(gap.wait) if gap.wait else between.holds_step(gap.step)


def _said(step: Step) -> bool:
    """Whether the customer's part is written, or some of it could not be read."""
    return step.customer is not None or not _CUSTOMER.isdisjoint(step.unread)


def _longest(step: Step) -> Duration | None:
    """The longest mean among the step's own time and those of segments; None where there is none."""
    times = [step.time, *(override.time for override in step.by_segment.values())]
    means = [time.mean for time in times if time]
    return max(means, key=_length, default=None)


def _length(mean: Duration) -> tuple[float, float]:
    return mean.business, mean.wall
