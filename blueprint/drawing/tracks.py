"""Within each line of the lattice: which link runs beside which, and how far from the middle.

Links that meet on a line are ordered so that few cross, then each takes the first track that is free of
those before it; so no two ever run on top of each other. A channel becomes as wide as its tracks. The order
on a line depends on the places of the lines across it, so all lines are gone through three times.
"""

from collections import defaultdict
from collections.abc import Iterator
from itertools import pairwise

from msgspec import Struct

from blueprint.drawing.traffic import Path

TRACK = 12.0
ROUNDS = 3
APART = 6.0  # between two stretches on one line of nodes that do not count as meeting


class Segment(Struct, eq=False):
    """A straight stretch of a link, from line `start` to line `stop`, on `line`; `offset` from its middle."""

    link: int
    at: int
    across: bool
    line: int
    start: int
    stop: int
    offset: float = 0.0
    track: int = 0
    low: float = 0.0
    high: float = 0.0
    legs: tuple[tuple[float, int], ...] = ()

    @property
    def reach(self) -> tuple[int, int]:
        return (self.start, self.stop) if self.start <= self.stop else (self.stop, self.start)


def segments(paths: list[Path]) -> list[list[Segment]]:
    """Per link its stretches, in turn across and down."""
    found = []
    for link, path in enumerate(paths):
        stretches = []
        for at, ((x, y), (x2, y2)) in enumerate(pairwise(path)):
            across = y == y2
            ends = (x, x2) if across else (y, y2)
            stretches.append(Segment(link, at, across, y if across else x, *ends))
        found.append(stretches)
    return found


def by_line(found: list[list[Segment]]) -> dict[tuple[bool, int], list[Segment]]:
    lines: dict[tuple[bool, int], list[Segment]] = defaultdict(list)
    for stretches in found:
        for segment in stretches:
            lines[segment.across, segment.line].append(segment)
    return dict(sorted(lines.items()))


def order(group: list[Segment], in_channel: bool) -> Iterator[list[Segment]]:
    """Put segments of one line into tracks; yields them in groups that have nothing to do with each other.

    In a channel, segments meet where their lines overlap, whatever the coordinates turn out to be; on a line
    of nodes, where their coordinates do (`low`, `high`).
    """
    for members in _apart(group, in_channel):
        if len(members) > 1:
            meets = _meetings(members, in_channel)
            ranked = _few_crossings(members, meets)
            for segment in members:
                segment.track = -1
            for at in ranked:
                members[at].track = 1 + max((members[other].track for other in meets[at]), default=-1)
        else:
            members[0].track = 0
        yield members


def _bounds(segment: Segment, in_channel: bool) -> tuple[float, float]:
    return segment.reach if in_channel else (segment.low, segment.high + APART)


def _apart(group: list[Segment], in_channel: bool) -> Iterator[list[Segment]]:
    members: list[Segment] = []
    end = float("-inf")
    for segment in sorted(group, key=lambda s: (*_bounds(s, in_channel), s.link, s.at)):
        low, high = _bounds(segment, in_channel)
        if members and (low > end if in_channel else low >= end):
            yield members
            members, end = [], float("-inf")
        members.append(segment)
        end = max(end, high)
    if members:
        yield members


def _meetings(members: list[Segment], in_channel: bool) -> list[list[int]]:
    """Per segment those that it meets; `members` are sorted by their beginning."""
    meets: list[list[int]] = [[] for _ in members]
    open_: list[tuple[float, int]] = []
    for at, segment in enumerate(members):
        low, high = _bounds(segment, in_channel)
        open_ = [(end, o) for end, o in open_ if (end >= low if in_channel else end > low)]
        for _, other in open_:
            meets[at].append(other)
            meets[other].append(at)
        open_.append((high, at))
    return meets


def _few_crossings(members: list[Segment], meets: list[list[int]]) -> list[int]:
    """Local search by insertion on the crossings that each pair makes in the one and the other order."""
    gain: list[dict[int, int]] = [{} for _ in members]
    for at, others in enumerate(meets):
        for other in others:
            gain[at][other] = _crossings(members[at], members[other]) - _crossings(
                members[other], members[at]
            )
    ranked = sorted(range(len(members)), key=lambda i: (_lean(members[i]), members[i].low, members[i].link))
    for _ in range(12 if len(members) < 150 else 3):
        moved = False
        for place in range(len(ranked)):
            segment = ranked[place]
            best, goal = 0, place
            change = 0
            for left in range(place - 1, -1, -1):
                change += gain[segment].get(ranked[left], 0)
                if change < best:
                    best, goal = change, left
            change = 0
            for right in range(place + 1, len(ranked)):
                change -= gain[segment].get(ranked[right], 0)
                if change < best:
                    best, goal = change, right
            if goal != place:
                ranked.insert(goal, ranked.pop(place))
                moved = True
        if not moved:
            break
    return ranked


def _lean(segment: Segment) -> int:
    return sum(direction for _, direction in segment.legs)


def _crossings(first: Segment, second: Segment) -> int:
    """Crossings of the legs of both where `first` lies before (left of, above) `second`."""
    return sum(d > 0 and second.low - 1 < p < second.high + 1 for p, d in first.legs) + sum(
        d < 0 and first.low - 1 < p < first.high + 1 for p, d in second.legs
    )
