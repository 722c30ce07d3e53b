"""A step that can wait for ever, since one of the branches it waits for does not come."""

from collections.abc import Iterator

from blueprint.check.faults import faults_of, sources, step_of, told_route
from blueprint.check.subject import Subject
from blueprint.findings import Finding, Place, rule
from blueprint.flow import Fault, Graph

RULE = rule("deadlock")


def check(subject: Subject) -> Iterator[Finding]:
    graph = subject.flow
    for fault in faults_of(subject, "deadlock"):
        if fault.node < 0:
            place = Place(graph.edges[(fault.arrived or fault.missing)[0]].path, on="value")
            yield Finding(RULE, place, _args(graph, fault), "end" if fault.route else "end-always")
        else:
            step = step_of(graph, fault.node)
            args = {"step": step, **_args(graph, fault)}
            yield Finding(RULE, Place(("steps", step)), args, _variant(graph, fault))


def _args(graph: Graph, fault: Fault) -> dict[str, object]:
    return {
        "route": told_route(graph, fault),
        "arrived": sources(graph, fault.arrived),
        "missing": sources(graph, fault.missing),
    }


def _variant(graph: Graph, fault: Fault) -> str:
    step = graph.nodes[fault.node].step
    if not fault.searched:
        return "unsearched"
    if step is not None and step.join == "all":
        return "declared" if fault.route else "declared-always"
    return "" if fault.route else "always"
