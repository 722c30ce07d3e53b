"""Diagram → DOT, the language of Graphviz: lanes as clusters, one rank to a moment.

The source is written by the package graphviz, which knows the quoting rules of DOT; no Graphviz runs. Links
are straight: with bent ones Graphviz 2.43, which Debian has, loses links or breaks off on pictures like ours.
"""

from collections.abc import Iterable
from typing import Any

from blueprint.drawing.diagram import LANES, Diagram, Link, Node
from blueprint.drawing.themes import LIGHT
from blueprint.exchange.captions import lanes, link_lines, node_lines
from blueprint.wording import Wording

DRAFT = "// blueprint draft"
FONT = "Noto Sans CJK SC,Helvetica,Arial,sans-serif"

_SHAPES = {
    "decision": {"shape": "diamond"},
    "fork": {"shape": "diamond", "width": "0.3", "height": "0.3"},
    "split": {"shape": "box", "width": "0.1", "height": "0.8", "style": "filled", "fillcolor": LIGHT["ink"]},
    "start": {
        "shape": "oval", "style": "filled", "fillcolor": LIGHT["start"], "fontcolor": LIGHT["start.ink"]
    },
    "end": {"shape": "oval", "penwidth": "2.5"},
    "wait": {"style": "filled,rounded,dashed"},
    "evidence": {"shape": "note", "fillcolor": LIGHT["evidence"]},
    "message": {"shape": "box", "style": "filled,dashed"},
    "onward": {"shape": "rarrow"},
    "incoming": {"shape": "rarrow"},
    "system": {"shape": "cylinder", "fillcolor": LIGHT["system"]},
    "unknown": {
        "style": "filled,dashed", "fillcolor": LIGHT["unknown"], "color": LIGHT["unknown.line"]
    },
}  # fmt: skip
_TONES = {
    "good": {"fillcolor": LIGHT["good"], "color": LIGHT["good.line"]},
    "bad": {"fillcolor": LIGHT["bad"], "color": LIGHT["bad.line"]},
    "unclear": {"style": "filled,dashed", "fillcolor": LIGHT["unknown"], "color": LIGHT["unknown.line"]},
}
_LINKS = {
    "flow": {"color": LIGHT["way.flow"]},
    "rework": {"color": LIGHT["way.rework"], "fontcolor": LIGHT["way.rework"], "style": "dashed"},
    "recovery": {"color": LIGHT["way.recovery"], "fontcolor": LIGHT["way.recovery"], "style": "dashed"},
    "side": {"color": LIGHT["way.side"], "style": "dotted"},
    "message": {"color": LIGHT["way.message"], "style": "dashed"},
    "evidence": {"color": LIGHT["evidence.line"], "style": "dotted", "dir": "none"},
    "use": {"color": LIGHT["use"], "dir": "none"},
    "part": {"color": LIGHT["bond"], "penwidth": "2", "dir": "none"},
}


def dot(diagram: Diagram, words: Wording, *, draft: bool = False) -> str:
    """The diagram as a DOT file; lane headings are in the language of `words`.

    `draft` marks it as that of a file with errors.
    """
    from graphviz import Digraph

    graph = Digraph("blueprint", comment="blueprint draft" if draft else "blueprint")
    graph.attr(
        "graph", label=_text((diagram.title,)), labelloc="t", rankdir="LR", newrank="true", splines="line",
        fontname=FONT, fontsize="18", nodesep="0.3", ranksep="0.4",
    )  # fmt: skip
    graph.attr(
        "node", shape="box", style="filled,rounded", fillcolor=LIGHT["box"], fontname=FONT, fontsize="11"
    )
    graph.attr("edge", fontname=FONT, fontsize="10")
    used = lanes(diagram, words)
    for lane, heading, nodes in sorted(used, key=lambda lane: lane[0] == LANES[0]):  # Graphviz puts it on top
        _add_lane(graph, diagram, lane, heading, nodes)
    _add_phases(graph, diagram)
    _add_ranks(graph, diagram, [_anchor(lane) for lane, _, _ in used])
    for link in diagram.links:
        _add_link(graph, diagram, link)
    return str(graph.source)


def is_draft_dot(beginning: bytes) -> bool:
    """Whether a file that begins like this is DOT of ours, of a blueprint with errors."""
    return beginning.startswith(DRAFT.encode())


def _add_lane(graph: Any, diagram: Diagram, lane: str, heading: str, nodes: list[int]) -> None:
    with graph.subgraph(name=f"cluster-{lane}") as cluster:
        cluster.attr(
            label=_text((heading,)), labeljust="l", style="filled", fontsize="13",
            color=LIGHT[f"lane.{lane}.head"], fillcolor=LIGHT[f"lane.{lane}.band"],
            fontcolor=LIGHT[f"lane.{lane}.ink"],
        )  # fmt: skip
        cluster.node(_anchor(lane), label="", shape="point", style="invis")
        for at in nodes:
            node = diagram.nodes[at]
            cluster.node(node.id, **_look(node))


def _look(node: Node) -> dict[str, Any]:
    look = {
        "color": LIGHT[f"lane.{node.lane}.ink"],
        **_SHAPES.get(node.shape, {}),
        **_TONES.get(node.tone, {}),
    }
    return {"label": _text(node_lines(node)), "tooltip": _text(node.title.split("\n")), **look}


def _anchor(lane: str) -> str:
    """A node that nobody sees: it makes its lane begin at the left edge, as the others."""
    return f"lane-{lane}"


def _add_phases(graph: Any, diagram: Diagram) -> None:
    for at, heading in enumerate(diagram.phases):
        if heading:
            graph.node(_phase(at), label=_text((heading,)), shape="plaintext", style="", fontsize="13")


def _phase(at: int) -> str:
    return f"phase-{at + 1}"


def _add_ranks(graph: Any, diagram: Diagram, anchors: list[str]) -> None:
    """Nodes of one moment stand in one column; a system in that of the first step that leans on it."""
    columns: dict[int, list[str]] = {moment: [] for moment in range(len(diagram.moments))}
    for node in diagram.nodes:
        if node.moment >= 0:
            columns[node.moment].append(node.id)
    for system, moment in _served(diagram).items():
        columns[moment].append(diagram.nodes[system].id)
    for at, heading in enumerate(diagram.phases):
        if heading:
            first = next(n for n, moment in enumerate(diagram.moments) if moment.phase == at)
            columns[first].append(_phase(at))
    for column in (anchors, *columns.values()):
        if len(column) > 1:
            with graph.subgraph() as rank:
                rank.attr(rank="same")
                for id in column:
                    rank.node(id)


def _served(diagram: Diagram) -> dict[int, int]:
    """Per system, the moment of the first step that leans on it."""
    served: dict[int, int] = {}
    for link in diagram.links:
        if link.kind == "use":
            moment = diagram.nodes[link.source].moment
            served[link.target] = min(moment, served.get(link.target, moment))
    return served


def _add_link(graph: Any, diagram: Diagram, link: Link) -> None:
    look = {"id": link.id, **_LINKS[link.kind]}
    if link.back or link.kind == "use":
        look["constraint"] = "false"
    if link.main:
        look["weight"] = "4"
    if text := link_lines(link):
        look["label"] = _text(text)
    graph.edge(diagram.nodes[link.source].id, diagram.nodes[link.target].id, **look)


def _text(lines: Iterable[str]) -> Any:
    """Lines as DOT takes them: no escape sequence but the line end, no HTML."""
    from graphviz import nohtml

    return nohtml("\\n".join(line.replace("\\", "\\\\") for line in lines))
