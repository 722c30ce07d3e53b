"""Every recovery of a service."""

from collections.abc import Iterator
from typing import NamedTuple

from blueprint.check.subject import Subject
from blueprint.findings import Path
from blueprint.model import Recovery


class RecoveryAt(NamedTuple):
    path: Path
    step: str
    fail: str
    recovery: Recovery


def recoveries(subject: Subject) -> Iterator[RecoveryAt]:
    """In the order of the file."""
    for step in subject.service.steps.values():
        for fail in step.fails.values():
            if fail.recover:
                yield RecoveryAt(
                    ("steps", step.id, "fails", fail.id, "recover"), step.id, fail.id, fail.recover
                )
