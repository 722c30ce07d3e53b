"""A step of which it is not clear what it waits for."""

from collections.abc import Iterator

from blueprint.check.faults import faults_of, sources, step_of
from blueprint.check.subject import Subject
from blueprint.findings import Finding, Place, rule

RULE = rule("ambiguous-join")


def check(subject: Subject) -> Iterator[Finding]:
    graph = subject.flow
    for fault in faults_of(subject, "ambiguous-join"):
        from_ = sources(graph, fault.missing)
        if fault.node < 0:
            place = Place(graph.edges[fault.missing[0]].path, on="value")
            yield Finding(RULE, place, {"sources": from_}, "end")
        else:
            step = step_of(graph, fault.node)
            yield Finding(RULE, Place(("steps", step)), {"step": step, "sources": from_})
