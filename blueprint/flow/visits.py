"""How often each step is visited per case (SEMANTICS §3)."""

from collections.abc import Collection, Mapping, Sequence

from blueprint.flow.graph import Graph
from blueprint.flow.joins import Formula, Joins, counted
from blueprint.flow.linear import solve


def expected_visits(
    graph: Graph, joins: Joins, chances: Sequence[float], start: Mapping[int, float]
) -> dict[int, float] | None:
    """Visits per reached node and case, side chains included; None where somebody goes round for ever.

    `chances` are those of the ways, `start` the shares of the nodes where cases begin. The flow is sound.
    """
    arrivals: dict[int, list[tuple[int, float]]] = {}
    for node in graph.order:
        if graph.nodes[node].kind == "end":
            ways: Sequence[int] = [e for e in graph.into[node] if graph.reached[graph.edges[e].source]]
        else:
            ways = (*counted(joins.formulas[node]), *_back(graph, node))
        arrivals[node] = [(graph.edges[e].source, chances[e]) for e in ways]
    for e in graph.also:
        arrivals.setdefault(graph.edges[e].target, []).append((graph.edges[e].source, 1.0))
    return solve(graph.order, arrivals, start)


def visits_from(
    graph: Graph, joins: Joins, chances: Sequence[float], begin: int, members: Sequence[int]
) -> dict[int, float]:
    """Visits of the nodes of a loop, counted from a visit of one of them on: every join counts the branch
    that it leads to.
    """
    onward = _onward(graph, begin, set(members))
    arrivals = {
        node: [
            (graph.edges[e].source, chances[e])
            for e in (*_counted_from(joins.formulas[node], graph, onward), *_back(graph, node))
        ]
        for node in members
    }
    order = [begin, *(node for node in members if node != begin)]
    return solve(order, arrivals, {begin: 1.0}) or {}


def _back(graph: Graph, node: int) -> list[int]:
    return [e for e in graph.into[node] if graph.rework[e] and graph.reached[graph.edges[e].source]]


def _onward(graph: Graph, begin: int, members: Collection[int]) -> set[int]:
    seen, todo = {begin}, [begin]
    while todo:
        for e in graph.out[todo.pop()]:
            target = graph.edges[e].target
            if not graph.rework[e] and target in members and target not in seen:
                seen.add(target)
                todo.append(target)
    return seen


def _counted_from(formula: Formula | None, graph: Graph, onward: Collection[int]) -> tuple[int, ...]:
    """Counted ways where every join counts the partner that the visit leads to."""
    if formula is None or isinstance(formula, int):
        return counted(formula)
    parts = [_counted_from(part, graph, onward) for part in formula.parts]
    if formula.kind == "one":
        return tuple(way for part in parts for way in part)
    own = (part for part in parts if any(graph.edges[way].source in onward for way in part))
    return next(own, parts[0])
