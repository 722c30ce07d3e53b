"""Soundness by balance: in a sound flow all partners of a join are visited equally often, whatever the
chances (SEMANTICS §2.6).
"""

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from blueprint.flow.graph import Graph
from blueprint.flow.joins import ENDS, Formula, Join, Joins, counted
from blueprint.flow.linear import solve

PRIME = 2**61 - 1
"""Chances are random residues of it, so that two different sums are equal about once in 10¹⁸ runs."""

SIDE_ENDS = -2


class Imbalance(NamedTuple):
    """What is not in balance. `node` is the join (ENDS, SIDE_ENDS: where the flow ends)."""

    node: int
    kind: str
    """unequal: partners with different visits · parallel: `join: one` over parallel ways · end: what ends
    is more or less than what began · endless: no way leads to an end any more, or no visits satisfy the
    equations."""


def imbalances(graph: Graph, joins: Joins) -> tuple[Imbalance, ...]:
    """Everything out of balance, the first in the order of the flow first; empty for a sound flow.

    Asks nothing about chances that are 0, and presumes that there is a formula for every join. That every
    node leads to an end is asked apart: a branch that only multiplies within a loop solves the equations,
    with visits below zero.
    """
    trap = trapped(graph, [True] * len(graph.edges)) if any(graph.rework) else ()
    if trap:
        return (Imbalance(trap[0], "endless"),)
    chance = random_chances(graph)
    start = _starts(graph)
    visits = solve(graph.order, arrivals(graph, joins, chance), start, PRIME)
    if visits is None:
        return (Imbalance(graph.order[0], "endless"),)
    found = list(_unequal(graph, joins, chance, visits))
    for formula, node, side in ((joins.end, ENDS, False), (joins.side_end, SIDE_ENDS, True)):
        value = _value(formula, graph, chance, visits) if formula is not None else 0
        if value is None:
            found.append(Imbalance(node, "unequal"))
        elif value != sum(share for at, share in start.items() if graph.side[at] is side) % PRIME:
            found.append(Imbalance(node, "end"))
    return tuple(found)


def trapped(graph: Graph, possible: Sequence[bool]) -> tuple[int, ...]:
    """Reached nodes of a complete graph from which no possible ways lead to an end, in onward order."""
    if all(possible) and _always_onward(graph):
        return ()
    ending = [node.kind == "end" for node in graph.nodes]
    todo = [node.at for node in graph.nodes if node.kind == "end"]
    while todo:
        for e in graph.into[todo.pop()]:
            source = graph.edges[e].source
            if possible[e] and not ending[source]:
                ending[source] = True
                todo.append(source)
    return tuple(node for node in graph.order if not ending[node])


def _always_onward(graph: Graph) -> bool:
    """Whether every node that a way leads back from has one onward as well: onward ways come to an end."""
    sources = {edge.source for edge, back in zip(graph.edges, graph.rework, strict=True) if back}
    return not any(all(graph.rework[e] for e in graph.out[source]) for source in sources)


def arrivals(
    graph: Graph, joins: Joins, chance: Sequence[float]
) -> Mapping[int, Sequence[tuple[int, float]]]:
    """What adds up to the visits of each node: its counted ways, and whatever comes back."""
    edges = graph.edges
    found = {
        node: [(edges[e].source, chance[e]) for e in counted(joins.formulas[node])]
        for node in graph.order
        if graph.into[node] and graph.nodes[node].kind != "end"
    }
    for edge in edges:
        if graph.rework[edge.at] and graph.reached[edge.source]:
            found[edge.target].append((edge.source, chance[edge.at]))
    return found


def random_chances(graph: Graph) -> list[int]:
    """Chances modulo PRIME, the same in every run."""
    chance = [1] * len(graph.edges)
    for node in graph.nodes:
        ways = graph.out[node.at]
        if len(ways) > 1 and not node.all_of:
            for way in ways[:-1]:
                chance[way] = _random(way)
            chance[ways[-1]] = (1 - sum(chance[way] for way in ways[:-1])) % PRIME
    return chance


def _random(number: int) -> int:
    """A residue that looks like chance (the finaliser of SplitMix64; Steele, Lea, Flood 2014)."""
    z = (number + 1) * 0x9E3779B97F4A7C15 & 0xFFFFFFFFFFFFFFFF
    z = (z ^ z >> 30) * 0xBF58476D1CE4E5B9 & 0xFFFFFFFFFFFFFFFF
    z = (z ^ z >> 27) * 0x94D049BB133111EB & 0xFFFFFFFFFFFFFFFF
    return (z ^ z >> 31) % PRIME


def _starts(graph: Graph) -> dict[int, float]:
    """The starts of the main flow share one case at random; each side chain is a case of its own."""
    start: dict[int, float] = {}
    entries = [entry.node for entry in graph.starts]
    left = 1
    for at, node in enumerate(entries):
        share = _random(-2 - at) if at + 1 < len(entries) else left
        left = (left - share) % PRIME
        start[node] = (start.get(node, 0) + share) % PRIME
    for e in graph.also:
        first = graph.edges[e].target
        if graph.side[first]:
            start.setdefault(first, _random(-2 - len(entries) - first))
    return start


def _unequal(
    graph: Graph, joins: Joins, chance: Sequence[int], visits: Mapping[int, float]
) -> Iterator[Imbalance]:
    for node in graph.order:
        formula = joins.formulas[node]
        if formula is None or isinstance(formula, int):
            continue
        step = graph.nodes[node].step
        if step is not None and step.join == "one" and node in joins.parallel:
            yield Imbalance(node, "parallel")
        elif node not in joins.parallel and formula.kind == "one":
            continue  # only alternatives: nothing to disagree
        elif _value(formula, graph, chance, visits) is None:
            yield Imbalance(node, "unequal")


def _value(
    formula: Formula, graph: Graph, chance: Sequence[int], visits: Mapping[int, float]
) -> float | None:
    """How often a formula is satisfied; None if partners disagree."""
    if not isinstance(formula, Join):
        return visits[graph.edges[formula].source] * chance[formula] % PRIME
    values = [_value(part, graph, chance, visits) for part in formula.parts]
    if any(value is None for value in values):
        return None
    if formula.kind == "one":
        return sum(value for value in values if value is not None) % PRIME
    return values[0] if all(value == values[0] for value in values) else None
