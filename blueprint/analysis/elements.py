"""What takes time in a service, for one segment: steps, waits before them, waits on ways, recoveries."""

from typing import NamedTuple

from blueprint.analysis.spans import NO_TIME, UNKNOWN, Span, of, total
from blueprint.flow import Graph, Node
from blueprint.flow.by_segment import waits_on_ways
from blueprint.flow.chances import failure_chance
from blueprint.model import (
    FailPoint,
    Override,
    Service,
    Step,
    Wait,
    fail_point_of_segment,
    wait_of_segment,
)


class Elements(NamedTuple):
    """Times per visit, beside the nodes and edges of a graph: `steps` without the wait before them."""

    steps: tuple[Span, ...]
    waits_before: tuple[Span, ...]
    ways: tuple[Span, ...]
    recoveries: tuple[Span, ...]
    """Time that failures add to a visit, in the mean; nothing as planned."""

    def visit(self, node: int) -> Span:
        """One visit of a node: the wait before it, itself, what failures add."""
        return total((self.waits_before[node], self.steps[node], self.recoveries[node]))


def elements(graph: Graph, segment: str | None = None, failures: bool = False) -> Elements:
    """The times of one segment's case, as planned or with failures (SEMANTICS §9, §10)."""
    service = graph.service
    day = business_day(service)
    overrides = {
        node.at: node.step.by_segment.get(segment)
        for node in graph.nodes
        if segment is not None and node.step and node.step.by_segment
    }
    return Elements(
        tuple(_step(node.step, overrides.get(node.at), day) for node in graph.nodes),
        tuple(_wait_before(node.step, overrides.get(node.at), day) for node in graph.nodes),
        tuple(_wait(wait, day) for wait in waits_on_ways(graph, segment)),
        tuple(
            _failing(node, segment, overrides.get(node.at), day) if failures else NO_TIME
            for node in graph.nodes
        ),
    )


def business_day(service: Service) -> float | None:
    """Seconds of opening in a business day."""
    return service.calendar.hours if service.calendar else None


def _step(step: Step | None, override: Override | None, day: float | None) -> Span:
    if step is None or step.is_routing:
        return NO_TIME
    return of(override.time if override and override.time else step.time, day)


def _wait_before(step: Step | None, override: Override | None, day: float | None) -> Span:
    if step is None:
        return NO_TIME
    own = override.wait_before if override else None
    if "wait_before" in step.unread and not (own and own.time):
        return UNKNOWN
    return _wait(wait_of_segment(step.wait_before, own), day)


def _wait(wait: Wait | None, day: float | None) -> Span:
    return of(wait.time, day) if wait else NO_TIME


def _failing(node: Node, segment: str | None, override: Override | None, day: float | None) -> Span:
    """Σ p·(time of the recovery), and its wait where the case stays in the step."""
    step = node.step
    if step is None or not step.fails:
        return NO_TIME
    own = override.fails if override else {}
    points = (fail_point_of_segment(point, own.get(point.id)) for point in step.fails.values())
    return total(_recovery(point, node, segment, day) for point in points)


def _recovery(point: FailPoint, node: Node, segment: str | None, day: float | None) -> Span:
    recover = point.recover
    if recover is None or point.branch is not None:
        return UNKNOWN if "recover" in point.unread else NO_TIME
    chance = failure_chance(point, node, segment)
    stays = recover.then == "continue"
    done_here = recover.does or (stays and recover.wait is None)
    own = of(recover.time, day) if recover.time or done_here else NO_TIME
    span = total((own, _wait(recover.wait, day))) if stays else own
    if chance is None and recover.then == "again":
        return UNKNOWN
    if not span or chance == 0:
        return NO_TIME
    if chance is None:
        return Span(complete=False, longest=span.longest)
    p = float(chance)
    return Span(span.wall * p, span.business * p, span.complete, 0.0, span.longest)
