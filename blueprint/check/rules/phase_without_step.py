"""A phase under `phases` that no step stands in."""

from collections.abc import Iterator

from blueprint.check.references import unknown_phases
from blueprint.check.subject import Subject
from blueprint.findings import Finding, Place, rule
from blueprint.source import List

RULE = rule("phase-without-step")


def check(subject: Subject) -> Iterator[Finding]:
    service = subject.service
    if not service.phases or service.unread & {"phases", "steps"} or service.unread_steps:
        return
    if any("phase" in step.unread for step in service.steps.values()):
        return
    if subject.fact(unknown_phases):  # a slip of the pen there is what leaves one empty here
        return
    used = {step.phase for step in service.steps.values()}
    listed = isinstance(subject.document.node(("phases",)), List)
    for at, phase in enumerate(service.phases):
        if phase not in used:
            yield Finding(RULE, Place(("phases", at if listed else phase)), {"phase": phase})
