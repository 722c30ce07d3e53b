"""A step before the customer's eyes of which nobody has asked what can go wrong."""

from collections.abc import Iterator

from blueprint.check.subject import Subject
from blueprint.findings import Finding, Place, rule

RULE = rule("no-fail-point-considered")


def check(subject: Subject) -> Iterator[Finding]:
    for step in subject.service.steps.values():
        if step.kind != "activity" or step.fails or not subject.service.onstage(step):
            continue
        if subject.document.node(("steps", step.id, "fails")) is None:  # `fails: {}`: considered, none found
            yield Finding(RULE, Place(("steps", step.id)), {"step": step.id})
