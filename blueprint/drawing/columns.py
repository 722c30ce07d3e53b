"""Columns: every moment stands to the right of those that lead to it, phase after phase."""

from collections import Counter, defaultdict
from heapq import heapify, heappop, heappush

from msgspec import Struct

from blueprint.drawing.diagram import LANES, Diagram, Link

Interval = tuple[int, int]  # lanes, from top to bottom

FALLING = ("activity", "wait", "evidence")  # shapes from which the flow may go on straight down or up


class Columns(Struct, frozen=True):
    """`of`: per moment its column. `bars`: per node of shape `system` the columns it spans.

    `span`: per moment how many lanes lie between its uppermost and lowest node, or between those of all
    moments that stand one below the other with it.
    """

    of: tuple[int, ...]
    span: tuple[int, ...]
    bars: dict[int, tuple[int, int]]
    count: int
    phases: tuple[tuple[int, int, int], ...]


def columns(diagram: Diagram) -> Columns:
    """Longest path over what is not drawn back; a phase begins where the one before it ends.

    A step that just goes on into another lane has its follower below or above it, in the same column. Two
    encounters whose parts would interlock, or a step between the parts of one, stand in different columns.
    """
    before = _before(diagram)
    order = _onward(before)
    layout = _Layout(diagram, before)
    phases = []
    base = 0
    for phase in range(len(diagram.phases)):
        members = [moment for moment in order if diagram.moments[moment].phase == phase]
        if not members:
            continue
        for moment in members:
            layout.stand(moment, base)
        layout.draw_near(members)
        last = max(layout.of[moment] for moment in members)
        phases.append((phase, base, last))
        base = last + 1
    return Columns(tuple(layout.of), layout.spans(), _bars(diagram, layout.of), base, tuple(phases))


def may_share(diagram: Diagram, link: Link) -> bool:
    """Whether two moments may stand in one column though a link leads from one to the other.

    It says nothing that needs room, leads to another lane, nothing is decided where it begins, and no others
    begin or end with it.
    """
    source, target = diagram.nodes[link.source], diagram.nodes[link.target]
    return (
        link.kind in ("flow", "message", "evidence")
        and source.shape in FALLING
        and source.lane != target.lane
        and not (link.label or link.back or link.parts or link.meets or link.wait is not None)
    )


class _Layout:
    """Columns so far. Moments that fall into one column form a pile, which takes a stretch of lanes there."""

    def __init__(self, diagram: Diagram, before: list[list[int]]) -> None:
        self.diagram, self.before = diagram, before
        self.of = [0] * len(before)
        self.reach = _reach(diagram)
        self.falls = _falls(diagram, self.reach)
        self.pile = list(range(len(before)))
        self.taken: dict[int, dict[int, Interval]] = defaultdict(dict)  # column → pile → lanes

    def stand(self, moment: int, base: int) -> None:
        """Put a moment into the first column that may hold it."""
        phases = self.diagram.moments
        earlier = [b for b in self.before[moment] if phases[b].phase <= phases[moment].phase]
        least = max([base, *(self.of[b] + 1 for b in earlier)])
        if not self._fall(moment, base, least):
            self._put(moment, self._free(least, self.reach[moment]))

    def draw_near(self, members: list[int]) -> None:
        """A start stands next to what it leads to, not at the beginning of the phase."""
        leads: dict[int, list[int]] = defaultdict(list)
        for moment in members:
            for source in self.before[moment]:
                leads[source].append(moment)
        for moment in members:
            ahead = [self.of[other] for other in leads[moment]]
            if self.before[moment] or not ahead or min(ahead) - 1 <= self.of[moment]:
                continue
            if self._fits(min(ahead) - 1, self.reach[moment]):
                del self.taken[self.of[moment]][moment]
                self._put(moment, min(ahead) - 1)

    def spans(self) -> tuple[int, ...]:
        stretches = (self.taken[self.of[moment]][pile] for moment, pile in enumerate(self.pile))
        return tuple(bottom - top for top, bottom in stretches)

    def _fall(self, moment: int, base: int, least: int) -> bool:
        last = {before for before in self.before[moment] if self.of[before] + 1 == least}
        if len(last) != 1 or not last <= self.falls[moment]:
            return False
        (above,) = last
        if self.of[above] < base:
            return False
        pile, column = self.pile[above], self.of[above]
        (top, bottom), (top2, bottom2) = self.taken[column][pile], self.reach[moment]
        edge = self.reach[above]
        onward = (edge[1] == bottom and bottom < top2) or (edge[0] == top and bottom2 < top)
        joined = (min(top, top2), max(bottom, bottom2))
        if not onward or not self._fits(column, joined, pile):
            return False
        self.of[moment], self.pile[moment] = column, pile
        self.taken[column][pile] = joined
        return True

    def _put(self, moment: int, column: int) -> None:
        self.of[moment] = column
        self.taken[column][moment] = self.reach[moment]

    def _free(self, least: int, reach: Interval) -> int:
        column = least
        while not self._fits(column, reach):
            column += 1
        return column

    def _fits(self, column: int, reach: Interval, without: int = -1) -> bool:
        here = self.taken.get(column, {})
        return not any(_interlock(reach, other) for pile, other in here.items() if pile != without)


def _before(diagram: Diagram) -> list[list[int]]:
    """Per moment, the moments that lead to it."""
    before: list[list[int]] = [[] for _ in diagram.moments]
    for link in diagram.links:
        source, target = diagram.nodes[link.source].moment, diagram.nodes[link.target].moment
        if link.kind != "use" and not link.back and source != target:
            before[target].append(source)
    return before


def _onward(before: list[list[int]]) -> list[int]:
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
    """Per moment the lanes from its topmost to its lowest node; messages do not bind."""
    found: list[list[int]] = [[] for _ in diagram.moments]
    for node in diagram.nodes:
        if node.moment >= 0 and node.shape != "message":
            found[node.moment].append(LANES.index(node.lane))
    return [(min(lanes, default=0), max(lanes, default=0)) for lanes in found]


def _falls(diagram: Diagram, reach: list[Interval]) -> list[set[int]]:
    """Per moment those before it in whose column it may stand.

    What joins them meets nothing on its way: its ends are the outermost nodes of their moments on that side.
    A way of the flow must also be the only plain one there and from there; several ways back need room for
    their labels, so such two stand side by side.
    """
    out: Counter[int] = Counter()
    into: Counter[int] = Counter()
    back: Counter[tuple[int, int]] = Counter()
    for link in diagram.links:
        if link.kind in ("flow", "side", "recovery", "rework"):
            out[link.source] += 1
            into[link.target] += not link.back
            back[link.target, link.source] += link.back
    falls: list[set[int]] = [set() for _ in diagram.moments]
    for link in diagram.links:
        if not may_share(diagram, link):
            continue
        if link.kind == "flow" and (out[link.source] > 1 or into[link.target] > 1):
            continue
        if back[link.source, link.target] > 1:
            continue
        source, target = diagram.nodes[link.source], diagram.nodes[link.target]
        (top, bottom), (top2, bottom2) = reach[source.moment], reach[target.moment]
        lane, lane2 = LANES.index(source.lane), LANES.index(target.lane)
        if lane == bottom < top2 == lane2 or lane2 == bottom2 < top == lane:
            falls[target.moment].add(source.moment)
    return falls


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


def _bars(diagram: Diagram, of: list[int]) -> dict[int, tuple[int, int]]:
    spans: dict[int, tuple[int, int]] = {}
    for link in diagram.links:
        if link.kind == "use":
            column = of[diagram.nodes[link.source].moment]
            low, high = spans.get(link.target, (column, column))
            spans[link.target] = (min(low, column), max(high, column))
    return spans
