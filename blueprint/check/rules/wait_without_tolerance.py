"""A wait of the customer's without the longest time the customer accepts."""

from collections.abc import Iterator

from blueprint.check.subject import Subject
from blueprint.check.waits import WaitAt, waits
from blueprint.findings import Finding, Place, rule
from blueprint.model import Service

RULE = rule("wait-without-tolerance")


def check(subject: Subject) -> Iterator[Finding]:
    for wait in subject.fact(waits):
        if wait.tolerance is None and "tolerance" not in wait.unread and _felt(subject.service, wait):
            yield Finding(RULE, Place(wait.path), {"step": wait.step}, wait.form)


def _felt(service: Service, wait: WaitAt) -> bool:
    """Whether the customer waits: takes part in what is waited for, and is not away."""
    if wait.customer:
        return wait.customer == "waits"
    return wait.target is not None and service.with_customer(service.steps[wait.target])
