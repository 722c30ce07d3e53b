"""Critical paths in words (SEMANTICS §5)."""

from collections.abc import Callable, Iterator, Mapping
from functools import cached_property

from msgspec import Struct

from blueprint.analysis.course import Course
from blueprint.analysis.slack import Slack

MOST_LISTED = 10
ALWAYS = 1 - 1e-9


class CriticalPath(Struct, frozen=True):
    """Steps from the start to the end, with the chance of its outcomes and its length in working time."""

    steps: tuple[str, ...]
    chance: float
    seconds: float


class CriticalPaths(Struct, frozen=True):
    """Without choices: `count` paths, of which the first ten in file order are `listed`. With choices
    (`likeliest` and `longest` are given): the path of the most likely outcome at each choice, and the
    longest without rework.
    """

    count: int = 0
    listed: tuple[CriticalPath, ...] = ()
    likeliest: CriticalPath | None = None
    longest: CriticalPath | None = None


def critical_paths(course: Course, slacks: Mapping[str, Slack]) -> CriticalPaths:
    """The critical sub-flow as paths.

    Rework is not unrolled: a path goes on, and its chance is that of a case that does so at once. In a
    block a path goes through one critical branch, the first in file order; where branches cross, through
    the one that is critical most often, and that counts as an outcome.
    """
    if not slacks:
        return CriticalPaths()
    flow = _Critical(course)
    if flow.chooses and flow.leading_on:
        return CriticalPaths(likeliest=flow.path(flow.likeliest()), longest=flow.path(flow.longest()))
    return CriticalPaths(
        sum(flow.counts[start] for start in flow.starts),
        tuple(flow.path(ways) for ways in flow.first(MOST_LISTED)),
    )


def path_clock(course: Course, slacks: Mapping[str, Slack]) -> Mapping[str, float]:
    """Per step of one critical path, working time in seconds from the start until the step is done, in the
    mean: of the path of the likeliest outcomes, or without choices of the first in file order.

    Each visit counts once, with its wait and its recoveries; the last entry and the waits on the last way
    make the length of that path.
    """
    if not slacks:
        return {}
    flow = _Critical(course)
    if flow.chooses and flow.leading_on:
        return flow.clock(flow.likeliest())
    routes = flow.first(1)
    return flow.clock(routes[0]) if routes else {}


Route = tuple[int, tuple[int, ...]]
"""Where a path starts, and the ways it takes."""


class _Critical:
    """The nodes and ways that make the lead time, without those that lead back."""

    def __init__(self, course: Course) -> None:
        self.course, self.graph, self.reserves = course, course.graph, course.reserves
        self.target = course.shape.reduction.target
        self.day = course.shape.day or 0.0
        self.starts = [node for node, share in course.starts.items() if share]
        tight = self.reserves.ways
        self.out = {
            node: [way for way in self.graph.out[node] if way in tight and tight[way].tight]
            for node, reserve in self.reserves.nodes.items()
            if reserve.tight
        }

    @property
    def chooses(self) -> bool:
        """Whether there is any choice in it, be it only when to go back."""
        return len(self.starts) > 1 or any(
            self.outcome(way) < ALWAYS for ways in self.out.values() for way in ways
        )

    def outcome(self, way: int) -> float:
        """The chance that a critical case goes on along this way."""
        passes = self.reserves.nodes[self.graph.edges[way].source].weight
        return min(1.0, self.reserves.ways[way].weight / passes)

    def length(self, node: int) -> float:
        return self.course.times.visit(node).seconds(self.day)

    def delay(self, way: int) -> float:
        return self.course.times.ways[way].seconds(self.day)

    def onward(self, node: int) -> list[int]:
        return [way for way in self.out[node] if not self.graph.rework[way]]

    @cached_property
    def counts(self) -> Mapping[int, int]:
        """How many paths lead from each node to the end."""
        counts = {self.course.shape.reduction.sink: 1}
        for node in self.backwards():
            counts[node] = sum(counts.get(self.target[way], 0) for way in self.onward(node))
        return counts

    @cached_property
    def lengths(self) -> Mapping[int, float]:
        """The longest path from each node that leads to the end."""
        lengths = {self.course.shape.reduction.sink: 0.0}
        for node in self.backwards():
            ways = [way for way in self.onward(node) if self.target[way] in lengths]
            if ways:
                rest = max(self.delay(way) + lengths[self.target[way]] for way in ways)
                lengths[node] = self.length(node) + rest
        return lengths

    def backwards(self) -> Iterator[int]:
        return (node for node in reversed(self.graph.order) if node in self.out)

    @property
    def leading_on(self) -> list[int]:
        """Starts from which the end is reached without going back."""
        return [start for start in self.starts if start in self.lengths]

    def likeliest(self) -> Route:
        """The most likely outcome at each choice that leads on; the first of several."""
        return self.follow(max(self.leading_on, key=self.course.starts.__getitem__), self.outcome)

    def longest(self) -> Route:
        start = max(self.leading_on, key=self.lengths.__getitem__)
        return self.follow(start, lambda way: self.delay(way) + self.lengths[self.target[way]])

    def follow(self, start: int, worth: Callable[[int], float]) -> Route:
        """From a start along the way of most worth."""
        ways: list[int] = []
        node = start
        while node in self.out:
            ways.append(
                max((way for way in self.onward(node) if self.target[way] in self.lengths), key=worth)
            )
            node = self.target[ways[-1]]
        return start, tuple(ways)

    def first(self, most: int) -> list[Route]:
        """The first paths in file order."""
        found: list[Route] = []
        todo: list[tuple[int, int, tuple[int, ...]]] = [(start, start, ()) for start in reversed(self.starts)]
        while todo and len(found) < most:
            start, node, ways = todo.pop()
            if node not in self.out:
                found.append((start, ways))
                continue
            onward = [way for way in self.onward(node) if self.counts.get(self.target[way])]
            todo += [(start, self.target[way], (*ways, way)) for way in reversed(onward)]
        return found

    def clock(self, route: Route) -> dict[str, float]:
        start, ways = route
        found, at, node = {}, 0.0, start
        for way in ways:
            at += self.length(node)
            if self.graph.nodes[node].kind == "step":
                found[self.graph.nodes[node].id] = at
            at += self.delay(way)
            node = self.target[way]
        return found

    def path(self, route: Route) -> CriticalPath:
        start, ways = route
        nodes = [start, *(self.target[way] for way in ways[:-1])]
        chance = self.course.starts[start]
        for way in ways:
            chance *= self.outcome(way)
        steps = tuple(self.graph.nodes[node].id for node in nodes if self.graph.nodes[node].kind == "step")
        return CriticalPath(steps, chance, sum(map(self.length, nodes)) + sum(map(self.delay, ways)))
