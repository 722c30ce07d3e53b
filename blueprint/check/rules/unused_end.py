"""An end under `ends` that no way leads to."""

from collections.abc import Iterator

from blueprint.check.faults import flow_faults
from blueprint.check.subject import Subject
from blueprint.findings import Finding, Place, rule
from blueprint.source import List

RULE = rule("unused-end")

_FORGOTTEN = ("fall-through", "last-step-without-next")


def check(subject: Subject) -> Iterator[Finding]:
    service = subject.service
    if not service.ends or not service.steps or not subject.flow.complete:
        return
    reached = {node.id for node in subject.flow.nodes if node.kind == "end"}
    unused = [(at, end) for at, end in enumerate(service.ends) if end not in reached]
    if not unused or _forgotten(subject):
        return
    listed = isinstance(subject.document.node(("ends",)), List)
    for at, end in unused:
        yield Finding(RULE, Place(("ends", at if listed else end)), {"end": end})


def _forgotten(subject: Subject) -> bool:
    """Whether some step forgot to say where it leads: most likely to that end."""
    return any(fault.kind in _FORGOTTEN for fault in subject.fact(flow_faults))
