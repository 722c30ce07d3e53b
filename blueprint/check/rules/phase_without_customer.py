"""A phase in which the customer neither acts nor is served."""

from collections.abc import Iterator

from blueprint.check.subject import Subject
from blueprint.findings import Finding, Place, rule
from blueprint.model import Service, Step

RULE = rule("phase-without-customer")


def check(subject: Subject) -> Iterator[Finding]:
    service = subject.service
    if service.customer is None:
        return
    met: dict[str, bool] = {}
    for step in service.steps.values():
        if step.phase is not None:
            met[step.phase] = met.get(step.phase, False) or _part(service, step)
    for phase, title in service.phases.items():
        if met.get(phase) is False:
            yield Finding(RULE, Place(("phases", phase)), {"phase": phase, "title": title})


def _part(service: Service, step: Step) -> bool:
    """Waiting is no part; where it could not be read who takes part, the customer may."""
    unclear = not step.unread.isdisjoint({"does", "by", "with", "kind"})
    return unclear or (step.kind != "wait" and service.with_customer(step))
