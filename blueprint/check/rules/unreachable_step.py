"""Steps to which no way leads."""

from collections.abc import Iterator

from blueprint.check.subject import Subject
from blueprint.findings import Finding, Place, rule
from blueprint.flow import Graph

RULE = rule("unreachable-step")


def check(subject: Subject) -> Iterator[Finding]:
    graph = subject.flow
    if not graph.complete:  # what leads nowhere may be meant to lead here
        return
    told: set[int] = set()
    for node in graph.nodes:
        if (
            node.kind != "step"
            or graph.reached[node.at]
            or node.at in told
            or _from_elsewhere(graph, node.at)
            or _is_told(graph, node.id)
        ):
            continue
        behind = _behind(graph, node.at)
        told |= behind
        names = tuple(f"`{graph.nodes[n].id}`" for n in sorted(behind) if n != node.at)
        yield Finding(
            RULE,
            Place(("steps", node.id)),
            {"step": node.id, "behind": names},
            "loop" if node.at in _targets(graph, behind) else "chain" if names else "",
        )


def _is_told(graph: Graph, step: str) -> bool:
    """Whether the recovery of a failure that is a branch names the step: told as counted twice."""
    return any(
        fail.branch is not None and fail.recover is not None and fail.recover.then == step
        for other in graph.service.steps.values()
        for fail in other.fails.values()
    )


def _from_elsewhere(graph: Graph, node: int) -> bool:
    """Whether another unreached step leads here that cannot be reached from here: tell that one."""
    behind = _behind(graph, node)
    return any(
        graph.nodes[graph.edges[e].source].owner not in behind
        for e in (*graph.into[node], *_also(graph, node))
    )


def _also(graph: Graph, node: int) -> list[int]:
    return [e for e in graph.also if graph.edges[e].target == node]


def _behind(graph: Graph, node: int) -> set[int]:
    """The step and all unreached steps that can be reached from it."""
    seen, todo = {node}, [node]
    while todo:
        for target in _next(graph, todo.pop()):
            if not graph.reached[target] and target not in seen:
                seen.add(target)
                todo.append(target)
    return {n for n in seen if graph.nodes[n].kind == "step"}


def _next(graph: Graph, node: int) -> list[int]:
    ways = [*graph.out[node], *(e for e in graph.also if graph.edges[e].source == node)]
    return [graph.edges[e].target for e in ways]


def _targets(graph: Graph, steps: set[int]) -> set[int]:
    return {edge.target for edge in graph.edges if graph.nodes[edge.source].owner in steps}
