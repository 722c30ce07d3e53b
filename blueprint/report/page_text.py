"""A page as text for a terminal: at most 100 cells wide, columns that line up, bars of block characters."""

from collections.abc import Iterator, Sequence

from blueprint.report.page import Bars, Page, Part, Prose, Row, Stack, Table
from blueprint.report.visible import cells, visible

WIDTH = 100
INDENT = "  "
GAP = "  "
BAR, SHORT_BAR = 24, 8
STACK = 72
ARROW = " → "
LEAST = 20
"""Cells to which a column may be cut, while others are wider."""

_EIGHTHS = " ▏▎▍▌▋▊▉█"


def page_text(page: Page) -> str:
    """The page, without a line end behind the last line."""
    lines = [cut(visible(page.title), WIDTH)]
    for section in page.sections:
        lines += ["", cut(visible(section.title), WIDTH)] if section.title else [""]
        for at, part in enumerate(section.parts):
            again = at > 0 and isinstance(part, Table) and not isinstance(section.parts[at - 1], Stack)
            lines += ["", *_part(part)] if again else _part(part)
    return "\n".join(lines)


def _part(part: Part) -> Iterator[str]:
    if isinstance(part, Table):
        return _table(part)
    if isinstance(part, Bars):
        return _table(with_bars(part, _room(part.table)))
    if isinstance(part, Stack):
        return iter([INDENT + stack(part, STACK)])
    return _prose(part)


def _prose(part: Prose) -> Iterator[str]:
    return (INDENT + line for line in wrapped(visible(part.text), WIDTH - len(INDENT)))


def _table(table: Table) -> Iterator[str]:
    rows = [[visible(cell) for cell in row] for row in (table.head, *table.rows)]
    rows = rows if table.head else rows[1:]
    widths = _narrowed(_widths(rows), table.gives)
    return (_line(row, widths, table.right) for row in rows)


def _widths(rows: Sequence[Row]) -> list[int]:
    full = [row for row in rows if row]
    return [max(map(cells, column)) for column in zip(*full, strict=True)]


def _narrowed(widths: list[int], gives: int) -> list[int]:
    """Widths that fit the page: first one column gives, then the widest."""
    over = sum(widths) + len(GAP) * (len(widths) - 1) + len(INDENT) - WIDTH
    order = sorted(range(len(widths)), key=lambda at: -widths[at])
    for column, least in [(gives, LEAST), *((at, LEAST) for at in order), *((at, 1) for at in order)]:
        cutting = min(max(over, 0), max(widths[column] - least, 0))
        widths[column] -= cutting
        over -= cutting
    return widths


def _line(row: Row, widths: Sequence[int], right: frozenset[int]) -> str:
    filled = []
    for at, (cell, width) in enumerate(zip(row, widths, strict=False)):
        text = cut(cell, width)
        blanks = " " * (width - cells(text))
        filled.append(blanks + text if at in right else text + blanks)
    return (INDENT + GAP.join(filled)).rstrip()


def _room(table: Table) -> int:
    """Cells for bars: what the other columns leave."""
    taken = sum(_widths(table.rows)) + len(GAP) * len(table.rows[0]) + len(INDENT)
    return min(max(WIDTH - taken, SHORT_BAR), BAR)


def with_bars(bars: Bars, width: int) -> Table:
    """The same with the bars as a second column."""
    drawn = [bar(part, width) for part in bars.parts]
    table = bars.table
    rows = [
        (row[0], line, *row[1:]) if row else row
        for row, line in zip(table.rows, [*drawn, *[""] * len(table.rows)], strict=False)
    ]
    head = (table.head[0], "", *table.head[1:]) if table.head else ()
    return Table(rows, head, frozenset(at + 1 if at else at for at in table.right), table.gives)


def bar(part: float, width: int) -> str:
    """A bar in eighths of a cell; what is more than nothing is seen."""
    eighths = round(min(max(part, 0.0), 1.0) * width * 8)
    if part > 0:
        eighths = max(eighths, 1)
    whole, rest = divmod(eighths, 8)
    return "█" * whole + (_EIGHTHS[rest] if rest else "")


def stack(parts: Stack, width: int) -> str:
    """One bar; the parts share its cells by the largest remainders, and none that is there goes missing."""
    there = [(sign, part) for sign, part in parts.parts if part > 0]
    whole = sum(part for _, part in there)
    exact = [part / whole * width for _, part in there]
    counts = [max(1, int(each)) for each in exact]
    order = sorted(range(len(there)), key=lambda at: exact[at] - counts[at], reverse=True)
    at = 0
    while sum(counts) < width and order:
        counts[order[at % len(order)]] += 1
        at += 1
    while sum(counts) > width:
        counts[counts.index(max(counts))] -= 1
    return "".join(sign * count for (sign, _), count in zip(there, counts, strict=True))


def cut(text: str, width: int) -> str:
    """The text, or as much of it as fits with an ellipsis."""
    if cells(text) <= width:
        return text
    kept = ""
    for character in text:
        if cells(kept + character) > width - 1:
            break
        kept += character
    return kept.rstrip() + "…"


def wrapped(text: str, width: int) -> Iterator[str]:
    """Lines of at most so many cells: broken at blanks, or before any Chinese character that may begin a
    line.
    """
    line = ""
    for word in _words(text):
        if line and cells(line + word.rstrip()) > width:
            yield line.rstrip()
            line = ""
        line += word
        while cells(line.rstrip()) > width:
            head = cut(line, width + 1).removesuffix("…")
            yield head
            line = line[len(head) :]
    if line.strip():
        yield line.rstrip()


_NEVER_FIRST = "，。；：、？！）》”’…%"
_NEVER_LAST = "（《“‘"


def _words(text: str) -> Iterator[str]:
    """Pieces between which a line may break; what stands between two arrows stays together."""
    head, *rest = text.split(ARROW)
    yield from _breakable(head + ARROW if rest else head)
    for at, each in enumerate(rest, 1):
        yield each + ARROW if at < len(rest) else each


def _breakable(text: str) -> Iterator[str]:
    piece = ""
    for character in text:
        last = piece[-1:]
        beside_wide = cells(character) == 2 or cells(last) == 2
        if (
            (last == " " or (last and beside_wide and last not in _NEVER_LAST))
            and character not in _NEVER_FIRST
            and character != " "
        ):
            yield piece
            piece = ""
        piece += character
    if piece:
        yield piece
