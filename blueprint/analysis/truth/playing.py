"""The mean time of blocks played with random choices, failures and times, each visit anew."""

from collections.abc import Sequence
from math import ceil, inf, sqrt
from random import Random
from statistics import fmean
from typing import NamedTuple

from blueprint.analysis.course import Course
from blueprint.analysis.parallel.sampling import CLOSE_ENOUGH, SEED, Z95, Arrival, Player, half_width_95
from blueprint.analysis.spans import Span, total
from blueprint.analysis.truth.draws import Timings, drawn_times
from blueprint.analysis.truth.leading import passed_over
from blueprint.flow.blocks import Block, Tangle, nodes_within

MOVES, MOVES_PER_STEP = 3_000, 20
"""Visits of steps that are played for one kind of case, at least about so many, and more for a long flow."""

FIRST_RUNS, ENOUGH_RUNS = 30, 200
"""Of each part before the rest is shared out, and at least in all where they take half the moves at most."""

LEAST_OF_SPREAD = 0.1
"""Of the spread of the cases is taken to be left, as what is rare may not have been seen in the first."""


class Mean(NamedTuple):
    """The true mean time of a part, over so many runs; half of its 95 % interval if it was `played`."""

    span: Span
    runs: int
    half_width: float = 0.0
    played: bool = False


def played_means(course: Course, times: Timings, parts: Sequence[tuple[Block | Tangle, float]]) -> list[Mean]:
    """A few runs of each, then more of those whose spread weighs most (Neyman, "On the two different
    aspects of the representative method", 1934)."""
    stages = [_Stage(course, times, part) for part, _ in parts]
    for stage in stages:
        stage.play(FIRST_RUNS)
    spreads = [
        visits * max(stage.spread(stage.factor()), LEAST_OF_SPREAD * stage.spread(0.0))
        for (_, visits), stage in zip(parts, stages, strict=True)
    ]
    costs = [stage.player.moves / FIRST_RUNS for stage in stages]
    effort = sum(spread * sqrt(cost) for spread, cost in zip(spreads, costs, strict=True))
    if effort:
        budget = MOVES + MOVES_PER_STEP * len(course.graph.nodes)
        lead_seconds = course.worked.lead.span.seconds(course.shape.day or 0.0)
        wanted = (CLOSE_ENOUGH * lead_seconds / Z95) ** 2
        factor = min(budget / effort, effort / wanted if wanted else inf)
        enough = min(ENOUGH_RUNS, int(budget / 2 / sum(costs)))
        for stage, spread, cost in zip(stages, spreads, costs, strict=True):
            stage.play(max(enough, ceil(factor * spread / sqrt(cost))) - FIRST_RUNS)
    return [stage.mean() for stage in stages]


class _Stage:
    """One part played over and over.

    The time along the branches that flow analysis follows (where branches cross, of everything that is
    visited) has a mean that is known: what the cases played have too much of it is taken off again (a
    control variate: Hammersley and Handscomb, "Monte Carlo Methods", 1964, 5.5).
    """

    def __init__(self, course: Course, times: Timings, part: Block | Tangle) -> None:
        graph, shape = course.graph, course.shape
        inside = frozenset(nodes_within(part, shape.reduction))
        region = [node for node in graph.order if node in inside]
        random = Random(f"{SEED} {course.segment} {part.split}")
        drawn = drawn_times(times, random, shape.day)
        others = passed_over(course, part)
        self.day = shape.day or 0.0
        self.expected = (
            _everything(course, part.split, region) if others is None else course.worked.spans[part.way]
        )
        self.player = Player(
            graph, shape.joins, part.split, part.close, region, course.chances, drawn, random,
            others,
        )  # fmt: skip
        self.ends: list[Arrival] = []

    def play(self, runs: int) -> None:
        self.ends += [self.player.run() for _ in range(runs)]

    def factor(self) -> float:
        """How much of what is too much there goes into the time of a case: the slope of the one over the
        other."""
        seconds = [end[0] for end in self.ends]
        along = [end[3] + end[4] * self.day for end in self.ends]
        mean, middle = fmean(seconds), fmean(along)
        both = sum((x - mean) * (y - middle) for x, y in zip(seconds, along, strict=True))
        alone = sum((y - middle) ** 2 for y in along)
        return both / alone if alone else 0.0

    def spread(self, factor: float) -> float:
        """Standard deviation of what is left."""
        rest = [end[0] - factor * (end[3] + end[4] * self.day) for end in self.ends]
        return half_width_95(rest) / Z95 * sqrt(len(rest))

    def mean(self) -> Mean:
        factor = self.factor()
        _, wall, business, wall_along, business_along = (
            fmean(column) for column in zip(*self.ends, strict=True)
        )
        wall -= factor * (wall_along - self.expected.wall)
        business -= factor * (business_along - self.expected.business)
        half_width = Z95 * self.spread(factor) / sqrt(len(self.ends))
        return Mean(Span(wall, business), len(self.ends), half_width, played=True)


def _everything(course: Course, split: int, region: Sequence[int]) -> Span:
    """Expected time of all visits in a region and on its ways, for one passage of its split."""
    passes, graph, times = course.visits[split], course.graph, course.times
    spans = [(times.visit(node), course.visits[node] / passes) for node in region]
    spans += [
        (times.ways[way], course.visits[node] / passes * course.chances[way])
        for node in (split, *region)
        for way in graph.out[node]
    ]
    return total(Span(span.wall * occurs, span.business * occurs) for span, occurs in spans)
