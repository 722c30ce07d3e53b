"""The elements of a service: everything in it that takes time, with what the file says of each
(SEMANTICS, *Words*; §6, §7, §9).
"""

from collections.abc import Iterator, Mapping, Sequence
from fractions import Fraction
from typing import Literal, NamedTuple

from blueprint.analysis.elements import business_day
from blueprint.analysis.spans import NO_TIME, UNKNOWN, Span, of
from blueprint.findings import Path
from blueprint.flow import Edge, Graph, Node
from blueprint.flow.by_segment import waits_on_ways
from blueprint.model import (
    Duration,
    FailPoint,
    Presence,
    Recovery,
    Step,
    Time,
    Value,
    Wait,
    WaitKind,
    fail_point_of_segment,
    wait_of_segment,
)  # fmt: skip

ONE = Fraction(1)

Form = Literal["step", "wait_before", "wait", "recovery", "recovery_wait"]
Mark = Literal["acting", "served", "waiting"]


class Hand(NamedTuple):
    """An actor's part in an element: how many heads, and their `effort` in all (the whole time of the
    element for each of them, unless `work:` says otherwise).
    """

    heads: int
    effort: Span


class Element(NamedTuple):
    """Something that takes time: once each time its node is visited, or its way is taken.

    `path` is where the file says it, and `name` the same as one text: `queue`, `register.wait_before`.
    """

    name: str
    path: Path
    form: Form
    node: int
    """Whose visit it belongs to; of a wait on a way, the node the way leaves."""
    way: int | None
    """The way a wait stands on; a recovery's wait stands on its way, where it has one."""
    step: Step
    span: Span
    """Mean time of one occurrence."""
    time: Time | None
    """The estimate behind it."""
    chance: Fraction | None
    """That it happens in a visit: 1, or of a recovery that of its failure (None: not known)."""
    wait_for: WaitKind | None
    is_wait: bool
    tolerance: Duration | None
    value: Value | None
    """nva for waits and recoveries."""
    waste: str | None
    hands: Mapping[str, Hand]
    """Everyone but the customer; nobody works in a wait."""
    mark: Mark | None
    """The customer's part in it; None: a gap."""
    customer: Presence | None
    """Of a gap: what the file says of where the customer is meanwhile."""
    cost: Fraction | None
    """Money each time, besides staff."""


def inventory(graph: Graph, segment: str | None = None, failures: bool = False) -> tuple[Element, ...]:
    """Every element of the reached steps for one segment's case, in the order of the file: of each step its
    wait before, itself, its recoveries (only with `failures`), the waits on its ways.
    """
    day, waits = business_day(graph.service), waits_on_ways(graph, segment)
    return tuple(
        element
        for node in sorted(graph.nodes, key=lambda node: (node.owner, node.at))
        if graph.reached[node.at]
        for element in _Writer(graph, node, segment, day, waits).elements(failures)
    )


class _Writer:
    """The elements of one node."""

    def __init__(
        self,
        graph: Graph,
        node: Node,
        segment: str | None,
        day: float | None,
        waits: Sequence[Wait | None],
    ) -> None:
        self.graph, self.node, self.day, self.waits = graph, node, day, waits
        self.service = graph.service
        step = graph.nodes[node.owner].step
        self.override = step.by_segment.get(segment) if step and segment is not None else None

    def elements(self, failures: bool) -> Iterator[Element]:
        step = self.node.step
        if step is not None:
            yield from self.before(step)
            yield from self.itself(step)
            if failures:
                for point in step.fails.values():
                    yield from self.recovery(step, point)
        for e in self.graph.out[self.node.at]:
            yield from self.on_way(self.graph.edges[e], failures)

    def itself(self, step: Step) -> Iterator[Element]:
        """The step; a routing step takes no time and is no element."""
        if step.is_routing:
            return
        own = self.override
        time = own.time if own and own.time else step.time
        span = of(time, self.day)
        cost = own.cost if own and own.cost else step.cost
        with_customer = self.service.with_customer(step)
        is_wait = step.kind == "wait"
        yield Element(
            step.id, ("steps", step.id), "step", self.node.at, None, step, span, time, ONE,
            step.wait_for if is_wait else None, is_wait,
            own.tolerance if own and own.tolerance is not None else step.tolerance,
            self.service.value(step), step.waste or ("waiting" if is_wait else None),
            {} if is_wait else self.hands(step, span), self.mark(step) if with_customer else None,
            step.customer, cost.value if cost else None,
        )  # fmt: skip

    def before(self, step: Step) -> Iterator[Element]:
        wait = wait_of_segment(step.wait_before, self.override.wait_before if self.override else None)
        unread = "wait_before" in step.unread
        if wait or unread:
            path = ("steps", step.id, "wait_before")
            yield self.wait(wait or Wait(None), path, "wait_before", None, step, step.customer)

    def on_way(self, edge: Edge, failures: bool) -> Iterator[Element]:
        """The wait on a way; the `customer:` of the step it leads to speaks for it too."""
        step = self.graph.nodes[self.node.owner].step
        wait = self.waits[edge.at]
        if wait is None or step is None or (edge.kind == "recovery" and not failures):
            return
        target = self.graph.nodes[edge.target].step
        form: Form = "recovery_wait" if edge.kind == "recovery" else "wait"
        path = (*(edge.path[:-1] if edge.kind == "recovery" else edge.path), "wait")
        yield self.wait(wait, path, form, edge.at, step, target.customer if target else None)

    def recovery(self, step: Step, usual: FailPoint) -> Iterator[Element]:
        """What putting a failure right takes, and the wait for it where the case stays in the step."""
        own = self.override.fails.get(usual.id) if self.override else None
        point = fail_point_of_segment(usual, own)
        unread = "recover" in point.unread
        if point.branch is not None or not (point.recover or unread):
            return
        recover = point.recover or Recovery()
        chance = point.chance.value if point.chance else None
        path = ("steps", step.id, "fails", point.id, "recover")
        stays = recover.then == "continue"
        if stays and recover.wait:
            wait = self.wait(recover.wait, (*path, "wait"), "recovery_wait", None, step, step.customer)
            yield wait._replace(chance=chance)
        done_here = recover.does or (stays and recover.wait is None)
        if unread or recover.time or done_here or recover.cost:
            timed = unread or recover.time or done_here
            span = of(recover.time, self.day) if timed else NO_TIME
            yield self.recovering(recover, span, path, step)._replace(chance=chance)

    def recovering(self, recover: Recovery, span: Span, path: Path, step: Step) -> Element:
        mark: Mark | None = None
        customer = self.service.customer
        if customer is not None and (customer == recover.by or customer in recover.with_):
            mark = "acting" if customer == recover.by else "served"
        people = {**({recover.by: 1} if recover.by else {}), **recover.with_}
        return Element(
            _name(path), path, "recovery", self.node.at, None, step, span, recover.time, ONE, None, False,
            None, "nva", "defects", {who: Hand(n, _of(span, n)) for who, n in self.staff(people)},
            mark, step.customer, recover.cost.value if recover.cost else None,
        )  # fmt: skip

    def wait(
        self, wait: Wait, path: Path, form: Form, way: int | None, step: Step, customer: Presence | None
    ) -> Element:
        """A wait between activities: nobody works, and it adds no value."""
        return Element(
            _name(path), path, form, self.node.at, way, step, of(wait.time, self.day), wait.time, ONE,
            wait.kind, True, wait.tolerance, "nva", "waiting", {}, None, wait.customer or customer, None,
        )  # fmt: skip

    def hands(self, step: Step, span: Span) -> dict[str, Hand]:
        """Everyone in `does`, `by` or `with` for the whole time, unless `work:` says otherwise."""
        said = {**step.work, **(self.override.work if self.override else {})}
        people = {who: step.with_.get(who, 1) for who in step.participants}
        unread = "work" in step.unread
        return {
            who: Hand(n, of(said[who], self.day) if who in said else UNKNOWN if unread else _of(span, n))
            for who, n in self.staff(people)
        }

    def staff(self, people: Mapping[str, int]) -> list[tuple[str, int]]:
        return [(who, count) for who, count in people.items() if who != self.service.customer]

    def mark(self, step: Step) -> Mark:
        if step.kind == "wait":
            return "waiting"
        return "acting" if step.leader == self.service.customer else "served"


def _name(path: Path) -> str:
    """What the file calls it, without `steps`."""
    return ".".join(map(str, path[1:]))


def _of(span: Span, count: int) -> Span:
    return span if count == 1 else Span(span.wall * count, span.business * count, span.complete)
