"""A step with the customer that its `lane` puts out of the customer's sight."""

from collections.abc import Iterator

from blueprint.check.subject import Subject
from blueprint.findings import Finding, Place, rule

RULE = rule("customer-out-of-sight")


def check(subject: Subject) -> Iterator[Finding]:
    service = subject.service
    for step in service.steps.values():
        if step.own_lane in ("backstage", "support") and service.with_customer(step):
            args = {"step": step.id, "lane": step.own_lane, "customer": service.customer}
            yield Finding(RULE, Place(("steps", step.id, "lane"), "value"), args)
