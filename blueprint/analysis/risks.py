"""Fail points weighed: how often each happens, and how grave that is (SEMANTICS §9)."""

from collections.abc import Iterator

from msgspec import Struct

from blueprint.analysis.figures import Totals
from blueprint.analysis.totals import Number
from blueprint.model import FailPoint, Service


class Risk(Struct, frozen=True):
    """One fail point. `expected` failures per case; `severity` 1–10, None where no number is given.

    `weight` is severity × expected failures per case, None where either is not known. It ranks fail points
    of one service; it is no probability, and no FMEA number.
    """

    step: str
    point: FailPoint
    expected: Number
    severity: int | None

    @property
    def weight(self) -> float | None:
        known = self.severity is not None and self.expected.complete and not self.expected.withheld
        return self.expected.value * self.severity if known and self.severity is not None else None


def risks(service: Service, totals: Totals) -> Iterator[Risk]:
    """Of every fail point whose failures are counted in `totals`, in the order of the file."""
    for step in service.steps.values():
        for point in step.fails.values():
            expected = totals.failures.get(f"{step.id}.fails.{point.id}")
            if expected is not None:
                severity = point.severity if isinstance(point.severity, int) else None
                yield Risk(step.id, point, expected, severity)
