"""What tests of any room may ask for."""

import signal
from collections.abc import Iterator
from types import FrameType

import pytest

HANGING = 30
"""Seconds of the processor after which a test hangs: far more than any needs on any machine. How long
things take is measured against peers, in `benchmarks/`.
"""


@pytest.fixture
def never_hangs() -> Iterator[None]:
    """Ends a test that would go on for ever; where there are no timers (Windows), it goes on."""
    if not hasattr(signal, "setitimer"):
        yield
        return

    def stop(number: int, frame: FrameType | None) -> None:  # noqa: ARG001 — a handler's signature
        raise AssertionError(f"still at work after {HANGING} seconds of the processor")

    before = signal.signal(signal.SIGPROF, stop)
    signal.setitimer(signal.ITIMER_PROF, HANGING)
    yield
    signal.setitimer(signal.ITIMER_PROF, 0)
    signal.signal(signal.SIGPROF, before)
