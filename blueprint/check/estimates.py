"""Every figure of a service with the path it stands at, gathered in one walk for all rules."""

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from blueprint.check.subject import Subject
from blueprint.findings import Path
from blueprint.model import (
    Amount,
    Chance,
    Duration,
    FailNumbers,
    FailPoint,
    Override,
    Rate,
    Recovery,
    RecoveryNumbers,
    Step,
    Time,
    Wait,
    Way,
    WayNumbers,
)

Estimate = Time | Chance | Amount | Rate


class Estimates(NamedTuple):
    """Figures by kind, each with its path and in the order of the model: heading, actors, steps."""

    times: list[tuple[Path, Time]]
    chances: list[tuple[Path, Chance]]
    money: list[tuple[Path, Amount | Rate]]
    limits: list[tuple[Path, Duration]]
    """Tolerances and time limits of recoveries: what is accepted or promised, not estimated."""

    def all(self) -> Iterator[tuple[Path, Estimate]]:
        """What was estimated: everything but the limits."""
        yield from self.times
        yield from self.chances
        yield from self.money


def estimates(subject: Subject) -> Estimates:
    """All figures of a service. A path may end deeper than the file, where a short form is written."""
    service, found = subject.service, Estimates([], [], [], [])
    if service.price:
        found.money.append((("price",), service.price))
    for actor in service.actors.values():
        if actor.rate:
            found.money.append((("actors", actor.id, "rate"), actor.rate))
    for segment in service.segments.values():
        if segment.share:
            found.chances.append((("segments", segment.id, "share"), segment.share))
    for start in service.starts.values():
        if start.share:
            found.chances.append((("starts", start.id, "share"), start.share))
    for step in service.steps.values():
        _step(found, ("steps", step.id), step)
    return found


def _step(found: Estimates, home: Path, step: Step) -> None:
    _plain(found, home, step)
    for segment, override in step.by_segment.items():
        here = (*home, "by_segment", segment)
        _plain(found, here, override)
        for name, numbers in override.fails.items():
            _fail_numbers(found, (*here, "fails", name), numbers)
        _way_numbers(found, (*here, "choose"), override.choose)
        _way_numbers(found, (*here, "next"), override.next)
    for fail in step.fails.values():
        _fail(found, (*home, "fails", fail.id), fail)
    _ways(found, (*home, "next"), step.next)
    for label, way in step.choose.items():
        _way(found, (*home, "choose", label), way)


def _plain(found: Estimates, home: Path, said: Step | Override) -> None:
    """What a step and an override for a segment share."""
    if said.wait_before:
        _wait(found, (*home, "wait_before"), said.wait_before)
    if said.time:
        found.times.append(((*home, "time"), said.time))
    if said.tolerance:
        found.limits.append(((*home, "tolerance"), said.tolerance))
    for actor, work in said.work.items():
        found.times.append(((*home, "work", actor), work))
    if said.cost:
        found.money.append(((*home, "cost"), said.cost))


def _wait(found: Estimates, path: Path, wait: Wait) -> None:
    if wait.time:
        found.times.append(((*path, "time"), wait.time))
    if wait.tolerance:
        found.limits.append(((*path, "tolerance"), wait.tolerance))


def _fail(found: Estimates, path: Path, fail: FailPoint) -> None:
    if fail.chance:
        found.chances.append(((*path, "chance"), fail.chance))
    if fail.detect and fail.detect.chance:
        found.chances.append(((*path, "detect", "chance"), fail.detect.chance))
    if fail.recover:
        _recovery(found, (*path, "recover"), fail.recover)


def _fail_numbers(found: Estimates, path: Path, said: FailNumbers) -> None:
    if said.chance:
        found.chances.append(((*path, "chance"), said.chance))
    if said.detect:
        found.chances.append(((*path, "detect", "chance"), said.detect))
    if said.recover:
        _recovery(found, (*path, "recover"), said.recover)


def _way_numbers(found: Estimates, path: Path, said: Mapping[str, WayNumbers]) -> None:
    for name, numbers in said.items():
        if numbers.chance:
            found.chances.append(((*path, name, "chance"), numbers.chance))
        if numbers.wait:
            _wait(found, (*path, name, "wait"), numbers.wait)
        _way_numbers(found, (*path, name, "to"), numbers.to)


def _recovery(found: Estimates, path: Path, recovery: Recovery | RecoveryNumbers) -> None:
    if recovery.wait:
        _wait(found, (*path, "wait"), recovery.wait)
    if recovery.time:
        found.times.append(((*path, "time"), recovery.time))
    if recovery.cost:
        found.money.append(((*path, "cost"), recovery.cost))
    if recovery.within:
        found.limits.append(((*path, "within"), recovery.within))


def _ways(found: Estimates, path: Path, ways: tuple[Way, ...]) -> None:
    if len(ways) == 1:
        _way(found, path, ways[0])
        return
    for at, way in enumerate(ways):
        _way(found, (*path, at), way)


def _way(found: Estimates, path: Path, way: Way) -> None:
    if way.chance:
        found.chances.append(((*path, "chance"), way.chance))
    if way.wait:
        _wait(found, (*path, "wait"), way.wait)
    if not isinstance(way.to, str):
        _ways(found, (*path, "to"), way.to)
