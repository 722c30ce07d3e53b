"""With what chance a step is visited, or a way taken, at least once (SEMANTICS §3).

It is the visits ÷ the visits counted from one visit on. Those are counted where the visit is: in its stretch
of the reduced flow, with what a stretch inside a block is passed again in later passes of the block. So
nothing needs to be worked out for each step alone, but in branches that cross.
"""

from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import NamedTuple

from blueprint.flow.blocks import Block, Reduction, nodes_within
from blueprint.flow.graph import Graph
from blueprint.flow.joins import Joins
from blueprint.flow.returning import visits_between
from blueprint.flow.rework import strong_components
from blueprint.flow.visits import visits_from


class AtAll(NamedTuple):
    """Chances per reached node, and per way out of one."""

    nodes: Mapping[int, float]
    ways: Mapping[int, float]


def at_all(
    graph: Graph,
    joins: Joins,
    reduction: Reduction,
    chances: Sequence[float],
    visits: Mapping[int, float],
) -> AtAll:
    """For the visits of a sound flow, as `expected_visits` counts them.

    A side chain that several steps set off counts each of its starts; the chance is at most 1.
    """
    counter = _Counter(graph, joins, reduction, chances, visits)
    if any(graph.rework):
        counter.run()
    nodes = {node: min(1.0, times / counter.nodes.get(node, 1.0)) for node, times in visits.items()}
    ways = {
        way: min(1.0, visits[node] * chances[way] / counter.ways.get(way, 1.0))
        for node in graph.order
        for way in graph.out[node]
    }
    return AtAll(nodes, ways)


class _Stretch(NamedTuple):
    """Nodes that are passed through together: `again` more times in the mean after one of `passes`."""

    members: Sequence[int]
    passes: float
    again: float


class _Counter:
    """Counts visits of nodes and ways from one visit on; those that are not in it: 1."""

    def __init__(
        self,
        graph: Graph,
        joins: Joins,
        reduction: Reduction,
        chances: Sequence[float],
        visits: Mapping[int, float],
    ) -> None:
        self.graph, self.joins, self.reduction, self.visits = graph, joins, reduction, visits
        self.chances = [*chances, *(1.0 for _ in range(len(reduction.source) - len(chances)))]
        self.pairs = list(zip(reduction.source, reduction.target, strict=True))
        self.nodes: dict[int, float] = {}
        self.ways: dict[int, float] = {}

    def run(self) -> None:
        reduction = self.reduction
        self.stretch(_Stretch(reduction.rest, 1.0, 0.0), reduction.out)
        for part in reversed(reduction.parts):
            again, passes = self.ways.get(part.way, 1.0) - 1, self.visits[part.split]
            entered = [branch.way for branch in part.branches] if isinstance(part, Block) else part.ways
            self.ways.update(dict.fromkeys(entered, again + 1))
            if not passes:
                continue
            if isinstance(part, Block):
                for branch in part.branches:
                    self.stretch(_Stretch(branch.members, passes, again), reduction.out)
            else:
                self.crossed(_Stretch(part.members, passes, again), list(nodes_within(part, reduction)))
        self.side_chains()

    def stretch(self, here: _Stretch, out: Sequence[Sequence[int]]) -> None:
        """Choices and loops alone, blocks being ways."""
        target = self.reduction.target
        loops = self.loops(here.members, [way for node in here.members for way in out[node]])
        for members in loops:
            ways = {node: [(target[way], self.chances[way]) for way in out[node]] for node in members}
            between = visits_between(members, ways) or {}
            for node in members:
                self.nodes[node] = between.get((node, node), 1.0)
                for way in out[node]:
                    back = between.get((target[way], node), 0.0)
                    self.ways[way] = 1 + self.chances[way] * back
        if here.again:
            for node in here.members:
                self.later(here, node, out[node])

    def later(self, here: _Stretch, node: int, ways: Sequence[int]) -> None:
        """Add the visits of later passes."""
        times = here.again * self.visits[node] / here.passes
        self.nodes[node] = self.nodes.get(node, 1.0) + times
        for way in ways:
            self.ways[way] = self.ways.get(way, 1.0) + times * self.chances[way]

    def crossed(self, here: _Stretch, inside: Sequence[int]) -> None:
        """Branches that cross: every node of a loop in it alone. `inside` are those of its blocks, too."""
        for members in self.loops(inside, [way for node in inside for way in self.graph.out[node]]):
            self.one_by_one(set(members) & set(here.members), members)
        for node in here.members:
            out = self.reduction.out[node]
            if self.graph.nodes[node].all_of:
                self.ways.update((way, self.nodes.get(node, 1.0)) for way in out)
            self.later(here, node, out)

    def one_by_one(self, nodes: Collection[int], loop: Sequence[int]) -> None:
        """Some nodes of a loop."""
        members = set(loop)
        for node in sorted(nodes):
            self.nodes[node] = self.from_on(node, node, loop)
            for way in self.graph.out[node]:
                target = self.graph.edges[way].target
                back = self.from_on(target, node, loop) if target in members else 0.0
                self.ways[way] = 1 + self.chances[way] * back

    def from_on(self, begin: int, node: int, members: Sequence[int]) -> float:
        return visits_from(self.graph, self.joins, self.chances, begin, members).get(node, 1.0)

    def loops(self, members: Sequence[int], ways: Sequence[int]) -> list[list[int]]:
        """Which of these nodes, if they are visited, lead to each other by these ways."""
        visited = [node for node in members if self.visits[node]]
        inside, pairs = set(visited), self.pairs
        within = [way for way in ways if pairs[way][0] in inside and pairs[way][1] in inside]
        component = strong_components(visited, pairs, within)
        found: dict[int, list[int]] = {}
        for node in visited:
            found.setdefault(component[node], []).append(node)
        alone = {pairs[way][0] for way in within if pairs[way][0] == pairs[way][1]}
        return [loop for loop in found.values() if len(loop) > 1 or loop[0] in alone]

    def side_chains(self) -> None:
        """Side chains are passed once each time they are set off."""
        graph = self.graph
        for chain, sources in self.chains():
            if any(graph.nodes[node].all_of for node in chain):
                for members in self.loops(chain, [way for node in chain for way in graph.out[node]]):
                    self.one_by_one(members, members)
            else:
                self.stretch(_Stretch(chain, 1.0, 0.0), graph.out)
            if len(sources) == 1 and (passes := self.visits[sources[0]]):
                again = self.nodes.get(sources[0], 1.0) - 1
                for node in chain:
                    self.later(_Stretch(chain, passes, again), node, graph.out[node])

    def chains(self) -> Iterator[tuple[list[int], list[int]]]:
        """The nodes of each side chain, with the steps that set it off."""
        graph = self.graph
        steps = [node for node in graph.order if graph.side[node] and graph.nodes[node].kind != "end"]
        chain = {node: node for node in steps}
        for node in steps:
            for target in (graph.edges[way].target for way in graph.out[node]):
                if target in chain:
                    one, other = _first(chain, node), _first(chain, target)
                    chain[max(one, other)] = min(one, other)
        members: dict[int, list[int]] = {}
        for node in steps:
            members.setdefault(_first(chain, node), []).append(node)
        sources: dict[int, list[int]] = {}
        for edge in (graph.edges[e] for e in graph.also if graph.side[graph.edges[e].target]):
            sources.setdefault(_first(chain, edge.target), []).append(edge.source)
        for first, nodes in members.items():
            yield nodes, sources.get(first, [])


def _first(chain: Mapping[int, int], node: int) -> int:
    """The node that stands for a set of joined ones."""
    while chain[node] != node:
        node = chain[node]
    return node
