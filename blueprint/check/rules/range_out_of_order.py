"""A range whose shortest, likely and longest times do not stand in this order."""

from collections.abc import Iterator
from math import exp

from blueprint.check.estimates import estimates
from blueprint.check.subject import Subject
from blueprint.findings import Finding, Path, Place, Related, rule
from blueprint.model import Duration, Fixed, Lognormal, Pert, Time, Triangular, Uniform
from blueprint.model.durations import Z90

RULE = rule("range-out-of-order")

_RANGES = (Pert, Triangular, Uniform)


def check(subject: Subject) -> Iterator[Finding]:
    for path, time in subject.fact(estimates).times:
        slip = None if isinstance(time.shape, Fixed) else _slip(time)
        if slip:
            yield _finding(path, time, *slip)


def _slip(time: Time) -> tuple[str, str, float, str, float] | None:
    """Variant, then the key and value at fault, then the key and value it contradicts."""
    shape = time.shape
    if isinstance(shape, Lognormal):
        if shape.sigma < 0:
            return "p90", "p90", exp(shape.mu + Z90 * shape.sigma), "p50", exp(shape.mu)
        return None
    if not isinstance(shape, _RANGES):
        return None
    if shape.longest < shape.shortest:
        return "max", "max", shape.longest, "min", shape.shortest
    if isinstance(shape, Uniform) or shape.shortest <= shape.likely <= shape.longest:
        return None
    if shape.likely < shape.shortest:
        return "likely-low", "likely", shape.likely, "min", shape.shortest
    return "likely-high", "likely", shape.likely, "max", shape.longest


def _finding(
    path: Path, time: Time, variant: str, key: str, value: float, other: str, bound: float
) -> Finding:
    def said(number: float) -> Duration:
        return Duration(business=number) if time.business else Duration(wall=number)

    return Finding(
        RULE,
        Place((*path, key), on="value"),
        {"value": said(value), "bound": said(bound)},
        variant,
        (Related(Place((*path, other), on="value"), "other"),),
    )
