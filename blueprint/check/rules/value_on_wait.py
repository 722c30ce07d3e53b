"""A wait that is said to add value."""

from collections.abc import Iterator

from blueprint.check.subject import Subject
from blueprint.findings import Finding, Place, rule

RULE = rule("value-on-wait")


def check(subject: Subject) -> Iterator[Finding]:
    for step in subject.service.steps.values():
        if step.kind == "wait" and step.value == "va":
            yield Finding(RULE, Place(("steps", step.id, "value"), on="value"), {"step": step.id})
