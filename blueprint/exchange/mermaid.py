"""Diagram → Mermaid: a flowchart that wikis and code hosts draw, with lanes as subgraphs.

Only what Mermaid has had since version 9 is used, so that older installations draw it as well.
"""

import json
import re

from blueprint.drawing.diagram import Diagram, Link, Node
from blueprint.drawing.themes import LIGHT
from blueprint.exchange.captions import lanes, link_lines, node_lines
from blueprint.wording import Wording

DRAFT = "%% blueprint draft"

_SHAPES = {
    "decision": ("{", "}"),
    "fork": ("{", "}"),
    "start": ("([", "])"),
    "end": ("([", "])"),
    "wait": ("(", ")"),
    "evidence": ("[/", "/]"),
    "message": (">", "]"),
    "onward": ("[/", "\\]"),
    "incoming": (">", "]"),
    "system": ("[(", ")]"),
}
_ARROWS = {
    "rework": "-.->", "recovery": "-.->", "side": "-.->", "message": "-.->",
    "evidence": "-.-", "use": "---", "part": "---",
}  # fmt: skip
_COLOURED = ("rework", "recovery", "side", "message")
_CLASSES = {
    "wait": f"stroke-dasharray:6 3,fill:{LIGHT['wait']},stroke:{LIGHT['wait.line']}",
    "start": f"fill:{LIGHT['start']},color:{LIGHT['start.ink']}",
    "split": f"fill:{LIGHT['ink']}",
    "good": f"fill:{LIGHT['good']},stroke:{LIGHT['good.line']}",
    "bad": f"fill:{LIGHT['bad']},stroke:{LIGHT['bad.line']}",
    "unknown": f"fill:{LIGHT['unknown']},stroke:{LIGHT['unknown.line']},stroke-dasharray:5 4",
}
_SPECIAL = re.compile(r"""["#&<>`*_~\\|\[\]{}]|^[-+=](?=\s)|^\d+(?=[.)])|(?<=\w)://|^\s+""")
_FOREIGN = re.compile(r"[^A-Za-z0-9_\u4e00-\u9fa5]")


def mermaid(diagram: Diagram, words: Wording, *, draft: bool = False) -> str:
    """The diagram as a Mermaid flowchart; lane headings are in the language of `words`.

    `draft` marks it as that of a file with errors.
    """
    ids = _ids(diagram)
    lines = ["---", f"title: {json.dumps(diagram.title, ensure_ascii=False)}", "---"]
    lines += [DRAFT] if draft else []
    lines.append("flowchart LR")
    # in the order of the flow: what stands earlier is to the left, and rework goes back
    flow = sorted(range(len(diagram.nodes)), key=lambda at: diagram.nodes[at].moment)
    lines += [f"  {_node(diagram.nodes[at], ids[at])}" for at in flow]
    for lane, heading, nodes in reversed(lanes(diagram, words)):  # from the bottom to the top
        lines += [f'  subgraph lane_{lane}["{_text((heading,))}"]', "    direction LR"]
        lines += [f"    {ids[at]}" for at in nodes]
        lines.append("  end")
    lines += [f"  {_link(link, ids)}" for link in diagram.links]
    return "\n".join([*lines, *_looks(diagram, ids)]) + "\n"


def is_draft_mermaid(beginning: bytes) -> bool:
    """Whether a file that begins like this is Mermaid of ours, of a blueprint with errors."""
    return f"\n---\n{DRAFT}\n".encode() in beginning


def _ids(diagram: Diagram) -> list[str]:
    """A name of letters, digits and Chinese characters per node; other characters as their number."""
    taken: dict[str, int] = {}
    found = []
    for node in diagram.nodes:
        plain = node.id.replace("-", "_")
        id = "n_" + _FOREIGN.sub(lambda char: f"u{ord(char[0]):x}_", plain)
        taken[id] = taken.get(id, 0) + 1
        found.append(id if taken[id] == 1 else f"{id}__{taken[id]}")
    return found


def _node(node: Node, id: str) -> str:
    left, right = _SHAPES.get(node.shape, ("[", "]"))
    return f'{id}{left}"{_text(node_lines(node)) or " "}"{right}'


def _link(link: Link, ids: list[str]) -> str:
    text = _text(link_lines(link))
    arrow = _ARROWS.get(link.kind, "-->") + (f'|"{text}"|' if text else "")
    return f"{ids[link.source]} {arrow} {ids[link.target]}"


def _looks(diagram: Diagram, ids: list[str]) -> list[str]:
    """Classes of nodes and colours of links, each named only where it is used."""
    lines = []
    for name, look in _CLASSES.items():
        held = [ids[at] for at, node in enumerate(diagram.nodes) if _class(node) == name]
        if held:
            lines += [f"  classDef {name} {look}", f"  class {','.join(held)} {name}"]
    for kind in _COLOURED:
        places = [str(at) for at, link in enumerate(diagram.links) if link.kind == kind]
        if places:
            lines.append(f"  linkStyle {','.join(places)} stroke:{LIGHT[f'way.{kind}']}")
    return lines


def _class(node: Node) -> str:
    if node.tone:
        return "unknown" if node.tone == "unclear" else node.tone
    return "wait" if node.waits else node.shape


def _text(lines: tuple[str, ...]) -> str:
    """Lines as Mermaid takes them in quotes: nothing in them is markup."""
    return "<br>".join(_SPECIAL.sub(_numbered, line) for line in lines)


def _numbered(found: re.Match[str]) -> str:
    shown = "".join(f"#{ord(char)};" for char in found[0])
    return shown + "#8203;" if found[0] == "\\" else shown  # or `\\n` would still end the line
