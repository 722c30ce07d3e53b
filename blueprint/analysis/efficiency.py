"""Cycle-time efficiency: what would be left of the lead time if nobody waited (SEMANTICS §7)."""

from blueprint.analysis.course import Course
from blueprint.analysis.elements import Elements
from blueprint.analysis.inventory import Element
from blueprint.analysis.parallel.blocks import work_out
from blueprint.analysis.spans import NO_TIME, UNKNOWN, Span, total
from blueprint.analysis.totals import Total


def processing_lead(course: Course) -> Total:
    """Lead time of the same flow with every wait set to 0, by the same method.

    Wait steps, waits before steps, on ways and in recoveries take no time; the recoveries themselves do.
    Where branches cross so that cases are sampled, they are the same cases as for the lead time.
    """
    graph, worked = course.graph, course.worked
    sampled = {way: tangled.sample for way, tangled in worked.tangles.items() if tangled.simulated}
    shorter = work_out(
        graph, course.shape.reduction, _without_waits(course), course.chances, course.starts, sampled
    )
    span = shorter.lead.span
    return Total(span.wall, span.business, span.complete)


def _without_waits(course: Course) -> Elements:
    """The times of a course in which nobody waits."""
    nodes, times = course.graph.nodes, course.times
    recoveries = [NO_TIME] * len(nodes)
    for element in course.elements:
        if element.form == "recovery":
            recoveries[element.node] = total((recoveries[element.node], _recovery(element)))
    for node in course.odds.at_least:
        recoveries[node] = total((recoveries[node], UNKNOWN))
    return Elements(
        tuple(
            NO_TIME if node.step and node.step.kind == "wait" else span
            for node, span in zip(nodes, times.steps, strict=True)
        ),
        (NO_TIME,) * len(nodes),
        (NO_TIME,) * len(times.ways),
        tuple(recoveries),
    )


def _recovery(element: Element) -> Span:
    """What a recovery adds to a visit in the mean."""
    if element.chance is None:
        return UNKNOWN
    p = float(element.chance)
    return Span(element.span.wall * p, element.span.business * p, element.span.complete) if p else NO_TIME
