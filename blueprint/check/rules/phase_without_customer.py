"""A phase in which the customer neither acts nor is served."""

from collections.abc import Iterator

from blueprint.check.subject import Subject
from blueprint.check.visible import Cast, casts
from blueprint.findings import Finding, Place, rule

RULE = rule("phase-without-customer")

_WHO = frozenset({"does", "by", "with", "kind"})


def check(subject: Subject) -> Iterator[Finding]:
    service = subject.service
    if service.customer is None or not service.phases:
        return
    met: dict[str, bool] = {}
    for cast in subject.fact(casts):
        if cast.step.phase is not None:
            met[cast.step.phase] = met.get(cast.step.phase, False) or _part(cast)
    for phase, title in service.phases.items():
        if met.get(phase) is False:
            yield Finding(RULE, Place(("phases", phase)), {"phase": phase, "title": title})


def _part(cast: Cast) -> bool:
    """Waiting is no part; where it could not be read who takes part, the customer may."""
    return (cast.customer and cast.step.kind != "wait") or not _WHO.isdisjoint(cast.step.unread)
