"""The legend: what is used in a picture and cannot be known without being told."""

from collections.abc import Callable, Iterable, Iterator
from functools import partial

from blueprint.drawing.badges import badge_items, badge_width
from blueprint.drawing.bars import BAR
from blueprint.drawing.boxes import SMALL
from blueprint.drawing.diagram import Diagram
from blueprint.drawing.dressing import Badge, Sign
from blueprint.drawing.figures import BASELINE, PATTERNED, band, fail_mark, wait_mark
from blueprint.drawing.scene import Circle, Group, Item, Polyline, Rectangle, Text
from blueprint.drawing.typeset import width
from blueprint.wording import Wording

ROW = 22.0
BETWEEN = 24.0
HEAT = 20.0  # width of a step of the scale of heat

Drawing = Callable[[float, float], tuple[Item, ...]]  # drawn from its left, around its middle


def legend(
    diagram: Diagram, words: Wording, left: float, right: float, y: float, more: tuple[Sign, ...] = ()
) -> tuple[Item, ...]:
    """Entries side by side, in as many rows as it takes; `y` is the middle of the first. `more` are those of
    overlays, which come first, in rows of their own.
    """
    shown = [(sign.text, *_overlaid(sign)) for sign in more]
    upper, y = _rows(shown, left, right, y)
    told = {sign.kind for sign in more}
    named = [
        (words.say("labels", f"legend.{name}"), room, sign)
        for name, room, sign in _entries(diagram)
        if name not in told
    ]
    lower, _ = _rows(named, left, right, y)
    return (*upper, *lower)


def _rows(
    entries: Iterable[tuple[str, float, Drawing]], left: float, right: float, y: float
) -> tuple[list[Item], float]:
    """The entries drawn, and the middle of the next row."""
    items: list[Item] = []
    x = left
    for text, room, sign in entries:
        needed = room + width(text, SMALL)
        if x > left and x + needed > right:
            x, y = left, y + ROW
        items += [*sign(x, y), Text(x + room, y + BASELINE * SMALL, text, "legend", "start")]
        x += needed + BETWEEN
    return items, y + ROW if items else y


def _overlaid(sign: Sign) -> tuple[float, Drawing]:
    """Width and drawing of a sign of an overlay."""
    if sign.kind == "heat":
        return 4 * HEAT + 8, _heat
    if sign.kind == "wait":
        return 25.0, lambda x, y: wait_mark(x + 10, y - 1, look=sign.look)
    if sign.kind == "fail":
        return 25.0, lambda x, y: fail_mark(x + 10, y, look=sign.look)
    if sign.kind == "curve":
        return 32.0, _curve
    badge = Badge(sign.look, sign.letter)
    if sign.kind == "badge":
        return badge_width(badge) + 6, lambda x, y: badge_items(badge, x, y)
    return 30 + badge_width(badge) + 6, lambda x, y: (*_box(sign.look, x, y), *badge_items(badge, x + 26, y))


def _box(look: str, x: float, y: float) -> tuple[Item, ...]:
    lower = (band(x + 2, y + 8, 20, look),) if look in PATTERNED else ()
    shape = Rectangle(x, y - 8, 24, 16, "shape", 4)
    return (Group(f"legend-{look}", f"node activity support {look}", (shape, *lower)),)


def _heat(x: float, y: float) -> tuple[Item, ...]:
    steps = range(1, 5)
    return tuple(
        Group(f"legend-heat-{n}", f"node activity support heat-{n}",
              (Rectangle(x + HEAT * (n - 1), y - 7, HEAT - 2, 14, "shape", 3),
               Rectangle(x + HEAT * (n - 1) + 2, y + 2, (HEAT - 6) * n / 4, 3, "share-bar", 1.5)))
        for n in steps
    )  # fmt: skip


def _curve(x: float, y: float) -> tuple[Item, ...]:
    return (
        Polyline(((x + 4, y + 4), (x + 22, y - 4)), "feeling-line"),
        Circle(x + 4, y + 4, 3.5, "feeling"),
        Circle(x + 22, y - 4, 3.5, "feeling"),
    )


def _entries(diagram: Diagram) -> Iterator[tuple[str, float, Drawing]]:
    """Name, width and drawing of each sign in use."""
    nodes, links = diagram.nodes, diagram.links
    kinds = {link.kind for link in links}
    for kind in ("rework", "recovery", "side", "message", "part"):
        if kind in kinds:
            yield kind, 36.0, partial(_line, kind)
    met = {link.meets for link in links}
    if "all" in met or any(link.parts for link in links) or any(node.shape == "split" for node in nodes):
        yield "all", 13.0, partial(_bar, "all")
    if "any" in met:
        yield "any", 13.0, partial(_bar, "any")
    if any(node.fails for node in nodes):
        yield "fail", 25.0, lambda x, y: fail_mark(x + 10, y)
    if any(n.waits or n.wait is not None for n in nodes) or any(link.wait is not None for link in links):
        yield "wait", 25.0, lambda x, y: wait_mark(x + 10, y - 1)
    if any(node.shape == "unknown" or node.tone == "unclear" for node in nodes):
        yield "unknown", 32.0, _unknown


def _line(kind: str, x: float, y: float) -> tuple[Item, ...]:
    return (Polyline(((x, y), (x + 30, y)), f"link {kind}", "" if kind == "part" else "arrow"),)


def _bar(kind: str, x: float, y: float) -> tuple[Item, ...]:
    return (Rectangle(x, y - 8, BAR, 16, f"bar {kind}", 1.5),)


def _unknown(x: float, y: float) -> tuple[Item, ...]:
    return (Group("legend-unknown", "node unknown", (Rectangle(x, y - 8, 26, 16, "shape", 4),)),)
