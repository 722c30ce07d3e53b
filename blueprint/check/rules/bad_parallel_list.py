"""A list of branches that names an end, one step twice, or a step it leads back to."""

from collections.abc import Iterator

from blueprint.check.faults import faults_of, step_of
from blueprint.check.subject import Subject
from blueprint.findings import Finding, Place, rule

RULE = rule("bad-parallel-list")


def check(subject: Subject) -> Iterator[Finding]:
    graph = subject.flow
    for fault in faults_of(subject, "bad-parallel-list"):
        assert fault.way is not None
        way = graph.edges[fault.way]
        args = {"step": step_of(graph, way.source), "target": graph.nodes[way.target].id}
        yield Finding(RULE, Place(way.path, on="value"), args, fault.variant)
