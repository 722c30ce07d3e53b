"""Numbers for the blocks of a flow: how long each stretch of it takes (SEMANTICS §4)."""

from collections.abc import Mapping, Sequence
from functools import cached_property
from math import inf
from typing import NamedTuple

from blueprint.analysis.elements import Elements
from blueprint.analysis.parallel.replaying import Sample
from blueprint.analysis.parallel.tangles import Tangled, tangled
from blueprint.analysis.spans import NO_TIME, UNKNOWN, Span, first, last, total
from blueprint.flow import Graph
from blueprint.flow.blocks import Block, Reduction, Tangle
from blueprint.flow.joins import Joins, joins
from blueprint.flow.linear import solve


class Stretch(NamedTuple):
    """A flow from its start until its end, or a branch until its block closes.

    `visits` of its nodes per pass; None where somebody goes round for ever.
    """

    span: Span
    visits: Mapping[int, float] | None


class Worked(NamedTuple):
    """All blocks of a flow worked out. `spans` by the way that stands for a block or a tangle."""

    lead: Stretch
    branches: Mapping[int, Stretch]
    """By the first way of each branch of a block."""
    spans: Mapping[int, Span]
    decided: Mapping[int, bool]
    """By the way that stands for it: in every case the same branch is the last (or first) one."""
    tangles: Mapping[int, Tangled]


def work_out(
    graph: Graph,
    reduction: Reduction,
    times: Elements,
    chances: Sequence[float],
    shares: Mapping[int, float],
    samples: Mapping[int, Sample] | None = None,
) -> Worked:
    """Lead time of the main flow and of every branch in it, for these times, chances of the ways, and
    shares of the nodes it starts at. `samples`: the cases to play in tangles that must be sampled, by
    their way; left out: as many as it takes.
    """
    return _Worker(graph, reduction, times, chances, shares, samples or {}).run()


class _Worker:
    def __init__(
        self,
        graph: Graph,
        reduction: Reduction,
        times: Elements,
        chances: Sequence[float],
        shares: Mapping[int, float],
        samples: Mapping[int, Sample],
    ) -> None:
        self.shares, self.samples = shares, samples
        self.graph = graph
        self.reduction = reduction
        self.chances = [*chances, *(1.0 for _ in range(len(reduction.source) - len(chances)))]
        self.delays = [*times.ways, *(NO_TIME for _ in range(len(reduction.source) - len(chances)))]
        self.visits = [times.visit(node) for node in range(len(graph.nodes))]
        service = graph.service
        self.day = service.calendar.hours if service.calendar else None
        self.branches: dict[int, Stretch] = {}
        self.spans: dict[int, Span] = {}
        self.decided: dict[int, bool] = {}
        self.tangles: dict[int, Tangled] = {}

    @cached_property
    def joins(self) -> Joins:
        """What each step waits for; asked for only where branches cross."""
        return joins(self.graph)

    def run(self) -> Worked:
        for part in self.reduction.parts:
            if isinstance(part, Block):
                self.block(part)
            else:
                self.tangle(part)
        lead = self.stretch(self.reduction.rest, self.shares)
        return Worked(lead, self.branches, self.spans, self.decided, self.tangles)

    def block(self, block: Block) -> None:
        for branch in block.branches:
            stretch = self.stretch(branch.members, {self.reduction.target[branch.way]: 1.0})
            span = total((self.delays[branch.way], stretch.span))
            self.branches[branch.way] = Stretch(span, stretch.visits)
        meet = first if first_arrival(self.graph, block.close) else last
        met = meet((self.branches[branch.way].span for branch in block.branches), self.day)
        self.stand_for(block.way, met.span, met.decided)

    def tangle(self, tangle: Tangle) -> None:
        """Put the time of a region that is not nested in the place of its ways."""
        found = tangled(
            tangle,
            self.graph,
            self.joins,
            self.reduction,
            self.visits,
            self.delays,
            self.chances,
            self.day,
            self.samples.get(tangle.way, ()),
        )
        self.tangles[tangle.way] = found
        self.stand_for(tangle.way, found.span, found.decided)

    def stand_for(self, way: int, span: Span, decided: bool) -> None:
        self.spans[way] = self.delays[way] = span
        self.decided[way] = decided

    def stretch(self, members: Sequence[int], start: Mapping[int, float]) -> Stretch:
        """The expected time through these nodes; all ways in it are alternatives by now."""
        inside = set(members)
        into, chance, source = self.reduction.into, self.chances, self.reduction.source
        arrivals = {
            node: [(source[way], chance[way]) for way in into[node] if source[way] in inside]
            for node in members
        }
        visits = solve(members, arrivals, {node: share for node, share in start.items() if node in inside})
        if visits is None:
            return Stretch(UNKNOWN._replace(shortest=inf), None)
        parts = []
        for node in members:
            times = visits[node]
            if not times:
                continue
            parts.append(_times(self.visits[node], times))
            for way in self.reduction.out[node]:
                taken = times * chance[way]
                if taken and self.delays[way] is not NO_TIME:
                    parts.append(_times(self.delays[way], taken))
        shortest, longest = self.bounds(members, start, visits)
        return Stretch(total(parts)._replace(shortest=shortest, longest=longest), visits)

    def bounds(
        self, members: Sequence[int], start: Mapping[int, float], visits: Mapping[int, float]
    ) -> tuple[float, float]:
        """Between which every single pass lies: the shortest and the longest way through."""
        rank = {node: at for at, node in enumerate(members)}
        early = {node: 0.0 for node in start if node in rank}
        late = dict(early)
        out: list[tuple[float, float]] = []
        loops = False
        for node in members:
            if node not in early:
                continue
            from_, to = early[node] + self.visits[node].shortest, late[node] + self.visits[node].longest
            for way in self.reduction.out[node]:
                if not self.chances[way]:
                    continue
                target, delay = self.reduction.target[way], self.delays[way]
                arrived = (from_ + delay.shortest, to + delay.longest)
                if target not in rank:
                    out.append(arrived)
                elif rank[target] <= rank[node]:
                    loops = loops or visits[node] > 0
                else:
                    early[target] = min(early.get(target, inf), arrived[0])
                    late[target] = max(late.get(target, 0.0), arrived[1])
        if not out:
            return 0.0, inf if loops else 0.0
        longest = max(to for _, to in out)
        return min(from_ for from_, _ in out), inf if loops and longest else longest


def _times(span: Span, factor: float) -> Span:
    return Span(span.wall * factor, span.business * factor, span.complete)


def first_arrival(graph: Graph, close: int) -> bool:
    """Whether a closing node goes on with the first of its branches (the number of nodes: the end)."""
    if close >= len(graph.nodes):
        return False
    step = graph.nodes[close].step
    return step is not None and step.join == "any"
