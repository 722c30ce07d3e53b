"""A wait of the customer's without the longest time the customer accepts."""

from collections.abc import Iterator

from blueprint.check.subject import Subject
from blueprint.check.visible import casts
from blueprint.check.waits import WaitAt, waits
from blueprint.findings import Finding, Place, rule

RULE = rule("wait-without-tolerance")

_UNSAID = frozenset({"tolerance", "customer"})


def check(subject: Subject) -> Iterator[Finding]:
    served = {
        cast.step.id for cast in subject.fact(casts) if cast.customer and "customer" not in cast.step.unread
    }
    for wait in subject.fact(waits):
        if wait.tolerance is None and _UNSAID.isdisjoint(wait.unread) and _felt(wait, served):
            yield Finding(RULE, Place(wait.path), {"step": wait.step}, wait.form)


def _felt(wait: WaitAt, served: set[str]) -> bool:
    """Whether the customer waits: takes part in what is waited for, and is not away."""
    return wait.customer == "waits" if wait.customer else wait.target in served
