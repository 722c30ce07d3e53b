"""A case that ends while one of its branches still runs."""

from collections.abc import Iterator

from blueprint.check.faults import faults_of, step_of, told_route
from blueprint.check.subject import Subject
from blueprint.findings import Finding, Place, rule

RULE = rule("branch-left-running")


def check(subject: Subject) -> Iterator[Finding]:
    graph = subject.flow
    for fault in faults_of(subject, "branch-left-running"):
        ends = (edge for edge in graph.edges if graph.nodes[edge.target].kind == "end")
        way = graph.edges[fault.way] if fault.way is not None else next(ends)
        args: dict[str, object] = {"step": step_of(graph, way.source), "end": graph.nodes[way.target].id}
        if fault.variant == "different-ends":
            args["other"] = graph.nodes[graph.edges[fault.arrived[0]].target].id
            yield Finding(RULE, Place(way.path, on="value"), args, "different-ends")
            continue
        if not fault.searched or not 0 <= fault.node < len(graph.nodes):
            yield Finding(RULE, Place(way.path, on="value"), args, "unsearched")
            continue
        args["waiting"] = step_of(graph, fault.node)
        args["route"] = told_route(graph, fault)
        yield Finding(RULE, Place(way.path, on="value"), args, "" if fault.route else "always")
