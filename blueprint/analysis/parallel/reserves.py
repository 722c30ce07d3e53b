"""How much longer each visit of a node, and each delay on a way, may last (SEMANTICS §5)."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from math import inf
from typing import NamedTuple

from blueprint.analysis.elements import Elements
from blueprint.analysis.parallel.blocks import Stretch, Worked
from blueprint.analysis.parallel.floats import Network, floats, least, network_of_events, network_of_ways
from blueprint.analysis.parallel.replaying import thinned
from blueprint.analysis.parallel.sampling import traces
from blueprint.analysis.spans import Span
from blueprint.flow import Graph
from blueprint.flow.blocks import Block, Branch, Reduction, Tangle, nodes_within
from blueprint.flow.joins import Joins

CLOSE = 1e-9
"""Of the lead time: what is not more than this is nothing."""

MOVES, FEWEST = 8000, 20
"""Visits that are played in all to trace regions that are simulated; runs of each at least."""


class Reserve(NamedTuple):
    """What one occurrence has left, in seconds of working time: as far as times are `known`, and between
    which bounds it truly lies. `weight`: expected occurrences per case, in tangles those on the longest
    path. `tight`: it lies on a path that makes the lead time.
    """

    known: float
    low: float
    high: float
    weight: float
    tight: bool = True

    def of(self, visits: float, occurs: float | None = None) -> "Reserve":
        """Shared out among so many visits; the weight is that of so many."""
        known, low, high, weight, tight = self
        occurs = visits if occurs is None else occurs
        return Reserve(known / visits, low / visits, high / visits, weight * occurs, tight)


class Reserves(NamedTuple):
    """By node and by way of the main flow; those that are never visited have none. `close`: seconds
    below which a reserve counts as nothing."""

    nodes: Mapping[int, Reserve]
    ways: Mapping[int, Reserve]
    close: float


def reserves(
    graph: Graph,
    reduction: Reduction,
    joined: Callable[[], Joins],
    times: Elements,
    chances: Sequence[float],
    worked: Worked,
) -> Reserves:
    """Of a flow whose blocks are worked out; empty where a case may go round for ever.

    Tangles that are simulated are judged over some of the runs that were sampled; what a node has left in
    a run is shared out among its visits there.
    """
    walker = _Walker(graph, reduction, joined, times, chances, worked)
    stretches = (worked.lead, *worked.branches.values())
    if all(stretch.visits is not None for stretch in stretches):
        walker.walk()
    return Reserves(walker.nodes, walker.ways, walker.close)


class _Walker:
    """Goes from the whole flow into its blocks, handing on what is left."""

    def __init__(
        self,
        graph: Graph,
        reduction: Reduction,
        joined: Callable[[], Joins],
        times: Elements,
        chances: Sequence[float],
        worked: Worked,
    ) -> None:
        self.graph, self.reduction, self.joined, self.worked = graph, reduction, joined, worked
        self.parts = {part.way: part for part in reduction.parts}
        new = range(len(graph.edges), len(reduction.source))
        self.chances = [*chances, *(1.0 for _ in new)]
        self.delays = [*times.ways, *(worked.spans[way] for way in new)]
        self.visits = [times.visit(node) for node in range(len(graph.nodes))]
        calendar = graph.service.calendar
        self.day = calendar.hours if calendar else None
        self.close = CLOSE * (self.seconds(worked.lead.span) or 1.0)
        self.nodes: dict[int, Reserve] = {}
        self.ways: dict[int, Reserve] = {}
        self.todo: list[tuple[Block | Tangle, Reserve]] = []
        self.first_arrivals = {
            node.at for node in graph.nodes if node.step is not None and node.step.join == "any"
        }

    def seconds(self, span: Span) -> float:
        return span.seconds(self.day or 0.0)

    def walk(self) -> None:
        self.stretch(self.worked.lead, Reserve(0.0, 0.0, 0.0, 1.0))
        while self.todo:
            part, reserve = self.todo.pop()
            if isinstance(part, Block):
                self.block(part, reserve)
            elif self.worked.tangles[part.way].simulated:
                self.simulated(part, reserve)
            else:
                self.tangle(part, reserve)

    def stretch(self, stretch: Stretch, reserve: Reserve) -> None:
        """Nodes and ways of one branch, by how often they come in a pass of it."""
        for node, visits in (stretch.visits or {}).items():
            if visits <= 0:
                continue
            self.nodes[node] = reserve.of(visits)
            for way in self.reduction.out[node]:
                taken = visits * self.chances[way]
                if taken:
                    self.way(way, reserve.of(taken))

    def way(self, way: int, reserve: Reserve) -> None:
        if way in self.parts:
            self.todo.append((self.parts[way], reserve))
        else:
            self.ways[way] = reserve

    def block(self, block: Block, reserve: Reserve) -> None:
        """Each branch has what it is shorter than the block, and what the block has left."""
        spans = [self.worked.branches[branch.way].span for branch in block.branches]
        lengths = list(zip(block.branches, self.lengths(spans), strict=True))
        first = block.close in self.first_arrivals
        left = _first_left if first else _last_left
        outcome = (min if first else max)(low for _, (low, _) in lengths)
        for at, (branch, (low, high)) in enumerate(lengths):
            others = [length for other, (_, length) in enumerate(lengths) if other != at]
            tight = reserve.tight and abs(low - outcome) <= self.close
            self.branch(branch, left(low, high, others, reserve, self.close)._replace(tight=tight))

    def branch(self, branch: Branch, reserve: Reserve) -> None:
        self.way(branch.way, reserve)
        self.stretch(self.worked.branches[branch.way], reserve)

    def lengths(self, spans: Sequence[Span]) -> Iterator[tuple[float, float]]:
        """The shortest and the longest that each branch may truly be in the mean."""
        comparable = self.day is not None or len({span.business for span in spans}) == 1
        for span in spans:
            known = self.seconds(span)
            yield known, known if span.complete and comparable else inf

    def tangle(self, tangle: Tangle, reserve: Reserve) -> None:
        """The least float over the runs that contain it; where there is a reserve besides, until the mean
        of all runs has used it up."""
        runs = (
            (
                network_of_ways(
                    tangle.split, tangle.close, run.ways(), self.reduction.source, self.reduction.target
                ),
                run.chance,
            )
            for run in self.worked.tangles[tangle.way].each
        )
        inside = (*tangle.members, tangle.split)
        complete = all(self.visits[node].complete for node in tangle.members) and all(
            self.delays[way].complete for node in inside for way in self.reduction.out[node]
        )
        self.over(runs, tangle, reserve, complete)

    def simulated(self, tangle: Tangle, reserve: Reserve) -> None:
        """The same over some of the sampled runs, inner blocks included."""
        inside = frozenset(nodes_within(tangle, self.reduction))
        region = [node for node in self.graph.order if node in inside]
        many = sum(found.simulated for found in self.worked.tangles.values())
        most = max(FEWEST, MOVES // (many * len(region)))
        sample = thinned(self.worked.tangles[tangle.way].sample, most)
        runs = sum(count for _, count in sample)
        played = traces(
            self.graph, self.joined(), tangle.split, tangle.close, region, self.visits, self.delays,
            self.chances, self.day, sample,
        )  # fmt: skip
        complete = self.worked.tangles[tangle.way].span.complete
        networks = ((network_of_events(events), count / runs) for events, count in played)
        self.over(networks, tangle, reserve, complete)

    def over(
        self,
        runs: Iterable[tuple[Network, float]],
        tangle: Tangle,
        reserve: Reserve,
        complete: bool,
    ) -> None:
        """The least of all runs, each with its chance."""
        nodes, ways = (_Least(reserve, self.close, complete) for _ in range(2))
        visits, delays = self.visits, self.delays
        lasts, lags = [*map(self.seconds, visits)], [*map(self.seconds, delays)]
        for network, chance in runs:
            found = sure = floats(network, lasts, lags, self.first_arrivals)
            if not complete:
                sure = least(
                    network,
                    found,
                    lambda node: not visits[node].complete,
                    lambda way: not delays[way].complete,
                )
            nodes.add(network.nodes, found.visits, sure.visits, chance)
            ways.add([link.way for link in network.links], found.links, sure.links, chance)
        for node, least_left in nodes.found():
            if node not in (tangle.split, tangle.close):
                self.nodes[node] = least_left
        for way, least_left in ways.found():
            self.way(way, least_left)


class _Least:
    """What several runs leave to nodes (or ways), by name. `complete`: all times are known."""

    def __init__(self, reserve: Reserve, close: float, complete: bool) -> None:
        self.reserve, self.close, self.complete = reserve, close, complete
        self.known: dict[int, dict[float, float]] = {}
        """By name: from which length on it prolongs runs, and by how much per unit in the mean."""
        self.low: dict[int, dict[float, float]] = self.known if complete else {}
        self.critical: dict[int, float] = {}

    def add(self, names: Sequence[int], known: Sequence[float], low: Sequence[float], chance: float) -> None:
        """A run, in which a name may come several times: what its visits have left is shared among them."""
        times = Counter(names)
        for found, left in ((self.known, known), (self.low, low))[: 1 if self.complete else 2]:
            run: dict[int, float] = {}
            for name, each in zip(names, left, strict=True):
                if each < run.get(name, inf):
                    run[name] = each
            for name, count in times.items():
                limits, limit = found.setdefault(name, {}), run.get(name, inf) / count
                limits[limit] = limits.get(limit, 0.0) + chance * count
        for name, each in zip(names, known, strict=True):
            if each <= self.close:
                self.critical[name] = self.critical.get(name, 0.0) + chance

    def found(self) -> Iterator[tuple[int, Reserve]]:
        """The reserve of each name."""
        known, low, high, weight, tight = self.reserve
        for name, limits in self.known.items():
            critical = self.critical.get(name, 0.0)
            yield (
                name,
                Reserve(
                    _until(limits, known),
                    _until(self.low[name], low),
                    _until(limits, high) if self.complete else inf,
                    weight * critical,
                    tight and critical > 0,
                ),
            )


def _until(limits: Mapping[float, float], spare: float) -> float:
    """How long it takes until all runs together have grown by what is to spare."""
    at = slope = 0.0
    for limit in sorted(limits):
        if limit == inf or slope * (limit - at) > spare:
            break
        spare -= slope * (limit - at)
        at, slope = limit, slope + limits[limit]
    return at + spare / slope if slope else inf


def _last_left(
    low: float, high: float, others: Sequence[tuple[float, float]], reserve: Reserve, _: float
) -> Reserve:
    """Where all branches are waited for: until the longest other one, and then what the block has left.

    A branch takes between `low` and `high` in the mean, and so do the `others`.
    """
    surely, at_most = max(one for one, _ in others), max(two for _, two in others)
    return reserve._replace(
        known=reserve.known + max(0.0, surely - low),
        low=reserve.low + max(0.0, surely - high),
        high=reserve.high + max(0.0, at_most - low),
    )


def _first_left(
    low: float, high: float, others: Sequence[tuple[float, float]], reserve: Reserve, close: float
) -> Reserve:
    """Where the first arrival goes on: no limit where another one comes in time if this one is late."""
    surely, at_most = min(one for one, _ in others), min(two for _, two in others)

    def left(ahead: float, spare: float) -> float:
        return spare if ahead > spare + close else inf

    return reserve._replace(
        known=left(surely - low, reserve.known),
        low=left(at_most - low, reserve.low),
        high=left(surely - high, reserve.high),
    )
