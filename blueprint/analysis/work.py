"""Who works how long, and what it costs (SEMANTICS §7)."""

from collections.abc import Iterable, Mapping
from fractions import Fraction

from msgspec import Struct, field

from blueprint.analysis.course import Course
from blueprint.analysis.inventory import Element, Hand
from blueprint.analysis.totals import Number, Total


class Work(Struct, frozen=True):
    """Work per case, side chains included. `people` and `machines` are the sums of their `actors`; `lanes`
    are those of people, by where they work. `engaged`: the time actors take part in, head by head; it
    differs from their work where the file says `work:`.
    """

    actors: Mapping[str, Total] = field(default_factory=dict)
    engaged: Mapping[str, Total] = field(default_factory=dict)
    lanes: Mapping[str, Total] = field(default_factory=dict)
    people: Total = Total()
    machines: Total = Total()


class Cost(Struct, frozen=True):
    """Money per case: `staff` is work × rate, `steps` and `recoveries` what the file gives as `cost:`."""

    staff: Number = Number()
    steps: Number = Number()
    recoveries: Number = Number()
    elements: Mapping[str, Number] = field(default_factory=dict)
    """The same money by what it is spent on, by name of the element; waits, which cost nothing, left out."""

    @property
    def total(self) -> Number:
        return self.staff + self.steps + self.recoveries


def work(course: Course) -> Work:
    """Σ visits·effort, by actor."""
    service = course.graph.service
    actors: dict[str, Total] = {a.id: Total() for a in service.actors.values() if a.id != service.customer}
    engaged, lanes = dict(actors), dict[str, Total]()
    machines = {a.id for a in service.actors.values() if a.machine}
    for element, occurs in zip(course.elements, course.occurrences, strict=True):
        for who, hand in element.hands.items():
            done = course.total(element, hand.effort, occurs)
            taken = course.total(element, element.span, occurs) * hand.heads
            actors[who] = actors.get(who, Total()) + done
            engaged[who] = engaged.get(who, Total()) + taken
            lane = _lane(course, element, who)
            if who not in machines and lane is not None:
                lanes[lane] = lanes.get(lane, Total()) + done
    return Work(
        actors,
        engaged,
        lanes,
        _sum(total for who, total in actors.items() if who not in machines),
        _sum(total for who, total in actors.items() if who in machines),
    )


def cost(course: Course) -> Cost:
    """Work × rate of everyone who works, and the visits of what has a price of its own."""
    staff = steps = recoveries = Number()
    elements: dict[str, Number] = {}
    for element, occurs in zip(course.elements, course.occurrences, strict=True):
        wages = Number()
        for who, hand in element.hands.items():
            wages += _wages(course, element, who, hand, occurs)
        staff += wages
        if element.hands or element.cost is not None:
            elements[element.name] = wages
        if element.cost is not None:
            money = Number(float(element.cost) * occurs, course.complete(element))
            elements[element.name] = wages + money
            if element.form == "recovery":
                recoveries += money
            else:
                steps += money
    return Cost(staff, steps, recoveries, elements)


def _wages(course: Course, element: Element, who: str, hand: Hand, occurs: float) -> Number:
    """Nothing for an actor without a rate; the figures say whose rate is missing elsewhere."""
    actor = course.graph.service.actors.get(who)
    if actor is None or actor.rate is None:
        return Number()
    done = course.total(element, hand.effort, occurs)
    if done.business and course.shape.day is None:
        return Number(complete=False)
    rate: Fraction = actor.rate.amount
    return Number(done.seconds(course.shape.day) * float(rate) / actor.rate.per, done.complete)


def _lane(course: Course, element: Element, who: str) -> str | None:
    """Where somebody works: who leads a step, in the step's lane; the others where they always stand."""
    service = course.graph.service
    if element.form == "step" and who == element.step.leader:
        return service.lane(element.step)
    actor = service.actors.get(who)
    return actor.lane if actor else None


def _sum(totals: Iterable[Total]) -> Total:
    return sum(totals, Total())
