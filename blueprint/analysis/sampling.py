"""How long a region takes in the mean, sampled run by run, where it has too many runs to list."""

from collections.abc import Collection, Mapping, Sequence
from heapq import heappop, heappush
from itertools import accumulate
from math import sqrt
from random import Random
from typing import NamedTuple

from blueprint.analysis.spans import NO_TIME, Span, first, last, total
from blueprint.flow import Graph
from blueprint.flow.joins import Formula, joins

RUNS = 10_000
SEED = 20_240_229
Z95 = 1.959963984540054  # the standard normal's 97.5th percentile


class Sampled(NamedTuple):
    """The mean over RUNS runs, and half of its 95 % interval in seconds of working time."""

    span: Span
    half_width: float


def sampled(
    graph: Graph,
    split: int,
    close: int,
    region: Collection[int],
    visits: Sequence[Span],
    delays: Sequence[Span],
    chances: Sequence[float],
    business_day: float | None,
) -> Sampled:
    """Play the flow from `split` until all has come together in `close` (the number of nodes stands for
    the end), with mean times and random choices, always the same ones. The flow is sound, so that the
    order of the moves does not matter.
    """
    player = _Player(graph, split, close, region, visits, delays, chances, business_day)
    day = business_day or 0.0
    spans = [player.run() for _ in range(RUNS)]
    mean = total(spans)
    mean = Span(mean.wall / RUNS, mean.business / RUNS, mean.complete)
    centre = mean.seconds(day)
    variance = sum((span.seconds(day) - centre) ** 2 for span in spans) / (RUNS - 1)
    return Sampled(mean, Z95 * sqrt(variance / RUNS))


class _Player:
    def __init__(
        self,
        graph: Graph,
        split: int,
        close: int,
        region: Collection[int],
        visits: Sequence[Span],
        delays: Sequence[Span],
        chances: Sequence[float],
        business_day: float | None,
    ) -> None:
        self.graph, self.split, self.close, self.region = graph, split, close, region
        self.visits, self.delays, self.business_day = visits, delays, business_day
        self.random = Random(SEED)
        self.rank = {node: at for at, node in enumerate(graph.order)}
        self.rank[close] = len(graph.order)
        found = joins(graph)
        self.formulas: dict[int, Formula | None] = {node: found.formulas[node] for node in region}
        self.formulas[close] = found.end if close == len(graph.nodes) else found.formulas[close]
        self.odds = {node: list(accumulate(chances[e] for e in graph.out[node])) for node in region}

    def run(self) -> Span:
        """When the region is passed, from the moment its split is left."""
        tokens: dict[int, Span] = {}
        ready: list[tuple[int, int]] = []
        for way in self.graph.out[self.split]:
            self.put(tokens, ready, way, NO_TIME)
        while True:
            _, node = heappop(ready)
            arrived = self.arrival(node, tokens)
            if arrived is None:
                continue
            if node == self.close:
                return arrived
            finish = total((arrived, self.visits[node]))
            for way in self.taken(node):
                self.put(tokens, ready, way, finish)

    def put(self, tokens: dict[int, Span], ready: list[tuple[int, int]], way: int, left: Span) -> None:
        tokens[way] = total((left, self.delays[way]))
        target = self.graph.edges[way].target
        target = target if target in self.region else self.close
        heappush(ready, (self.rank[target], target))

    def taken(self, node: int) -> Sequence[int]:
        ways = self.graph.out[node]
        if self.graph.nodes[node].all_of or len(ways) == 1:
            return ways
        drawn = self.random.random() * self.odds[node][-1]
        return [next(way for way, upto in zip(ways, self.odds[node], strict=True) if drawn < upto)]

    def arrival(self, node: int, tokens: dict[int, Span]) -> Span | None:
        """When a node is passed, its tokens taken away; None while it still waits."""
        into = self.graph.into[node] if node < len(self.graph.nodes) else ()
        back = next((e for e in into if self.graph.rework[e] and e in tokens), None)
        if back is not None:
            return tokens.pop(back)
        formula = self.formulas[node]
        used: list[int] = []
        arrived = None if formula is None else self.met(formula, tokens, used, self.meets_first(node))
        if arrived is not None:
            for way in used:
                del tokens[way]
        return arrived

    def meets_first(self, node: int) -> bool:
        step = self.graph.nodes[node].step if node < len(self.graph.nodes) else None
        return step is not None and step.join == "any"

    def met(self, formula: Formula, tokens: Mapping[int, Span], used: list[int], any_: bool) -> Span | None:
        if isinstance(formula, int):
            if formula in tokens:
                used.append(formula)
            return tokens.get(formula)
        parts = []
        for part in formula.parts:
            mark = len(used)
            arrived = self.met(part, tokens, used, any_)
            if arrived is None:
                del used[mark:]
                if formula.kind == "all":
                    return None
            elif formula.kind == "one":
                return arrived
            else:
                parts.append(arrived)
        if not parts:
            return None
        return (first if any_ else last)(parts, self.business_day).span
