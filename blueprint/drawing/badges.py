"""The tags that overlays hang on boxes, waits and ways, each where it hides least.

Nothing of the layout moves for them. Of a few places around a thing the one is taken where the tag meets no
box, mark, label or other tag, and as few lines as can be. What is near is looked up in a grid of buckets.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from blueprint.drawing.boxes import SMALL
from blueprint.drawing.diagram import Diagram
from blueprint.drawing.dressing import Badge, Dressing, Overlay
from blueprint.drawing.looks import ARROWS
from blueprint.drawing.routes import Rect, Routes
from blueprint.drawing.scene import Group, Item, Rectangle, Text
from blueprint.drawing.typeset import BOLD, width

HEIGHT = 16.0
PAD = 5.0
BETWEEN = 3.0
BASELINE = 4.0  # of the text, below the middle
BUCKET = 128.0
ON_BOX, ON_ARROW, ON_LANE, LATER = 8.0, 3.0, 1.5, 0.2
ON_LINE = 1.0

Buckets = dict[tuple[int, int], list[tuple[Rect, float]]]


def badges(diagram: Diagram, routes: Routes, overlay: Overlay, marks: Iterable[Rect]) -> tuple[Group, ...]:
    """A group per thing that has tags; `marks` are those of the nodes."""
    room = _Room(diagram, routes, marks)
    found: list[Group] = []
    for at, node in enumerate(diagram.nodes):
        for kind, dressings in (("before", overlay.asides), ("tags", overlay.nodes)):
            dressing = dressings.get(at)
            if dressing and dressing.badges:
                around = _aside(routes, at) if kind == "before" else _main(routes, at)
                found.append(_group(f"{kind}-{node.id}", dressing, room, around))
    labels = dict(routes.labels)
    for at, dressing in overlay.ways.items():
        if dressing.badges and at in labels:
            found.append(_group(f"tags-{diagram.links[at].id}", dressing, room, labels[at]))
    return tuple(found)


def badge_width(badge: Badge) -> float:
    letter = width(badge.letter, SMALL) * BOLD + 2 * PAD if badge.letter else 0.0
    return letter + (width(badge.text, SMALL) + 2 * PAD if badge.text else 0.0)


def badge_items(badge: Badge, x: float, y: float) -> tuple[Item, ...]:
    """A tag drawn from its left, around its middle."""
    whole, letter = badge_width(badge), width(badge.letter, SMALL) * BOLD + 2 * PAD if badge.letter else 0.0
    items: list[Item] = [Rectangle(x, y - HEIGHT / 2, whole, HEIGHT, f"badge {badge.look}", 4.0)]
    if badge.letter:
        items += [
            Rectangle(x, y - HEIGHT / 2, letter, HEIGHT, f"letter-plate {badge.look}", 4.0),
            Text(x + letter / 2, y + BASELINE, badge.letter, f"badge-letter {badge.look}"),
        ]
    if badge.text:
        items.append(Text(x + letter + PAD, y + BASELINE, badge.text, "badge-text", "start"))
    return tuple(items)


def _group(id: str, dressing: Dressing, room: "_Room", around: Rect) -> Group:
    items: list[Item] = []
    for row in _rows(dressing.badges, around.right - around.left):
        place = room.take(around, sum(map(badge_width, row)) + BETWEEN * (len(row) - 1))
        x = place.left
        for badge in row:
            items += badge_items(badge, x, place.top + HEIGHT / 2)
            x += badge_width(badge) + BETWEEN
    return Group(id, "badges", tuple(items), "\n".join(dressing.told))


def _rows(badges: Sequence[Badge], limit: float) -> list[list[Badge]]:
    rows: list[list[Badge]] = [[]]
    used = 0.0
    for badge in badges:
        wide = badge_width(badge)
        if rows[-1] and used + wide > limit:
            rows.append([])
            used = 0.0
        rows[-1].append(badge)
        used += wide + BETWEEN
    return rows


def _main(routes: Routes, at: int) -> Rect:
    (x, y), box = routes.centre[at], routes.boxes[at]
    return Rect(x - box.width / 2, y - box.height / 2, x + box.width / 2, y + box.height / 2)


def _aside(routes: Routes, at: int) -> Rect:
    (x, y), box = routes.centre[at], routes.boxes[at]
    return Rect(x - box.left, y - box.height / 2, x - box.width / 2, y + box.height / 2)


class _Room:
    """What is where, and what it costs to cover it."""

    def __init__(self, diagram: Diagram, routes: Routes, marks: Iterable[Rect]) -> None:
        self.things: Buckets = defaultdict(list)
        for (x, y), box in zip(routes.centre, routes.boxes, strict=True):
            tall = box.height / 2 - 1
            self._add(Rect(x - box.left, y - tall, x + box.right, y + tall), ON_BOX)
        for rect in (*marks, *(rect for _, rect in routes.labels)):
            self._add(rect, ON_BOX)
        for link, course in zip(diagram.links, routes.courses, strict=True):
            for a, b in pairwise(course):
                self._add(Rect.along(a, b), ON_LINE)
            if link.kind in ARROWS:
                x, y = course[-1]
                self._add(Rect(x - 9, y - 9, x + 9, y + 9), ON_ARROW)
        for top, bottom in routes.lanes:
            self._add(Rect(0, top - 1, routes.width * 2, top + 1), ON_LANE)
            self._add(Rect(0, bottom - 1, routes.width * 2, bottom + 1), ON_LANE)

    def take(self, around: Rect, wide: float) -> Rect:
        """The cheapest place around a thing, which then is taken."""
        places = list(_places(around, wide))
        costs = [self._cost(place) + at * LATER for at, place in enumerate(places)]
        best = places[costs.index(min(costs))]
        self._add(best, ON_BOX)
        return best

    def _cost(self, place: Rect) -> float:
        met = {
            (id(rect), cost)
            for bucket in place.squares(BUCKET)
            for rect, cost in self.things.get(bucket, ())
            if place.meets(rect)
        }
        return sum(cost for _, cost in met)

    def _add(self, rect: Rect, cost: float) -> None:
        for bucket in rect.squares(BUCKET):
            self.things[bucket].append((rect, cost))


def _places(around: Rect, wide: float) -> Iterator[Rect]:
    """Below at one side, at the other, in the middle; above; then further away. A tag that is wider than its
    thing goes on to the left, away from the box that a wait stands before.
    """
    sides = around.left + 2, around.right - wide - 2
    first, second = sides if wide + 4 <= around.right - around.left else sides[::-1]
    middle = (around.left + around.right - wide) / 2
    for away in (0.0, HEIGHT + BETWEEN):
        for top in (around.bottom + away, around.top - HEIGHT - away):
            for left in (first, second, middle):
                yield Rect(left, top, left + wide, top + HEIGHT)
