"""The figure of each node: its outline, its words, its marks."""

from collections.abc import Iterator

from blueprint.drawing.boxes import ENVELOPE, LEADING, MARKS, SMALL, TIP, WORDS, Box
from blueprint.drawing.diagram import Node
from blueprint.drawing.dressing import Dressing
from blueprint.drawing.routes import Point, Rect
from blueprint.drawing.scene import Circle, Group, Item, Polygon, Polyline, Rectangle, Text
from blueprint.drawing.typeset import width

BASELINE = 0.36  # of the type size, below the middle of a line
SIZES = {"words": WORDS, "who": SMALL, "note": SMALL, "said": SMALL}
REPEAT = 900.0  # a bar says its name again after this length


PLAIN = Dressing()
PATTERNED = ("va", "bva", "nva", "unclassified")  # tones told by a band of their own pattern too


def figure(
    node: Node, box: Box, centre: Point, flat: tuple[float, float],
    dressing: Dressing = PLAIN, before: Dressing = PLAIN,
) -> Group:  # fmt: skip
    """A node drawn around its centre. `flat`: how far links spread on its sides (see `Routes`). `dressing` is
    what overlays add to it, `before` to the waiting before it.
    """
    outline = _outline(node, box, centre, flat, before)
    style = " ".join(part for part in ("node", node.shape, node.lane, node.tone, dressing.tone) if part)
    items = (
        *outline,
        *_dressed(node, box, centre, dressing),
        *_words(node, box, centre),
        *_marks(node, box, centre, dressing, before),
    )
    return Group(node.id, style, items, "\n".join((node.title, *dressing.told)))


def _dressed(node: Node, box: Box, centre: Point, dressing: Dressing) -> Iterator[Item]:
    """A bar for the part of the largest, or a band for the tone, along the lower edge."""
    left, top = centre[0] - box.width / 2, centre[1] - box.height / 2
    inset = 16.0 if node.shape == "wait" else 6.0
    if dressing.bar is not None:
        yield from _share(left + inset, top + box.height - 6, box.width - 2 * inset, dressing.bar)
    elif dressing.tone in PATTERNED and node.shape != "decision":
        inset = 16.0 if node.shape == "wait" else 2.0
        yield band(left + inset, top + box.height, box.width - 2 * inset, dressing.tone)


def band(x: float, bottom: float, width: float, tone: str) -> Rectangle:
    """A strip along the lower edge of a box that tells its tone by a pattern."""
    return Rectangle(x, bottom - 7, width, 6.0, f"pattern {tone}", 1.5)


def _share(x: float, y: float, whole: float, part: float) -> Iterator[Item]:
    yield Rectangle(x, y, whole, 4.0, "share-track", 2.0)
    yield Rectangle(x, y, max(2.0, whole * part), 4.0, "share-bar", 2.0)


def mark_room(node: Node, box: Box, centre: Point, size: float = 1.0) -> list[Rect]:
    """What the marks of a node take beside its box."""
    x, y = _corner(node, box, centre)
    half = 10 * size
    wide = 24 * size if node.fails > 1 else half
    room = [Rect(x - half, y - half, x + wide, y + half)] if node.fails else []
    if node.waits:
        left, top = centre[0] - box.left + 5, centre[1] - box.height / 2 - 2
        room.append(Rect(left - 14, top - 14, left + 14, top + 12))
    return room


def wait_mark(x: float, y: float, size: float = 1.0, look: str = "") -> tuple[Item, ...]:
    """W in a triangle, around (x, y). `look` says how it is filled."""
    half, tall = 10.5 * size, 18 * size
    corners = ((x - half, y + tall / 2), (x, y - tall / 2), (x + half, y + tall / 2))
    style = "wait-letter" if size == 1 else "wait-letter small"
    return Polygon(corners, f"wait-mark {look}".rstrip()), Text(
        x, y + tall * 0.39, "W", f"{style} {look}".rstrip()
    )


def fail_mark(x: float, y: float, count: int = 1, size: float = 1.0, look: str = "") -> tuple[Item, ...]:
    """F in a circle, with how many there are if more than one."""
    half, mark, letter = 9.5 * size, f"fail-mark {look}".rstrip(), f"fail-letter {look}".rstrip()
    if count == 1:
        return Circle(x, y, half, mark), Text(x, y + 4.1, "F", letter)
    return (
        Rectangle(x - half, y - half, 33 * max(size, 1), 2 * half, mark, half),
        Text(x - half + 16.5 * max(size, 1), y + 4.1, f"F×{count}", letter),
    )


def _outline(
    node: Node, box: Box, centre: Point, flat: tuple[float, float], before: Dressing
) -> tuple[Item, ...]:
    x, y = centre
    left, top = x - box.width / 2, y - box.height / 2
    if node.shape in ("decision", "fork"):
        return (Polygon(_diamond(box, centre, flat), "shape"),)
    if node.shape in MARKS:
        return (Polygon(_tag(box, centre, onward=node.shape == "onward"), "shape"),)
    if node.shape == "message":
        return _envelope(left, top, box)
    if node.shape in ("start", "end", "wait"):
        radius = min(box.height / 2, 22)
    else:
        radius = {"system": 5.0, "evidence": 2.0}.get(node.shape, 6.0)
    if node.shape == "split":
        return (Rectangle(left, top, box.width, box.height, "shape", 2.0),)
    if node.shape == "phase":
        inner = Rectangle(left + 4, top + 4, box.width - 8, box.height - 8, "shape inner", 4.0)
        return Rectangle(left, top, box.width, box.height, "shape", radius), inner
    if not box.aside:
        return (Rectangle(left, top, box.width, box.height, "shape", radius),)
    share: tuple[Item, ...] = ()
    if before.bar is not None:
        share = tuple(_share(x - box.left + 4, top + box.height - 6, box.aside - 8, before.bar))
    elif before.tone in PATTERNED:
        share = (band(x - box.left + 2, top + box.height, box.aside - 4, before.tone),)
    return (
        Rectangle(x - box.left, top, box.aside + 12, box.height, f"aside {before.tone}".rstrip(), 6.0),
        *share,
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


def _tag(box: Box, centre: Point, *, onward: bool) -> tuple[Point, ...]:
    """An arrow to the right: with a tip where a way goes on, with a notch where one comes in."""
    (x, y), half, tall = centre, box.width / 2, box.height / 2
    if onward:
        return (
            (x - half, y - tall), (x + half - TIP, y - tall), (x + half, y), (x + half - TIP, y + tall),
            (x - half, y + tall),
        )  # fmt: skip
    return (
        (x - half, y - tall), (x + half, y - tall), (x + half, y + tall), (x - half, y + tall),
        (x - half + TIP, y),
    )  # fmt: skip


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


def _marks(node: Node, box: Box, centre: Point, dressing: Dressing, before: Dressing) -> list[Item]:
    found: list[Item] = []
    left, top = centre[0] - box.left, centre[1] - box.height / 2
    if box.aside:
        middle = left + box.aside / 2
        tall = 20 + 14 * len(box.aside_lines)
        y = centre[1] - tall / 2
        found += wait_mark(middle, y + 9, look=before.mark)
        for at, line in enumerate(box.aside_lines):
            found.append(Text(middle, y + 29 + 14 * at, line, "aside-note"))
    if node.waits:
        found += wait_mark(left + 5, top - 2, look=dressing.mark)
    if node.fails:
        look = dressing.mark if dressing.mark == "unsized" else ""
        found += fail_mark(*_corner(node, box, centre), node.fails, dressing.size, look)
    return found


def _corner(node: Node, box: Box, centre: Point) -> Point:
    """Where the fail mark stands."""
    if node.shape == "decision":
        return centre[0] + box.width * 0.27, centre[1] - box.height * 0.33
    return centre[0] + box.width / 2 - (14 if node.fails > 1 else 3), centre[1] - box.height / 2 + 1
