"""Hand-offs between actors, and crossings of the lines (SEMANTICS §7)."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Literal, NamedTuple, TypeVar

from msgspec import Struct, field

from blueprint.analysis.course import Course
from blueprint.analysis.totals import Number
from blueprint.flow import Graph
from blueprint.flow.joins import Formula, counted
from blueprint.flow.linear import solve
from blueprint.model import LANES, Step

Line = Literal["interaction", "visibility", "internal"]
LINES: tuple[Line, ...] = ("interaction", "visibility", "internal")
"""From top to bottom, each between two lanes."""

Count = TypeVar("Count", int, float)


class Crossings(Struct, frozen=True):
    """Per case: `hand_offs`, and how often each line is crossed."""

    hand_offs: Number = Number()
    lines: Mapping[str, Number] = field(default_factory=dict)


class Drawn(Struct, frozen=True):
    """As the blueprint is drawn: each way once."""

    hand_offs: int = 0
    lines: Mapping[str, int] = field(default_factory=dict)


def crossings(course: Course) -> Crossings:
    """Σ visits of the ways that are a hand-off, or cross a line, side chains and recovery ways included.

    A way leads from one activity to the next: waits, decisions and routing are looked through, and where
    they part or loop, each way onward counts by its chance. A hand-off has different leaders, neither of
    them the customer; lines lie between the lanes of the two activities. An encounter of the customer with
    somebody crosses the line of interaction once a visit.
    """
    hand_offs, lines = 0.0, _each_line(0.0)
    passages = _Passages(course.graph)
    for source, first, target, last in passages.all():
        times = course.visits.get(source, 0.0) * course.chances[first] * passages.share(course, first, last)
        hand_offs += times * _hands_off(course.graph, source, target)
        for line in _between(course.graph, source, target):
            lines[line] += times
    complete = True
    for node in _encounters(course.graph):
        visits = course.visits.get(node, 0.0)
        lines["interaction"] += visits
        complete = complete and not (visits and node in course.odds.at_least)
    numbers = {line: Number(times, complete or line != "interaction") for line, times in lines.items()}
    return Crossings(Number(hand_offs), numbers)


def drawn(graph: Graph) -> Drawn:
    """The ways of the drawing that are a hand-off, or cross a line, as in `crossings`. Of ways that are
    looked through, one counts for each way in and each way out that it leads to.
    """
    hand_offs, lines = 0, _each_line(0)
    for source, _, target, _ in _Passages(graph).all():
        hand_offs += _hands_off(graph, source, target)
        for line in _between(graph, source, target):
            lines[line] += 1
    lines["interaction"] += sum(1 for _ in _encounters(graph))
    return Drawn(hand_offs, lines)


class _Passage(NamedTuple):
    """From one activity to the next: left by the way `first`, reached by `last` (often the same)."""

    source: int
    first: int
    target: int
    last: int


class _Passages:
    """The ways of a graph from activity to activity."""

    def __init__(self, graph: Graph) -> None:
        self.graph = graph
        steps = [node.step for node in graph.nodes]
        self.activity = [step is not None and step.kind == "activity" for step in steps]
        self.through = [
            not a and node.kind != "end" for a, node in zip(self.activity, graph.nodes, strict=True)
        ]
        self.out = [list(ways) for ways in graph.out]
        for e in graph.also:
            self.out[graph.edges[e].source].append(e)
        self.regions: dict[int, list[int]] = {}
        self.visits: dict[int, Mapping[int, float]] = {}
        self.rank = {node: at for at, node in enumerate(graph.order)}

    def all(self) -> Iterator[_Passage]:
        edges = self.graph.edges
        for source in self.graph.order:
            if not self.activity[source]:
                continue
            for first in self.out[source]:
                entered = edges[first].target
                if self.activity[entered]:
                    yield _Passage(source, first, entered, first)
                elif self.through[entered]:
                    for last in self.onward(entered):
                        yield _Passage(source, first, edges[last].target, last)

    def onward(self, entered: int) -> Iterator[int]:
        """The ways to activities that lead out of the region that is looked through."""
        for node in self.region(entered):
            yield from (e for e in self.out[node] if self.activity[self.graph.edges[e].target])

    def region(self, entered: int) -> list[int]:
        """Nodes that are looked through, from the one that is entered, in the order of the flow."""
        if entered not in self.regions:
            seen, todo = {entered}, [entered]
            while todo:
                targets = (self.graph.edges[e].target for e in self.out[todo.pop()])
                fresh = [t for t in dict.fromkeys(targets) if self.through[t] and t not in seen]
                seen.update(fresh)
                todo += fresh
            self.regions[entered] = sorted(seen, key=self.rank.__getitem__)
        return self.regions[entered]

    def share(self, course: Course, first: int, last: int) -> float:
        """How often `last` is taken for once that `first` is."""
        if first == last:
            return 1.0
        entered = self.graph.edges[first].target
        if entered not in self.visits:
            self.visits[entered] = self.visited(course, entered)
        return self.visits[entered].get(self.graph.edges[last].source, 0.0) * course.chances[last]

    def visited(self, course: Course, entered: int) -> Mapping[int, float]:
        """Visits within the region from once it is entered on; what comes together there goes on as one."""
        edges, region = self.graph.edges, self.region(entered)
        if len(region) == 1 and not any(edges[e].target == entered for e in self.out[entered]):
            return {entered: 1.0}
        ways: dict[int, list[int]] = {node: [] for node in region}
        for node in region:
            for e in self.out[node]:
                if edges[e].target in ways:
                    ways[edges[e].target].append(e)
        arrivals = {
            node: [(edges[e].source, course.chances[e]) for e in self.counted(course, node, ways[node])]
            for node in region
        }
        return solve(region, arrivals, {entered: 1.0}) or {}

    def counted(self, course: Course, node: int, ways: Sequence[int]) -> Iterator[int]:
        """Of these ways into a node those whose visits add up to its own."""
        yield from _counted(course.shape.joins.formulas[node], set(ways))
        yield from (e for e in ways if self.graph.rework[e] or self.graph.edges[e].kind == "also")


def _counted(formula: Formula | None, ways: set[int]) -> tuple[int, ...]:
    """Of these ways every alternative, and one partner of each join."""
    if formula is None or isinstance(formula, int):
        return tuple(way for way in counted(formula) if way in ways)
    parts = [found for part in formula.parts if (found := _counted(part, ways))]
    return tuple(way for part in (parts if formula.kind == "one" else parts[:1]) for way in part)


def _each_line(count: Count) -> dict[str, Count]:
    return dict.fromkeys(LINES, count)


def _hands_off(graph: Graph, source: int, target: int) -> bool:
    """Whether the leader changes from one activity to another; who is not named hands nothing off."""
    one, other = _step(graph, source).leader, _step(graph, target).leader
    return one != other and not {one, other} & {None, graph.service.customer}


def _between(graph: Graph, source: int, target: int) -> tuple[Line, ...]:
    """The lines between the lanes of two activities."""
    lanes = [graph.service.lane(_step(graph, node)) for node in (source, target)]
    if None in lanes:
        return ()
    upper, lower = sorted(_PLACE[lane] for lane in lanes if lane)
    return LINES[upper:lower]


_PLACE = {lane: at for at, lane in enumerate(lane for lane in LANES if lane != "evidence")}


def _encounters(graph: Graph) -> Iterator[int]:
    """Activities in which the customer meets somebody."""
    for node in graph.nodes:
        step, service = node.step, graph.service
        if not step or step.kind != "activity" or not graph.reached[node.at]:
            continue
        if service.with_customer(step) and len(step.participants) > 1:
            yield node.at


def _step(graph: Graph, node: int) -> Step:
    step = graph.nodes[node].step
    assert step is not None
    return step
