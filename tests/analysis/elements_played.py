"""What takes time in a blueprint, read anew for the game: pieces of visits and of ways for one segment."""

from collections.abc import Callable, Iterator, Mapping
from random import Random
from typing import Literal, NamedTuple

from blueprint.flow import Edge, Graph, Node
from blueprint.flow.chances import failure_chance
from blueprint.model import (
    Amount,
    Exponential,
    FailPoint,
    Fixed,
    Lognormal,
    Normal,
    Override,
    Pert,
    Presence,
    Shape,
    Step,
    Time,
    Triangular,
    Uniform,
    Wait,
)

State = Literal["acting", "served", "turn", "hidden", "branches", "away"]
"""What the customer does at a moment between the first and the last part: the middle three are waiting:
for a turn, for work out of sight, for other branches."""

Draw = Callable[[Random], float]
"""Seconds of working time, by chance or always the mean."""


class Piece(NamedTuple):
    """One element each time it occurs. `own`: the customer's own element (acting, served or waiting), that
    its clock runs from and to. `work`: per actor, None = as long as the piece lasts, `count` times.
    """

    draw: Draw
    state: State
    own: bool
    value: str
    wait: str | None
    work: tuple[tuple[str, int, Draw | None], ...] = ()
    cost: float = 0.0


class Failure(NamedTuple):
    """A fail point that may happen on a visit; `way` is where the case then goes, if elsewhere."""

    name: tuple[str, str]
    chance: float
    pieces: tuple[Piece, ...]
    way: int | None


class Occurring(NamedTuple):
    """All pieces, beside the nodes and the ways of a graph."""

    visits: tuple[tuple[Piece, ...], ...]
    failures: tuple[tuple[Failure, ...], ...]
    ways: tuple[tuple[Piece, ...], ...]
    drawn: Mapping[int, tuple[str, str]]
    """Ways that are fail points."""


def occurring(graph: Graph, segment: str | None, failures: bool, random_times: bool) -> Occurring:
    """The pieces for a case of one segment."""
    reader = _Reader(graph, segment, random_times)
    return Occurring(
        tuple(tuple(reader.of_visit(node.step)) if node.step else () for node in graph.nodes),
        tuple(tuple(reader.of_failures(node)) if failures else () for node in graph.nodes),
        tuple(tuple(reader.of_way(edge)) for edge in graph.edges),
        dict(reader.drawn()),
    )


class _Reader:
    def __init__(self, graph: Graph, segment: str | None, random_times: bool) -> None:
        self.graph, self.service, self.segment = graph, graph.service, segment
        self.random_times = random_times

    def override(self, step: Step) -> Override:
        return step.by_segment.get(self.segment or "", Override())

    def draw(self, time: Time | None) -> Draw:
        if time is None:
            return _always(0.0)
        factor = self.service.calendar.hours if time.business and self.service.calendar else 1.0
        if not self.random_times or isinstance(time.shape, Fixed) or not time.shape.variance:
            return _always(time.shape.mean * factor)
        return _drawing(time.shape, factor)

    def of_visit(self, step: Step) -> Iterator[Piece]:
        own = self.override(step)
        if step.wait_before or own.wait_before:
            yield self.waiting(_first(own.wait_before, step.wait_before), step.customer)
        if step.is_routing:
            return
        cost = _money(own.cost or step.cost)
        is_wait = step.kind == "wait"
        work = () if is_wait else tuple(self.working(step, own))
        kind = (step.wait_for or "unsaid") if is_wait else None
        value = self.service.value(step) or "unclassified"
        state, mine = self.state(step, is_wait)
        yield Piece(self.draw(own.time or step.time), state, mine, value, kind, work, cost)

    def state(self, step: Step, is_wait: bool) -> tuple[State, bool]:
        who = self.service.customer
        if who is not None and who in (*step.does, *step.with_):
            if is_wait:
                return "turn", True
            return ("acting" if next(iter(step.does), None) == who else "served"), True
        return ("away" if step.customer == "away" else "turn" if is_wait else "hidden"), False

    def working(self, step: Step, own: Override) -> Iterator[tuple[str, int, Draw | None]]:
        said = {**step.work, **own.work}
        for who in dict.fromkeys((*step.does, *step.with_)):
            if who != self.service.customer:
                effort = self.draw(said[who]) if who in said else None
                yield who, 1 if effort else step.with_.get(who, 1), effort

    def waiting(self, wait: Wait, waited_for: Presence | None) -> Piece:
        """A wait between activities; `customer:` of what is waited for covers it."""
        away = (wait.customer or waited_for) == "away"
        return Piece(self.draw(wait.time), "away" if away else "turn", False, "nva", wait.kind or "unsaid")

    def of_failures(self, node: Node) -> Iterator[Failure]:
        """Fail points of a step that are no way of its own, in the order of the file."""
        step = node.step
        ways = {self.graph.edges[e].fail: e for e in self.graph.out[node.at]}
        for point in step.fails.values() if step else ():
            chance = failure_chance(point, node, self.segment)
            if point.branch is None and chance is not None and step:
                pieces = tuple(self.of_recovery(step, point)) if point.recover else ()
                yield Failure((step.id, point.id), float(chance), pieces, ways.get(point.id))

    def of_recovery(self, step: Step, point: FailPoint) -> Iterator[Piece]:
        recover = point.recover
        assert recover is not None
        said = self.override(step).fails.get(point.id)
        own = said.recover if said else None
        if recover.then == "continue" and (recover.wait or (own and own.wait)):
            yield self.waiting(_first(own.wait if own else None, recover.wait), step.customer)
        customer, people = self.service.customer, (recover.by, *recover.with_)
        state: State = "away" if step.customer == "away" else "hidden"
        if customer in people:
            state = "acting" if customer == recover.by else "served"
        counts = {**({recover.by: 1} if recover.by else {}), **recover.with_}
        work = tuple((who, count, None) for who, count in counts.items() if who != customer)
        cost = _money((own.cost if own else None) or recover.cost)
        time = (own.time if own else None) or recover.time
        yield Piece(self.draw(time), state, customer in people, "nva", None, work, cost)

    def of_way(self, edge: Edge) -> Iterator[Piece]:
        step = self.graph.nodes[self.graph.nodes[edge.source].owner].step
        wait = _first(self.wait_of_segment(edge, step), edge.wait) if step else edge.wait
        if wait is not None and (edge.wait or wait.time):
            target = self.graph.nodes[edge.target].step
            yield self.waiting(wait, target.customer if target else None)

    def wait_of_segment(self, edge: Edge, step: Step) -> Wait | None:
        own = self.override(step)
        if edge.kind == "recovery":
            said = own.fails.get(edge.fail or "")
            return said.recover.wait if said and said.recover else None
        numbers = own.choose.get(edge.label or "") if edge.kind == "choice" else None
        if edge.kind in ("next", "branch", "item"):
            numbers = own.next.get(self.graph.nodes[edge.target].id)
        return numbers.wait if numbers else None

    def drawn(self) -> Iterator[tuple[int, tuple[str, str]]]:
        for edge in self.graph.edges:
            step = self.graph.nodes[edge.source].step
            for point in step.fails.values() if step and edge.label else ():
                if point.branch == edge.label:
                    yield edge.at, (step.id, point.id)


def _first(own: Wait | None, usual: Wait | None) -> Wait:
    """A wait as the segment has it: what it says itself, else what is said for everyone."""
    if own is None or usual is None:
        return own or usual or Wait(None)
    return Wait(own.time or usual.time, own.kind or usual.kind, None, own.customer or usual.customer)


def _money(amount: Amount | None) -> float:
    return float(amount.value) if amount else 0.0


def _always(seconds: float) -> Draw:
    return lambda _: seconds


def _drawing(shape: Shape, factor: float) -> Draw:
    """Draws of a shape, by the distributions of `random`."""
    if isinstance(shape, Pert):
        a, m, b = shape.shortest, shape.likely, shape.longest
        one, two = 1 + 4 * (m - a) / (b - a), 1 + 4 * (b - m) / (b - a)
        return lambda random: factor * (a + (b - a) * random.betavariate(one, two))
    if isinstance(shape, Triangular):
        return lambda random: factor * random.triangular(shape.shortest, shape.longest, shape.likely)
    if isinstance(shape, Uniform):
        return lambda random: factor * random.uniform(shape.shortest, shape.longest)
    if isinstance(shape, Lognormal):
        return lambda random: factor * random.lognormvariate(shape.mu, shape.sigma)
    if isinstance(shape, Exponential):
        return lambda random: factor * random.expovariate(1 / shape.mean)
    assert isinstance(shape, Normal), shape
    return lambda random: factor * max(0.0, random.gauss(shape.mean, shape.sd))
