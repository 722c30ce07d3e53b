"""One kind of case on its way through a service: what every figure of it is computed from."""

from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property

from blueprint.analysis.elements import Elements, business_day, elements
from blueprint.analysis.inventory import Element, inventory
from blueprint.analysis.mix import starts_of
from blueprint.analysis.parallel.blocks import Worked, work_out
from blueprint.analysis.parallel.reserves import Reserves, reserves
from blueprint.analysis.spans import Span
from blueprint.analysis.totals import Total
from blueprint.flow import Graph
from blueprint.flow.at_all import AtAll, at_all
from blueprint.flow.blocks import Reduction, reduce
from blueprint.flow.chances import Chances, chances
from blueprint.flow.joins import Joins, joins
from blueprint.flow.visits import expected_visits


class Shape:
    """What is the same for all kinds of cases of one service: its flow."""

    def __init__(self, graph: Graph) -> None:
        self.graph = graph
        self.courses: dict[tuple[str | None, bool, int], Course] = {}

    def course(self, segment: str | None = None, failures: bool = False, trial: int = 0) -> "Course":
        """The course of one kind of case, always the same one."""
        key = (segment, failures, trial)
        if key not in self.courses:
            self.courses[key] = Course(self, segment, failures, trial)
        return self.courses[key]

    @cached_property
    def reduction(self) -> Reduction:
        return reduce(self.graph)

    @cached_property
    def joins(self) -> Joins:
        return joins(self.graph)

    @cached_property
    def day(self) -> float | None:
        """Seconds of opening in a business day."""
        return business_day(self.graph.service)


class Course:
    """A case of one segment (None: of which no segment is known), as planned or with failures.

    Chances that are not known have some arbitrary value in each `trial`; what differs between two trials
    depends on them. The flow is sound.
    """

    def __init__(
        self, shape: Shape, segment: str | None = None, failures: bool = False, trial: int = 0
    ) -> None:
        self.shape, self.graph = shape, shape.graph
        self.segment, self.failures, self.trial = segment, failures, trial

    @cached_property
    def odds(self) -> Chances:
        return chances(self.graph, self.segment, self.failures)

    @cached_property
    def chances(self) -> list[float]:
        """Per way, given that its source is left."""
        return self.odds.filled(self.graph, self.trial)

    @cached_property
    def starts(self) -> dict[int, float]:
        """The share of cases that begin at a node."""
        return starts_of(self.graph, self.trial)

    @cached_property
    def elements(self) -> tuple[Element, ...]:
        """Everything that takes time, side chains included."""
        return inventory(self.graph, self.segment, self.failures)

    @cached_property
    def times(self) -> Elements:
        """The same as arrays beside nodes and ways."""
        return elements(self.graph, self.segment, self.failures)

    @cached_property
    def worked(self) -> Worked:
        """Every block of the main flow worked out."""
        return work_out(self.graph, self.shape.reduction, self.times, self.chances, self.starts)

    @cached_property
    def reserves(self) -> Reserves:
        """How much longer each visit of the main flow may last."""
        shape = self.shape
        return reserves(
            self.graph, shape.reduction, lambda: shape.joins, self.times, self.chances, self.worked
        )

    @cached_property
    def visits(self) -> Mapping[int, float]:
        """Expected visits per reached node, side chains included; empty where a case goes round for ever."""
        return expected_visits(self.graph, self.shape.joins, self.chances, self.starts) or {}

    @cached_property
    def occurrences(self) -> Sequence[float]:
        """How often each element happens per case, beside `elements`; a failure of unknown chance never."""
        return [self.occurs(element) for element in self.elements]

    def occurs(self, element: Element) -> float:
        visits = self.visits.get(element.node, 0.0)
        if element.way is not None:
            return visits * self.chances[element.way]
        return visits * float(element.chance or 0)

    def complete(self, element: Element) -> bool:
        """Whether its occurrences are known, and not merely at least so many."""
        return element.chance is not None and element.node not in self.odds.at_least

    @cached_property
    def at_all(self) -> AtAll:
        """The chance that a node is visited, or a way taken, at least once."""
        if not self.visits:
            return AtAll({}, {})
        return at_all(self.graph, self.shape.joins, self.shape.reduction, self.chances, self.visits)

    def repeated(self, element: Element) -> float:
        """The part of an element's occurrences beyond the first: in repeated visits of its node, for a wait
        on a way whenever the way has been taken before.
        """
        visits = self.visits.get(element.node, 0.0)
        if element.way is None:
            return max(0.0, 1 - self.at_all.nodes[element.node] / visits) if visits else 0.0
        times = visits * self.chances[element.way]
        return max(0.0, 1 - self.at_all.ways[element.way] / times) if times else 0.0

    def total(self, element: Element, span: Span, occurs: float) -> Total:
        """What so many occurrences of an element with this mean time amount to."""
        if not occurs and self.complete(element):
            return Total()
        known = span.complete and self.complete(element)
        return Total(span.wall * occurs, span.business * occurs, known)

    def main(self) -> Iterator[tuple[Element, float]]:
        """Elements of the main flow with their occurrences: what lead and customer time are made of."""
        side = self.graph.side
        for element, occurs in zip(self.elements, self.occurrences, strict=True):
            if not side[element.node]:
                yield element, occurs
