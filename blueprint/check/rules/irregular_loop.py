"""A loop that is entered, but not at its top."""

from collections.abc import Iterator

from blueprint.check.faults import faults_of, sources, step_of
from blueprint.check.subject import Subject
from blueprint.findings import Finding, Place, rule

RULE = rule("irregular-loop")


def check(subject: Subject) -> Iterator[Finding]:
    graph = subject.flow
    for fault in faults_of(subject, "irregular-loop"):
        step = step_of(graph, fault.node)
        yield Finding(RULE, Place(("steps", step)), {"step": step, "sources": sources(graph, fault.arrived)})
