"""What may go on at the same time within one case."""

from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from itertools import combinations
from typing import NamedTuple

from blueprint.flow.blocks import Block, Reduction, Tangle
from blueprint.flow.graph import Graph
from blueprint.flow.joins import forward_into


class Parallel(NamedTuple):
    """A split and the nodes of each of its branches, blocks inside them included. In a tangle, whose
    branches cross, `branches` holds one tuple for each pair of nodes that may go on at the same time.
    """

    split: int
    branches: tuple[tuple[int, ...], ...]
    crossed: bool = False


def parallels(graph: Graph, reduction: Reduction) -> tuple[Parallel, ...]:
    """All parallel branches of a sound flow, the inner ones before those around them."""
    covered: dict[int, tuple[int, ...]] = {}  # way that stands for a part → all nodes in it
    found = []
    for part in reduction.parts:
        if isinstance(part, Block):
            branches = tuple(_within(b.way, b.members, reduction, covered) for b in part.branches)
            found.append(Parallel(part.split, branches))
            covered[part.way] = tuple(node for branch in branches for node in branch)
        else:
            nodes = tuple(
                dict.fromkeys(
                    node for way in part.ways for node in _within(way, part.members, reduction, covered)
                )
            )
            found += _crossed(graph, part, nodes)
            covered[part.way] = nodes
    return tuple(found)


def _within(
    way: int, members: Sequence[int], reduction: Reduction, covered: dict[int, tuple[int, ...]]
) -> tuple[int, ...]:
    nodes = list(covered.get(way, ()))
    for member in members:
        nodes.append(member)
        for out in reduction.out[member]:
            nodes.extend(covered.get(out, ()))
    return tuple(nodes)


def _crossed(graph: Graph, tangle: Tangle, nodes: Iterable[int]) -> Iterator[Parallel]:
    pairs = tuple(pair for pair in combinations(nodes, 2) if at_once(graph, *pair))
    if pairs:
        yield Parallel(tangle.split, pairs, crossed=True)


def at_once(graph: Graph, one: int, other: int) -> bool:
    """Whether two nodes may go on at the same time: neither comes before the other, and some run has
    both. By search over pairs of ways (SEMANTICS §2.3), for few nodes.
    """
    if _before(graph, one, other) or _before(graph, other, one):
        return False
    rank = {node: at for at, node in enumerate(graph.order)}

    @cache
    def live(e: int, f: int) -> bool:
        first, last = sorted((e, f), key=lambda way: rank[graph.edges[way].source])
        source = graph.edges[last].source
        if source == graph.edges[first].source:
            return e == f or graph.nodes[source].all_of
        return any(live(first, way) for way in forward_into(graph, source))

    return any(live(e, f) for e in forward_into(graph, one) for f in forward_into(graph, other))


def _before(graph: Graph, one: int, other: int) -> bool:
    seen, todo = {one}, [one]
    while todo:
        for e in graph.out[todo.pop()]:
            target = graph.edges[e].target
            if target == other and not graph.rework[e]:
                return True
            if not graph.rework[e] and target not in seen:
                seen.add(target)
                todo.append(target)
    return False
