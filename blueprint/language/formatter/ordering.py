"""The keys of each record in their fixed order; comments go with the key they stand above or beside."""

import re

from blueprint.language.description import Record
from blueprint.language.formatter.shapes import shaped
from blueprint.source import Document, Entry, Map
from blueprint.source.edits import Edit
from blueprint.source.lines import line_end, line_start


def ordering(document: Document) -> list[Edit]:
    """Edits for the outermost records that are out of order; the inner ones' turn comes when these are."""
    text = document.text
    edits: list[Edit] = []
    covered = 0
    for node, shape in shaped(document):
        if not isinstance(node, Map) or not isinstance(shape, Record) or node.start < covered:
            continue
        order = _order(node, shape)
        if order == list(node.entries.values()):
            continue
        own = _in_brackets(text, node, order) if node.flow else _in_lines(document, node, order)
        if own:
            edits += own
            covered = node.end
    return edits


def _order(node: Map, shape: Record) -> list[Entry]:
    """The entries as they should stand; a key that is not described stays behind the one above it."""
    places = {field.key: place for place, field in enumerate(shape.fields)}
    ranked, place = [], -1
    for name, entry in node.entries.items():
        place = places.get(name, place)
        ranked.append((place, entry))
    return [entry for _, entry in sorted(ranked, key=lambda pair: pair[0])]


def _in_brackets(text: str, node: Map, order: list[Entry]) -> list[Edit]:
    """The entries change places; the commas stay. Only on one line, where no comment can be."""
    if "\n" in text[node.start : node.end]:
        return []
    return [
        Edit(old.key.start, old.value.end, text[new.key.start : new.value.end])
        for old, new in zip(node.entries.values(), order, strict=True)
    ]


def _in_lines(document: Document, node: Map, order: list[Entry]) -> list[Edit]:
    """The lines of the entries change places; blank lines between them stay where they are."""
    entries = list(node.entries.values())
    slots = _slots(document, entries)
    if slots is None:
        return []
    text, head = document.text, slots[0][0]
    indent = head - line_start(text, head)  # more than none only behind a dash
    pieces = {id(entry): text[start:end] for entry, (start, end) in zip(entries, slots, strict=True)}
    pieces[id(entries[0])] = " " * indent + pieces[id(entries[0])]
    if indent and pieces[id(order[0])].lstrip(" ").startswith("#"):
        return []
    edits = [Edit(start, end, pieces[id(entry)]) for (start, end), entry in zip(slots, order, strict=True)]
    return [edits[0]._replace(text=edits[0].text[indent:]), *edits[1:]]


def _slots(document: Document, entries: list[Entry]) -> list[tuple[int, int]] | None:
    """From where to where each entry reaches with its comments; None where that cannot be told."""
    text, first = document.text, entries[0].key.start
    column = first - line_start(text, first)
    is_top = entries[0] is next(iter(_root_entries(document)), None)
    slots: list[tuple[int, int]] = []
    top = line_start(text, first) if is_top else _first_top(text, first)
    for entry, following in zip(entries, [*entries[1:], None], strict=True):
        end = line_end(text, entry.value.end)
        if following is None:
            slots.append((top, _parted(text, end, _next(text, end), column)[0]))
            break
        start = line_start(text, following.key.start)
        if text[start : following.key.start].strip(" ") or following.key.start - start != column:
            return None
        deep, next_top = _parted(text, end, start, column)
        slots.append((top, deep))
        top = next_top
    return slots


def _next(text: str, offset: int) -> int:
    """Where something other than blanks and comments follows."""
    filler = _FILLER.match(text, offset)
    return filler.end() if filler else offset


def _root_entries(document: Document) -> list[Entry]:
    return list(document.root.entries.values()) if isinstance(document.root, Map) else []


def _first_top(text: str, first: int) -> int:
    """Where the lines of comments above a record's first key begin; behind a dash there are none."""
    start = line_start(text, first)
    if text[start:first].strip(" "):
        return first
    while start > 0:
        above = line_start(text, start - 1 - (text[start - 2 : start] == "\r\n"))
        if not text[above:start].lstrip(" ").startswith("#"):
            break
        start = above
    return start


def _parted(text: str, end: int, key: int, column: int) -> tuple[int, int]:
    """What stands between two entries: comments deeper than the keys belong to the entry above."""
    deep = end
    for match in _COMMENT_LINE.finditer(text, end, key):
        start = line_start(text, match.start(1))
        if match.start(1) - start <= column:
            return deep, start
        deep = match.end(1)
    return deep, key


_FILLER = re.compile(r"(?:[ \t\r\n]|#[^\r\n]*)*")
_COMMENT_LINE = re.compile(r"(?<=[\n\r])[ \t]*(#[^\r\n]*)")
