"""How often each step is visited per case (SEMANTICS §3)."""

from collections.abc import Collection, Mapping, Sequence

from blueprint.flow.graph import Graph
from blueprint.flow.joins import Formula, Joins, counted
from blueprint.flow.linear import solve
from blueprint.flow.rework import strong_components


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


def visited_at_all(
    graph: Graph, joins: Joins, chances: Sequence[float], visits: Mapping[int, float]
) -> dict[int, float]:
    """The chance that a node is visited at least once: visits ÷ (visits counted from one visit on).

    From one visit on, every join counts the branch the node is in. Outside loops it is the visits.
    """
    loops: dict[int, list[int]] = {}
    component = strong_components(graph.order, [(e.source, e.target) for e in graph.edges], _ways(graph))
    for node in graph.order:
        loops.setdefault(component[node], []).append(node)
    found = {}
    for node in graph.order:
        members = loops[component[node]]
        again = len(members) > 1 or any(graph.edges[e].target == node for e in graph.out[node])
        found[node] = visits[node]
        if again and visits[node]:
            from_here = _visits_from(graph, joins, chances, node, members)
            found[node] = visits[node] / from_here if from_here else 0.0
    return found


def _ways(graph: Graph) -> list[int]:
    return [e for node in graph.order for e in graph.out[node]]


def _back(graph: Graph, node: int) -> list[int]:
    return [e for e in graph.into[node] if graph.rework[e] and graph.reached[graph.edges[e].source]]


def _visits_from(
    graph: Graph, joins: Joins, chances: Sequence[float], begin: int, members: Sequence[int]
) -> float:
    """Visits of a node of a loop, counted from one visit of it on."""
    onward = _onward(graph, begin, set(members))
    arrivals = {
        node: [
            (graph.edges[e].source, chances[e])
            for e in (*_counted_from(joins.formulas[node], graph, onward), *_back(graph, node))
        ]
        for node in members
    }
    order = [begin, *(node for node in members if node != begin)]
    visits = solve(order, arrivals, {begin: 1.0})
    return visits[begin] if visits else 0.0


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
