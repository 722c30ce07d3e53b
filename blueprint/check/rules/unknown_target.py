"""A way to a step or an end that does not exist."""

from collections.abc import Iterator

from blueprint.check.references import findings, unknown_targets, written
from blueprint.check.subject import Subject
from blueprint.findings import Finding, rule

RULE = rule("unknown-target")


def check(subject: Subject) -> Iterator[Finding]:
    service = subject.service
    if "steps" in service.unread or "ends" in service.unread:
        return
    candidates = {**service.steps, **dict.fromkeys(written(subject.document, "ends")), "end": None}
    yield from findings(RULE, unknown_targets(subject), candidates, subject.document)
