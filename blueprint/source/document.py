"""A text as positioned nodes. Offsets, lines and columns count code points of the text, from 0."""

from dataclasses import dataclass, field
from typing import Literal

from blueprint.findings import Finding, Path, Place, Span


@dataclass(slots=True, eq=False)
class Scalar:
    """A text. `style` is the way it is written: plain, 'single', "double", | literal, > folded."""

    text: str
    start: int
    end: int
    style: Literal["plain", "single", "double", "literal", "folded"] = "plain"


@dataclass(slots=True, eq=False)
class Entry:
    key: Scalar
    value: "Node"


@dataclass(slots=True, eq=False)
class Map:
    """A mapping; `entries` by key text, in the order of the file, the first one where a key is repeated."""

    start: int
    end: int
    entries: dict[str, Entry] = field(default_factory=dict)
    flow: bool = False


@dataclass(slots=True, eq=False)
class List:
    start: int
    end: int
    items: list["Node"] = field(default_factory=list)
    flow: bool = False


Node = Scalar | Map | List


@dataclass(slots=True, eq=False)
class Document:
    """One file as read: its text, its root (None where nothing could be read), and what was wrong."""

    text: str
    root: Node | None
    findings: tuple[Finding, ...] = ()

    def node(self, path: Path) -> Node | None:
        """The node a path leads to, or None."""
        raise NotImplementedError

    def span(self, place: Place) -> Span:
        """Where a place stands in the text; see `Place` for what counts when the path does not exist."""
        raise NotImplementedError

    def line_column(self, offset: int) -> tuple[int, int]:
        """Line and column of an offset, both from 0."""
        raise NotImplementedError
