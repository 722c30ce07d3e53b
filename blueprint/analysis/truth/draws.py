"""Times and failures drawn at random, each visit anew and independently (SEMANTICS §9, §10)."""

from collections.abc import Callable, Iterable, Mapping
from random import Random
from typing import NamedTuple

from blueprint.analysis.course import Course
from blueprint.analysis.inventory import Element
from blueprint.analysis.parallel.sampling import STAYS, Moment, Times
from blueprint.flow.chances import failure_chance
from blueprint.model import Exponential, Fixed, Lognormal, Normal, Pert, Shape, Triangular, Uniform

Draw = Callable[[Random], float]

NOTHING: Moment = (0.0, 0.0, 0.0)


class Varying(NamedTuple):
    """A time that is drawn, in seconds or in business days."""

    draw: Draw
    business: bool


class Failure(NamedTuple):
    """What may fail in a visit: what putting it right takes then, and the way it leads to."""

    chance: float
    times: tuple[Varying, ...]
    way: int | None


class Timing(NamedTuple):
    """What a visit of a node (or a way) takes: the same every time, and what varies."""

    fixed: Moment = NOTHING
    varying: tuple[Varying, ...] = ()
    failures: tuple[Failure, ...] = ()

    @property
    def varies(self) -> bool:
        return bool(self.varying or self.failures)


class Timings(NamedTuple):
    """By node and by way; those that take no time, or none that is known, are left out."""

    nodes: Mapping[int, Timing]
    ways: Mapping[int, Timing]


def timings(course: Course) -> Timings:
    """What the elements of a course say; a failure of unknown chance never happens."""
    nodes: dict[int, Timing] = {}
    ways: dict[int, Timing] = {}
    failing: dict[int, list[Element]] = {}
    for element, _ in course.main():
        if element.way is None and element.form in ("recovery", "recovery_wait"):
            failing.setdefault(element.node, []).append(element)
        elif element.time is not None:
            where, at = (nodes, element.node) if element.way is None else (ways, element.way)
            where[at] = _with(where.get(at, Timing()), element, course.shape.day)
    for node, elements in failing.items():
        nodes[node] = nodes.get(node, Timing())._replace(failures=tuple(_failures(course, node, elements)))
    return Timings(nodes, ways)


def _with(timing: Timing, element: Element, business_day: float | None) -> Timing:
    assert element.time is not None
    shape, business = element.time.shape, element.time.business
    if shape.shortest == shape.longest:
        return timing._replace(fixed=_sum(timing.fixed, _moment(shape.mean, business, business_day)))
    return timing._replace(varying=(*timing.varying, Varying(drawer(shape), business)))


def _failures(course: Course, node: int, elements: Iterable[Element]) -> Iterable[Failure]:
    """The fail points of a node in the order of the file, those that lead elsewhere without any time too."""
    graph = course.graph
    step = graph.nodes[node].step
    ways = {graph.edges[e].fail: e for e in graph.out[node]}
    times: dict[str, list[Varying]] = {}
    for element in elements:
        if element.time is not None:
            varying = Varying(drawer(element.time.shape), element.time.business)
            times.setdefault(str(element.path[3]), []).append(varying)
    for point in step.fails.values() if step else ():
        chance = failure_chance(point, graph.nodes[node], course.segment)
        if point.branch is None and chance:
            yield Failure(float(chance), tuple(times.get(point.id, ())), ways.get(point.id))


def drawn_times(found: Timings, stream: Random, business_day: float | None) -> Times:
    """Each drawn when it is asked for."""
    leaving: dict[int, int] = {}

    def varied(timing: Timing) -> Moment:
        total = timing.fixed
        for draw, business in timing.varying:
            total = _sum(total, _moment(draw(stream), business, business_day))
        return total

    def visit(node: int) -> Moment:
        timing = found.nodes.get(node, NO_TIMING)
        if not timing.failures:
            return varied(timing) if timing.varying else timing.fixed
        total, way = varied(timing), STAYS
        for chance, times, leads in timing.failures:
            if stream.random() < chance:
                total = _sum(total, varied(Timing(varying=times)))
                way = leads if way == STAYS and leads is not None else way
        leaving[node] = way
        return total

    def delay(way: int) -> Moment:
        timing = found.ways.get(way, NO_TIMING)
        return varied(timing) if timing.varying else timing.fixed

    return Times(visit, delay, leaving)


NO_TIMING = Timing()


def drawer(shape: Shape) -> Draw:
    """Draws from a shape. The beta of PERT has α = 1 + 4(m−a)/(b−a) and β = 1 + 4(b−m)/(b−a)."""
    match shape:
        case Fixed(value):
            return lambda _: value
        case Pert(low, likely, high) if high > low:
            alpha, beta = 1 + 4 * (likely - low) / (high - low), 1 + 4 * (high - likely) / (high - low)
            return lambda stream: low + (high - low) * stream.betavariate(alpha, beta)
        case Triangular(low, likely, high) if high > low:
            return lambda stream: stream.triangular(low, high, likely)
        case Uniform(low, high):
            return lambda stream: stream.uniform(low, high)
        case Lognormal(mu, sigma):
            return lambda stream: stream.lognormvariate(mu, sigma)
        case Normal(mean, sd):
            return lambda stream: _above_zero(stream, mean, sd)
        case Exponential(mean) if mean > 0:
            return lambda stream: stream.expovariate(1 / mean)
    mean = shape.mean
    return lambda _: mean


def _above_zero(stream: Random, mean: float, sd: float) -> float:
    """Normal, cut at zero."""
    while True:
        drawn = stream.gauss(mean, sd)
        if drawn >= 0:
            return drawn


def _moment(value: float, business: bool, business_day: float | None) -> Moment:
    return (value * (business_day or 0.0), 0.0, value) if business else (value, value, 0.0)


def _sum(one: Moment, other: Moment) -> Moment:
    return one[0] + other[0], one[1] + other[1], one[2] + other[2]
