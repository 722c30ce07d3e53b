"""A page as Markdown, for a comment on a change or a wiki: the same tables, bars as block characters."""

from collections.abc import Iterator

from blueprint.report.page import Bars, Page, Part, Row, Stack, Table
from blueprint.report.page_text import stack, with_bars
from blueprint.report.visible import visible

BAR = 20
STACK = 60


def page_markdown(page: Page) -> str:
    """The page as GitHub reads it, without a line end behind the last line."""
    lines = [f"# {plain(page.title)}"]
    for section in page.sections:
        lines += ["", f"## {plain(section.title)}"] if section.title else []
        for part in section.parts:
            lines += ["", *_part(part)]
    return "\n".join(lines)


def _part(part: Part) -> Iterator[str]:
    if isinstance(part, Table):
        yield from _table(part)
    elif isinstance(part, Bars):
        yield from _table(with_bars(part, BAR))
    elif isinstance(part, Stack):
        yield f"`{stack(part, STACK)}`"
    else:
        yield plain(part.text)


def _table(table: Table) -> Iterator[str]:
    rows = [row for row in table.rows if row]
    columns = len(rows[0]) if rows else len(table.head)
    yield _line(table.head or [""] * columns)
    yield "|" + "|".join("---:" if at in table.right else "---" for at in range(columns)) + "|"
    for row in rows:
        yield _line(row)


def _line(row: Row) -> str:
    return "| " + " | ".join(_cell(cell) for cell in row) + " |"


def _cell(text: str) -> str:
    """One cell; what was set in stays set in."""
    bare = text.lstrip(" ")
    return "&emsp;" * ((len(text) - len(bare)) // 2) + plain(bare)


def plain(text: str) -> str:
    """Text of a file, with nothing in it that Markdown or HTML would act on; code spans of ours stay."""
    parts = visible(" ".join(text.split())).split("`")
    if len(parts) % 2 == 0:
        return _escaped("`".join(parts))
    return "`".join(part.replace("|", "\\|") if at % 2 else _escaped(part) for at, part in enumerate(parts))


def _escaped(text: str) -> str:
    for sign in "\\`*_[]|#~@":
        text = text.replace(sign, "\\" + sign)
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
