"""Where the labels of links stand: on or beside their line, off nodes, marks and other lines.

Greedy in the order of the links: of many places along the link's first stretches the cheapest is taken. What
is near is looked up in a grid of buckets, so the work grows with the picture, not with its square.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from itertools import pairwise

from blueprint.drawing.diagram import Diagram
from blueprint.drawing.routes import Point, Rect, Routes, label_width

HEIGHT = 15.0
BUCKET = 96.0

ON_NODE, ON_LABEL, ON_LINE = 400.0, 500.0, 300.0
ON_BORDER, ON_OWN_BEND, ON_ARROW, BESIDE = 10.0, 12.0, 30.0, 5.0
LATER_STRETCH = 9.0
DOWNWARDS = 5.0


def place_labels(
    diagram: Diagram, routes: Routes, marks: Iterable[Rect]
) -> tuple[tuple[tuple[int, Rect], ...], tuple[int, ...]]:
    """The rectangle of each label, by link; and the links whose labels found no free place.

    `marks` are to be kept clear beside the nodes.
    """
    room = _Room(routes, marks)
    placed, crowded = [], []
    for at, link in enumerate(diagram.links):
        length = label_width(link)
        if length:
            trouble, rect = room.take(at, length)
            placed.append((at, rect))
            if trouble >= ON_LINE:
                crowded.append(at)
    return tuple(placed), tuple(crowded)


class _Room:
    """What is where, by buckets: nodes and marks, stretches of links, labels so far."""

    def __init__(self, routes: Routes, marks: Iterable[Rect]) -> None:
        self.routes = routes
        self.things: dict[tuple[int, int], list[Rect]] = defaultdict(list)
        self.lines: dict[tuple[int, int], list[tuple[int, Rect]]] = defaultdict(list)
        self.labels: dict[tuple[int, int], list[Rect]] = defaultdict(list)
        for (x, y), box in zip(routes.centre, routes.boxes, strict=True):
            tall = box.height / 2 + 3
            self._add(self.things, Rect(x - box.left - 3, y - tall, x + box.right + 3, y + tall))
        for mark in marks:
            self._add(self.things, mark)
        for link, course in enumerate(routes.courses):
            for a, b in pairwise(course):
                stretch = Rect.along(a, b)
                for bucket in stretch.squares(BUCKET):
                    self.lines[bucket].append((link, stretch))

    def take(self, link: int, length: float) -> tuple[float, Rect]:
        """The cheapest rectangle for a label, which then is taken, and its cost."""
        cost, best = min(self._places(link, length), key=lambda place: place[0])
        self._add(self.labels, best)
        return cost, best

    def _add(self, into: dict[tuple[int, int], list[Rect]], rect: Rect) -> None:
        for bucket in rect.squares(BUCKET):
            into[bucket].append(rect)

    def _places(self, link: int, length: float) -> Iterator[tuple[float, Rect]]:
        course = self.routes.courses[link]
        gone, least = 0.0, float("inf")
        for at, (a, b) in enumerate(pairwise(course[:7])):
            across = abs(a[1] - b[1]) < abs(a[0] - b[0])
            whole = abs(a[0] - b[0]) + abs(a[1] - b[1])
            base = at * LATER_STRETCH + (max(0.0, length - whole) * 0.3 if across else DOWNWARDS)
            for along in _stops(whole, length if across else HEIGHT):
                x, y = a[0] + (b[0] - a[0]) * along / whole, a[1] + (b[1] - a[1]) * along / whole
                for side in (0, -1, 1):
                    away = side * ((HEIGHT if across else length) / 2 + 3)
                    rect = _around(x, y + away, length) if across else _around(x + away, y, length)
                    cost = base + (gone + along) * 0.02 + (BESIDE if side else 0) + (side > 0)
                    if cost < least:
                        cost += self._trouble(link, rect, course)
                        least = min(least, cost)
                        yield cost, rect
            gone += whole

    def _trouble(self, link: int, rect: Rect, course: tuple[Point, ...]) -> float:
        buckets = rect.squares(BUCKET)
        cost = 0.0
        for bucket in buckets:
            cost += ON_NODE * sum(rect.meets(thing) for thing in self.things.get(bucket, ()))
            cost += ON_LABEL * sum(rect.meets(label) for label in self.labels.get(bucket, ()))
            cost += ON_LINE * sum(o != link and rect.meets(line) for o, line in self.lines.get(bucket, ()))
        cost += ON_OWN_BEND * sum(rect.holds(point, 2) for point in course[1:-1])
        cost += ON_ARROW * rect.holds(course[-1], 9)
        cost += ON_BORDER * sum(rect.top - 2 < top < rect.bottom + 2 for top, _ in self.routes.lanes)
        return cost


def _stops(whole: float, needed: float) -> list[float]:
    """Places along a stretch, in px from its beginning: near it first, then on, and the middle."""
    if whole < 1:
        return []
    first, last = needed / 2 + 5, whole - needed / 2 - 12
    if last <= first:
        return [whole / 2]
    count = min(24, int((last - first) / 10) + 1)
    return [first + (last - first) * at / count for at in range(count + 1)]


def _around(x: float, y: float, length: float) -> Rect:
    return Rect(x - length / 2, y - HEIGHT / 2, x + length / 2, y + HEIGHT / 2)
