"""Blanks: none at line ends, none within brackets but after commas and colons, one line end at the end."""

import re
from bisect import bisect_right

from blueprint.source import Document, List, Map, nodes
from blueprint.source.edits import Edit

_TRAILING = re.compile(r"(?<![ \t])[ \t]+(?=[\r\n])")
_LINE_END = re.compile(r"\r\n|\n|\r")


def line_end_of(text: str) -> str:
    """The line end that this text uses: that of its first line."""
    match = _LINE_END.search(text)
    return match.group() if match else "\n"


def trimming(document: Document) -> list[Edit]:
    """No blanks at line ends, exactly one line end at the end of the file. Texts of several lines stay."""
    text = document.text
    start = len(text.rstrip(" \t\r\n"))
    edits = [
        Edit(match.start(), match.end(), "")
        for match in _TRAILING.finditer(text, 0, start)
        if not _kept(document, match.start())
    ]
    last = document.scalars[-1] if document.scalars else None
    if last is not None and last.style in _BLOCK and last.end >= start:
        return edits  # the line ends may belong to the text
    ending = line_end_of(text)
    if text[start:] != ending:
        edits.append(Edit(start, len(text), ending))
    return edits


def _kept(document: Document, offset: int) -> bool:
    """Whether blanks stand within a text, or in the empty lines behind one, which may belong to it."""
    at = bisect_right(document.scalars, offset, key=lambda scalar: scalar.start) - 1
    scalar = document.scalars[at] if at >= 0 else None
    if scalar is None or offset < scalar.end:
        return scalar is not None
    return scalar.style in _BLOCK and not document.text[scalar.end : offset].strip()


_BLOCK = ("literal", "folded")


def spacing(document: Document) -> list[Edit]:
    """`{a: b, c: [d, e]}`: the blanks between the parts of what stands in brackets."""
    edits: list[Edit] = []
    for node in nodes(document.root):
        if isinstance(node, Map | List) and node.flow:
            edits += _within(document.text, node)
        elif isinstance(node, Map):
            edits += _before_colons(document.text, node)
    return edits


def _before_colons(text: str, node: Map) -> list[Edit]:
    found = []
    for entry in node.entries.values():
        colon = text.find(":", entry.key.end)
        if text[entry.key.end : colon].strip(" ") == "" and colon > entry.key.end:
            found.append(Edit(entry.key.end, colon, ""))
    return found


def _within(text: str, node: Map | List) -> list[Edit]:
    """Each gap between two parts is set anew, unless it holds a line end or a comment."""
    position, edits = node.start + 1, list[Edit]()
    for start, end in _parts(node):
        edits += _gap(text, position, start, "" if position == node.start + 1 else ", ")
        position = end
    if isinstance(node, Map):
        for entry in node.entries.values():
            edits += _gap(text, entry.key.end, entry.value.start, ": ")
    closing = text[position : node.end - 1]
    if closing.strip(" ") == "" and closing:
        edits.append(Edit(position, node.end - 1, ""))
    return edits


def _parts(node: Map | List) -> list[tuple[int, int]]:
    if isinstance(node, List):
        return [(item.start, item.end) for item in node.items]
    return [(entry.key.start, entry.value.end) for entry in node.entries.values()]


def _gap(text: str, start: int, end: int, wanted: str) -> list[Edit]:
    gap = text[start:end]
    if gap == wanted or gap.replace(" ", "") != wanted.strip():
        return []
    return [Edit(start, end, wanted)]
