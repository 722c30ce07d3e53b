"""The legend: what is used in a picture and cannot be known without being told."""

from collections.abc import Callable, Iterator
from functools import partial

from blueprint.drawing.bars import BAR
from blueprint.drawing.boxes import SMALL
from blueprint.drawing.diagram import Diagram
from blueprint.drawing.figures import BASELINE, fail_mark, wait_mark
from blueprint.drawing.scene import Group, Item, Polyline, Rectangle, Text
from blueprint.drawing.typeset import width
from blueprint.wording import Wording

ROW = 22.0
BETWEEN = 24.0

Sign = Callable[[float, float], tuple[Item, ...]]  # drawn from its left, around its middle


def legend(diagram: Diagram, words: Wording, left: float, right: float, y: float) -> tuple[Item, ...]:
    """Entries side by side, in as many rows as it takes; `y` is the middle of the first."""
    items: list[Item] = []
    x = left
    for name, room, sign in _entries(diagram):
        text = words.say("labels", f"legend.{name}")
        needed = room + width(text, SMALL)
        if x > left and x + needed > right:
            x, y = left, y + ROW
        items += [*sign(x, y), Text(x + room, y + BASELINE * SMALL, text, "legend", "start")]
        x += needed + BETWEEN
    return tuple(items)


def _entries(diagram: Diagram) -> Iterator[tuple[str, float, Sign]]:
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
