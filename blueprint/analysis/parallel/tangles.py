"""How long a region takes whose parallel ways are not nested: run by run (SEMANTICS §4)."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import islice
from math import inf
from typing import Any, NamedTuple

from blueprint.analysis.parallel.replaying import Sample
from blueprint.analysis.parallel.sampling import sampled
from blueprint.analysis.spans import NO_TIME, Span, first, last, total
from blueprint.flow import Graph
from blueprint.flow.blocks import Reduction, Tangle, nodes_within
from blueprint.flow.joins import Joins

MOST_RUNS = 4096


class Tangled(NamedTuple):
    """The expected time of a tangle; `runs` over which it was taken (1: there is no choice in it)."""

    span: Span
    runs: int
    decided: bool
    simulated: bool = False
    half_width: float = 0.0
    """Of the 95 % interval of a simulated mean, in seconds of working time."""
    sample: Sample = ()
    """The cases played, where it was simulated."""
    each: "tuple[Run, ...]" = ()
    """The runs, where it was taken over them."""


Trail = tuple[Any, int] | None
"""The ways that were taken: those before, and the last one."""


class Run(NamedTuple):
    """One outcome for every choice that is reached: its chance, and when it leads to the close."""

    chance: float
    span: Span
    decided: bool
    trail: Trail = None

    def ways(self) -> list[int]:
        """The ways that were taken, in onward order of the nodes they leave."""
        found: list[int] = []
        trail = self.trail
        while trail is not None:
            trail, way = trail
            found.append(way)
        return found[::-1]


def tangled(
    tangle: Tangle,
    graph: Graph,
    joined: Joins,
    reduction: Reduction,
    visits: Sequence[Span],
    delays: Sequence[Span],
    chances: Sequence[float],
    business_day: float | None,
    sample: Sample = (),
) -> Tangled:
    """Σ P(run)·longest path over all runs; sampled where something is repeated or they are too many.
    `sample`: the cases to play then, if they are not to be drawn.
    """
    region = Region(tangle, graph, reduction, visits, delays, chances, business_day)
    runs = [] if region.repeats() else list(islice(region.runs(), MOST_RUNS + 1))
    if not 0 < len(runs) <= MOST_RUNS:
        inside = frozenset(nodes_within(tangle, reduction))
        nodes = [node for node in graph.order if node in inside]
        found = sampled(
            graph, joined, tangle.split, tangle.close, nodes, visits, delays, chances, business_day, sample
        )
        span = found.span._replace(shortest=0.0, longest=inf)
        return Tangled(span, 0, False, True, found.half_width, found.sample)
    mean = total(
        Span(run.span.wall * run.chance, run.span.business * run.chance, run.span.complete) for run in runs
    )
    span = mean._replace(
        shortest=min(run.span.shortest for run in runs), longest=max(run.span.longest for run in runs)
    )
    return Tangled(span, len(runs), all(run.decided for run in runs), each=tuple(runs))


class Region:
    """What lies between a tangle's split and its close, to be gone through run by run."""

    def __init__(
        self,
        tangle: Tangle,
        graph: Graph,
        reduction: Reduction,
        visits: Sequence[Span],
        delays: Sequence[Span],
        chances: Sequence[float],
        business_day: float | None,
    ) -> None:
        self.tangle, self.graph, self.reduction = tangle, graph, reduction
        self.visits, self.delays, self.chances = visits, delays, chances
        self.business_day = business_day

    def repeats(self) -> bool:
        """Whether something in the region may happen again."""
        rank = {node: at for at, node in enumerate(self.tangle.members)}
        return any(
            self.chances[way] and rank.get(self.reduction.target[way], len(rank)) <= rank[node]
            for node in self.tangle.members
            for way in self.reduction.out[node]
        )

    def runs(self) -> Iterator[Run]:
        """Every run, going through the members in onward order and parting at each reached choice."""
        members = self.tangle.members
        arrived: dict[int, tuple[Span, ...]] = {}
        trail: Trail = None
        for way in self.tangle.ways:
            arrived, trail = self.arrive(arrived, way, NO_TIME), (trail, way)
        todo = [(0, arrived, 1.0, True, trail)]
        while todo:
            at, arrived, chance, decided, trail = todo.pop()
            while at < len(members) and members[at] not in arrived:
                at += 1
            if at == len(members):
                met = self.meet(self.tangle.close, arrived[self.tangle.close])
                yield Run(chance, met[0], decided and met[1], trail)
                continue
            node = members[at]
            start, one_rules = self.meet(node, arrived[node])
            finish = total((start, self.visits[node]))
            ways = [way for way in self.reduction.out[node] if self.chances[way]]
            if node < len(self.graph.nodes) and self.graph.nodes[node].all_of:
                together = arrived
                for way in self.reduction.out[node]:
                    together, trail = self.arrive(together, way, finish), (trail, way)
                todo.append((at + 1, together, chance, decided and one_rules, trail))
                continue
            for way in reversed(ways):
                there = self.arrive(arrived, way, finish)
                passed = (chance * self.chances[way], decided and one_rules)
                todo.append((at + 1, there, *passed, (trail, way)))

    def arrive(
        self, arrived: Mapping[int, tuple[Span, ...]], way: int, left: Span
    ) -> dict[int, tuple[Span, ...]]:
        target = self.reduction.target[way]
        span = total((left, self.delays[way]))
        return {**arrived, target: (*arrived.get(target, ()), span)}

    def meet(self, node: int, spans: Sequence[Span]) -> tuple[Span, bool]:
        if len(spans) == 1:
            return spans[0], True
        step = self.graph.nodes[node].step if node < len(self.graph.nodes) else None
        return (first if step is not None and step.join == "any" else last)(spans, self.business_day)
