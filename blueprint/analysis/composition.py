"""What a lead time is made of: Σ visits × time, of parallel branches the one that decides (SEMANTICS §4)."""

from collections.abc import Iterator, Mapping, Sequence
from math import isclose

from msgspec import Struct

from blueprint.analysis.course import Course
from blueprint.analysis.spans import Span
from blueprint.analysis.totals import Total
from blueprint.flow.blocks import Block, Tangle
from blueprint.flow.blocks import Branch as Ways


class Term(Struct, frozen=True):
    """An element: how often it happens, how long each time, and the product."""

    element: str
    occurs: float
    each: Total
    total: Total


class Branch(Struct, frozen=True):
    """One branch of a block: its lead time in one pass, and what that is made of. `decides`: it is that of
    the block.
    """

    steps: tuple[str, ...]
    lead: Total
    terms: tuple["Term | Parallel", ...]
    decides: bool = False


class Parallel(Struct, frozen=True):
    """Branches that run at the same time, between two steps (`closes` is None where they meet at the end).

    `each` is what one pass takes: the longest branch (`first`: the shortest), or, where branches cross and
    none is listed, the time from the opening step to the closing one. `steps`: the steps where they cross.
    """

    opens: str
    closes: str | None
    occurs: float
    each: Total
    total: Total
    first: bool
    branches: tuple[Branch, ...]
    steps: tuple[str, ...] = ()


def composition(course: Course) -> tuple[Term | Parallel, ...]:
    """The terms of the lead time, in the order of the flow; they add up to it."""
    return _Composer(course).stretch(course.worked.lead.visits or {})


class _Composer:
    def __init__(self, course: Course) -> None:
        self.course, self.graph = course, course.graph
        self.reduction = course.shape.reduction
        self.parts = {part.way: part for part in self.reduction.parts}
        self.chances = [*course.chances, *(1.0 for _ in self.parts)]
        self.at_node: dict[int, list[int]] = {}
        self.on_way: dict[int, list[int]] = {}
        for at, element in enumerate(course.elements):
            beside, key = (self.at_node, element.node) if element.way is None else (self.on_way, element.way)
            beside.setdefault(key, []).append(at)

    def stretch(self, visits: Mapping[int, float]) -> tuple[Term | Parallel, ...]:
        return tuple(
            term
            for node, times in visits.items()
            if times
            for term in [*self.terms(self.at_node.get(node, ()), times), *self.onward(node, times)]
        )

    def onward(self, node: int, times: float) -> Iterator[Term | Parallel]:
        for way in self.reduction.out[node]:
            yield from self.way(way, times * self.chances[way])

    def way(self, way: int, times: float) -> Iterator[Term | Parallel]:
        """What stands on a way: waits, or the block that it stands for."""
        if times and way in self.parts:
            yield self.parallel(self.parts[way], times)
        elif times:
            yield from self.terms(self.on_way.get(way, ()), times)

    def terms(self, elements: Sequence[int], times: float) -> Iterator[Term]:
        """Elements that happen so many times, or in part of these."""
        for at in elements:
            element = self.course.elements[at]
            occurs = times if element.way is not None else times * float(element.chance or 0)
            each = self.course.total(element, element.span, 1.0)
            if occurs:
                yield Term(element.name, occurs, each, each * occurs)

    def parallel(self, part: Block | Tangle, times: float) -> Parallel:
        each = _total(self.course.worked.spans[part.way])
        closes = self.graph.nodes[part.close].id if part.close < len(self.graph.nodes) else None
        opens, total = self.graph.nodes[part.split].id, each * times
        if isinstance(part, Tangle):
            return Parallel(opens, closes, times, each, total, False, (), self.steps(part.members))
        step = self.graph.nodes[part.close].step if closes is not None else None
        first = step is not None and step.join == "any"
        return Parallel(opens, closes, times, each, total, first, self.branches(part, each))

    def branches(self, block: Block, each: Total) -> tuple[Branch, ...]:
        return tuple(self.branch(ways, each) for ways in block.branches)

    def branch(self, branch: Ways, each: Total) -> Branch:
        stretch = self.course.worked.branches[branch.way]
        terms = (*self.way(branch.way, 1.0), *self.stretch(stretch.visits or {}))
        lead = _total(stretch.span)
        day = self.course.shape.day
        return Branch(self.steps(branch.members), lead, terms, isclose(lead.seconds(day), each.seconds(day)))

    def steps(self, members: Sequence[int]) -> tuple[str, ...]:
        return tuple(self.graph.nodes[node].id for node in members if self.graph.nodes[node].kind == "step")


def _total(span: Span) -> Total:
    return Total(span.wall, span.business, span.complete)
