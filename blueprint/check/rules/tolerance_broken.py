"""A step or a wait that takes longer on average than the customer accepts."""

from collections.abc import Iterator
from typing import NamedTuple

from blueprint.check.clocks import exceeds
from blueprint.check.subject import Subject
from blueprint.check.waits import waits
from blueprint.findings import Finding, Path, Place, Related, rule
from blueprint.model import Duration, Service, Step, Time

RULE = rule("tolerance-broken")


class _Held(NamedTuple):
    """A time held against a tolerance, each with its path."""

    variant: str
    step: str
    segment: str
    time_at: Path
    time: Time | None
    tolerance_at: Path
    tolerance: Duration | None


def check(subject: Subject) -> Iterator[Finding]:
    for held in _all(subject):
        if held.time and held.tolerance and exceeds(held.time.mean, held.tolerance, subject.service):
            args = {
                "step": held.step,
                "segment": held.segment,
                "mean": held.time.mean,
                "tolerance": held.tolerance,
            }
            related = (Related(Place(held.time_at), "time"),)
            yield Finding(RULE, Place(held.tolerance_at, on="value"), args, held.variant, related)


def _all(subject: Subject) -> Iterator[_Held]:
    for step in subject.service.steps.values():
        home: Path = ("steps", step.id)
        if not _always_overridden(subject.service, step):
            yield _Held("", step.id, "", (*home, "time"), step.time, (*home, "tolerance"), step.tolerance)
        yield from _for_segments(step, home)
    for wait in subject.fact(waits):
        if wait.form != "step":
            yield _Held(
                "wait", wait.step, "",
                (*wait.path, "time"), wait.time, (*wait.path, "tolerance"), wait.tolerance,
            )  # fmt: skip


def _always_overridden(service: Service, step: Step) -> bool:
    """Whether no segment is left for which the step's own time holds."""
    return bool(step.by_segment) and all(
        segment in step.by_segment and (step.by_segment[segment].time or step.by_segment[segment].tolerance)
        for segment in service.segments
    )


def _for_segments(step: Step, home: Path) -> Iterator[_Held]:
    for segment, said in step.by_segment.items():
        here = (*home, "by_segment", segment)
        if said.time or said.tolerance:
            yield _Held(
                "segment", step.id, segment,
                (*(here if said.time else home), "time"), said.time or step.time,
                (*(here if said.tolerance else home), "tolerance"), said.tolerance or step.tolerance,
            )  # fmt: skip
        own, before = said.wait_before, step.wait_before
        if own:
            yield _Held(
                "wait-segment", step.id, segment,
                (*(here if own.time else home), "wait_before", "time"),
                own.time or (before.time if before else None),
                (*(here if own.tolerance else home), "wait_before", "tolerance"),
                own.tolerance or (before.tolerance if before else None),
            )  # fmt: skip
