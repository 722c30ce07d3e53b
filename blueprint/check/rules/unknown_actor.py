"""Somebody named in a step who is not under `actors`."""

from collections.abc import Iterator

from blueprint.check.references import findings, unknown_actors, written
from blueprint.check.subject import Subject
from blueprint.findings import Finding, rule

RULE = rule("unknown-actor")


def check(subject: Subject) -> Iterator[Finding]:
    if "actors" in subject.service.unread or subject.document.node(("actors",)) is None:
        return
    candidates = written(subject.document, "actors")
    yield from findings(RULE, subject.fact(unknown_actors), candidates, subject.document)
