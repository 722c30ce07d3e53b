"""What the customer does in the elements of a course, one by one (SEMANTICS §6)."""

from collections.abc import Mapping
from fractions import Fraction
from typing import Literal, NamedTuple

from blueprint.analysis.course import Course
from blueprint.analysis.inventory import Element
from blueprint.analysis.spans import Span
from blueprint.analysis.value import UNSAID
from blueprint.model import Service

Activity = Literal["acting", "served", "turn", "unseen", "branches", "away"]
ACTIVITIES: tuple[Activity, ...] = ("acting", "served", "turn", "unseen", "branches", "away")
"""From the strongest to the weakest, where the customer is in several branches. The three in the middle are
waiting: for a turn, for work out of sight, for other branches."""

CERTAIN = 1 - 1e-12
"""A chance above this differs from 1 by rounding only."""


class Doing(NamedTuple):
    """What the customer does in an element that lies between the first and the last one of the customer's.

    `own`: it is the customer's own, the clock runs from it and to it. `kind`: of a declared wait, what it is
    for. `visible`: it is above the line of visibility whether or not the customer waits meanwhile.
    """

    activity: Activity
    kind: str | None = None
    own: bool = False
    visible: bool = False


class Stay(NamedTuple):
    """Some time in the mean, and what the customer does in it; `complete` as in Span."""

    doing: Doing
    wall: float
    business: float
    complete: bool

    def times(self, factor: float) -> "Stay":
        return self._replace(wall=self.wall * factor, business=self.business * factor)


class Failure(NamedTuple):
    """A failure that may happen in a visit, and the stays of its recovery; `way`: where the case then goes,
    if elsewhere. The chance is None where it is not known and the case goes on in the step.
    """

    chance: float | None
    stays: tuple[Stay, ...]
    way: int | None

    @property
    def own(self) -> bool:
        return any(stay.doing.own for stay in self.stays)


class Stays(NamedTuple):
    """All stays of the main flow, beside nodes and ways; nodes and ways without any are left out.

    `failures` in the order of the file, only of nodes where a recovery takes time or the customer's part.
    """

    visits: Mapping[int, tuple[Stay, ...]]
    ways: Mapping[int, tuple[Stay, ...]]
    failures: Mapping[int, tuple[Failure, ...]]
    own: frozenset[int]
    """Nodes in whose visits the customer can take part."""


def stays(course: Course) -> Stays:
    """The stays of a course: of each visit the wait before it, then the step, then what failures add."""
    visits: dict[int, tuple[Stay, ...]] = {}
    ways: dict[int, tuple[Stay, ...]] = {}
    recoveries: dict[int, dict[str, _Recovery]] = {}
    own: set[int] = set()
    for element, _ in course.main():
        stay = _stay(course, element)
        node = element.node
        if element.way is not None:
            ways[element.way] = (*ways.get(element.way, ()), stay)
        elif element.form in ("recovery", "recovery_wait"):
            of_node = recoveries.setdefault(node, {})
            fail = str(element.path[3])
            before = of_node[fail].stays if fail in of_node else ()
            of_node[fail] = _Recovery(element.chance, (*before, stay))
        else:
            visits[node] = (*visits.get(node, ()), stay)
        if stay.doing.own and element.chance != 0 and course.visits.get(node):
            own.add(node)
    failures = {node: _failures(course, node, of_node) for node, of_node in recoveries.items()}
    return Stays(visits, ways, failures, frozenset(own))


def joining(course: Course, close: int, span: Span) -> Stay:
    """So much time of waiting for other branches."""
    return Stay(waiting_at(course, close), span.wall, span.business, span.complete)


def waiting_at(course: Course, close: int) -> Doing:
    """What the customer does where branches come together (the number of nodes stands for the end)."""
    step = course.graph.nodes[close].step if close < len(course.graph.nodes) else None
    return Doing("away" if step is not None and step.customer == "away" else "branches")


def is_visible(element: Element, service: Service) -> bool:
    """By or with the customer, or an actor above the line of visibility."""
    if element.mark is not None:
        return True
    if element.form == "step":
        return service.onstage(element.step)
    actors = service.actors
    return any(who in actors and actors[who].lane == "onstage" for who in element.hands)


def _stay(course: Course, element: Element) -> Stay:
    span = element.span
    known = span.complete and course.complete(element)
    if element.chance is None:
        span = Span()  # how often is not known: it counts as nothing
    return Stay(_doing(course, element), span.wall, span.business, known)


def _doing(course: Course, element: Element) -> Doing:
    kind = (element.wait_for or UNSAID) if element.is_wait else None
    if element.mark is not None:
        return Doing("turn" if element.mark == "waiting" else element.mark, kind, True, True)
    visible = is_visible(element, course.graph.service)
    if element.customer == "away":
        return Doing("away", None, False, visible)
    return Doing("turn" if element.is_wait else "unseen", kind, False, visible)


class _Recovery(NamedTuple):
    chance: Fraction | None
    stays: tuple[Stay, ...]


def _failures(course: Course, node: int, found: Mapping[str, _Recovery]) -> tuple[Failure, ...]:
    """Failures of a node in the order of the file. The way of the i-th that leads elsewhere is taken with
    p_i·Π_{j<i}(1−p_j), from which its p_i is had back (SEMANTICS §9)."""
    graph, step = course.graph, course.graph.nodes[node].step
    ways = {graph.edges[e].fail: e for e in graph.out[node] if graph.edges[e].kind == "recovery"}
    failures, left = [], 1.0
    for fail in step.fails if step else ():
        way, recovery = ways.get(fail), found.get(fail)
        if way is not None and course.chances[way] and left:
            chance = course.chances[way] / left
            chance = chance if chance < CERTAIN else 1.0
            left *= 1 - chance
            failures.append(Failure(chance, recovery.stays if recovery else (), way))
        elif recovery is not None:
            said = recovery.chance
            failures.append(Failure(None if said is None else float(said), recovery.stays, None))
    return tuple(failures)
