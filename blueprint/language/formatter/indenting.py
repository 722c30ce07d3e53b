"""Two blanks for each level, also for lists below their key."""

import re
from bisect import bisect_right

from blueprint.language.formatter.expanding import STEP
from blueprint.source import Document, List, Map, Node
from blueprint.source.edits import Edit

_FILLER = re.compile(r"(?:[ \t\r\n]|(?<=[ \t\r\n])#[^\r\n]*)*")

Level = tuple[int, int]
"""A column as it is and as it should be."""


class _Unusual(Exception):
    """The text has a form (`? key`) whose indentation is left alone."""


class _Lines:
    """What is known of the lines: the levels open where each begins, and how far others are to be moved."""

    def __init__(self, document: Document) -> None:
        self.text = document.text
        self.starts = document.line_starts
        self.levels: dict[int, tuple[Level, ...]] = {}  # of lines that begin with a key or a dash
        self.moved: dict[int, int] = {}  # of lines within a value
        self.edits: list[Edit] = []

    def line(self, offset: int) -> int:
        return bisect_right(self.starts, offset) - 1

    def column(self, offset: int) -> int:
        return offset - self.starts[self.line(offset)]

    def blanks(self, line: int) -> int:
        """How many blanks a line begins with."""
        start = self.starts[line]
        end = self.starts[line + 1] if line + 1 < len(self.starts) else len(self.text)
        content = self.text[start:end]
        return len(content) - len(content.lstrip(" "))

    def opens(self, offset: int) -> bool:
        return self.blanks(self.line(offset)) == self.column(offset)


def indenting(document: Document) -> list[Edit]:
    """Edits of the blanks that lines begin with, and of those behind list dashes."""
    root = document.root
    if not isinstance(root, Map) or root.flow or not root.entries:
        return []
    lines = _Lines(document)
    try:
        _map(lines, root, 0, ())
    except _Unusual:
        return []
    _comments(lines, document)
    for line, levels in lines.levels.items():
        _indent(lines, line, levels[-1][1])
    for line, delta in lines.moved.items():
        _indent(lines, line, max(0, lines.blanks(line) + delta))
    return lines.edits


def _indent(lines: _Lines, line: int, column: int) -> None:
    blanks, start = lines.blanks(line), lines.starts[line]
    if column != blanks and lines.text[start + blanks : start + blanks + 1] not in ("\t", "\r", "\n", ""):
        lines.edits.append(Edit(start, start + blanks, " " * column))


def _map(lines: _Lines, node: Map, column: int, outer: tuple[Level, ...]) -> None:
    for entry in node.entries.values():
        old = lines.column(entry.key.start)
        levels = (*outer, (old, column))
        if lines.opens(entry.key.start):
            lines.levels[lines.line(entry.key.start)] = levels
        elif "?" in lines.text[lines.starts[lines.line(entry.key.start)] : entry.key.start]:
            raise _Unusual
        _value(lines, entry.value, entry.key.start, column, levels)


def _list(lines: _Lines, node: List, column: int, outer: tuple[Level, ...]) -> None:
    position = node.start
    for item in node.items:
        dash = _dash(lines.text, position)
        levels = (*outer, (lines.column(dash), column))
        if lines.opens(dash):
            lines.levels[lines.line(dash)] = levels
        gap = lines.text[dash + 1 : item.start]
        if gap.strip(" ") == "" and gap != " " and not _is_empty(item):
            lines.edits.append(Edit(dash + 1, item.start, " "))
        _value(lines, item, dash, column, levels)
        position = item.end


def _is_empty(node: Node) -> bool:
    return node.start == node.end


def _dash(text: str, position: int) -> int:
    filler = _FILLER.match(text, position)
    dash = filler.end() if filler else position
    if text[dash : dash + 1] != "-":
        raise _Unusual
    return dash


def _value(lines: _Lines, node: Node, head: int, column: int, levels: tuple[Level, ...]) -> None:
    """What stands behind a key or a dash at `head`, whose column is to be `column`."""
    if isinstance(node, Map) and not node.flow:
        _map(lines, node, column + STEP, levels)
    elif isinstance(node, List) and not node.flow:
        _list(lines, node, column + STEP, levels)
    else:
        delta = column - lines.column(head)
        for line in range(lines.line(head) + 1, lines.line(node.end) + 1):
            lines.moved[line] = delta


def _comments(lines: _Lines, document: Document) -> None:
    """Comments on lines of their own move with the level they stand at, rather that of what follows."""
    known = sorted(lines.levels)
    for comment in document.comments:
        line = lines.line(comment.start)
        if line in lines.moved or not lines.opens(comment.start):
            continue
        at = bisect_right(known, line)
        above = lines.levels[known[at - 1]] if at else ()
        below = lines.levels[known[at]] if at < len(known) else ()
        level = _level(lines.column(comment.start), above, below)
        lines.moved[line] = level[1] - level[0]


def _level(column: int, above: tuple[Level, ...], below: tuple[Level, ...]) -> Level:
    """The level that a comment in this column belongs to."""
    for levels in (below, above):
        for level in reversed(levels):
            if level[0] == column:
                return level
    return max((level for level in (*above, *below) if level[0] < column), default=(0, 0))
