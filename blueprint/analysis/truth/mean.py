"""The true mean of a lead time where flow analysis gives a bound (SEMANTICS §4).

A block ends with the last of its branches, and the mean of the largest is more than the largest of the
means (Jensen, "Sur les fonctions convexes et les inégalités entre les valeurs moyennes", 1906).
"""

from collections.abc import Iterator, Sequence
from math import sqrt
from typing import Literal

from msgspec import Struct

from blueprint.analysis.course import Course
from blueprint.analysis.lead_time import lead
from blueprint.analysis.spans import Span
from blueprint.analysis.truth.draws import NO_TIMING, Timings, timings
from blueprint.analysis.truth.outcomes import Counter, Uncounted
from blueprint.analysis.truth.playing import Mean, played_means
from blueprint.flow.blocks import Block, Tangle, nodes_within, parts_within
from blueprint.model import Duration


class TrueMean(Struct, frozen=True):
    """The mean over all cases, choices and varying times included.

    `over runs`: every course of the undecided blocks counted, exact. `simulated`: played `runs` times with
    random choices and times, always the same ones (of several blocks, the one that was played least);
    `half_width` in seconds of working time, 95 %.
    """

    mean: Duration
    complete: bool
    method: Literal["over runs", "simulated"]
    runs: int
    half_width: float = 0.0


def true_mean(course: Course) -> TrueMean | None:
    """The true mean lead time; None where the figure shown is it already.

    Outermost parts in which it is not decided which branch comes last are counted out where only choices
    make them vary, and played otherwise; the rest of the chain keeps its expected time. Unknown times
    count as nothing.
    """
    if lead(course).method not in ("flow analysis", "simulated"):
        return None
    times = timings(course)
    open_parts = list(_open_parts(course))
    if not any(_undecided(course, part) or _varies(course, part, times) for part, _ in open_parts):
        return None
    replaced = _replaced(course, times, open_parts)
    whole = course.worked.lead.span
    mean = whole.duration
    for (part, visits), found in zip(open_parts, replaced, strict=True):
        before = course.worked.spans[part.way]
        mean += Duration(found.span.wall - before.wall, found.span.business - before.business) * visits
    variance = sum(
        (visits * found.half_width) ** 2 for (_, visits), found in zip(open_parts, replaced, strict=True)
    )
    played = [found.runs for found in replaced if found.played]
    counted = max(found.runs for found in replaced)
    method: Literal["over runs", "simulated"] = "simulated" if played else "over runs"
    return TrueMean(mean, whole.complete, method, min(played, default=counted), sqrt(variance))


def _open_parts(course: Course) -> Iterator[tuple[Block | Tangle, float]]:
    """Outermost parts that cases come through, with how often, whose time may be a bound or a sample."""
    reduction = course.shape.reduction
    parts = {part.way: part for part in reduction.parts}
    for node, visits in (course.worked.lead.visits or {}).items():
        for way in reduction.out[node]:
            if visits and way in parts and _undecided_or_sampled(course, parts[way]):
                yield parts[way], visits


def _undecided(course: Course, part: Block | Tangle) -> bool:
    """Whether flow analysis gives a bound somewhere in it."""
    decided, sampled = course.worked.decided, _sampled(course)
    within = parts_within(part, course.shape.reduction)
    return not all(decided[inner.way] or inner.way in sampled for inner in within)


def _undecided_or_sampled(course: Course, part: Block | Tangle) -> bool:
    sampled = _sampled(course)
    within = parts_within(part, course.shape.reduction)
    return any(inner.way in sampled for inner in within) or _undecided(course, part)


def _sampled(course: Course) -> set[int]:
    return {way for way, tangled in course.worked.tangles.items() if tangled.simulated}


def _varies(course: Course, part: Block | Tangle, times: Timings) -> bool:
    """Whether any time in it varies from visit to visit."""
    graph = course.graph
    nodes = list(nodes_within(part, course.shape.reduction))
    return any(times.nodes.get(node, NO_TIMING).varies for node in nodes) or any(
        times.ways.get(way, NO_TIMING).varies for node in (part.split, *nodes) for way in graph.out[node]
    )


def _replaced(
    course: Course, times: Timings, open_parts: Sequence[tuple[Block | Tangle, float]]
) -> list[Mean]:
    """Counted where that is possible; the others share what is played."""
    counter = Counter(course, times)
    found: dict[int, Mean] = {}
    for at, (part, _) in enumerate(open_parts):
        if not _varies(course, part, times):
            counted = _counted(counter, part)
            if counted is not None:
                found[at] = counted
    left = [(at, part, visits) for at, (part, visits) in enumerate(open_parts) if at not in found]
    means = played_means(course, times, [(part, visits) for _, part, visits in left])
    found.update((at, one) for (at, _, _), one in zip(left, means, strict=True))
    return [found[at] for at in range(len(open_parts))]


def _counted(counter: Counter, part: Block | Tangle) -> Mean | None:
    try:
        outcomes = counter.outcomes(part)
    except Uncounted:
        return None
    wall = sum(moment[1] * chance for moment, chance in outcomes.chances.items())
    business = sum(moment[2] * chance for moment, chance in outcomes.chances.items())
    return Mean(Span(wall, business), outcomes.runs)
