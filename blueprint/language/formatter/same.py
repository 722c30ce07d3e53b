"""Whether two texts say the same: what the formatter must prove before it hands a text out."""

from blueprint.language.description import SERVICE, Record
from blueprint.language.formatter.shapes import Shape, inner, resolved
from blueprint.language.reading import decode
from blueprint.source import Document, List, Map, Node, Scalar


def same(before: Document, after: Document) -> bool:
    """Same nodes (the order counts but in records), same comments, and so the same service."""
    if before.root is None or after.root is None:
        return False
    return (
        after.complete
        and _same_node(before.root, after.root, SERVICE)
        and _comments(before) == _comments(after)
        and decode(before).service == decode(after).service
    )


def _comments(document: Document) -> list[str]:
    return sorted(comment.text.rstrip() for comment in document.comments)


def _same_node(before: Node, after: Node, shape: Shape) -> bool:
    shape = resolved(before, shape)
    if isinstance(before, Scalar) or isinstance(after, Scalar):
        return _same_text(before, after)
    if isinstance(before, List) or isinstance(after, List):
        return (
            isinstance(before, List)
            and isinstance(after, List)
            and len(before.items) == len(after.items)
            and all(
                _same_node(one, other, below)
                for (one, below), other in zip(inner(before, shape), after.items, strict=True)
            )
        )
    return _same_keys(before, after, shape) and all(
        _same_node(entry.value, after.entries[name].value, below)
        for (name, entry), (_, below) in zip(before.entries.items(), inner(before, shape), strict=True)
    )


def _same_text(before: Node, after: Node) -> bool:
    return (
        isinstance(before, Scalar)
        and isinstance(after, Scalar)
        and (before.text, before.style, before.empty) == (after.text, after.style, after.empty)
    )


def _same_keys(before: Map, after: Map, shape: Shape) -> bool:
    if isinstance(shape, Record):
        return before.entries.keys() == after.entries.keys()
    return list(before.entries) == list(after.entries)
