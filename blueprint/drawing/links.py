"""The flow in a diagram: ways between steps, starts, ends, and what leads nowhere."""

from fractions import Fraction

from blueprint.drawing.diagram import LinkKind, Tone
from blueprint.drawing.draft import ELSEWHERE, Draft
from blueprint.drawing.typeset import clean, width
from blueprint.flow import Edge, Graph
from blueprint.model import END, Chance
from blueprint.wording import Wording

LONGEST = 150.0  # of a fail point's words on its way, at size 11; longer ones give way to its id

_TONES: dict[str, Tone] = {"good": "good", "bad": "bad"}


def add(draft: Draft, graph: Graph, leaders: list[int]) -> None:
    """Add starts, ways, ends and unresolved targets; `leaders` holds each step's leading node."""
    places = dict(enumerate(leaders))
    _forks(draft, graph, places)
    ends: dict[tuple[str, int, str], int] = {}
    for edge in graph.edges:
        source = places[edge.source]
        target = places.get(edge.target)
        if target is None:
            target = _end(draft, graph.nodes[edge.target].id, source, ends)
        wait = None if edge.wait is None else _time(draft.words, edge)
        draft.link(
            source, target, _kind(graph, edge), label=_label(draft, graph, edge), wait=wait,
            back=graph.rework[edge.at], title=_title(draft.words, graph, edge),
        )  # fmt: skip
    _starts(draft, graph, places)
    _unresolved(draft, graph, places)
    _unread(draft, graph)


def _forks(draft: Draft, graph: Graph, places: dict[int, int]) -> None:
    for node in graph.nodes:
        if node.kind == "routing":
            near = draft.nodes[places[node.owner]]
            moment = draft.moment(draft.moments[near.moment].phase)
            places[node.at] = draft.node(f"fork-{node.id}", "fork", near.lane, moment)


def _kind(graph: Graph, edge: Edge) -> LinkKind:
    if edge.kind == "recovery":
        return "recovery"
    if graph.rework[edge.at]:
        return "rework"
    return "side" if edge.kind == "also" or graph.side[edge.source] else "flow"


def _label(draft: Draft, graph: Graph, edge: Edge) -> str:
    words: list[str] = []
    if edge.label:
        words.append(edge.label)
    elif edge.fail:
        step = graph.nodes[edge.source].step
        what = step.fails[edge.fail].what if step else None
        words.append(what if what and width(what, 11) <= LONGEST else edge.fail)
    if edge.when:
        segments = draft.service.segments
        names = tuple((segments[s].name or s) if s in segments else s for s in edge.when)
        words.append(draft.words.value(names))
    if edge.chance is not None:
        words.append(_percent(draft.words, edge.chance))
    return " ".join(words)


def _percent(words: Wording, chance: Fraction) -> str:
    return Chance(chance).speak(words)


def _time(words: Wording, edge: Edge) -> str:
    assert edge.wait is not None
    return words.value(edge.wait.time.mean) if edge.wait.time else ""


def _title(words: Wording, graph: Graph, edge: Edge) -> str:
    lines = []
    step = graph.nodes[edge.source].step
    if edge.fail and step:
        lines.append(words.say("labels", "title.fail", what=step.fails[edge.fail].what or edge.fail))
    if edge.wait and edge.wait.time:
        lines.append(words.say("labels", "title.wait_here", time=edge.wait.time.mean))
    return "\n".join(map(clean, lines))


def _end(draft: Draft, end: str, source: int, ends: dict[tuple[str, int, str], int]) -> int:
    """An end is drawn near those who come to it: once for each phase and lane."""
    near = draft.nodes[source]
    phase = draft.moments[near.moment].phase
    key = (end, phase, near.lane)
    if key not in ends:
        tone = _TONES.get(draft.service.ends.get(end) or "", "")
        name = draft.words.say("labels", "end") if end == END else end
        ends[key] = draft.node(f"end-{end}", "end", near.lane, draft.moment(phase), words=(name,), tone=tone)
    return ends[key]


def _starts(draft: Draft, graph: Graph, places: dict[int, int]) -> None:
    for start in graph.starts:
        first = draft.nodes[places[start.node]]
        moment = draft.moment(draft.moments[first.moment].phase)
        name = start.id or draft.words.say("labels", "start")
        node = draft.node(f"start-{start.id or ''}", "start", first.lane, moment, words=(name,))
        label = "" if start.share is None else _percent(draft.words, start.share)
        draft.link(node, places[start.node], "flow", label=label)


def _unresolved(draft: Draft, graph: Graph, places: dict[int, int]) -> None:
    """What is named and not defined stands beside what names it, once for each lane."""
    drawn: dict[tuple[str, str], int] = {}
    for way in graph.unresolved:
        source = _lost_start(draft, str(way.path[1])) if way.source is None else places[way.source]
        key = (way.to or "", draft.nodes[source].lane)
        if key not in drawn:
            drawn[key] = _unknown(draft, way.to or "", source)
        draft.link(source, drawn[key], "flow", label=way.label or "")


def _unread(draft: Draft, graph: Graph) -> None:
    """Steps that could not be read and that no way names stand by themselves: they are not forgotten."""
    named = {way.to for way in graph.unresolved}
    phase = max((moment.phase for moment in draft.moments), default=0)
    for name in sorted(draft.service.unread_steps - named):
        words = (draft.words.say("labels", "unknown", name=name),)
        title = draft.words.say("labels", "title.unread", name=name)
        draft.node(f"unknown-{name}", "unknown", ELSEWHERE, draft.moment(phase), words=words, title=title)


def _lost_start(draft: Draft, name: str) -> int:
    lane, phase = (draft.nodes[0].lane, draft.moments[0].phase) if draft.nodes else (ELSEWHERE, 0)
    return draft.node(f"start-{name}", "start", lane, draft.moment(phase), words=(name,))


def _unknown(draft: Draft, name: str, source: int) -> int:
    near = draft.nodes[source]
    words = (draft.words.say("labels", "unknown", name=name),)
    title = draft.words.say("labels", "title.unknown", name=name) if name else ""
    moment = draft.moment(draft.moments[near.moment].phase)
    return draft.node(f"unknown-{name}", "unknown", near.lane, moment, words=words, title=title)
