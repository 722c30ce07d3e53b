"""One-line maps of more than three keys become blocks, one key per line."""

from blueprint.language.formatter.spacing import line_end_of
from blueprint.source import Document, List, Map, Node, Scalar
from blueprint.source.edits import Edit
from blueprint.source.lines import line_end, line_start

MOST = 3
"""Keys that a map may have on one line."""

STEP = 2
"""Blanks for each level."""


def expanding(document: Document) -> list[Edit]:
    """Edits that turn what is too long for its brackets into blocks, with all brackets around it."""
    edits: list[Edit] = []
    if document.root is not None and not _flow(document.root):
        _look(document.text, document.root, edits)
    return edits


def _look(text: str, node: Node, edits: list[Edit]) -> None:
    """Go down through what is in blocks already."""
    if isinstance(node, Map):
        for entry in node.entries.values():
            if _too_long(text, entry.value):
                edits += _under_key(text, entry.key, entry.value)
            elif not _flow(entry.value):
                _look(text, entry.value, edits)
    elif isinstance(node, List):
        for item in node.items:
            if _too_long(text, item):
                edits += _as_item(text, item)
            elif not _flow(item):
                _look(text, item, edits)


def _flow(node: Node) -> bool:
    return isinstance(node, Map | List) and node.flow


def _too_long(text: str, node: Node) -> bool:
    """Whether a map on one line has too many keys, or something in it has."""
    if isinstance(node, Scalar) or not node.flow or "\n" in text[node.start : node.end]:
        return False
    if isinstance(node, Map):
        values = [entry.value for entry in node.entries.values()]
        return len(values) > MOST or any(_too_long(text, value) for value in values)
    return any(_too_long(text, item) for item in node.items)


def _under_key(text: str, key: Scalar, value: Node) -> list[Edit]:
    """The block comes on the lines below; a comment beside the map stays beside the key."""
    colon = text.index(":", key.end) + 1
    column = key.start - line_start(text, key.start) + STEP
    end = line_end(text, value.end)
    lines = _block(text, value, column)
    ending = line_end_of(text)
    return [
        Edit(colon, value.end, ""),
        Edit(end, end, "".join(f"{ending}{' ' * indent}{line}" for indent, line in lines)),
    ]


def _as_item(text: str, item: Node) -> list[Edit]:
    """The first key stays behind the dash, and a comment beside it."""
    column = item.start - line_start(text, item.start)
    (_, first), *rest = _block(text, item, column)
    end = line_end(text, item.end)
    ending = line_end_of(text)
    return [
        Edit(item.start, item.end, first),
        Edit(end, end, "".join(f"{ending}{' ' * indent}{line}" for indent, line in rest)),
    ]


def _block(text: str, node: Node, column: int) -> list[tuple[int, str]]:
    """The lines of a map or a list as a block, each with its column."""
    lines: list[tuple[int, str]] = []
    if isinstance(node, Map):
        for entry in node.entries.values():
            key = text[entry.key.start : entry.key.end]
            if _too_long(text, entry.value):
                lines += [(column, f"{key}:"), *_block(text, entry.value, column + STEP)]
            else:
                lines.append((column, f"{key}: {text[entry.value.start : entry.value.end]}"))
    elif isinstance(node, List):
        for item in node.items:
            if _too_long(text, item):
                (_, first), *rest = _block(text, item, column + STEP)
                lines += [(column, f"- {first}"), *rest]
            else:
                lines.append((column, f"- {text[item.start : item.end]}"))
    return lines
