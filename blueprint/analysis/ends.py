"""How cases end: the share of each end, and how long its cases take (SEMANTICS §3, §4)."""

from collections.abc import Iterator, Mapping

from msgspec import Struct

from blueprint.analysis.course import Course
from blueprint.analysis.inventory import Element
from blueprint.analysis.spans import Span
from blueprint.analysis.totals import Number, Total
from blueprint.flow import Graph
from blueprint.flow.blocks import Block
from blueprint.flow.linear import solve


class Ending(Struct, frozen=True):
    """One end: the `share` of cases, and their part in the lead time of all (`time` ÷ `share` is their
    own mean lead time).
    """

    share: Number = Number()
    time: Total = Total()


def endings(course: Course) -> Mapping[str, Ending]:
    """By end of the main flow, `end` included where a way leads there, in the order of the file with `end`
    last. They add up to 1 and to the lead time.

    Each piece of time counts with the chance of the end from there on; a block of branches with the block
    time of the lead time's method.
    """
    return {end: _Chances(course, node).ending() for end, node in _ends(course).items()}


def _ends(course: Course) -> dict[str, int]:
    """The ends that a way of the main flow leads to."""
    graph = course.graph
    found = {
        node.id: node.at
        for node in graph.nodes
        if node.kind == "end" and any(_in_main_flow(graph, e) for e in graph.into[node.at])
    }
    named = {end: found[end] for end in graph.service.ends if end in found}
    return named | found


def _in_main_flow(graph: Graph, way: int) -> bool:
    source = graph.edges[way].source
    return graph.reached[source] and not graph.side[source]


class _Chances:
    """The chance of one end, from every node of the flow in which ways stand for its blocks."""

    def __init__(self, course: Course, end: int) -> None:
        self.course, self.end = course, end
        self.reduction = course.shape.reduction
        self.parts = {part.way: part for part in self.reduction.parts}
        self.here = self.solved()

    def solved(self) -> Mapping[int, float]:
        """From each node of the reduced flow, backwards: the way out is the way in."""
        rest, out, target = self.reduction.rest, self.reduction.out, self.reduction.target
        onward = {
            node: [(target[way], self.chance(way)) for way in out[node] if target[way] != self.reduction.sink]
            for node in rest
        }
        at_once = {node: sum(self.chance(way) for way in out[node] if self.leads_there(way)) for node in rest}
        return solve(rest[::-1], onward, at_once) or {}

    def chance(self, way: int) -> float:
        return self.course.chances[way] if way < len(self.course.chances) else 1.0

    def leads_there(self, way: int) -> bool:
        """Whether a way, or what it stands for, leads straight to the end: all its branches do."""
        if self.reduction.target[way] != self.reduction.sink:
            return False
        while way in self.parts:
            way = self.last_ways(way)
        return self.course.graph.edges[way].target == self.end

    def last_ways(self, way: int) -> int:
        """Some way by which a block is left; another block perhaps."""
        part = self.parts[way]
        members = part.branches[0].members if isinstance(part, Block) else part.members
        inside = [way for node in members for way in self.reduction.out[node]]
        entered = [part.branches[0].way] if isinstance(part, Block) else list(part.ways)
        return next(way for way in (*inside, *entered) if self.reduction.target[way] == part.close)

    def behind(self, way: int) -> float:
        """The chance of the end once a way is taken."""
        target = self.reduction.target[way]
        return float(self.leads_there(way)) if target == self.reduction.sink else self.here[target]

    def ending(self) -> Ending:
        share = sum(start * self.here[node] for node, start in self.course.starts.items())
        return Ending(Number(share), sum(self.times(), Total()))

    def times(self) -> Iterator[Total]:
        course, rest = self.course, set(self.reduction.rest)
        for element, occurs in course.main():
            in_block = element.node not in rest or not self.left(element)
            if occurs and not in_block and (chance := self.of(element)):
                yield course.total(element, element.span, occurs * chance)
        for way, span in course.worked.spans.items():
            source = self.reduction.source[way]
            if source in rest and way in self.reduction.out[source]:
                yield _total(span, course.visits.get(source, 0.0) * self.behind(way))

    def left(self, element: Element) -> bool:
        """Whether no block stands for the way of an element."""
        return element.way is None or element.way in self.reduction.out[element.node]

    def of(self, element: Element) -> float:
        """The chance of the end for a case in which an element happens."""
        if element.way is not None:
            return self.behind(element.way)
        if element.form in ("recovery", "recovery_wait"):
            return self.failed(element)
        return self.here[element.node]

    def failed(self, element: Element) -> float:
        """The same for a failure: the case leaves by its way, unless one before it has failed too."""
        graph, failure = self.course.graph, element.path[3]
        stays, chance = 1.0, 0.0
        for edge in (graph.edges[e] for e in graph.out[element.node]):
            if edge.kind != "recovery":
                continue
            if edge.fail == failure:
                return chance + stays * self.behind(edge.at)
            taken = self.course.chances[edge.at]
            chance += taken * self.behind(edge.at)
            stays -= taken
        return self.here[element.node]


def _total(span: Span, times: float) -> Total:
    return Total(span.wall * times, span.business * times, span.complete) if times else Total()
