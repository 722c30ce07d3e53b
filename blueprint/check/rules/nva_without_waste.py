"""A step that adds no value, without the waste it is."""

from collections.abc import Iterator

from blueprint.check.subject import Subject
from blueprint.findings import Finding, Place, rule

RULE = rule("nva-without-waste")


def check(subject: Subject) -> Iterator[Finding]:
    service = subject.service
    for step in service.steps.values():
        if step.kind != "activity" or step.waste or not step.unread.isdisjoint({"kind", "value", "waste"}):
            continue
        if service.value(step) == "nva":
            path = ("steps", step.id, "value") if step.value else ("steps", step.id)
            yield Finding(RULE, Place(path), {"step": step.id}, "" if step.value else "default")
