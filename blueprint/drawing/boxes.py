"""How large each node is, and the lines of text in it. All lengths in px, before any place is known."""

from typing import Literal

from msgspec import Struct

from blueprint.drawing.diagram import Node
from blueprint.drawing.typeset import BOLD, capped, shorten, width

WORDS, SMALL = 13.0, 11.0  # type sizes
LEADING = {"words": 18.0, "who": 15.0, "note": 15.0, "said": 15.0}
ENVELOPE = 16.0  # before the first line of a message in a box
BOX = 144.0
PAD = 10.0
LINES = {"words": 8, "list": 3, "who": 2, "note": 3, "said": 4}  # at most; the rest is in the node's title
ITEMS = 6  # of a list, and an ellipsis
BAR_NAME = 320.0
MARKS = ("onward", "incoming")
MARK, TIP = 104.0, 8.0  # widest words of a mark; how far its tip reaches

LineStyle = Literal["words", "who", "note", "said"]


class Line(Struct, frozen=True):
    text: str
    style: LineStyle


class Box(Struct, frozen=True):
    """A node's size. `aside` is the width of a compartment at its left that shows the waiting before it.

    The place of a node is the middle of its main part, without the compartment, so that the parts of an
    encounter stand straight below each other.
    """

    width: float
    height: float
    lines: tuple[Line, ...] = ()
    aside: float = 0.0
    aside_lines: tuple[str, ...] = ()

    @property
    def left(self) -> float:
        """From its middle to its left side, compartment included."""
        return self.width / 2 + self.aside

    @property
    def right(self) -> float:
        return self.width / 2

    @property
    def text_height(self) -> float:
        return sum(LEADING[line.style] for line in self.lines)


def measure(node: Node) -> Box:
    """The smallest box of the node's shape that holds its text."""
    if node.shape == "fork":
        return Box(20.0, 20.0)
    if node.shape == "split":
        return Box(8.0, 36.0)
    if node.shape == "decision":
        return _diamond(node)
    if node.shape in ("start", "end"):
        return _pill(node)
    if node.shape in MARKS:
        return _mark(node)
    if node.shape == "system":
        return _bar(node)
    return _rectangle(node)


def _rectangle(node: Node) -> Box:
    inner = _inner(node)
    lines = _lines(node, inner - 2 * PAD - (8 if node.shape in ("wait", "message", "phase") else 0))
    aside_lines, aside = _aside(node)
    height = sum(LEADING[line.style] for line in lines) + 16
    if aside_lines or node.wait is not None:
        height = max(height, 26 + 14 * len(aside_lines) + 6)
    height += 10 if node.shape == "phase" else 0
    least = 34.0 if node.shape == "evidence" else 44.0
    return Box(inner, max(least, height), lines, aside, aside_lines)


def _inner(node: Node) -> float:
    """Wordy boxes grow sideways too, so that none becomes a tower."""
    length = sum(width(text[:400], WORDS) for text in node.words)
    return BOX if length < 6 * BOX else 1.5 * BOX if length < 18 * BOX else 2.5 * BOX


def _lines(node: Node, limit: float) -> tuple[Line, ...]:
    bold = BOLD if node.shape == "phase" else 1.0
    small = node.shape in ("evidence", "message")
    lines = [Line(text, "who") for text in capped(node.who, SMALL * BOLD, limit, LINES["who"])]
    most = LINES["list"] if len(node.words) > 1 else LINES["words"]
    for text in node.words[:ITEMS]:
        parts = capped(text, (SMALL if small else WORDS) * bold, limit, most)
        lines += [Line(part, "note" if small else "words") for part in parts]
    if len(node.words) > ITEMS:
        lines.append(Line("…", "note"))
    for note in node.notes:
        lines += [Line(part, "note") for part in capped(note, SMALL, limit, LINES["note"])]
    said = capped(node.said, SMALL, limit - 2 * ENVELOPE, LINES["said"])
    return (*lines, *(Line(part, "said") for part in said))


def _aside(node: Node) -> tuple[tuple[str, ...], float]:
    if node.wait is None:
        return (), 0.0
    lines = tuple(part for text in node.wait for part in capped(text, SMALL, 64, LINES["note"]))
    return lines, max([40.0, *(width(line, SMALL) + 14 for line in lines)])


def _diamond(node: Node) -> Box:
    length = sum(width(text[:400], WORDS) for text in node.words)
    lines = _lines(node, 92 if length < 4 * 92 else 170)
    widest = max([width(line.text, WORDS) for line in lines] or [0])
    tall = sum(LEADING[line.style] for line in lines)
    return Box(round(max(108, widest + tall * 1.6 + 24)), round(max(60, tall * 1.5 + 26)), lines)


def _pill(node: Node) -> Box:
    lines = _lines(node, 120)
    widest = max([width(line.text, WORDS) for line in lines] or [0])
    tall = sum(LEADING[line.style] for line in lines)
    return Box(round(max(44, widest + 26)), max(30, tall + 12), lines)


def _mark(node: Node) -> Box:
    lines = tuple(
        Line(part, "note") for text in node.words for part in capped(text, SMALL, MARK, LINES["note"])
    )
    widest = max([width(line.text, SMALL) for line in lines] or [0])
    return Box(round(widest + 2 * PAD + TIP), 8 + LEADING["note"] * len(lines), lines)


def _bar(node: Node) -> Box:
    text = shorten(" ".join(node.words), SMALL, BAR_NAME)
    return Box(round(max(BOX, width(text, SMALL) + 2 * PAD)), 24.0, (Line(text, "note"),))
