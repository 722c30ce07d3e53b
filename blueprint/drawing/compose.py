"""Service and flow → diagram: what stands in which lane, and what is joined."""

from itertools import pairwise

from blueprint.drawing import links
from blueprint.drawing.diagram import LANES, Diagram, Shape
from blueprint.drawing.draft import Draft
from blueprint.drawing.typeset import clean
from blueprint.flow import Graph
from blueprint.model import FailPoint, Service, Step, Wait
from blueprint.wording import Wording


def compose(service: Service, graph: Graph, words: Wording) -> Diagram:
    """What the picture of a service shows, with built-in labels in the language of `words`.

    A service with errors is drawn as far as it can be read: what is named and not defined becomes a node of
    shape `unknown`.
    """
    draft = Draft(service, words)
    leaders = [_step(draft, step) for step in service.steps.values()]
    links.add(draft, graph, leaders)
    return Diagram(
        title=clean(service.name or "") or words.say("labels", "untitled"),
        language=words.language,
        phases=tuple(draft.headings),
        moments=tuple(draft.moments),
        nodes=tuple(draft.nodes),
        links=tuple(draft.links),
    )


def _step(draft: Draft, step: Step) -> int:
    """The nodes of one step, all in one moment; returns the node that leads."""
    moment = draft.moment(draft.phase(step))
    title = _title(draft, step)
    leader = _leader(draft, step, moment, title)
    people = [leader]
    parts = {actor: step.does[actor] or draft.name(actor) for actor in list(step.does)[1:]}
    parts |= {actor: draft.words.say("labels", "present") for actor in _onlookers(draft, step)}
    for actor, text in parts.items():
        shape: Shape = "part" if draft.known(actor) else "unknown"
        people.append(
            draft.node(
                f"step-{step.id}-{actor}", shape, draft.lane_of(actor), moment,
                words=(text,), who=draft.who(actor), said=step.tells.get(actor, ""), title=title, of=step.id,
            )
        )  # fmt: skip
    people.sort(key=lambda node: LANES.index(draft.nodes[node].lane))
    for upper, lower in pairwise(people):
        draft.link(upper, lower, "part")
    _evidence(draft, step, moment, people[0])
    for system in step.uses:
        draft.link(people[-1], draft.system(system), "use")
    for actor, text in step.tells.items():
        if actor in step.does or actor in parts:
            continue  # stands in that one's box
        said = draft.node(
            f"message-{step.id}-{actor}", "message", draft.lane_of(actor), moment, words=(text,)
        )
        draft.link(leader, said, "message")
    return leader


def _onlookers(draft: Draft, step: Step) -> tuple[str, ...]:
    """The customer who is there without a text of their own: seen in the customer's lane all the same."""
    customer = draft.service.customer
    there = customer is not None and customer in step.with_ and customer not in step.does
    return (customer,) if there and customer is not None and draft.lane(step) != "customer" else ()


def _leader(draft: Draft, step: Step, moment: int, title: str) -> int:
    known = step.leader is not None and draft.known(step.leader)
    wait = step.wait_before
    return draft.node(
        f"step-{step.id}", step.kind if known or step.leader is None else "unknown", draft.lane(step), moment,
        words=(step.words,),
        who=draft.who(step.leader) if step.leader else "",
        notes=_notes(draft, step),
        said=step.tells.get(step.leader or "", ""),
        wait=None if wait is None else _wait_lines(draft, wait),
        waits=step.kind == "wait",
        fails=len(step.fails),
        tone="" if draft.service.lane(step) else "unclear",
        title=title,
        of=step.id,
    )  # fmt: skip


def _notes(draft: Draft, step: Step) -> tuple[str, ...]:
    words = draft.words
    time = [words.value(step.time.mean)] if step.time else ["?"] if "time" in step.unread else []
    if step.kind == "wait" and step.wait_for:
        time.append(words.say("labels", f"wait.{step.wait_for}"))
    notes = [" · ".join(time)] if time else []
    seen = _onlookers(draft, step)
    crowd = tuple(draft.crowd(actor, n) for actor, n in step.with_.items() if actor not in seen)
    if crowd:
        notes.append(words.say("labels", "with", who=crowd))
    return tuple(notes)


def _wait_lines(draft: Draft, wait: Wait) -> tuple[str, ...]:
    time = (draft.words.value(wait.time.mean),) if wait.time else ()
    return (*time, draft.words.say("labels", f"wait.{wait.kind}")) if wait.kind else time


def _evidence(draft: Draft, step: Step, moment: int, below: int) -> None:
    if step.evidence:
        shown = draft.node(f"evidence-{step.id}", "evidence", "evidence", moment, words=step.evidence)
        draft.link(shown, below, "evidence")


def _title(draft: Draft, step: Step) -> str:
    """What is said of a step where there is room: who does what, in full, its times, its fail points."""
    words = draft.words
    told = [words.say("labels", "title.does", who=draft.name(a), what=t) for a, t in step.does.items() if t]
    lines = [step.id, *(told or [step.words] * (step.words != step.id))]
    if step.does and not told:
        lines.append(words.say("labels", "title.by", who=tuple(map(draft.name, step.does))))
    if step.with_:
        crowd = tuple(draft.crowd(actor, count) for actor, count in step.with_.items())
        lines.append(words.say("labels", "title.with", who=crowd))
    if step.wait_before and step.wait_before.time:
        lines.append(words.say("labels", "title.wait", time=step.wait_before.time.mean))
    if step.time:
        lines.append(words.say("labels", "title.time", time=step.time.mean))
    for point in step.fails.values():
        lines += _about(words, point)
    return "\n".join(map(clean, lines))


def _about(words: Wording, point: FailPoint) -> list[str]:
    what = point.what or point.id
    if point.chance:
        lines = [words.say("labels", "title.fail_chance", what=what, chance=point.chance)]
    else:
        lines = [words.say("labels", "title.fail", what=what)]
    if point.recover and point.recover.does:
        lines.append(words.say("labels", "title.recovery", what=point.recover.does))
    return lines
