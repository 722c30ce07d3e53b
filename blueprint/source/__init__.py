"""Text ↔ positioned nodes. Knows YAML, and nothing of services."""

from blueprint.source.decoding import decode
from blueprint.source.document import Comment, Document, Entry, List, Map, Node, Scalar, nodes
from blueprint.source.limits import MAX_BYTES, MAX_DEPTH, MAX_NODES, MAX_TEXT, oversize
from blueprint.source.reading import read, read_bytes

__all__ = [
    "MAX_BYTES", "MAX_DEPTH", "MAX_NODES", "MAX_TEXT",
    "Comment", "Document", "Entry", "List", "Map", "Node", "Scalar",
    "decode", "nodes", "oversize", "read", "read_bytes",
]  # fmt: skip
