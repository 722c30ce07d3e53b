"""A step that starts twice for one case, since parallel branches do not meet before it."""

from collections.abc import Iterator

from blueprint.check.faults import faults_of, step_of, told_route
from blueprint.check.subject import Subject
from blueprint.findings import Finding, Place, rule

RULE = rule("lack-of-synchronisation")


def check(subject: Subject) -> Iterator[Finding]:
    graph = subject.flow
    for fault in faults_of(subject, "lack-of-synchronisation"):
        route = told_route(graph, fault)
        if fault.variant == "back" and fault.way is not None:
            way = graph.edges[fault.way]
            args = {"step": step_of(graph, way.source), "back": step_of(graph, way.target), "route": route}
            yield Finding(RULE, Place(way.path, on="value"), args, "back" if route else "back-always")
        else:
            step = step_of(graph, fault.node) if fault.node >= 0 else next(iter(subject.service.steps))
            variant = "" if route else "always" if fault.searched else "unsearched"
            yield Finding(RULE, Place(("steps", step)), {"step": step, "route": route}, variant)
