"""The faults of the flow, as the rules on it tell them."""

from collections.abc import Iterator

from blueprint.check.subject import Subject
from blueprint.flow import Fault, FaultKind, Graph, faults

_TOLD = 6


def flow_faults(subject: Subject) -> tuple[Fault, ...]:
    """Every fault of the service's flow; a fact of the subject."""
    return faults(subject.flow, lambda _: subject.blocks)


def faults_of(subject: Subject, kind: FaultKind) -> Iterator[Fault]:
    """The faults that one rule tells."""
    return (fault for fault in subject.fact(flow_faults) if fault.kind == kind)


def step_of(graph: Graph, node: int) -> str:
    """The id of a node's step."""
    return graph.nodes[graph.nodes[node].owner].id


def sources(graph: Graph, ways: tuple[int, ...]) -> tuple[str, ...]:
    """The steps some ways come from, each once, in backticks."""
    return tuple(dict.fromkeys(f"`{step_of(graph, graph.edges[way].source)}`" for way in ways))


def told_route(graph: Graph, fault: Fault) -> tuple[str, ...]:
    """What happens on the way into a fault, choice by choice: `` `stock` → none left ``; the last ones of a
    long way.
    """
    choices = tuple(_choice(graph, way) for way in fault.route)
    return choices if len(choices) <= _TOLD else ("…", *choices[-_TOLD:])


def _choice(graph: Graph, way: int) -> str:
    edge = graph.edges[way]
    what = edge.label or edge.fail or _own_way(graph, way)
    return f"`{step_of(graph, edge.source)}` → `{what}`"


def _own_way(graph: Graph, way: int) -> str:
    """The step a way without a label leads to, routing nodes looked through."""
    target = graph.edges[way].target
    while graph.nodes[target].kind == "routing":
        target = graph.edges[graph.out[target][0]].target
    return graph.nodes[target].id
