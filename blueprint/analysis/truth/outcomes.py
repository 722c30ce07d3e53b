"""All the times a block may take and how likely each is, where only choices make it vary."""

from collections.abc import Iterator, Mapping
from itertools import islice
from typing import NamedTuple

from blueprint.analysis.course import Course
from blueprint.analysis.parallel.sampling import Moment
from blueprint.analysis.parallel.tangles import MOST_RUNS, Region
from blueprint.analysis.spans import Span
from blueprint.analysis.truth.draws import NO_TIMING, NOTHING, Timing, Timings
from blueprint.flow.blocks import Block, Branch, Reduction, Tangle, nodes_within

EFFORT = 40_000
"""Outcomes that are put together in all before it is given up."""


class Outcomes(NamedTuple):
    """How likely each time is, from the moment the split is left until the close; over how many runs."""

    chances: Mapping[Moment, float]
    runs: int


class Uncounted(Exception):
    """Something is repeated, or there are too many outcomes."""


class Counter:
    """Counts the outcomes of blocks whose times do not vary; `Uncounted` where that cannot be done."""

    def __init__(self, course: Course, times: Timings) -> None:
        self.graph, self.reduction, self.chances = course.graph, course.shape.reduction, course.chances
        self.day, self.times = course.shape.day, times
        self.parts = {part.way: part for part in self.reduction.parts}
        self.found: dict[int, Outcomes] = {}
        self.left = EFFORT

    def outcomes(self, part: Block | Tangle) -> Outcomes:
        """Of a block or a tangle, all that is nested in it first."""
        for inner in sorted(self.within(part), key=lambda each: each.way):
            found = self.block(inner) if isinstance(inner, Block) else self.tangle(inner)
            self.found[inner.way] = found
        return self.found[part.way]

    def within(self, part: Block | Tangle) -> Iterator[Block | Tangle]:
        """The part and what is nested in it, but nothing within tangles; inner ones have lower ways."""
        todo = [part]
        while todo:
            part = todo.pop()
            yield part
            if isinstance(part, Block):
                ways = [branch.way for branch in part.branches]
                members = (node for branch in part.branches for node in branch.members)
                ways += [way for node in members for way in self.reduction.out[node]]
                todo += [self.parts[way] for way in ways if way in self.parts]

    def block(self, block: Block) -> Outcomes:
        """Branches run independently; the last or the first of them counts."""
        found, *others = [self.branch(branch) for branch in block.branches]
        nodes = self.graph.nodes
        step = nodes[block.close].step if block.close < len(nodes) else None
        for other in others:
            self.spend(len(found.chances) + len(other.chances))
            met = _met(found.chances, other.chances, first=step is not None and step.join == "any")
            found = Outcomes(met, found.runs * other.runs)
        return found

    def branch(self, branch: Branch) -> Outcomes:
        """Through its members in onward order, all that is parallel in it being blocks by now."""
        target, runs = self.reduction.target, dict.fromkeys(branch.members, 0)
        rank = {node: at for at, node in enumerate(branch.members)}
        arrived: dict[int, dict[Moment, float]] = {node: {} for node in branch.members}
        at_end: dict[Moment, float] = {}
        ended = 0
        first = self.way(branch.way)
        if not branch.members:
            return first
        _merge(arrived[target[branch.way]], first.chances, 1.0)
        runs[target[branch.way]] = first.runs
        for node in branch.members:
            if not arrived[node]:
                continue
            left = self.after(arrived[node], self.times.nodes.get(node, NO_TIMING))
            for way in self.reduction.out[node]:
                chance = self.chances[way] if way < len(self.chances) else 1.0
                if not chance:
                    continue
                there, passed = target[way], self.way(way)
                times = self.sums(left, passed.chances)
                if there not in rank:
                    _merge(at_end, times, chance)
                    ended += runs[node] * passed.runs
                elif rank[there] > rank[node]:
                    _merge(arrived[there], times, chance)
                    runs[there] += runs[node] * passed.runs
                else:
                    raise Uncounted
        return Outcomes(at_end, ended)

    def way(self, way: int) -> Outcomes:
        """The delay on a way, which may stand for a block."""
        if way in self.found:
            return self.found[way]
        return Outcomes({self.times.ways.get(way, NO_TIMING).fixed: 1.0}, 1)

    def tangle(self, tangle: Tangle) -> Outcomes:
        """Run by run over all nodes within, those of inner blocks included."""
        inside = frozenset(nodes_within(tangle, self.reduction))
        members = tuple(node for node in self.graph.order if node in inside)
        ways = self.graph.out[tangle.split]
        whole = Tangle(tangle.split, tangle.close, members, ways, tangle.way)
        region = Region(whole, self.graph, self.original(), *self.spans(), self.chances, self.day)
        if region.repeats():
            raise Uncounted
        chances: dict[Moment, float] = {}
        runs = 0
        for run in islice(region.runs(), MOST_RUNS + 1):
            self.spend(len(members))
            runs += 1
            span = run.span
            _merge(chances, {(span.seconds(self.day or 0.0), span.wall, span.business): run.chance}, 1.0)
        if not 0 < runs <= MOST_RUNS:
            raise Uncounted
        return Outcomes(chances, runs)

    def original(self) -> Reduction:
        """The flow with nothing replaced."""
        edges, found = len(self.graph.edges), self.reduction
        return Reduction(
            (), self.graph.out, self.graph.into, found.source[:edges], found.target[:edges],
            (), found.sink, (),
        )  # fmt: skip

    def spans(self) -> tuple[list[Span], list[Span]]:
        """The times of all nodes and of all ways."""
        nodes, ways = self.times
        return (
            [_span(nodes.get(node, NO_TIMING)) for node in range(len(self.graph.nodes))],
            [_span(ways.get(way, NO_TIMING)) for way in range(len(self.graph.edges))],
        )

    def after(self, times: Mapping[Moment, float], visit: Timing) -> Mapping[Moment, float]:
        return times if visit.fixed == NOTHING else self.sums(times, {visit.fixed: 1.0})

    def sums(self, one: Mapping[Moment, float], other: Mapping[Moment, float]) -> Mapping[Moment, float]:
        """The one and then, independently, the other."""
        self.spend(len(one) * len(other))
        found: dict[Moment, float] = {}
        for (a, b, c), p in one.items():
            for (x, y, z), q in other.items():
                both = (a + x, b + y, c + z)
                found[both] = found.get(both, 0.0) + p * q
        return found

    def spend(self, effort: int) -> None:
        self.left -= effort
        if self.left < 0:
            raise Uncounted


def _merge(into: dict[Moment, float], more: Mapping[Moment, float], factor: float) -> None:
    for moment, chance in more.items():
        into[moment] = into.get(moment, 0.0) + chance * factor


def _met(one: Mapping[Moment, float], other: Mapping[Moment, float], *, first: bool) -> dict[Moment, float]:
    """The larger (or smaller) of two independent times."""
    both = [*((moment, chance, 0) for moment, chance in one.items())]
    both += [(moment, chance, 1) for moment, chance in other.items()]
    both.sort(key=lambda entry: entry[0][0], reverse=first)
    passed = [0.0, 0.0]
    found: dict[Moment, float] = {}
    for moment, chance, side in both:
        found[moment] = found.get(moment, 0.0) + chance * passed[1 - side]
        passed[side] += chance
    return {moment: chance for moment, chance in found.items() if chance}


def _span(timing: Timing) -> Span:
    seconds, wall, business = timing.fixed
    return Span(wall, business, True, seconds, seconds)
