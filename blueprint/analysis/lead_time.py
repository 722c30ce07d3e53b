"""Lead time: from the start until the end is reached (SEMANTICS §4)."""

from collections.abc import Iterator, Mapping, Sequence
from math import inf, isclose
from typing import Literal

from msgspec import Struct, field

from blueprint.analysis.course import Course, Shape
from blueprint.analysis.mix import segment_weights
from blueprint.analysis.parallel.blocks import Stretch, Worked
from blueprint.analysis.spans import Span
from blueprint.analysis.totals import Reason
from blueprint.flow import Graph
from blueprint.flow.blocks import Block, Reduction, Tangle
from blueprint.flow.starts import start_shares
from blueprint.model import Duration

Method = Literal["exact", "over runs", "flow analysis", "simulated"]
METHODS: tuple[Method, ...] = ("exact", "over runs", "simulated", "flow analysis")
"""A figure made of several carries the last of theirs: what is a bound anywhere is no mean."""


class Lead(Struct, frozen=True):
    """The mean lead time of one kind of case.

    `mean` is None where it cannot be given, and `withheld` says why: the flow has an error, it depends on
    chances that are not known, the case may go round for ever, or shares of starts or segments are
    missing. Not `complete`: the truth is at least this. `shortest` and `longest` are seconds of working
    time between which every case lies (inf: no upper end). `runs` and `half_width` (seconds, 95 %) belong
    to the methods `over runs` and `simulated`.
    """

    mean: Duration | None
    complete: bool = True
    method: Method = "exact"
    shortest: float = 0.0
    longest: float = inf
    runs: int = 1
    half_width: float = 0.0
    withheld: Reason | None = None


class LeadTime(Struct, frozen=True):
    """Lead time as planned or with failures: per segment, and mixed by the segments' shares.

    Without segments there is only `mix`; where a share is missing, `mix` is withheld.
    """

    mix: Lead
    segments: Mapping[str, Lead] = field(default_factory=dict)


def lead_time(
    graph: Graph, *, sound: bool = True, failures: bool = False, shape: Shape | None = None
) -> LeadTime:
    """The lead time of a service; withheld where its flow is not `sound` or not complete. `shape`: of this
    graph, where there is one already, so that what is worked out is shared.
    """
    segments = tuple(graph.service.segments)
    shape = shape or Shape(graph)
    if not sound or not graph.complete or not graph.starts or shape.reduction.open:
        broken = Lead(None, withheld="flow")
        return LeadTime(broken, dict.fromkeys(segments, broken))
    if not segments:
        return LeadTime(_lead(shape, None, failures))
    if not differ_by_segment(graph):
        alike = _lead(shape, segments[0], failures)
        return LeadTime(alike, dict.fromkeys(segments, alike))
    each = {segment: _lead(shape, segment, failures) for segment in segments}
    return LeadTime(mixed_lead(graph, each), each)


def lead(course: Course, other: Course | None = None) -> Lead:
    """The lead time of one kind of case. `other` is another trial of it, asked for where chances or shares
    of starts are not known: what differs between the two is withheld.
    """
    worked = course.worked
    if worked.lead.visits is None or any(branch.visits is None for branch in worked.branches.values()):
        return Lead(None, withheld="endless")
    span = worked.lead.span
    method, runs, half_width = _method(course.shape.reduction, worked)
    found = Lead(span.duration, span.complete, method, span.shortest, span.longest, runs, half_width)
    if other is None:
        return found
    if all(_same(one, two) for one, two in zip(_figures(worked), _figures(other.worked), strict=True)):
        return found
    reason: Reason = "shares" if None in start_shares(course.graph) else "chances"
    return Lead(None, found.complete, method, found.shortest, found.longest, withheld=reason)


def differ_by_segment(graph: Graph) -> bool:
    """Whether anything depends on the segment."""
    return any(edge.when for edge in graph.edges) or any(
        step.by_segment for step in graph.service.steps.values()
    )


def _lead(shape: Shape, segment: str | None, failures: bool) -> Lead:
    course = shape.course(segment, failures)
    known = course.odds.complete and None not in start_shares(shape.graph)
    return lead(course, None if known else shape.course(segment, failures, trial=1))


def _figures(worked: Worked) -> Iterator[Span]:
    """Everything that must not depend on a guess."""
    yield worked.lead.span
    yield from (stretch.span for stretch in worked.branches.values())
    yield from worked.spans.values()


def _same(one: Span, two: Span) -> bool:
    return isclose(one.wall, two.wall, rel_tol=1e-9, abs_tol=1e-9) and isclose(
        one.business, two.business, rel_tol=1e-9, abs_tol=1e-9
    )


def _method(reduction: Reduction, worked: Worked) -> tuple[Method, int, float]:
    """By what was needed in the blocks that cases come through."""
    parts = {part.way: part for part in reduction.parts}
    method, runs, variance = 0, 1, 0.0
    for way, times in _passed(reduction, parts, worked.lead, worked):
        tangled = worked.tangles.get(way)
        if tangled is not None and tangled.simulated:
            method = max(method, METHODS.index("simulated"))
            variance += (times * tangled.half_width) ** 2
        elif not worked.decided[way]:
            method = METHODS.index("flow analysis")
        elif tangled is not None and tangled.runs > 1:
            method = max(method, METHODS.index("over runs"))
        runs = max(runs, tangled.runs if tangled else 1)
    return METHODS[method], runs, variance**0.5


def _passed(
    reduction: Reduction, parts: Mapping[int, Block | Tangle], stretch: Stretch, worked: Worked
) -> Iterator[tuple[int, float]]:
    """Ways that stand for blocks, with how often a case comes through each."""
    todo: list[tuple[Sequence[tuple[int, float]], float]] = [(tuple((stretch.visits or {}).items()), 1.0)]
    while todo:
        visits, factor = todo.pop()
        for node, times in visits:
            if not times:
                continue
            for way in _parts_behind(node, reduction, parts):
                yield way, times * factor
                part = parts[way]
                if isinstance(part, Block):
                    for branch in part.branches:
                        inner = worked.branches[branch.way].visits or {}
                        todo.append((tuple(inner.items()), times * factor))
                else:
                    todo.append((tuple((node, 1.0) for node in part.members), times * factor))


def _parts_behind(node: int, reduction: Reduction, parts: Mapping[int, Block | Tangle]) -> Iterator[int]:
    """The ways of a node that stand for blocks, and those of the same split that they contain."""
    todo = [way for way in reduction.out[node] if way in parts]
    while todo:
        way = todo.pop()
        yield way
        part = parts[way]
        ways = [b.way for b in part.branches] if isinstance(part, Block) else list(part.ways)
        todo.extend(inner for inner in ways if inner in parts)


def mixed_lead(graph: Graph, each: Mapping[str, Lead]) -> Lead:
    """Σ share·lead of the segments."""
    weights = segment_weights(graph)
    if weights is None:
        bounds = min(lead.shortest for lead in each.values()), max(lead.longest for lead in each.values())
        return Lead(None, shortest=bounds[0], longest=bounds[1], withheld="shares")
    counted = [(each[segment], weight) for segment, weight in weights.items()]
    withheld = next((lead.withheld for lead, _ in counted if lead.withheld), None)
    mean = Duration()
    for lead, weight in counted:
        mean += (lead.mean or Duration()) * weight
    return Lead(
        None if withheld else mean,
        all(lead.complete for lead, _ in counted),
        max((lead.method for lead, _ in counted), key=METHODS.index, default="exact"),
        min((lead.shortest for lead, _ in counted), default=0.0),
        max((lead.longest for lead, _ in counted), default=inf),
        max((lead.runs for lead, _ in counted), default=1),
        sum((weight * lead.half_width) ** 2 for lead, weight in counted) ** 0.5,
        withheld,
    )
