"""The values that a YAML 1.2 core reader, such as an editor's, sees in a document of ours."""

import re
from typing import Any

from blueprint.source import List, Map, Node, read

_CORE = (
    (re.compile(r"~|null|Null|NULL|"), lambda _: None),
    (re.compile(r"true|True|TRUE|false|False|FALSE"), lambda text: text.lower() == "true"),
    (re.compile(r"[-+]?[0-9]+"), int),
    (re.compile(r"0o[0-7]+"), lambda text: int(text[2:], 8)),
    (re.compile(r"0x[0-9a-fA-F]+"), lambda text: int(text[2:], 16)),
    (re.compile(r"[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?"), float),
    (re.compile(r"[-+]?\.(?:inf|Inf|INF)"), float),
)


def plain(node: Node) -> Any:
    """A node as the value it has in the core schema."""
    if isinstance(node, Map):
        return {key: plain(entry.value) for key, entry in node.entries.items()}
    if isinstance(node, List):
        return [plain(item) for item in node.items]
    if node.style == "plain":
        for pattern, value in _CORE:
            if pattern.fullmatch(node.text):
                return value(node.text)
    return node.text


def core(text: str) -> Any:
    """A whole file as the values it has in the core schema."""
    document = read(text)
    assert document.root is not None
    return plain(document.root)
