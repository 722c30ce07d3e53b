"""A branch is taken by chance, and it is not said where the branches come together."""

from collections.abc import Iterator

from blueprint.check.faults import step_of
from blueprint.check.subject import Subject
from blueprint.findings import Finding, Place, rule

RULE = rule("branch-without-meet")


def check(subject: Subject) -> Iterator[Finding]:
    graph = subject.flow
    told: set[str] = set()
    for missing in graph.unresolved:
        if missing.kind != "meet" or missing.source is None:
            continue
        step = step_of(graph, missing.source)
        if step not in told and "meet" not in subject.service.steps[step].unread:
            told.add(step)
            yield Finding(RULE, Place(missing.path, on="value"), {"step": step})
