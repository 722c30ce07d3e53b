"""Nouns as one segment has them: its own numbers where it says any, else those of everyone."""

from typing import overload

from msgspec.structs import replace

from blueprint.model.service import Detection, FailNumbers, FailPoint, Recovery, RecoveryNumbers, Wait


@overload
def wait_of_segment(usual: Wait | None, own: Wait) -> Wait: ...
@overload
def wait_of_segment(usual: Wait | None, own: Wait | None) -> Wait | None: ...
def wait_of_segment(usual: Wait | None, own: Wait | None) -> Wait | None:
    """A wait as a segment has it; a time that it says and that could not be read is not known."""
    if usual is None or own is None:
        return own or usual
    unread = own.unread | usual.unread
    return Wait(
        own.time or (None if "time" in own.unread else usual.time),
        own.kind or usual.kind,
        usual.tolerance if own.tolerance is None else own.tolerance,
        own.customer or usual.customer,
        unread - {"time"} if own.time else unread,
    )


def fail_point_of_segment(usual: FailPoint, own: FailNumbers | None) -> FailPoint:
    """A fail point as a segment has it. Numbers of a recovery that it does not have change nothing."""
    if own is None:
        return usual
    return replace(
        usual,
        chance=own.chance or usual.chance,
        severity=usual.severity if own.severity is None else own.severity,
        occurrence=usual.occurrence if own.occurrence is None else own.occurrence,
        detection=usual.detection if own.detection is None else own.detection,
        detect=_detection(usual.detect, own),
        recover=_recovery(usual.recover, own.recover),
    )


def _detection(usual: Detection | None, own: FailNumbers) -> Detection | None:
    return replace(usual, chance=own.detect) if usual and own.detect else usual


def _recovery(usual: Recovery | None, own: RecoveryNumbers | None) -> Recovery | None:
    if usual is None or own is None:
        return usual
    return replace(
        usual,
        wait=wait_of_segment(usual.wait, own.wait),
        time=own.time or usual.time,
        cost=own.cost or usual.cost,
        within=usual.within if own.within is None else own.within,
    )
