"""Grid and diagram → coordinates: every node's place, every link's course, in px."""

from dataclasses import dataclass, replace
from itertools import pairwise

from blueprint.drawing.boxes import SMALL, Box
from blueprint.drawing.diagram import Diagram, Link
from blueprint.drawing.grid import Grid
from blueprint.drawing.lattice import Lattice, lattice
from blueprint.drawing.paths import Path, find_paths
from blueprint.drawing.tracks import ROUNDS, TRACK, Segment, by_line, order, segments
from blueprint.drawing.typeset import width

Point = tuple[float, float]

GAP_ACROSS, GAP_DOWN = 26.0, 24.0  # narrowest channel
MARGIN = 13.0  # between a channel's edge and its first track
PORT = 13.0  # between two links that leave a node at one side
BORDER = 16.0  # for the line between two phases, at the right of the channel
CORNER = 9.0  # free of links at the ends of a side


@dataclass(frozen=True, slots=True)
class Routes:
    """Where everything is. The upper left corner of the first lane is the origin.

    `flat` says, per node, how much of its (upper and lower, left and right) sides links use, measured from
    the middle: a diamond is cut there. `lanes` are (top, bottom), `phases` (left, right).
    """

    boxes: tuple[Box, ...]
    centre: tuple[Point, ...]
    flat: tuple[tuple[float, float], ...]
    courses: tuple[tuple[Point, ...], ...]
    lanes: tuple[tuple[float, float], ...]
    phases: tuple[tuple[float, float], ...]
    width: float
    height: float


def route(diagram: Diagram, grid: Grid, boxes: tuple[Box, ...]) -> Routes:
    """Lay all links and give all lines their coordinates."""
    lines = lattice(grid)
    return _Plan(diagram, grid, lines, boxes, find_paths(diagram, lines)).routes()


def label_width(link: Link) -> float:
    """Room that a link's label takes along a line, its W mark included; 0 without label."""
    text = width(link.label, SMALL)
    if link.wait is None:
        return text + 8 if link.label else 0.0
    waiting = 15 + (width(link.wait, SMALL) + 3 if link.wait else 0)
    return waiting + (text + 6 if link.label else 0) + 8


class _Plan:
    """Coordinates in the making: lines have middles and widths, segments have offsets."""

    def __init__(
        self, diagram: Diagram, grid: Grid, lines: Lattice, boxes: tuple[Box, ...], paths: list[Path]
    ) -> None:
        self.diagram, self.grid, self.lattice = diagram, grid, lines
        self.boxes = _grown(diagram, boxes, paths)
        self.links = segments(paths)
        self.lines = by_line(self.links)
        self.tracks: dict[tuple[bool, int], int] = {}
        self.node_left, self.node_right = [0.0] * lines.width, [0.0] * lines.width
        self.node_height = [0.0] * lines.height
        self._measure_lines()
        self.label_room = self._label_room()
        self.borders = {2 * first for _, first, _ in grid.phases if first}
        self.x, self.x_room = [0.0] * lines.width, [0.0] * lines.width
        self.y, self.y_room = [0.0] * lines.height, [0.0] * lines.height

    def routes(self) -> Routes:
        self._lay_lines()
        for _ in range(ROUNDS):
            for wanted in (self._is_gap, self._is_channel, self._is_node_line):
                for across, line in self.lines:
                    if wanted(across, line):
                        self._order_line(across, line)
                self._lay_lines()
        lefts, tops = _edges(self.x_room), _edges(self.y_room)
        lanes = [
            [y for y, lane in enumerate(self.lattice.lane) if lane == at]
            for at in range(len(self.grid.lanes))
        ]
        return Routes(
            boxes=self._final_boxes(),
            centre=tuple(self._centre(node) for node in range(len(self.boxes))),
            flat=self._flats(),
            courses=tuple(self._course(link) for link in range(len(self.links))),
            lanes=tuple((tops[ys[0]], tops[ys[-1] + 1]) for ys in lanes),
            phases=self._phases(lefts),
            width=lefts[-1],
            height=tops[-1],
        )

    def _phases(self, lefts: list[float]) -> tuple[tuple[float, float], ...]:
        spans = self.grid.phases
        borders = [lefts[2 * first + 1] - BORDER + 4 if first else 0.0 for _, first, _ in spans] + [lefts[-1]]
        return tuple(pairwise(borders))

    def _is_gap(self, across: bool, line: int) -> bool:
        return not across and not line & 1

    def _is_channel(self, across: bool, line: int) -> bool:
        return across and not self.lattice.is_row[line]

    def _is_node_line(self, across: bool, line: int) -> bool:
        return self.lattice.is_row[line] if across else bool(line & 1)

    def _measure_lines(self) -> None:
        for node, box in enumerate(self.boxes):
            x, y = self.lattice.x[node], self.lattice.y[node]
            self.node_height[y] = max(self.node_height[y], box.height)
            if x == self.lattice.x_last[node]:
                self.node_left[x] = max(self.node_left[x], box.left)
                self.node_right[x] = max(self.node_right[x], box.right)

    def _label_room(self) -> dict[int, float]:
        """A link that leaves its node sideways has its label in the channel there."""
        room: dict[int, float] = {}
        for link, stretches in zip(self.diagram.links, self.links, strict=True):
            first = stretches[0]
            if first.across and (needed := label_width(link)):
                gap = first.start + (1 if first.stop > first.start else -1)
                room[gap] = max(room.get(gap, 0.0), needed + 14)
        return room

    def _lay_lines(self) -> None:
        at = 0.0
        for x in range(self.lattice.width):
            if x & 1:
                room = self.node_left[x] + self.node_right[x]
                self.x[x] = at + self.node_left[x]
            else:
                plain = max(GAP_ACROSS, 2 * MARGIN + (self.tracks.get((False, x), 1) - 1) * TRACK)
                label = self.label_room.get(x, 0.0)
                room = max(plain, label + plain / 2 if label else 0.0)
                self.x[x] = at + room - plain / 2  # the label stands before the tracks
                room += BORDER * (x in self.borders)
            self.x_room[x] = room
            at += room
        at = 0.0
        for y in range(self.lattice.height):
            if self.lattice.is_row[y]:
                room = self.node_height[y]
            else:
                room = max(GAP_DOWN, 2 * MARGIN + (self.tracks.get((True, y), 1) - 1) * TRACK)
            self.y[y] = at + room / 2
            self.y_room[y] = room
            at += room

    def _order_line(self, across: bool, line: int) -> None:
        members = self.lines[across, line]
        for segment in members:
            ends = self._end(segment, False), self._end(segment, True)
            segment.low, segment.high = min(ends), max(ends)
            segment.legs = tuple(self._legs(segment))
        if self._is_node_line(across, line):
            for group in order(members, in_channel=False):
                self._spread(group)
            return
        for _ in order(members, in_channel=True):
            pass
        count = 1 + max(segment.track for segment in members)
        self.tracks[across, line] = count
        for segment in members:
            segment.offset = (segment.track - (count - 1) / 2) * TRACK

    def _spread(self, group: list[Segment]) -> None:
        """Ports along the sides of nodes; a straight link keeps the middle."""
        tracks = [segment.track for segment in group]
        straight = [s.track for s in group if len(self.links[s.link]) == 1]
        middle = straight[0] if straight else (min(tracks) + max(tracks)) / 2
        room = [
            self._port_room(segment) / abs(segment.track - middle)
            for segment in group
            if segment.track != middle
        ]
        pitch = min([PORT, *room])
        for segment in group:
            segment.offset = (segment.track - middle) * pitch

    def _port_room(self, segment: Segment) -> float:
        """How far from the middle a segment may leave or reach the nodes at its ends."""
        link = self.diagram.links[segment.link]
        ends = [link.source] if segment.at == 0 else []
        ends += [link.target] if self._is_last(segment) else []
        sides = [self.boxes[node].height if segment.across else self.boxes[node].width for node in ends]
        side = min(sides, default=60.0)
        return side / 2 - (CORNER if side > 30 else 5)

    def _is_last(self, segment: Segment) -> bool:
        return segment.at == len(self.links[segment.link]) - 1

    def _end(self, segment: Segment, last: bool) -> float:
        """Where a segment begins or ends along its line: at its neighbour, or at the side of a node."""
        middles = self.x if segment.across else self.y
        here, other = (segment.stop, segment.start) if last else (segment.start, segment.stop)
        neighbour = segment.at + (1 if last else -1)
        stretches = self.links[segment.link]
        if 0 <= neighbour < len(stretches):
            return middles[here] + stretches[neighbour].offset
        link = self.diagram.links[segment.link]
        box = self.boxes[link.target if last else link.source]
        if segment.across:
            return middles[here] + (box.right if other > here else -box.left)
        return middles[here] + (box.height if other > here else -box.height) / 2

    def _legs(self, segment: Segment) -> list[tuple[float, int]]:
        """At each end with a neighbour: the coordinate, and whether it turns to smaller or larger ones."""
        legs = []
        stretches = self.links[segment.link]
        if segment.at:
            before = stretches[segment.at - 1]
            legs.append((self._end(segment, False), -1 if before.start < segment.line else 1))
        if not self._is_last(segment):
            after = stretches[segment.at + 1]
            legs.append((self._end(segment, True), -1 if after.stop < segment.line else 1))
        return legs

    def _centre(self, node: int) -> Point:
        first, last = self.lattice.x[node], self.lattice.x_last[node]
        x = self.x[first] if first == last else (self._left(first) + self._right(last)) / 2
        return x, self.y[self.lattice.y[node]]

    def _left(self, x: int) -> float:
        return self.x[x] - self.node_left[x]

    def _right(self, x: int) -> float:
        return self.x[x] + self.node_right[x]

    def _final_boxes(self) -> tuple[Box, ...]:
        """A bar is as long as the columns it spans."""
        return tuple(
            replace(box, width=self._right(last) - self._left(first)) if first != last else box
            for box, first, last in zip(self.boxes, self.lattice.x, self.lattice.x_last, strict=True)
        )

    def _flats(self) -> tuple[tuple[float, float], ...]:
        flats = [[0.0, 0.0] for _ in self.boxes]
        for link, stretches in zip(self.diagram.links, self.links, strict=True):
            for node, end in ((link.source, stretches[0]), (link.target, stretches[-1])):
                flats[node][end.across] = max(flats[node][end.across], abs(end.offset))
        return tuple((down, across) for down, across in flats)

    def _course(self, link: int) -> tuple[Point, ...]:
        stretches = self.links[link]
        points = [self._corner(stretches[0], stretches[0], False)]
        points += [self._corner(a, b, True) for a, b in pairwise(stretches)]
        points.append(self._corner(stretches[-1], stretches[-1], True))
        return tuple(points)

    def _corner(self, one: Segment, other: Segment, last: bool) -> Point:
        if one is other:
            along, beside = self._end(one, last), self._middle(one)
            return (along, beside) if one.across else (beside, along)
        across, down = (one, other) if one.across else (other, one)
        return self._middle(down), self._middle(across)

    def _middle(self, segment: Segment) -> float:
        return (self.y if segment.across else self.x)[segment.line] + segment.offset


def _grown(diagram: Diagram, boxes: tuple[Box, ...], paths: list[Path]) -> tuple[Box, ...]:
    """A node with many links at one side grows until they have room."""
    ports: dict[tuple[int, bool, bool], int] = {}
    for link, path in zip(diagram.links, paths, strict=True):
        for node, end, near in ((link.source, path[0], path[1]), (link.target, path[-1], path[-2])):
            across = end[1] == near[1]
            side = (node, across, near > end)
            ports[side] = ports.get(side, 0) + 1
    grown = list(boxes)
    for (node, across, _), count in ports.items():
        least = 2 * CORNER + (count - 1) * PORT
        box = grown[node]
        if diagram.nodes[node].shape == "system":
            continue
        if across and box.height < least:
            grown[node] = replace(box, height=least)
        elif not across and box.width < least:
            grown[node] = replace(box, width=least)
    return tuple(grown)


def _edges(rooms: list[float]) -> list[float]:
    edges = [0.0]
    for room in rooms:
        edges.append(edges[-1] + room)
    return edges
