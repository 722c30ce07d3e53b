"""A side chain that leads into the main flow."""

from collections.abc import Iterator

from blueprint.check.faults import faults_of, step_of
from blueprint.check.subject import Subject
from blueprint.findings import Finding, Place, rule

RULE = rule("side-chain-rejoins")


def check(subject: Subject) -> Iterator[Finding]:
    graph = subject.flow
    for fault in faults_of(subject, "side-chain-rejoins"):
        assert fault.way is not None
        way = graph.edges[fault.way]
        args = {"step": step_of(graph, way.source), "target": graph.nodes[way.target].id}
        yield Finding(
            RULE, Place(way.path, on="key" if way.kind == "below" else "value"), args, fault.variant
        )
