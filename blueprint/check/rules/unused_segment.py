"""Segments that nothing tells apart."""

from collections.abc import Iterator

from blueprint.check.references import unknown_segments, ways
from blueprint.check.subject import Subject
from blueprint.findings import Finding, Place, rule

RULE = rule("unused-segment")

_NAMING = frozenset({"by_segment", "choose", "next"})


def check(subject: Subject) -> Iterator[Finding]:
    """Where one segment is named, the others are those who go the ordinary way, and are used too."""
    service = subject.service
    if not service.segments or not service.steps or service.unread_steps or "steps" in service.unread:
        return
    if subject.fact(unknown_segments):
        return
    for step in service.steps.values():
        if step.by_segment or step.unread & _NAMING:
            return
        if any(way.when or "when" in way.unread for way, _ in ways(step, subject.document)):
            return
    segments = tuple(f"`{segment}`" for segment in service.segments)
    yield Finding(RULE, Place(("segments",)), {"segments": segments})
