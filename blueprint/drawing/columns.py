"""Columns: every moment stands to the right of those that lead to it, phase after phase."""

from collections import defaultdict
from dataclasses import dataclass
from heapq import heapify, heappop, heappush

from blueprint.drawing.diagram import LANES, Diagram

Interval = tuple[int, int]  # lanes, from top to bottom


@dataclass(frozen=True, slots=True)
class Columns:
    """`of`: per moment its column. `bars`: per node of shape `system` the columns it spans."""

    of: tuple[int, ...]
    bars: dict[int, tuple[int, int]]
    count: int
    phases: tuple[tuple[int, int, int], ...]


def columns(diagram: Diagram) -> Columns:
    """Longest path over what is not drawn back; a phase begins where the one before it ends.

    Two encounters whose parts would interlock, or a step between the parts of one, are kept in different
    columns.
    """
    before = _before(diagram)
    order = _onward(diagram, before)
    reach = _reach(diagram)
    of = [0] * len(diagram.moments)
    phases = []
    base = 0
    for phase in range(len(diagram.phases)):
        members = [moment for moment in order if diagram.moments[moment].phase == phase]
        if not members:
            continue
        taken: dict[int, list[Interval]] = defaultdict(list)
        for moment in members:
            least = max([base, *(of[b] + 1 for b in before[moment] if _earlier(diagram, b, moment))])
            of[moment] = _free(least, reach[moment], taken)
            taken[of[moment]].append(reach[moment])
        _draw_near(diagram, members, before, of, taken, reach)
        last = max(of[moment] for moment in members)
        phases.append((phase, base, last))
        base = last + 1
    return Columns(tuple(of), _bars(diagram, of), base, tuple(phases))


def _before(diagram: Diagram) -> list[list[int]]:
    """Per moment, the moments that lead to it."""
    before: list[list[int]] = [[] for _ in diagram.moments]
    for link in diagram.links:
        source, target = diagram.nodes[link.source].moment, diagram.nodes[link.target].moment
        if link.kind != "use" and not link.back and source != target:
            before[target].append(source)
    return before


def _earlier(diagram: Diagram, one: int, other: int) -> bool:
    return diagram.moments[one].phase <= diagram.moments[other].phase


def _onward(diagram: Diagram, before: list[list[int]]) -> list[int]:
    """Moments so that those that lead to one come first; what runs in a circle is cut at its topmost.

    `before` loses the ways that are cut. Only drafts with errors have such circles.
    """
    after: list[list[int]] = [[] for _ in before]
    waiting = [0] * len(before)
    for moment, sources in enumerate(before):
        for source in sources:
            after[source].append(moment)
            waiting[moment] += 1
    ready = [moment for moment, count in enumerate(waiting) if not count]
    heapify(ready)
    order: list[int] = []
    placed = [False] * len(before)
    stuck = 0
    while len(order) < len(before):
        if not ready:
            while placed[stuck] or not waiting[stuck]:
                stuck += 1
            before[stuck] = [source for source in before[stuck] if placed[source]]
            waiting[stuck] = 0
            ready = [stuck]
        moment = heappop(ready)
        if placed[moment]:
            continue
        placed[moment] = True
        order.append(moment)
        for other in after[moment]:
            waiting[other] -= 1
            if waiting[other] == 0:
                heappush(ready, other)
    return order


def _reach(diagram: Diagram) -> list[Interval]:
    """Per moment the lanes from its topmost to its lowest part; evidence and messages do not bind."""
    found: list[list[int]] = [[] for _ in diagram.moments]
    for node in diagram.nodes:
        if node.moment >= 0 and node.shape not in ("evidence", "message"):
            found[node.moment].append(LANES.index(node.lane))
    return [(min(lanes, default=0), max(lanes, default=0)) for lanes in found]


def _free(least: int, reach: Interval, taken: dict[int, list[Interval]]) -> int:
    column = least
    while any(_interlock(reach, other) for other in taken.get(column, ())):
        column += 1
    return column


def _interlock(one: Interval, other: Interval) -> bool:
    """Whether a line that joins the parts of one would have to pass the other."""
    (a, b), (c, d) = one, other
    if a == b and c == d:
        return False
    if a == b:
        return c <= a < d
    if c == d:
        return a <= c < b
    return a <= d and c <= b


def _draw_near(
    diagram: Diagram, members: list[int], before: list[list[int]], of: list[int],
    taken: dict[int, list[Interval]], reach: list[Interval],
) -> None:  # fmt: skip
    """A start stands next to what it leads to, not at the beginning of the phase."""
    inside = set(members)
    leads: dict[int, list[int]] = defaultdict(list)
    for moment in members:
        for source in before[moment]:
            leads[source].append(moment)
    for moment in members:
        ahead = [of[other] for other in leads[moment] if other in inside]
        if before[moment] or not ahead or min(ahead) - 1 <= of[moment]:
            continue
        column = min(ahead) - 1
        if not any(_interlock(reach[moment], other) for other in taken.get(column, ())):
            taken[of[moment]].remove(reach[moment])
            taken[column].append(reach[moment])
            of[moment] = column


def _bars(diagram: Diagram, of: list[int]) -> dict[int, tuple[int, int]]:
    spans: dict[int, tuple[int, int]] = {}
    for link in diagram.links:
        if link.kind == "use":
            column = of[diagram.nodes[link.source].moment]
            low, high = spans.get(link.target, (column, column))
            spans[link.target] = (min(low, column), max(high, column))
    return spans
