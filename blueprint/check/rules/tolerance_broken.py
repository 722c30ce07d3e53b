"""A step or a wait that takes longer on average than the customer accepts."""

from collections.abc import Collection, Iterator
from typing import NamedTuple

from blueprint.check.clocks import exceeds
from blueprint.check.subject import Subject
from blueprint.check.waits import WaitAt, own_waits, waits
from blueprint.findings import Finding, Path, Place, Related, rule
from blueprint.model import Duration, Override, Service, Step, Time, Wait

RULE = rule("tolerance-broken")


class _Held(NamedTuple):
    """A time held against a tolerance."""

    variant: str
    step: str
    segment: str
    time: Time | None
    tolerance: Duration | None
    time_at: Path
    tolerance_at: Path
    on_time: bool = False
    """The segment says another time, but no tolerance of its own: the time is what to look at."""


def check(subject: Subject) -> Iterator[Finding]:
    for held in _all(subject):
        if (
            held.time
            and held.tolerance is not None
            and exceeds(held.time.mean, held.tolerance, subject.service)
        ):
            yield _finding(held, held.time.mean, held.tolerance)


def _finding(held: _Held, mean: Duration, tolerance: Duration) -> Finding:
    args = {"step": held.step, "segment": held.segment, "mean": mean, "tolerance": tolerance}
    here, there, text = held.tolerance_at, held.time_at, "time"
    if held.on_time:
        here, there, text = there, here, "tolerance"
    return Finding(RULE, Place(here, on="value"), args, held.variant, (Related(Place(there), text),))


def _all(subject: Subject) -> Iterator[_Held]:
    for step in subject.service.steps.values():
        home: Path = ("steps", step.id)
        if step.tolerance is not None and not _always_overridden(subject.service, step):
            yield _Held(
                "", step.id, "", step.time, step.tolerance, (*home, "time"), (*home, "tolerance")
            )  # fmt: skip
        for segment in step.by_segment:
            yield from _for_segment(step, home, segment)
    owns = [own for own in subject.fact(own_waits) if _overrides(own.said)]
    for own in owns:
        wait = own.wait
        variant = "wait-segment" if wait.form == "before" else "wait-there-segment"
        yield _merged(variant, wait.step, own.segment, (own.usual, wait), (wait.path, own.said))
    said = {(own.usual, own.segment) for own in owns}
    for wait in subject.fact(waits):
        if wait.tolerance is not None and wait.form != "step" and not _everyone(subject, wait.path, said):
            yield _Held(
                "wait", wait.step, "",
                wait.time, wait.tolerance, (*wait.path, "time"), (*wait.path, "tolerance"),
            )  # fmt: skip


def _always_overridden(service: Service, step: Step) -> bool:
    """Whether no segment is left for which the step's own time holds."""
    return bool(service.segments) and all(
        segment in step.by_segment and _overrides(step.by_segment[segment]) for segment in service.segments
    )


def _everyone(subject: Subject, usual: Path, said: Collection[tuple[Path, str]]) -> bool:
    """The same for a wait."""
    segments = subject.service.segments
    return bool(segments) and all((usual, segment) in said for segment in segments)


def _overrides(said: Override | Wait) -> bool:
    return said.time is not None or said.tolerance is not None


def _for_segment(step: Step, home: Path, segment: str) -> Iterator[_Held]:
    said, here = step.by_segment[segment], (*home, "by_segment", segment)
    if _overrides(said):
        yield _merged("segment", step.id, segment, (home, step), (here, said))


def _merged(
    variant: str,
    step: str,
    segment: str,
    base: tuple[Path, Step | WaitAt],
    override: tuple[Path, Override | Wait],
) -> _Held:
    """What holds for the segment: what it says itself, else what the step says."""
    home, common = base
    here, own = override
    says_time, says_tolerance = own.time is not None, own.tolerance is not None
    return _Held(
        variant,
        step,
        segment,
        own.time if says_time else common.time,
        own.tolerance if says_tolerance else common.tolerance,
        (*(here if says_time else home), "time"),
        (*(here if says_tolerance else home), "tolerance"),
        on_time=not says_tolerance,
    )
