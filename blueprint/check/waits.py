"""Every wait of a service with the path it stands at: a wait is the same wherever it is written."""

from collections.abc import Iterator
from typing import Literal, NamedTuple

from blueprint.check.subject import Subject
from blueprint.findings import Path
from blueprint.model import Duration, Presence, Service, Step, Time, Wait, WaitKind, Way


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
    if not isinstance(way.to, str):
        yield from _of_ways(service, step, (*path, "to"), way.to)


def _at(
    form: Literal["before", "way", "recovery"], path: Path, step: Step, target: Step | None, wait: Wait
) -> WaitAt:
    customer = wait.customer or (target.customer if target else None)
    return WaitAt(
        form, path, step.id, target.id if target else None,
        wait.time, wait.kind, wait.tolerance, customer, wait.unread,
    )  # fmt: skip
