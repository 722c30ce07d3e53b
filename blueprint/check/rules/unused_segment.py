"""Segments that nothing tells apart."""

from collections.abc import Iterator

from blueprint.check.references import all_ways, named_segments
from blueprint.check.subject import Subject
from blueprint.findings import Finding, Place, rule
from blueprint.model import Step

RULE = rule("unused-segment")

_NAMING = frozenset({"by_segment", "choose", "next"})


def check(subject: Subject) -> Iterator[Finding]:
    """Where one segment is named, the others are those who go the ordinary way, and are used too.

    A name that is none of them is not said to be missing here again: it was meant for one of them.
    """
    service = subject.service
    if not service.segments or not service.steps or service.unread_steps or "steps" in service.unread:
        return
    if any(_may_name(step) for step in service.steps.values()):
        return
    segments = tuple(f"`{segment}`" for segment in service.segments)
    yield Finding(RULE, Place(("segments",)), {"segments": segments})


def _may_name(step: Step) -> bool:
    unread = step.unread & _NAMING or any("when" in way.unread for way in all_ways(step))
    return bool(unread or named_segments(step))
