"""An end under `ends` that no way leads to."""

from collections.abc import Iterator

from blueprint.check.subject import Subject
from blueprint.findings import Finding, Place, rule
from blueprint.source import List

RULE = rule("unused-end")


def check(subject: Subject) -> Iterator[Finding]:
    service = subject.service
    if not service.ends or not service.steps or not subject.flow.complete:
        return
    reached = {node.id for node in subject.flow.nodes if node.kind == "end"}
    listed = isinstance(subject.document.node(("ends",)), List)
    for at, end in enumerate(service.ends):
        if end not in reached:
            yield Finding(RULE, Place(("ends", at if listed else end)), {"end": end})
