"""A step without `next` that runs into a step another way leads to."""

from collections.abc import Iterator

from blueprint.check.faults import faults_of, step_of
from blueprint.check.subject import Subject
from blueprint.findings import Finding, Path, Place, Related, rule
from blueprint.flow import Graph

RULE = rule("fall-through")


def check(subject: Subject) -> Iterator[Finding]:
    graph = subject.flow
    for fault in faults_of(subject, "fall-through"):
        assert fault.way is not None
        edge = graph.edges[fault.way]
        below = graph.nodes[edge.target].id
        named = _named(graph, edge.target)
        related = tuple(Related(Place(path, on="value"), "named", {"below": below}) for _, path in named[:1])
        args = {"step": step_of(graph, edge.source), "below": below, "namer": named[0][0]}
        variant = "start" if named[0][1][0] == "starts" else ""
        yield Finding(RULE, Place(("steps", args["step"])), args, variant, related)


def _named(graph: Graph, target: int) -> list[tuple[str, Path]]:
    """Who names this step, and where; steps before starts."""
    kinds = ("choice", "branch", "item", "recovery", "also")
    found: list[tuple[str, Path]] = [
        (step_of(graph, edge.source), edge.path)
        for edge in graph.edges
        if edge.target == target and edge.kind in kinds and not graph.rework[edge.at]
    ]
    return found + [
        (entry.id or "", entry.path) for entry in graph.starts if entry.node == target and entry.id
    ]
