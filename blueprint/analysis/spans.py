"""Lengths of time as a total carries them: on two clocks, with what is known of them."""

from collections.abc import Callable, Iterable
from math import inf
from typing import NamedTuple

from blueprint.model import Duration, Time


class Span(NamedTuple):
    """A mean time, or the sum of many.

    `wall` seconds plus `business` days (SEMANTICS §10). Not `complete`: something in it is not known and
    counts as nothing, so that the truth is *at least* this. `shortest` and `longest` are seconds of
    working time between which every single case lies.
    """

    wall: float = 0.0
    business: float = 0.0
    complete: bool = True
    shortest: float = 0.0
    longest: float = 0.0

    @property
    def duration(self) -> Duration:
        return Duration(self.wall, self.business)

    def seconds(self, business_day: float) -> float:
        return self.wall + self.business * business_day

    def __bool__(self) -> bool:
        return bool(self.wall or self.business) or not self.complete


NO_TIME = Span()
UNKNOWN = Span(complete=False, longest=inf)


def of(time: Time | None, business_day: float | None) -> Span:
    """The span of an estimate; None is unknown, not zero."""
    if time is None:
        return UNKNOWN
    mean, shape = time.shape.mean, time.shape
    if not time.business:
        return Span(mean, 0.0, True, shape.shortest, shape.longest)
    if business_day is None:
        return Span(0.0, mean, True, 0.0, inf)
    return Span(0.0, mean, True, shape.shortest * business_day, shape.longest * business_day)


def total(spans: Iterable[Span]) -> Span:
    """One after the other."""
    wall = business = shortest = longest = 0.0
    complete = True
    for span in spans:
        wall += span.wall
        business += span.business
        complete = complete and span.complete
        shortest += span.shortest
        longest += span.longest
    return Span(wall, business, complete, shortest, longest)


class Met(NamedTuple):
    """Branches that have come together. `decided`: in every case the same one of them sets the time."""

    span: Span
    decided: bool


def last(spans: Iterable[Span], business_day: float | None) -> Met:
    """The largest of the branches: all of them are waited for.

    Where business days are compared with other times and their length is not known, the largest on the
    wall clock stands for at least.
    """
    branches = list(spans)
    comparable = business_day is not None or len({span.business for span in branches}) == 1
    longest = max(branches, key=lambda span: span.seconds(business_day or 0.0))
    shortest, latest = max(s.shortest for s in branches), max(s.longest for s in branches)
    met = longest._replace(
        complete=comparable and all(span.complete for span in branches), shortest=shortest, longest=latest
    )
    return Met(met, _one_rules(branches, lambda a, b: a.shortest >= b.longest))


def first(spans: Iterable[Span], business_day: float | None) -> Met:
    """The smallest of the branches: the first arrival goes on."""
    branches = list(spans)
    smallest = min(branches, key=lambda span: span.seconds(business_day or 0.0))
    shortest, latest = min(s.shortest for s in branches), min(s.longest for s in branches)
    complete = all(span.complete for span in branches)
    if business_day is None and len({span.business for span in branches}) > 1:
        complete, smallest = False, NO_TIME
    met = smallest._replace(complete=complete, shortest=shortest, longest=latest)
    return Met(met, _one_rules(branches, lambda a, b: a.longest <= b.shortest))


def _one_rules(branches: list[Span], over: Callable[[Span, Span], bool]) -> bool:
    return any(
        all(over(one, other) for other in branches if other is not one) for one in branches
    )  # two equal fixed branches rule each other
