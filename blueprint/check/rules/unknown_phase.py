"""A heading `phase:` that is not under `phases`."""

from collections.abc import Iterator

from blueprint.check.references import findings, unknown_phases, written
from blueprint.check.subject import Subject
from blueprint.findings import Finding, rule

RULE = rule("unknown-phase")


def check(subject: Subject) -> Iterator[Finding]:
    if "phases" in subject.service.unread:
        return
    known = written(subject.document, "phases")
    yield from findings(RULE, subject.fact(unknown_phases), known, subject.document)
