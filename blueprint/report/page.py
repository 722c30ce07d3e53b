"""A page to read, before anybody knows whether it becomes text or Markdown: headings, tables, bars."""

from collections.abc import Sequence
from typing import TypeAlias

from msgspec import Struct

Row: TypeAlias = Sequence[str]
"""Cells; two blanks in front of the first one set it in. A row without cells separates groups."""


class Table(Struct, frozen=True):
    """Rows under an optional head. `right`: columns with figures that line up at their last digit. Column
    `gives` is the one that is cut where the page is too narrow.
    """

    rows: Sequence[Row]
    head: Row = ()
    right: frozenset[int] = frozenset()
    gives: int = 0


class Bars(Struct, frozen=True):
    """A table whose rows begin with a label and a bar as long as `parts` (0 to 1) say."""

    table: Table
    parts: Sequence[float]


class Stack(Struct, frozen=True):
    """One bar of several parts (they sum to 1), each drawn with a sign of its own."""

    parts: Sequence[tuple[str, float]]


class Prose(Struct, frozen=True):
    """A sentence or two."""

    text: str


Part: TypeAlias = Table | Bars | Stack | Prose


class Section(Struct, frozen=True):
    title: str
    parts: Sequence[Part]


class Page(Struct, frozen=True):
    title: str
    sections: Sequence[Section]
