"""Parallel blocks of a flow, from the inside out (SEMANTICS §4): what is found here is the same for all
chances and times; `analysis` puts the numbers in.
"""

from collections.abc import Iterable, Iterator, Mapping
from functools import cached_property
from heapq import heapify, heappop, heappush
from typing import NamedTuple

from blueprint.flow.graph import Graph


class Branch(NamedTuple):
    """One branch of a block: entered by `way` only, left to the closing node only."""

    way: int
    members: tuple[int, ...]
    """Its nodes in onward order; none where the way leads straight to the closing node."""


class Block(NamedTuple):
    """Two or more branches of the all-of node `split` that come together at `close`."""

    split: int
    close: int
    branches: tuple[Branch, ...]
    way: int
    """The way from `split` to `close` that now stands for them."""


class Tangle(NamedTuple):
    """A sound region with parallel ways that is not nested, from its split to where all ways meet."""

    split: int
    close: int
    members: tuple[int, ...]
    """Its nodes in onward order, without `split` and `close`."""
    ways: tuple[int, ...]
    """The ways out of `split` into it."""
    way: int
    """The way from `split` to `close` that now stands for it."""


class Reduction(NamedTuple):
    """A flow with all its parallel ways replaced, in the order to work it out.

    Ways are edges of the graph, then the ways that stand for blocks and tangles. All ends are one node,
    `sink`. `out` holds the ways that are left per node (inside a block: as they were when it was
    replaced), `rest` the nodes that are left, in onward order. `open` are all-of nodes that could not be
    replaced; a sound flow has none.
    """

    parts: tuple[Block | Tangle, ...]
    out: tuple[tuple[int, ...], ...]
    into: tuple[tuple[int, ...], ...]
    """Per node the original ways that lead to it and the ways that stand for blocks."""
    source: tuple[int, ...]
    target: tuple[int, ...]
    rest: tuple[int, ...]
    sink: int
    open: tuple[int, ...]


def reduce(graph: Graph) -> Reduction:
    """The blocks of the main flow."""
    return _Reducer(graph).run()


def parts_within(part: Block | Tangle, reduction: Reduction) -> Iterator[Block | Tangle]:
    """The part itself and everything that is nested in it."""
    parts = {inner.way: inner for inner in reduction.parts}
    todo = [part]
    while todo:
        part = todo.pop()
        yield part
        ways = [branch.way for branch in part.branches] if isinstance(part, Block) else list(part.ways)
        ways += [way for node in _members(part) for way in reduction.out[node]]
        todo += [parts[way] for way in ways if way in parts]


def nodes_within(part: Block | Tangle, reduction: Reduction) -> Iterator[int]:
    """All nodes between the split and the closing node, those of inner parts included."""
    for inner in parts_within(part, reduction):
        yield from _members(inner)


def _members(part: Block | Tangle) -> Iterable[int]:
    if isinstance(part, Tangle):
        return part.members
    return (node for branch in part.branches for node in branch.members)


class _Reducer:
    def __init__(self, graph: Graph) -> None:
        self.graph = graph
        self.sink = len(graph.nodes)
        self.source = [edge.source for edge in graph.edges]
        self.target = [self.sink if graph.nodes[e.target].kind == "end" else e.target for e in graph.edges]
        self.rework = list(graph.rework)
        self.out = [list(ways) for ways in graph.out]
        self.into = [list(ways) for ways in graph.into]
        self.into.append([e for e, target in enumerate(self.target) if target == self.sink])
        self.gone = [False] * (self.sink + 1)
        self.dead = [False] * len(graph.edges)  # ways replaced by another
        self.rank = {node: at for at, node in enumerate(graph.order)}
        self.rank[self.sink] = len(graph.order)
        self.parts: list[Block | Tangle] = []

    def run(self) -> Reduction:
        graph = self.graph
        main = [node for node in graph.order if not graph.side[node] and graph.nodes[node].kind != "end"]
        open_ = []
        for node in reversed(main):
            if graph.nodes[node].all_of and not self.gone[node] and not self.close_split(node):
                open_.append(node)
        return Reduction(
            tuple(self.parts),
            tuple(map(tuple, self.out)),
            tuple(map(tuple, self.into)),
            tuple(self.source),
            tuple(self.target),
            tuple(node for node in main if not self.gone[node]),
            self.sink,
            tuple(node for node in open_ if not self.gone[node]),
        )

    def close_split(self, split: int) -> bool:
        """Replace branches while some come together; then, if need be, the region as a whole."""
        found = {way: self.branch(way) for way in self.out[split]}
        while len(self.out[split]) > 1:
            meeting: dict[int, list[Branch]] = {}
            for way in self.out[split]:
                here = found[way]
                if here is not None:
                    meeting.setdefault(here[1], []).append(Branch(way, here[0]))
            together = next((item for item in meeting.items() if len(item[1]) > 1), None)
            if together is None:
                return self.tangle(split)
            close, branches = together
            members = [m for branch in branches for m in branch.members]
            new = self.replace(split, close, [branch.way for branch in branches], members)
            self.parts.append(Block(split, close, tuple(branches), new))
            if len(self.out[split]) > 1:
                found[new] = self.branch(new)
        return True

    def replace(self, split: int, close: int, ways: Iterable[int], members: Iterable[int]) -> int:
        """One way for these ways of a split and the nodes behind them."""
        new = len(self.source)
        self.source.append(split)
        self.target.append(close)
        self.rework.append(False)
        self.dead.append(False)
        for way in ways:
            self.dead[way] = True
        for member in members:
            self.gone[member] = True
            for way in self.out[member]:
                self.dead[way] = True
        self.into[close] = [way for way in self.into[close] if not self.dead[way]] + [new]
        self.out[split] = [way for way in self.out[split] if not self.dead[way]] + [new]
        return new

    def branch(self, way: int) -> tuple[tuple[int, ...], int] | None:
        """The nodes entered by this way only, and the one node all ways out of them lead to."""
        inside = self.entered_only_by(way)
        exits = {self.target[w] for node in inside for w in self.out[node]} - inside.keys()
        if not inside:
            exits = {self.target[way]}
        if len(exits) != 1 or not self.closed(inside):
            return None
        return tuple(inside), exits.pop()

    def entered_only_by(self, way: int) -> dict[int, None]:
        """Nodes that no onward way reaches but through this one, in onward order."""
        missing: dict[int, int] = {}
        inside: dict[int, None] = {}
        ready: list[tuple[int, int]] = []
        pending = [way]
        while True:
            for w in pending:
                target = self.target[w]
                if target == self.sink:
                    continue
                if target not in missing:
                    missing[target] = self.onward_into(target)
                missing[target] -= 1
                if not missing[target]:
                    heappush(ready, (self.rank[target], target))
            if not ready:
                return inside
            _, node = heappop(ready)
            inside[node] = None
            pending = [w for w in self.out[node] if not self.rework[w]]

    def onward_into(self, node: int) -> int:
        starts = sum(entry.node == node for entry in self.graph.starts)
        return starts + sum(
            not self.rework[w] and not self.dead[w] and self.graph.reached[self.source[w]]
            for w in self.into[node]
        )

    def closed(self, inside: Mapping[int, None]) -> bool:
        """No open all-of inside, and nothing comes back into it from outside."""
        for node in inside:
            if self.graph.nodes[node].all_of and len(self.out[node]) > 1:
                return False
            for w in self.into[node]:
                from_outside = self.source[w] not in inside and self.graph.reached[self.source[w]]
                if self.rework[w] and not self.dead[w] and from_outside:
                    return False
        return True

    def tangle(self, split: int) -> bool:
        """Replace everything from the split to the node where all its ways have met."""
        region, close = self.until_all_meet(split)
        if close is None:
            return False
        members = set(region)
        for node in region:
            for way in self.into[node]:
                source = self.source[way]
                if source == split or source in members or self.dead[way]:
                    continue
                if self.graph.reached[source]:
                    return False
            if any(self.target[way] not in members and self.target[way] != close for way in self.out[node]):
                return False
        ways = tuple(self.out[split])
        new = self.replace(split, close, ways, region)
        self.parts.append(Tangle(split, close, tuple(region), ways, new))
        return True

    @cached_property
    def only_back(self) -> frozenset[int]:
        """Nodes from which every way leads back sooner or later: they may stand anywhere in the order."""
        onward = {self.sink}
        for node in reversed(self.graph.order):
            if any(self.target[w] in onward for w in self.graph.out[node] if not self.rework[w]):
                onward.add(node)
        return frozenset(node for node in self.graph.order if node not in onward)

    def until_all_meet(self, split: int) -> tuple[list[int], int | None]:
        """The nodes behind a split in onward order, up to the one that every way onward leads to."""
        region, close = self.walked(split)
        return sorted(region, key=self.rank.__getitem__), close

    def walked(self, split: int) -> tuple[list[int], int | None]:
        region: list[int] = []
        ready: list[tuple[bool, int, int]] = []
        seen: set[int] = set()
        node = split
        while True:
            for way in self.out[node]:
                target = self.target[way]
                if not self.rework[way] and target not in seen:
                    seen.add(target)
                    ready.append((target not in self.only_back, self.rank[target], target))
            heapify(ready)
            if not ready:
                return region, None
            _, _, node = heappop(ready)
            if not ready:
                return region, node
            if node == self.sink:
                return region, None
            region.append(node)
