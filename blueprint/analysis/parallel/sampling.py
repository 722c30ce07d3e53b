"""How long a region takes in the mean, played run by run, where it has too many runs to list."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from heapq import heappop, heappush
from itertools import accumulate
from math import sqrt
from random import Random
from typing import NamedTuple

from blueprint.analysis.parallel.replaying import Choice, Replayed, Sample, Script, taken
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


Arrival = tuple[float, float, float, float, float]
"""A moment, and the wall clock and the business days along the followed branches alone (of everything,
where none are followed)."""

STAYS = -1


class Times(NamedTuple):
    """How long each visit of a node takes, and the delay on each way, every time it is asked for.

    A visit in which something may fail sets its node in `leaving`: the way the failure leads to, or STAYS
    where it is left by one of the step's own ways.
    """

    visit: Callable[[int], Moment]
    delay: Callable[[int], Moment]
    leaving: dict[int, int]


class Event(NamedTuple):
    """A node was visited: it used the tokens of some ways and put one on each of others."""

    node: int
    used: Sequence[int]
    taken: Sequence[int]


class Sampled(NamedTuple):
    """The mean over some thousand runs, and half of its 95 % interval in seconds of working time."""

    span: Span
    half_width: float
    sample: Sample
    """The runs."""


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
    sample: Sample = (),
) -> Sampled:
    """Play the flow from `split` until all has come together in `close` (the number of nodes stands for
    the end), with mean times and random choices, always the same ones. `region` are the nodes in between,
    in onward order. The flow is sound, so that the order of the moves does not matter.

    `sample`: the runs of another sample of the region, to be played again with these times.
    """
    times = mean_times(visits, delays, business_day)
    player = Player(graph, found, split, close, region, chances, times, Random(SEED))
    if sample:
        mean = _mean([(player.play(Script(draws))[0], count) for draws, count in sample])
    else:
        sample, mean = _played(player)
    complete = all(visits[node].complete for node in player.seen)
    ways = (e for node in player.seen for e in graph.out[node] if chances[e])
    span = Span(mean.wall, mean.business, complete and all(delays[e].complete for e in ways))
    return Sampled(span, mean.half_width, sample)


def _played(player: "Player") -> "tuple[Sample, _Mean]":
    """As many runs as it takes."""
    runs = Replayed(player.play, Random(SEED + player.split))
    for count in range(BATCH, MOST_RUNS + 1, BATCH):
        for _ in range(BATCH):
            runs.case()
        mean = _mean(runs.points())
        if mean.half_width <= CLOSE_ENOUGH * mean.seconds or count == MOST_RUNS:
            break
    return runs.sample(), mean


class _Mean(NamedTuple):
    seconds: float
    wall: float
    business: float
    half_width: float


def _mean(points: Sequence[tuple[Sequence[float], int]]) -> _Mean:
    count = sum(times for _, times in points)
    seconds, wall, business = (sum(point[at] * times for point, times in points) / count for at in range(3))
    variance = sum((point[0] - seconds) ** 2 * times for point, times in points) / (count - 1)
    return _Mean(seconds, wall, business, Z95 * sqrt(variance / count))


def traces(
    graph: Graph,
    found: Joins,
    split: int,
    close: int,
    region: Sequence[int],
    visits: Sequence[Span],
    delays: Sequence[Span],
    chances: Sequence[float],
    business_day: float | None,
    sample: Sample,
) -> Iterator[tuple[list[Event], int]]:
    """The runs of a sample move by move, each with how often it came."""
    times = mean_times(visits, delays, business_day)
    player = Player(graph, found, split, close, region, chances, times, Random(SEED))
    for draws, count in sample:
        trace: list[Event] = []
        player.random = Script(draws)
        player.run(trace)
        yield trace, count


def half_width_95(values: Sequence[float]) -> float:
    """Half of the 95 % interval of their mean."""
    mean = sum(values) / len(values)
    variance = sum((value - mean) ** 2 for value in values) / (len(values) - 1)
    return Z95 * sqrt(variance / len(values))


def mean_times(visits: Sequence[Span], delays: Sequence[Span], business_day: float | None) -> Times:
    """Every visit and delay as long as it is in the mean."""
    day = business_day or 0.0
    moments = [(span.seconds(day), span.wall, span.business) for span in visits]
    delay = [(span.seconds(day), span.wall, span.business) for span in delays]
    return Times(moments.__getitem__, delay.__getitem__, {})


class Player:
    """Plays a region of a sound flow; `moves` counts the visits of all runs.

    Beside the time of a case runs the time along the branches that are followed, whichever comes last:
    where branches meet, that of the way that is not `passed_over`. None: of everything that is visited.
    """

    def __init__(
        self,
        graph: Graph,
        found: Joins,
        split: int,
        close: int,
        region: Sequence[int],
        chances: Sequence[float],
        times: Times,
        random: Random | Script,
        passed_over: frozenset[int] | None = None,
    ) -> None:
        self.graph, self.split, self.close, self.region = graph, split, close, frozenset(region)
        self.visit, self.delay, self.leaving = times
        self.random, self.chances = random, chances
        self.passed_over = passed_over or frozenset()
        self.adds_up = passed_over is None
        self.moves = 0
        self.seen: set[int] = {split}
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

    def run(self, trace: list[Event] | None = None) -> Arrival:
        """When the region is passed, from the moment its split is left."""
        tokens: dict[int, Arrival] = {}
        ready: list[tuple[int, int]] = []
        self.put(tokens, ready, self.graph.out[self.split], (0.0, 0.0, 0.0, 0.0, 0.0))
        if trace is not None:
            trace.append(Event(self.split, (), self.graph.out[self.split]))
        while True:
            _, node = heappop(ready)
            used = self.used(node, tokens)
            if not used:
                continue
            arrived = tokens.pop(used[0]) if len(used) == 1 else self.met(node, used, tokens)
            self.moves += 1
            if node == self.close:
                if trace is not None:
                    trace.append(Event(node, used, ()))
                return arrived
            self.seen.add(node)
            a, (seconds, wall, business) = arrived, self.visit(node)
            taken = self.taken(node)
            if trace is not None:
                trace.append(Event(node, used, taken))
            left = (a[0] + seconds, a[1] + wall, a[2] + business, a[3] + wall, a[4] + business)
            self.put(tokens, ready, taken, left)

    def play(self, script: Script) -> tuple[Arrival, list[Choice]]:
        """A run by a script, and the choices on its way."""
        self.random, trace = script, list[Event]()
        arrived = self.run(trace)
        out = self.graph.out
        return arrived, [
            Choice(self.odds[node], out[node].index(ways[0]))
            for node, _, ways in trace
            if node != self.close and len(ways) < len(out[node])
        ]

    def met(self, node: int, used: Sequence[int], tokens: dict[int, Arrival]) -> Arrival:
        """The last of what has come together, or the first where that is enough."""
        found = self.meet[node]([tokens[way] for way in used])
        if self.adds_up:
            wall, business = (sum(tokens[way][at] for way in used) for at in (3, 4))
        else:
            followed = next((way for way in used if way not in self.passed_over), used[0])
            wall, business = tokens[followed][3:]
        for way in used:
            del tokens[way]
        return (*found[:3], wall, business)

    def put(
        self, tokens: dict[int, Arrival], ready: list[tuple[int, int]], ways: Sequence[int], left: Arrival
    ) -> None:
        if self.adds_up and len(ways) > 1:  # what has passed is counted once
            left = (*left[:3], left[3] / len(ways), left[4] / len(ways))
        for way in ways:
            s, w, b = self.delay(way)
            tokens[way] = (
                (left[0] + s, left[1] + w, left[2] + b, left[3] + w, left[4] + b) if s or b else left
            )
            target = self.graph.edges[way].target
            target = target if target in self.region else self.close
            heappush(ready, (self.rank[target], target))

    def taken(self, node: int) -> Sequence[int]:
        ways = self.graph.out[node]
        if self.leaving:
            way = self.leaving.pop(node, None)
            if way == STAYS:
                return self.own_way(node)
            if way is not None:
                return (way,)
        if self.graph.nodes[node].all_of or len(ways) == 1:
            return ways
        return [ways[taken(self.odds[node], self.random.random())]]

    def own_way(self, node: int) -> Sequence[int]:
        """The step's own way, where nothing has led the case elsewhere."""
        ways = [e for e in self.graph.out[node] if self.graph.edges[e].kind != "recovery"]
        if self.graph.nodes[node].all_of or len(ways) == 1:
            return ways
        return [ways[taken([*accumulate(self.chances[e] for e in ways)], self.random.random())]]

    def used(self, node: int, tokens: Mapping[int, Arrival]) -> Sequence[int]:
        """The ways whose tokens a node takes now; none while it still waits."""
        for way in self.back.get(node, ()):
            if way in tokens:
                return (way,)
        formula = self.formulas[node]
        if isinstance(formula, int):
            return (formula,) if formula in tokens else ()
        return () if formula is None else _satisfied(formula, tokens)


def _satisfied(formula: Formula, tokens: Mapping[int, Arrival]) -> tuple[int, ...]:
    """The ways whose tokens satisfy a formula; none if it is not yet satisfied."""
    if isinstance(formula, int):
        return (formula,) if formula in tokens else ()
    found: tuple[int, ...] = ()
    for part in formula.parts:
        used = _satisfied(part, tokens)
        if used and formula.kind == "one":
            return used
        if not used and formula.kind == "all":
            return ()
        found += used
    return found
