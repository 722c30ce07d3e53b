"""An encounter from which the customer sees, hears or keeps nothing that is named."""

from collections.abc import Iterator

from blueprint.check.subject import Subject
from blueprint.check.visible import casts
from blueprint.findings import Finding, Place, rule

RULE = rule("encounter-without-evidence")


def check(subject: Subject) -> Iterator[Finding]:
    for step, customer in subject.fact(casts):
        unnamed = not step.evidence and "evidence" not in step.unread
        if unnamed and customer and step.kind == "activity" and subject.service.onstage(step):
            yield Finding(RULE, Place(("steps", step.id)), {"step": step.id})
