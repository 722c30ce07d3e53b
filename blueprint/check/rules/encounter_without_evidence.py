"""An encounter from which the customer sees, hears or keeps nothing that is named."""

from collections.abc import Iterator

from blueprint.check.subject import Subject
from blueprint.check.visible import onstage_actors
from blueprint.findings import Finding, Place, rule

RULE = rule("encounter-without-evidence")


def check(subject: Subject) -> Iterator[Finding]:
    service = subject.service
    for step in service.steps.values():
        met = step.kind == "activity" and service.with_customer(step) and onstage_actors(service, step)
        if met and not step.evidence and "evidence" not in step.unread:
            yield Finding(RULE, Place(("steps", step.id)), {"step": step.id})
