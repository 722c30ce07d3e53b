"""A text as positioned nodes. Offsets, lines and columns count code points of the text, from 0."""

import re
from array import array
from bisect import bisect_right
from collections.abc import Callable, Iterator, Sequence
from itertools import chain
from typing import Literal, NamedTuple

from msgspec import Struct, field

from blueprint.findings import Finding, Path, Place, Span

Style = Literal["plain", "single", "double", "literal", "folded"]


class Scalar(Struct, eq=False, gc=False):  # gc: a tree of nodes has no cycles
    """A text. `style` is the way it is written: plain, 'single', "double", | literal, > folded."""

    text: str
    start: int
    end: int
    style: Style = "plain"

    @property
    def empty(self) -> bool:
        """Whether nothing is written (`key:`), as opposed to an empty text in quotes (`key: ""`)."""
        return self.start == self.end


class Entry(Struct, eq=False, gc=False):
    key: Scalar
    value: "Node"


class Map(Struct, eq=False, gc=False):
    """A mapping; `entries` by key text, in the order of the file, the first one where a key is repeated."""

    start: int
    end: int
    entries: dict[str, Entry] = field(default_factory=dict)
    flow: bool = False


class List(Struct, eq=False, gc=False):
    start: int
    end: int
    items: list["Node"] = field(default_factory=list)
    flow: bool = False


Node = Scalar | Map | List


def nodes(root: Node | None) -> Iterator[Node]:
    """A node and all values below it, in no particular order but always the same."""
    stack = [root] if root is not None else []
    while stack:
        node = stack.pop()
        yield node
        if isinstance(node, Map):
            stack += [entry.value for entry in node.entries.values()]
        elif isinstance(node, List):
            stack += node.items


class Comment(NamedTuple):
    """A comment: where its `#` stands, and its text from there to the end of the line."""

    start: int
    text: str


class Document(Struct, eq=False):
    """One file as read: its text, its root (None where nothing could be read), and what was wrong.

    `complete` says whether the text was read to its end: where it was not, what seems to be missing
    may stand behind the place where the reading stopped. `scalars` are all texts in the order of the
    file, also those that found no place in the tree (under a repeated key).
    """

    text: str
    root: Node | None
    findings: tuple[Finding, ...] = ()
    complete: bool = True
    scalars: list[Scalar] = field(default_factory=list)
    _lines: Sequence[int] | None = None
    _comments: tuple[Comment, ...] | None = None

    def node(self, path: Path) -> Node | None:
        """The node a path leads to, or None."""
        node = self.root
        for step in path:
            node = _child(node, step)
            if node is None:
                return None
        return node

    def span(self, place: Place) -> Span:
        """Where a place stands in the text; see `Place` for what counts when the path does not exist.

        Of a path that exists only in part the last existing key is shown, whatever `on` says. A list
        item has no key: the item itself is shown.
        """
        if place.span is not None:
            return place.span
        node, key, whole = self.root, None, True
        for step in place.path:
            below = _child(node, step)
            if below is None:
                whole = False
                break
            key = node.entries[step].key if isinstance(node, Map) and isinstance(step, str) else None
            node = below
        if node is None or node is self.root:
            return Span(0, 0)
        shown = key if key is not None and (place.on == "key" or not whole) else node
        return Span(shown.start, shown.end)

    def line_column(self, offset: int) -> tuple[int, int]:
        """Line and column of an offset, both from 0. Lines end with LF, CRLF or CR."""
        lines = self.line_starts
        line = bisect_right(lines, offset) - 1
        return line, offset - lines[line]

    @property
    def line_starts(self) -> Sequence[int]:
        """The offset of each line's first character."""
        if self._lines is None:
            # an array: of millions of lines it takes a quarter of a list's memory
            self._lines = array("L", chain((0,), (match.end() for match in _LINE_END.finditer(self.text))))
        return self._lines

    @property
    def comments(self) -> tuple[Comment, ...]:
        """All comments, in the order of the file; where the reading stopped, those before that place."""
        if self._comments is None:
            self._comments = tuple(_comments(self))
        return self._comments


_comment = Comment._make
_LINE_END = re.compile(r"\r\n?|\n")
_COMMENT = re.compile(r"(?:^|(?<=[ \t]))#[^\r\n]*", re.MULTILINE)


def take_out(document: Document, is_lost: Callable[[Scalar | None, Node], bool]) -> None:
    """Leave out what could not be read: entries (key and value) and items (no key) that are lost.

    What holds nothing any more goes too, so that nothing is called empty or missing; the document is
    marked as incomplete.
    """
    document.complete = False
    root = document.root
    if root is not None and (is_lost(None, root) or not _keeps(root, is_lost)):
        document.root = None


def is_hollow(node: Node) -> bool:
    """Whether a map or a list holds nothing."""
    return (isinstance(node, Map) and not node.entries) or (isinstance(node, List) and not node.items)


def _keeps(node: Node, is_lost: Callable[[Scalar | None, Node], bool]) -> bool:
    """Take out what is lost below a node; whether anything is left of it."""
    if isinstance(node, Scalar):
        return True
    if isinstance(node, List):
        before = len(node.items)
        node.items = [item for item in node.items if not is_lost(None, item) and _keeps(item, is_lost)]
        return bool(node.items) or not before
    before = len(node.entries)
    node.entries = {
        name: entry
        for name, entry in node.entries.items()
        if not is_lost(entry.key, entry.value) and _keeps(entry.value, is_lost)
    }
    return bool(node.entries) or not before


def _child(node: Node | None, step: str | int) -> Node | None:
    if isinstance(node, Map):
        entry = node.entries.get(step) if isinstance(step, str) else None
        return entry.value if entry else None
    if isinstance(node, List) and isinstance(step, int) and 0 <= step < len(node.items):
        return node.items[step]
    return None


def _comments(document: Document) -> list[Comment]:
    """libyaml's events leave comments out: they are the `#` that stand outside every scalar."""
    text, found, position = document.text, list[Comment](), 0
    stop = len(text) if document.complete else max((s.end for s in document.scalars), default=0)
    for scalar in document.scalars:
        _between(text, position, scalar.start, found)
        if scalar.style in ("literal", "folded"):  # the line of the `|` may end in a comment
            header = _LINE_END.search(text, scalar.start)
            _between(text, scalar.start, min(header.start() if header else stop, scalar.end), found)
        position = max(position, scalar.end)
    _between(text, position, stop, found)
    return found


def _between(text: str, start: int, end: int, found: list[Comment]) -> None:
    if start >= end:
        return
    found += [_comment((match.start(), match[0])) for match in _COMMENT.finditer(text, start, end)]
