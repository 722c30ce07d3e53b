"""Every wait of a service with the path it stands at: a wait is the same wherever it is written."""

from collections.abc import Iterator
from typing import Literal, NamedTuple

from blueprint.check.subject import Subject
from blueprint.findings import Path
from blueprint.flow.by_segment import ways_beside
from blueprint.model import (
    Duration,
    Presence,
    Service,
    Step,
    Time,
    Wait,
    WaitKind,
    Way,
    wait_of_segment,
)


class WaitAt(NamedTuple):
    """One wait. `form`: a wait step, `wait_before`, on a way, or in a recovery."""

    form: Literal["step", "before", "way", "recovery"]
    path: Path
    """Of the wait itself: of the step for a wait step."""
    step: str
    """The step it is written in."""
    target: str | None
    """The step that is waited for: the step itself, for a way the one it leads to."""
    time: Time | None
    kind: WaitKind | None
    tolerance: Duration | None
    customer: Presence | None
    """As written on the wait, else on the step that is waited for, which it also speaks for."""
    unread: frozenset[str]


def waits(subject: Subject) -> tuple[WaitAt, ...]:
    """Every wait, in the order of the steps; overrides for segments are not waits of their own."""
    service = subject.service
    return tuple(wait for step in service.steps.values() for wait in _of_step(service, step))


class OwnWait(NamedTuple):
    """A wait of which a segment says something: `said`, under the path of `wait`."""

    segment: str
    usual: Path
    """Of the wait that everyone else has."""
    said: Wait
    wait: WaitAt
    """As the segment has it."""


def own_waits(subject: Subject) -> tuple[OwnWait, ...]:
    """Every wait as a segment has it that says something of it, in the order of the steps."""
    service = subject.service
    return tuple(
        wait
        for step in service.steps.values()
        for segment in step.by_segment
        for wait in _of_segment(service, step, segment)
    )


def _of_segment(service: Service, step: Step, segment: str) -> Iterator[OwnWait]:
    override = step.by_segment[segment]
    home: Path = ("steps", step.id)
    here: Path = (*home, "by_segment", segment)
    if own := override.wait_before:
        wait = _at("before", (*here, "wait_before"), step, step, wait_of_segment(step.wait_before, own))
        yield OwnWait(segment, (*home, "wait_before"), own, wait)
    for fail, numbers in override.fails.items():
        recover = step.fails[fail].recover if fail in step.fails else None
        if recover and numbers.recover and (own := numbers.recover.wait):
            last: Path = ("fails", fail, "recover", "wait")
            wait = _at("recovery", (*here, *last), step, step, wait_of_segment(recover.wait, own))
            yield OwnWait(segment, (*home, *last), own, wait)
    for beside in ways_beside(step, segment):
        for way, at, said, path in beside.matched:
            if own := said.wait:
                target = service.steps.get(way.to) if isinstance(way.to, str) else None
                wait = _at("way", (*path, "wait"), step, target, wait_of_segment(way.wait, own))
                yield OwnWait(segment, (*at, "wait"), own, wait)


def _of_step(service: Service, step: Step) -> Iterator[WaitAt]:
    home: Path = ("steps", step.id)
    if step.kind == "wait":
        yield WaitAt(
            "step",
            home,
            step.id,
            step.id,
            step.time,
            step.wait_for,
            step.tolerance,
            step.customer,
            step.unread,
        )
    if step.wait_before:
        yield _at("before", (*home, "wait_before"), step, step, step.wait_before)
    for fail in step.fails.values():
        if fail.recover and fail.recover.wait:
            yield _at("recovery", (*home, "fails", fail.id, "recover", "wait"), step, step, fail.recover.wait)
    yield from _of_ways(service, step, (*home, "next"), step.next)
    for label, way in step.choose.items():
        yield from _of_way(service, step, (*home, "choose", label), way)


def _of_ways(service: Service, step: Step, path: Path, ways: tuple[Way, ...]) -> Iterator[WaitAt]:
    if len(ways) == 1:
        yield from _of_way(service, step, path, ways[0])
        return
    for at, way in enumerate(ways):
        yield from _of_way(service, step, (*path, at), way)


def _of_way(service: Service, step: Step, path: Path, way: Way) -> Iterator[WaitAt]:
    if way.wait:
        target = service.steps.get(way.to) if isinstance(way.to, str) else None
        yield _at("way", (*path, "wait"), step, target, way.wait)
    for at, branch in enumerate(way.to if isinstance(way.to, tuple) else ()):
        yield from _of_way(service, step, (*path, "to", at), branch)


def _at(
    form: Literal["before", "way", "recovery"], path: Path, step: Step, target: Step | None, wait: Wait
) -> WaitAt:
    customer = wait.customer or (target.customer if target else None)
    return WaitAt(
        form, path, step.id, target.id if target else None,
        wait.time, wait.kind, wait.tolerance, customer, wait.unread,
    )  # fmt: skip
