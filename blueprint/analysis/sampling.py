"""How long a region takes in the mean, sampled run by run, where it has too many runs to list."""

from collections.abc import Mapping, Sequence
from heapq import heappop, heappush
from itertools import accumulate
from math import sqrt
from random import Random
from typing import NamedTuple

from blueprint.analysis.spans import Span
from blueprint.flow import Graph
from blueprint.flow.joins import Formula, Join, Joins

BATCH, MOST_RUNS = 1000, 4000
CLOSE_ENOUGH = 0.002
"""Sampling stops when the half-width falls below this part of the mean."""

SEED = 20_240_229
Z95 = 1.959963984540054  # the standard normal's 97.5th percentile

Moment = tuple[float, float, float]
"""Seconds of working time since the region was entered; the same on the wall and in business days."""


class Sampled(NamedTuple):
    """The mean over some thousand runs, and half of its 95 % interval in seconds of working time."""

    span: Span
    half_width: float


def sampled(
    graph: Graph,
    found: Joins,
    split: int,
    close: int,
    region: Sequence[int],
    visits: Sequence[Span],
    delays: Sequence[Span],
    chances: Sequence[float],
    business_day: float | None,
) -> Sampled:
    """Play the flow from `split` until all has come together in `close` (the number of nodes stands for
    the end), with mean times and random choices, always the same ones. `region` are the nodes in between,
    in onward order. The flow is sound, so that the order of the moves does not matter.
    """
    player = _Player(graph, found, split, close, region, visits, delays, chances, business_day)
    ends: list[Moment] = []
    while True:
        ends += [player.run() for _ in range(BATCH)]
        seconds, wall, business = (sum(column) / len(ends) for column in zip(*ends, strict=True))
        variance = sum((end[0] - seconds) ** 2 for end in ends) / (len(ends) - 1)
        half_width = Z95 * sqrt(variance / len(ends))
        if half_width <= CLOSE_ENOUGH * seconds or len(ends) >= MOST_RUNS:
            break
    complete = all(visits[node].complete for node in player.seen)
    ways = (e for node in player.seen for e in graph.out[node] if chances[e])
    return Sampled(Span(wall, business, complete and all(delays[e].complete for e in ways)), half_width)


class _Player:
    def __init__(
        self,
        graph: Graph,
        found: Joins,
        split: int,
        close: int,
        region: Sequence[int],
        visits: Sequence[Span],
        delays: Sequence[Span],
        chances: Sequence[float],
        business_day: float | None,
    ) -> None:
        self.graph, self.split, self.close, self.region = graph, split, close, frozenset(region)
        day = business_day or 0.0
        ways = [e for node in (split, *region) for e in graph.out[node]]
        self.visits = {node: _moment(visits[node], day) for node in region}
        self.delays = {way: _moment(delays[way], day) for way in ways}
        self.seen: set[int] = {split}
        self.random = Random(SEED)
        self.rank = {node: at for at, node in enumerate(region)}
        self.rank[close] = len(self.rank)
        self.formulas: dict[int, Formula | None] = {node: found.formulas[node] for node in region}
        whole = found.end if close == len(graph.nodes) else found.formulas[close]
        self.formulas[close] = self.of_region(whole)
        self.back = {node: [e for e in graph.into[node] if graph.rework[e]] for node in region}
        self.odds = {node: list(accumulate(chances[e] for e in graph.out[node])) for node in region}
        nodes = graph.nodes
        self.meet = {
            node: min if node < len(nodes) and (step := nodes[node].step) and step.join == "any" else max
            for node in (*region, close)
        }

    def of_region(self, formula: Formula | None) -> Formula | None:
        """What the closing node waits for from this region; it may wait for others too."""
        if formula is None or isinstance(formula, int):
            source = None if formula is None else self.graph.edges[formula].source
            return formula if source == self.split or source in self.region else None
        parts = tuple(part for part in map(self.of_region, formula.parts) if part is not None)
        return Join(formula.kind, parts) if len(parts) > 1 else next(iter(parts), None)

    def run(self) -> Moment:
        """When the region is passed, from the moment its split is left."""
        tokens: dict[int, Moment] = {}
        ready: list[tuple[int, int]] = []
        self.put(tokens, ready, self.graph.out[self.split], (0.0, 0.0, 0.0))
        while True:
            _, node = heappop(ready)
            arrived = self.arrival(node, tokens)
            if arrived is None:
                continue
            if node == self.close:
                return arrived
            self.seen.add(node)
            a, b = arrived, self.visits[node]
            self.put(tokens, ready, self.taken(node), (a[0] + b[0], a[1] + b[1], a[2] + b[2]))

    def put(
        self, tokens: dict[int, Moment], ready: list[tuple[int, int]], ways: Sequence[int], left: Moment
    ) -> None:
        for way in ways:
            delay = self.delays[way]
            tokens[way] = (left[0] + delay[0], left[1] + delay[1], left[2] + delay[2])
            target = self.graph.edges[way].target
            target = target if target in self.region else self.close
            heappush(ready, (self.rank[target], target))

    def taken(self, node: int) -> Sequence[int]:
        ways = self.graph.out[node]
        if self.graph.nodes[node].all_of or len(ways) == 1:
            return ways
        drawn = self.random.random() * self.odds[node][-1]
        return [next(way for way, upto in zip(ways, self.odds[node], strict=True) if drawn < upto)]

    def arrival(self, node: int, tokens: dict[int, Moment]) -> Moment | None:
        """When a node is passed, its tokens taken away; None while it still waits."""
        for way in self.back.get(node, ()):
            if way in tokens:
                return tokens.pop(way)
        formula = self.formulas[node]
        if isinstance(formula, int):
            return tokens.pop(formula, None)
        used: list[int] = []
        arrived = None if formula is None else self.met(formula, tokens, used, node)
        if arrived is not None:
            for way in used:
                del tokens[way]
        return arrived

    def met(
        self, formula: Formula, tokens: Mapping[int, Moment], used: list[int], node: int
    ) -> Moment | None:
        """When a formula was satisfied by the tokens that came (they go to `used`); None if it is not yet."""
        if isinstance(formula, int):
            if formula in tokens:
                used.append(formula)
            return tokens.get(formula)
        parts = []
        for part in formula.parts:
            mark = len(used)
            arrived = self.met(part, tokens, used, node)
            if arrived is None:
                del used[mark:]
                if formula.kind == "all":
                    return None
            elif formula.kind == "one":
                return arrived
            else:
                parts.append(arrived)
        return self.meet[node](parts) if parts else None


def _moment(span: Span, day: float) -> Moment:
    return span.seconds(day), span.wall, span.business
