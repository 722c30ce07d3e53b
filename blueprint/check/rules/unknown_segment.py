"""A segment in `when` or `by_segment` that is not under `segments`."""

from collections.abc import Iterator

from blueprint.check.references import findings, unknown_segments, written
from blueprint.check.subject import Subject
from blueprint.findings import Finding, rule

RULE = rule("unknown-segment")


def check(subject: Subject) -> Iterator[Finding]:
    if "segments" in subject.service.unread:
        return
    candidates = written(subject.document, "segments")
    yield from findings(RULE, subject.fact(unknown_segments), candidates, subject.document)
