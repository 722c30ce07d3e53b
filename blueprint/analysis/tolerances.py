"""Times held against what the customer accepts (SEMANTICS §7)."""

from msgspec import Struct

from blueprint.analysis.course import Course
from blueprint.model import Duration, Service, Time, is_longer, working_time


class Held(Struct, frozen=True):
    """An element with a tolerance. `mean` of one occurrence, None where it is not known; `exceeding`: the
    chance that an occurrence takes longer.
    """

    name: str
    mean: Duration | None
    tolerance: Duration
    broken: bool | None
    """The mean exceeds it; None where that is not known."""
    exceeding: float | None
    occurs: float
    """How often the element happens per case."""
    segment: str | None = None
    """In a mix: the segment it holds for, where segments are held to different tolerances."""


def held(course: Course) -> tuple[Held, ...]:
    """Every element with a tolerance that is ever visited, in the order of the file."""
    service = course.graph.service
    return tuple(
        Held(
            element.name,
            element.time.mean if element.time else None,
            element.tolerance,
            is_longer(element.time.mean, element.tolerance, service) if element.time else None,
            _exceeding(element.time, element.tolerance, service) if element.time else None,
            occurs,
        )
        for element, occurs in zip(course.elements, course.occurrences, strict=True)
        if element.tolerance is not None and occurs
    )


def _exceeding(time: Time, tolerance: Duration, service: Service) -> float | None:
    """The chance that a time is longer; None where the clocks cannot be compared, or the range of the time
    is out of order.
    """
    shape = time.shape
    if not shape.shortest <= shape.mean <= shape.longest:
        return None
    if time.business and not tolerance.wall:
        return shape.exceeding(tolerance.business)
    allowed = working_time(tolerance, service)
    if allowed is None or not time.business:
        return None if allowed is None else shape.exceeding(allowed)
    return shape.exceeding(allowed / service.calendar.hours) if service.calendar else None
