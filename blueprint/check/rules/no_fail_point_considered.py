"""A step before the customer's eyes of which nobody has asked what can go wrong."""

from collections.abc import Iterator

from blueprint.check.subject import Subject
from blueprint.check.visible import onstage_actors
from blueprint.findings import Finding, Place, rule

RULE = rule("no-fail-point-considered")


def check(subject: Subject) -> Iterator[Finding]:
    service, document = subject.service, subject.document
    for step in service.steps.values():
        if step.kind != "activity" or step.fails or not onstage_actors(service, step):
            continue
        if document.node(("steps", step.id, "fails")) is None:  # `fails: {}` says: considered, none found
            yield Finding(RULE, Place(("steps", step.id)), {"step": step.id})
