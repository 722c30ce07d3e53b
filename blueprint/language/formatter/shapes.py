"""Which part of the description each node of a file answers to."""

from collections.abc import Iterator

from blueprint.language.description import NAMED, SERVICE, Forms, ListOf, Named, Record, Table, Type
from blueprint.source import Document, List, Map, Node

Shape = Type | None
"""None where nothing is described, as under `x-…` keys."""


def shaped(document: Document) -> Iterator[tuple[Map | List, Shape]]:
    """Every map and list with its shape, the outer ones first, in the order of the file."""
    if document.root is not None:
        yield from _below(document.root, SERVICE)


def resolved(node: Node, shape: Shape) -> Shape:
    """The shape of a node where there are alternatives."""
    while isinstance(shape, Named | Forms):
        if isinstance(shape, Named):
            shape = NAMED[shape.name]
        else:
            shape = (
                shape.map if isinstance(node, Map) else shape.items if isinstance(node, List) else shape.text
            )
    return shape


def inner(node: Map | List, shape: Shape) -> Iterator[tuple[Node, Shape]]:
    """The values in a map or a list, with the shape that each should have."""
    if isinstance(node, List):
        item = shape.item if isinstance(shape, ListOf) else None
        yield from ((value, item) for value in node.items)
        return
    fields = {field.key: field.type for field in shape.fields} if isinstance(shape, Record) else {}
    for name, entry in node.entries.items():
        yield entry.value, shape.value if isinstance(shape, Table) else fields.get(name)


def _below(node: Node, shape: Shape) -> Iterator[tuple[Map | List, Shape]]:
    if not isinstance(node, Map | List):
        return
    shape = resolved(node, shape)
    yield node, shape
    for value, below in inner(node, shape):
        yield from _below(value, below)
