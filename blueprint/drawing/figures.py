"""The figure of each node: its outline, its words, its marks."""

from blueprint.drawing.boxes import ENVELOPE, LEADING, SMALL, WORDS, Box
from blueprint.drawing.diagram import Node
from blueprint.drawing.routes import Point, Rect
from blueprint.drawing.scene import Circle, Group, Item, Polygon, Polyline, Rectangle, Text
from blueprint.drawing.typeset import width

BASELINE = 0.36  # of the type size, below the middle of a line
SIZES = {"words": WORDS, "who": SMALL, "note": SMALL, "said": SMALL}
REPEAT = 900.0  # a bar says its name again after this length


def figure(node: Node, box: Box, centre: Point, flat: tuple[float, float]) -> Group:
    """A node drawn around its centre. `flat`: how far links spread on its sides (see `Routes`)."""
    outline = _outline(node, box, centre, flat)
    style = " ".join(part for part in ("node", node.shape, node.lane, node.tone) if part)
    items = (*outline, *_words(node, box, centre), *_marks(node, box, centre))
    return Group(node.id, style, items, node.title)


def mark_room(node: Node, box: Box, centre: Point) -> list[Rect]:
    """What the marks of a node take beside its box."""
    x, y = _corner(node, box, centre)
    room = [Rect(x - 10, y - 10, x + (24 if node.fails > 1 else 10), y + 10)] if node.fails else []
    if node.waits:
        left, top = centre[0] - box.left + 5, centre[1] - box.height / 2 - 2
        room.append(Rect(left - 14, top - 14, left + 14, top + 12))
    return room


def wait_mark(x: float, y: float, size: float = 1.0) -> tuple[Item, ...]:
    """W in a triangle, around (x, y)."""
    half, tall = 10.5 * size, 18 * size
    corners = ((x - half, y + tall / 2), (x, y - tall / 2), (x + half, y + tall / 2))
    style = "wait-letter" if size == 1 else "wait-letter small"
    return Polygon(corners, "wait-mark"), Text(x, y + tall * 0.39, "W", style)


def fail_mark(x: float, y: float, count: int = 1) -> tuple[Item, ...]:
    """F in a circle, with how many there are if more than one."""
    if count == 1:
        return Circle(x, y, 9.5, "fail-mark"), Text(x, y + 4.1, "F", "fail-letter")
    return (
        Rectangle(x - 9.5, y - 9.5, 33, 19, "fail-mark", 9.5),
        Text(x + 7, y + 4.1, f"F×{count}", "fail-letter"),
    )


def _outline(node: Node, box: Box, centre: Point, flat: tuple[float, float]) -> tuple[Item, ...]:
    x, y = centre
    left, top = x - box.width / 2, y - box.height / 2
    if node.shape in ("decision", "fork"):
        return (Polygon(_diamond(box, centre, flat), "shape"),)
    if node.shape == "message":
        return _envelope(left, top, box)
    if node.shape in ("start", "end", "wait"):
        radius = min(box.height / 2, 22)
    else:
        radius = {"system": 5.0, "evidence": 2.0}.get(node.shape, 6.0)
    if node.shape == "split":
        return (Rectangle(left, top, box.width, box.height, "shape", 2.0),)
    if not box.aside:
        return (Rectangle(left, top, box.width, box.height, "shape", radius),)
    return (
        Rectangle(x - box.left, top, box.aside + 12, box.height, "aside", 6.0),
        Rectangle(left, top, box.width, box.height, "shape", radius),
    )


def _diamond(box: Box, centre: Point, flat: tuple[float, float]) -> tuple[Point, ...]:
    """A diamond, its tips cut where several links need room."""
    (x, y), half, tall = centre, box.width / 2, box.height / 2
    wide = flat[0] + 5 if flat[0] else 0.0
    high = flat[1] + 5 if flat[1] else 0.0
    corners = [
        (x - half, y + high), (x - half, y - high), (x - wide, y - tall), (x + wide, y - tall),
        (x + half, y - high), (x + half, y + high), (x + wide, y + tall), (x - wide, y + tall),
    ]  # fmt: skip
    return tuple(dict.fromkeys(corners))


def _envelope(left: float, top: float, box: Box) -> tuple[Item, ...]:
    right, middle = left + box.width, left + box.width / 2
    flap = ((left + 3, top + 2), (middle, top + 11), (right - 3, top + 2))
    return Rectangle(left, top, box.width, box.height, "shape", 3.0), Polyline(flap, "flap")


def _words(node: Node, box: Box, centre: Point) -> list[Item]:
    x, y = centre[0], centre[1] - box.text_height / 2
    if node.shape == "system":
        return _bar_names(box, centre)
    if node.shape == "message":
        y += 4
    found: list[Item] = []
    for line in box.lines:
        middle = y + LEADING[line.style] / 2
        if line.style == "said" and (not found or found[-1].style != "said"):
            found += _small_envelope(x - width(line.text, SMALL) / 2 - ENVELOPE, middle)
        found.append(Text(x, middle + BASELINE * SIZES[line.style], line.text, line.style))
        y += LEADING[line.style]
    return found


def _small_envelope(x: float, y: float) -> tuple[Item, ...]:
    flap = ((x, y - 3.5), (x + 6, y + 1.5), (x + 12, y - 3.5))
    return Rectangle(x, y - 4, 12, 9, "envelope", 1.0), Polyline(flap, "flap")


def _bar_names(box: Box, centre: Point) -> list[Item]:
    """At the left, where no drop to another bar passes."""
    (x, y), text = centre, box.lines[0].text
    left = x - box.width / 2
    times = 1 + int(box.width // REPEAT)
    return [
        Text(left + 12 + at * (box.width / times), y + BASELINE * SMALL, text, "words", "start")
        for at in range(times)
    ]


def _marks(node: Node, box: Box, centre: Point) -> list[Item]:
    found: list[Item] = []
    left, top = centre[0] - box.left, centre[1] - box.height / 2
    if box.aside:
        middle = left + box.aside / 2
        tall = 20 + 14 * len(box.aside_lines)
        y = centre[1] - tall / 2
        found += wait_mark(middle, y + 9)
        for at, line in enumerate(box.aside_lines):
            found.append(Text(middle, y + 29 + 14 * at, line, "aside-note"))
    if node.waits:
        found += wait_mark(left + 5, top - 2)
    if node.fails:
        found += fail_mark(*_corner(node, box, centre), node.fails)
    return found


def _corner(node: Node, box: Box, centre: Point) -> Point:
    """Where the fail mark stands."""
    if node.shape == "decision":
        return centre[0] + box.width * 0.27, centre[1] - box.height * 0.33
    return centre[0] + box.width / 2 - (14 if node.fails > 1 else 3), centre[1] - box.height / 2 + 1
