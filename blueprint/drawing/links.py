"""The flow in a diagram: ways between steps, starts, ends, and what leads nowhere."""

from fractions import Fraction

from blueprint.drawing.boxes import SMALL
from blueprint.drawing.diagram import LinkKind, Meeting, Shape, Tone
from blueprint.drawing.draft import ELSEWHERE, Draft
from blueprint.drawing.main_way import main_start, main_way
from blueprint.drawing.typeset import clean, shorten, width
from blueprint.flow import Edge, Graph
from blueprint.flow.joins import Formula, joins, leaves
from blueprint.model import END, Chance, Step
from blueprint.wording import Wording

LONGEST = 150.0  # of a fail point's words on its way; longer ones give way to its id
LONGEST_LABEL = 180.0  # of a label's words; of longer ones the beginning is drawn

_LOST: dict[str, LinkKind] = {"recovery": "recovery", "also": "side"}
_TONES: dict[str, Tone] = {"good": "good", "bad": "bad"}


def add(draft: Draft, graph: Graph, leaders: list[int]) -> None:
    """Add starts, ways, ends and unresolved targets; `leaders` holds each step's leading node."""
    places = dict(enumerate(leaders))
    _forks(draft, graph, places)
    ends: dict[tuple[str, int, str], int] = {}
    meetings = _meetings(graph)
    main = main_way(graph)
    for edge in graph.edges:
        source = places[edge.source]
        target = places.get(edge.target)
        if target is None:
            target = _end(draft, graph.nodes[edge.target].id, source, ends)
        wait = None if edge.wait is None else _time(draft.words, edge)
        draft.link(
            source, target, _kind(graph, edge), label=_label(draft, graph, edge), wait=wait,
            back=graph.rework[edge.at], main=edge.at in main, parts=_is_part(graph, edge),
            meets=meetings.get(edge.at, ""), title=_title(draft.words, graph, edge), of=_wait_name(edge),
            chance=_chance(graph, edge),
        )  # fmt: skip
    _starts(draft, graph, places)
    _unresolved(draft, graph, places)
    _unread(draft, graph)


def _forks(draft: Draft, graph: Graph, places: dict[int, int]) -> None:
    for node in graph.nodes:
        if node.kind == "routing":
            near = draft.nodes[places[node.owner]]
            moment = draft.moment(draft.moments[near.moment].phase)
            shape: Shape = "split" if node.all_of else "fork"
            places[node.at] = draft.node(f"{shape}-{node.id}", shape, near.lane, moment)


def _is_part(graph: Graph, edge: Edge) -> bool:
    """Whether a way leaves a step together with others; where nobody does anything, the node shows it."""
    source = graph.nodes[edge.source]
    return edge.kind == "branch" and source.all_of and source.kind == "step"


def _meetings(graph: Graph) -> dict[int, Meeting]:
    """Per way, that its target waits there for others, or goes on with the first of them."""
    if not any(node.all_of for node in graph.nodes):
        return {}
    found = joins(graph)
    met: dict[int, Meeting] = dict.fromkeys((*_awaited(found.end), *_awaited(found.side_end)), "all")
    for node, formula in zip(graph.nodes, found.formulas, strict=True):
        first = node.step is not None and node.step.join == "any"
        met |= dict.fromkeys(_awaited(formula), "any" if first else "all")
    return met


def _awaited(formula: Formula | None) -> tuple[int, ...]:
    """The ways in a formula that wait for one another."""
    if formula is None or isinstance(formula, int):
        return ()
    if formula.kind == "all":
        return leaves(formula)
    return tuple(way for part in formula.parts for way in _awaited(part))


def _kind(graph: Graph, edge: Edge) -> LinkKind:
    if edge.kind == "recovery":
        return "recovery"
    if graph.rework[edge.at]:
        return "rework"
    return "side" if edge.kind == "also" or graph.side[edge.source] else "flow"


def _label(draft: Draft, graph: Graph, edge: Edge) -> str:
    words: list[str] = []
    step = graph.nodes[edge.source].step
    if edge.label:
        words.append(edge.label)
    elif edge.fail:
        what = step.fails[edge.fail].what if step else None
        words.append(what if what and width(what, SMALL) <= LONGEST else edge.fail)
    if edge.when:
        segments = draft.service.segments
        names = tuple((segments[s].name or s) if s in segments else s for s in edge.when)
        words.append(draft.words.value(names))
    said = [shorten(clean(" ".join(words)), SMALL, LONGEST_LABEL)]
    chance = _chance(graph, edge)
    if chance is not None:
        said.append(_percent(draft.words, chance))
    return " ".join(text for text in said if text)


def _chance(graph: Graph, edge: Edge) -> Fraction | None:
    step = graph.nodes[edge.source].step
    if edge.chance is None and step and edge.label and not edge.when:
        return _rest(step, edge.label)
    return edge.chance


def _rest(step: Step, label: str) -> Fraction | None:
    """The chance of the one way of a choice that has none of its own: what the others leave."""
    if "choose" in step.unread:
        return None
    failing = {point.branch: point for point in step.fails.values() if point.branch}
    rest, others = Fraction(1), 0
    for other, way in step.choose.items():
        point = failing.get(other)
        chance = way.chance or (point.chance if point else None)
        if "chance" in way.unread or (point and "chance" in point.unread and not way.chance):
            return None
        if way.when or other == label:
            continue
        if chance is None:
            return None
        rest, others = rest - chance.value, others + 1
    return rest if others and rest >= 0 else None


def _percent(words: Wording, chance: Fraction) -> str:
    return Chance(chance).speak(words)


def _time(words: Wording, edge: Edge) -> str:
    assert edge.wait is not None
    return words.value(edge.wait.time.mean) if edge.wait.time else ""


def _wait_name(edge: Edge) -> str:
    """What the figures call the waiting on a way: where the file says it, without `steps`."""
    path = edge.path[1:-1] if edge.kind == "recovery" else edge.path[1:]
    return ".".join(map(str, (*path, "wait"))) if edge.wait else ""


def _title(words: Wording, graph: Graph, edge: Edge) -> str:
    lines = []
    step = graph.nodes[edge.source].step
    if edge.label and width(edge.label, SMALL) > LONGEST_LABEL:
        lines.append(edge.label)
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
    main = main_start(graph)
    for start in graph.starts:
        first = draft.nodes[places[start.node]]
        moment = draft.moment(draft.moments[first.moment].phase)
        name = start.id or draft.words.say("labels", "start")
        node = draft.node(f"start-{start.id or ''}", "start", first.lane, moment, words=(name,))
        share = start.share if start.share is not None else _rest_of_starts(draft, start.id)
        label = "" if share is None else _percent(draft.words, share)
        draft.link(node, places[start.node], "flow", label=label, main=start is main, chance=share)


def _rest_of_starts(draft: Draft, id: str | None) -> Fraction | None:
    starts = draft.service.starts.values()
    others = [start.share.value for start in starts if start.id != id and start.share is not None]
    if not others or len(others) + 1 < len(starts) or "starts" in draft.service.unread:
        return None
    rest = 1 - sum(others, Fraction(0))
    return rest if rest >= 0 else None


def _unresolved(draft: Draft, graph: Graph, places: dict[int, int]) -> None:
    """What is named and not defined stands beside what names it, once for each lane."""
    drawn: dict[tuple[str, str], int] = {}
    for way in graph.unresolved:
        source = _lost_start(draft, str(way.path[1])) if way.source is None else places[way.source]
        key = (way.to or "", draft.nodes[source].lane)
        if key not in drawn:
            drawn[key] = _unknown(draft, way.to or "", source)
        kind = _LOST.get(way.kind, "flow")
        parts = way.kind == "branch" and way.source is not None and graph.nodes[way.source].kind == "step"
        step = graph.nodes[way.source].step if way.source is not None else None
        draft.link(source, drawn[key], kind, label=_lost_label(draft, step, way.label or ""), parts=parts)


def _lost_label(draft: Draft, step: Step | None, label: str) -> str:
    """What a way that leads nowhere says: its label and its chance, as any other."""
    way = step.choose.get(label) if step else None
    chance = None
    if step and way and not way.when:
        chance = way.chance.value if way.chance else _rest(step, label)
    said = shorten(clean(label), SMALL, LONGEST_LABEL)
    return said if chance is None else f"{said} {_percent(draft.words, chance)}"


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
