"""What stands on the nodes and links of a diagram, as lines of plain text."""

from blueprint.drawing.diagram import LANES, Diagram, Link, Node
from blueprint.drawing.typeset import wrap
from blueprint.wording import Wording

SIZE, WIDTH = 13.0, 150.0  # where words are broken into lines, in px
FAIL, WAIT = "F", "W"


def node_lines(node: Node) -> tuple[str, ...]:
    """Who, what, the small print, a message that arrives, the wait point and the fail points."""
    words = [line for text in node.words for line in wrap(text, SIZE, WIDTH)]
    lines = [*([f"{node.who}:"] if node.who else []), *words, *node.notes]
    lines += wrap(f"✉ {node.said}", SIZE, WIDTH) if node.said else ()
    if node.wait is not None or node.waits:
        lines.append(" ".join((WAIT, *(node.wait or ()))))
    if node.fails:
        lines.append(FAIL if node.fails == 1 else f"{FAIL} ×{node.fails}")
    return tuple(lines)


def link_lines(link: Link) -> tuple[str, ...]:
    """The label of a link, and the waiting on it."""
    lines = list(wrap(link.label, SIZE, WIDTH)) if link.label else []
    if link.wait is not None:
        lines.append(f"{WAIT} {link.wait}".rstrip())
    return tuple(lines)


def lanes(diagram: Diagram, words: Wording) -> list[tuple[str, str, list[int]]]:
    """The lanes in use, from top to bottom: name, heading, and the places of their nodes."""
    held = {lane: [at for at, node in enumerate(diagram.nodes) if node.lane == lane] for lane in LANES}
    return [(lane, words.say("labels", f"lane.{lane}"), nodes) for lane, nodes in held.items() if nodes]
