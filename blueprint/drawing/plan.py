"""Lattice and paths → coordinates: how wide each line is, and where on it each link runs."""

from collections import defaultdict
from collections.abc import Callable
from itertools import pairwise

from msgspec.structs import replace

from blueprint.drawing.boxes import Box
from blueprint.drawing.diagram import Diagram
from blueprint.drawing.grid import Grid
from blueprint.drawing.lattice import Lattice
from blueprint.drawing.routes import Point, Routes, label_width
from blueprint.drawing.tracks import ROUNDS, TRACK, Segment, by_line, order, segments
from blueprint.drawing.traffic import Path

GAP_ACROSS, GAP_DOWN = 26.0, 24.0  # narrowest channel
MARGIN = 13.0  # between a channel's edge and its first track
PORT, LABELLED_PORT = 13.0, 18.0  # between two links at one side of a node; if several have labels there
MORE = 20.0  # at least, for a label that found no place
BORDER = 16.0  # for the line between two phases, at the right of the channel
CORNER, SMALL_CORNER = 9.0, 5.0  # free of links at the ends of a side


class Plan:
    """Coordinates in the making: lines have middles and widths, segments have offsets."""

    def __init__(
        self, diagram: Diagram, grid: Grid, lines: Lattice, boxes: tuple[Box, ...], paths: list[Path]
    ) -> None:
        self.diagram, self.grid, self.lattice = diagram, grid, lines
        self.smallest = boxes
        self.boxes = list(boxes)
        self.links = segments(paths)
        self.lines = by_line(self.links)
        self.tracks: dict[tuple[bool, int], int] = {}
        self.label_room = self._label_room()
        self.extra: defaultdict[int, float] = defaultdict(float)
        self.borders = {2 * first for _, first, _ in grid.phases if first}
        self.x, self.x_room = [0.0] * lines.width, [0.0] * lines.width
        self.y, self.y_room = [0.0] * lines.height, [0.0] * lines.height

    def give_room(self, link: int) -> None:
        """Make room for the label of a link, where it leaves its node."""
        first = self.links[link][0]
        gap = first.start + (1 if first.stop > first.start else -1)
        more = max(MORE, label_width(self.diagram.links[link]) / 3)
        self.extra[gap if first.across else first.line] += more

    def routes(self) -> Routes:
        """The coordinates of everything, but not yet of labels."""
        self._lay_lines()
        for _ in range(ROUNDS):
            self._order_lines(self._is_gap)
            self._order_lines(self._is_channel)
            self.boxes = list(self.smallest)
            self._order_lines(self._is_node_line)
        lefts, tops = _edges(self.x_room), _edges(self.y_room)
        lanes = _runs(self.lattice.lane)
        return Routes(
            boxes=self._final_boxes(),
            centre=tuple(self._centre(node) for node in range(len(self.boxes))),
            flat=self._flats(),
            courses=tuple(self._course(link) for link in range(len(self.links))),
            lanes=tuple((tops[first], tops[last + 1]) for first, last in lanes),
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
        self.node_left, self.node_right = [0.0] * self.lattice.width, [0.0] * self.lattice.width
        self.node_height = [0.0] * self.lattice.height
        for node, box in enumerate(self.boxes):
            x, y = self.lattice.x[node], self.lattice.y[node]
            self.node_height[y] = max(self.node_height[y], box.height)
            if x == self.lattice.x_last[node]:
                self.node_left[x] = max(self.node_left[x], box.left, self.label_room.get(x, 0.0))
                self.node_right[x] = max(self.node_right[x], box.right)
        for x in range(1, self.lattice.width, 2):
            self.node_left[x] += self.extra[x]
            self.node_right[x] += self.extra[x]

    def _label_room(self) -> dict[int, float]:
        """Per vertical line the room for labels: in the channel beside a node that a link leaves sideways
        to end or turn there, and at the left of a link that runs straight down or up."""
        room: dict[int, float] = {}
        for link, stretches in zip(self.diagram.links, self.links, strict=True):
            needed, first = label_width(link), stretches[0]
            ends_beside = abs(first.stop - first.start) < (3 if len(stretches) == 1 else 2)
            if not needed or not (ends_beside if first.across else len(stretches) == 1):
                continue
            line = first.start + (1 if first.stop > first.start else -1) if first.across else first.line
            room[line] = max(room.get(line, 0.0), needed + 16)
        return room

    def _lay_lines(self) -> None:
        self._measure_lines()
        at = 0.0
        for x in range(self.lattice.width):
            if x & 1:
                room = self.node_left[x] + self.node_right[x]
                self.x[x] = at + self.node_left[x]
            else:
                plain = max(GAP_ACROSS, 2 * MARGIN + (self.tracks.get((False, x), 1) - 1) * TRACK)
                label = self.label_room.get(x, 0.0) + self.extra[x]
                room = max(plain, label + plain - MARGIN if label else 0.0)
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

    def _order_lines(self, wanted: Callable[[bool, int], bool]) -> None:
        for across, line in self.lines:
            if wanted(across, line):
                self._order_line(across, line)
        self._lay_lines()

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
        """Ports along the sides of nodes, which grow if they must.

        A straight link keeps the middle if that costs no more growth than to set it aside.
        """
        tracks = [segment.track for segment in group]
        labelled = sum(self._is_labelled(segment) for segment in group)
        pitch = LABELLED_PORT if labelled > 1 else PORT
        middles = [float(s.track) for s in group if len(self.links[s.link]) == 1][:1]
        middles.append((min(tracks) + max(tracks)) / 2)
        middle = min(middles, key=lambda m: self._growth(group, m, pitch))
        for segment in group:
            segment.offset = (segment.track - middle) * pitch
            for node in self._nodes_at(segment):
                self._grow(node, segment)

    def _growth(self, group: list[Segment], middle: float, pitch: float) -> float:
        """By how much the nodes of a group would have to grow, all together."""
        return sum(
            max(0.0, self._side(node, abs(s.track - middle) * pitch) - self._length(node, s.across))
            for s in group
            for node in self._nodes_at(s)
        )

    def _grow(self, node: int, segment: Segment) -> None:
        side = self._side(node, abs(segment.offset))
        box = self.boxes[node]
        if segment.across and box.height < side:
            self.boxes[node] = replace(box, height=side)
        elif not segment.across and box.width < side:
            self.boxes[node] = replace(box, width=side)

    def _side(self, node: int, offset: float) -> float:
        """How long a side must be for a link so far from its middle."""
        small = self.diagram.nodes[node].shape in ("start", "end", "fork", "split")
        return 2 * (offset + (SMALL_CORNER if small else CORNER))

    def _length(self, node: int, across: bool) -> float:
        return self.boxes[node].height if across else self.boxes[node].width

    def _nodes_at(self, segment: Segment) -> list[int]:
        """The nodes at which a segment ends."""
        link = self.diagram.links[segment.link]
        ends = [link.source] if segment.at == 0 else []
        if self._is_last(segment):
            ends.append(link.target)
        return [node for node in ends if self.diagram.nodes[node].shape != "system"]

    def _is_labelled(self, segment: Segment) -> bool:
        return segment.at == 0 and segment.across and label_width(self.diagram.links[segment.link]) > 0

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
        return middles[here] + self._to_side(
            link.target if last else link.source, segment.across, other > here
        )

    def _to_side(self, node: int, across: bool, onward: bool) -> float:
        """From a node to its right or lower side, or (not `onward`) to its left or upper one."""
        box = self.boxes[node]
        if not across:
            return (box.height if onward else -box.height) / 2
        first, last = self.lattice.x[node], self.lattice.x_last[node]
        if first == last:
            return box.right if onward else -box.left
        return self.node_right[last] if onward else -self.node_left[first]

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


def _edges(rooms: list[float]) -> list[float]:
    edges = [0.0]
    for room in rooms:
        edges.append(edges[-1] + room)
    return edges


def _runs(lanes: tuple[int, ...]) -> list[tuple[int, int]]:
    """First and last line of each lane."""
    first = [at for at, lane in enumerate(lanes) if at == 0 or lanes[at - 1] != lane]
    return [(at, after - 1) for at, after in pairwise([*first, len(lanes)])]
