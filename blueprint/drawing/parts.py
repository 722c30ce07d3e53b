"""A part of a diagram: some of its nodes, and marks where a link goes on to what is left out.

`chosen` says which nodes belong to phases, actors and lanes; `part` cuts them out. Nothing that touches what
is kept is lost: a way that is cut ends in a mark that names the other end, or begins with one; what belongs
to a box and is left out (another's part, evidence, a system) is named in a small line of the box.
"""

from collections.abc import Callable, Collection

from msgspec import Struct
from msgspec.structs import replace

from blueprint.drawing.diagram import LANES, Diagram, Link, Moment, Node, Shape
from blueprint.model import Service, Step
from blueprint.wording import Wording

BONDS = ("part", "use", "evidence")  # join what belongs together; ways and messages lead somewhere
LOOSE = ("start", "end", "fork", "split", "unknown")  # belong to whom they are joined to

Name = Callable[[int], str]
"""What a mark calls a node that is left out."""


class Choice(Struct, frozen=True):
    """What is to be seen, by ids: several of a kind widen it, several kinds narrow it; none is everything."""

    phases: tuple[str, ...] = ()
    actors: tuple[str, ...] = ()
    lanes: tuple[str, ...] = ()


def only(diagram: Diagram, service: Service, choice: Choice, words: Wording) -> Diagram:
    """The chosen part of the diagram of a service; one without nodes where nothing is left."""
    return part(diagram, chosen(diagram, service, choice), words)


def chosen(diagram: Diagram, service: Service, choice: Choice) -> frozenset[int]:
    """The nodes of a choice.

    Of a phase everything that stands in it; of an actor the whole steps that the actor has to do with; of a
    lane its own boxes. A system is there where a step that uses it is.
    """
    kept = {at for at, node in enumerate(diagram.nodes) if node.moment >= 0}
    if choice.phases:
        kept &= _of_phases(diagram, service, choice.phases)
    if choice.actors:
        kept &= _of_actors(diagram, service, choice.actors)
    kept |= {link.target for link in diagram.links if link.kind == "use" and link.source in kept}
    if choice.lanes:
        kept = {at for at in kept if diagram.nodes[at].lane in choice.lanes}
    return frozenset(kept)


def phase_places(diagram: Diagram, service: Service) -> dict[str | None, int]:
    """The phases of the steps that are drawn, and their places in `Diagram.phases`."""
    found = {}
    for node in diagram.nodes:
        if node.of in service.steps and node.moment >= 0:
            found[service.steps[node.of].phase] = diagram.moments[node.moment].phase
    return found


def part(diagram: Diagram, kept: Collection[int], words: Wording, name: Name | None = None) -> Diagram:
    """The nodes `kept`, the links between them, and marks in the language of `words` for those that are cut.

    Several links between a lane of a phase and the same thing left out share a mark. Where the leading box of
    a step is left out, another one of the step takes its ways, its times and its fail points. A system shows
    the steps of this part that use it; where there are none, marks for those that do.
    """
    return _Cut(diagram, kept, words, name or (lambda at: called(diagram, at))).diagram()


def called(diagram: Diagram, at: int) -> str:
    """What a node is called elsewhere: its words; where nobody does anything, those of what comes next."""
    node = diagram.nodes[at]
    if node.words or node.shape not in ("fork", "split"):
        return " · ".join(node.words) or node.title or node.id
    onward = [link.target for link in diagram.links if link.source == at and not link.back]
    return " / ".join(dict.fromkeys(called(diagram, target) for target in onward)) or node.id


class _Cut:
    """Nodes, moments and links of a part, as it grows."""

    def __init__(self, diagram: Diagram, kept: Collection[int], words: Wording, name: Name) -> None:
        self.whole, self.words, self.name = diagram, words, name
        self.order = sorted(kept)
        self.place = {old: new for new, old in enumerate(self.order)}
        used = sorted({diagram.nodes[at].moment for at in kept} - {-1})
        self.moment = {old: new for new, old in enumerate(used)}
        self.moments = [diagram.moments[old] for old in used]
        self.nodes = [self._moved(diagram.nodes[at]) for at in self.order]
        self.stand_in = self._stand_ins()
        self.used = {link.target for link in diagram.links if link.kind == "use" and link.source in kept}
        self.links: list[Link] = []
        self.marks: dict[tuple[object, ...], int] = {}

    def diagram(self) -> Diagram:
        for link in self.whole.links:
            source, target = self._end(link, link.source), self._end(link, link.target)
            if source is not None and target is not None:
                self.links.append(replace(link, source=source, target=target))
            elif source is not None:
                self._cut(link, source, link.target, onward=True)
            elif target is not None:
                self._cut(link, target, link.source, onward=False)
        phases = sorted({moment.phase for moment in self.moments})
        return Diagram(
            title=self.whole.title,
            language=self.whole.language,
            phases=tuple(self.whole.phases[phase] for phase in phases) or ("",),
            moments=tuple(Moment(phases.index(moment.phase)) for moment in self.moments),
            nodes=tuple(self.nodes),
            links=tuple(self.links),
        )

    def _end(self, link: Link, at: int) -> int | None:
        stand_in = None if link.kind in BONDS else self.stand_in.get(at)
        return self.place.get(at, stand_in)

    def _stand_ins(self) -> dict[int, int]:
        """For leading boxes that are left out, another's part in the same step: it shows the step here."""
        leaders: dict[str, int] = {}
        found: dict[int, int] = {}
        for at, node in enumerate(self.whole.nodes):
            leader = leaders.setdefault(node.of, at) if node.of else at
            if at in self.place and leader not in self.place and leader not in found:
                found[leader] = self.place[at]
                led = self.whole.nodes[leader]
                self.nodes[self.place[at]] = replace(
                    self.nodes[self.place[at]], notes=led.notes, wait=led.wait, fails=led.fails
                )
        return found

    def _moved(self, node: Node) -> Node:
        return replace(node, moment=self.moment[node.moment]) if node.moment >= 0 else node

    def _cut(self, link: Link, end: int, other: int, *, onward: bool) -> None:
        if link.kind in BONDS and self.nodes[end].shape != "system":
            self._note(end, other)
        elif link.kind in BONDS:
            if link.target not in self.used:
                self.links.append(replace(link, source=self._user(link, end, other), target=end))
        else:
            mark = self._mark(end, other, onward=onward)
            if onward:
                self.links.append(replace(link, source=end, target=mark, back=False, meets=""))
            else:
                self.links.append(replace(link, source=mark, target=end, back=False, parts=False))

    def _note(self, end: int, other: int) -> None:
        """A small line in a box for what belongs to it."""
        node, left_out = self.nodes[end], self.whole.nodes[other]
        above = LANES.index(left_out.lane) < LANES.index(node.lane)
        line = self._say("above" if above else "below", left_out.who or self.name(other))
        self.nodes[end] = replace(node, notes=(*node.notes, line))

    def _user(self, link: Link, system: int, other: int) -> int:
        """A step that uses a system, in the lane of the system, at the time of the step."""
        left_out = self.whole.nodes[other]
        if left_out.moment not in self.moment:
            self.moment[left_out.moment] = len(self.moments)
            self.moments.append(self.whole.moments[left_out.moment])
        lane, moment = self.nodes[system].lane, self.moment[left_out.moment]
        return self._node((link.id,), "incoming", lane, moment, self._say("above", self.name(other)), other)

    def _mark(self, end: int, other: int, *, onward: bool) -> int:
        lane, phase = self.nodes[end].lane, self.moments[self.nodes[end].moment].phase
        key = (lane, phase, other, onward)
        if key not in self.marks:
            self.moments.append(Moment(phase))
            shape: Shape = "onward" if onward else "incoming"
            text = self._say(shape, self.name(other))
            self._node(key, shape, lane, len(self.moments) - 1, text, other)
        return self.marks[key]

    def _node(
        self, key: tuple[object, ...], shape: Shape, lane: str, moment: int, text: str, other: int
    ) -> int:
        if key not in self.marks:
            self.marks[key] = len(self.nodes)
            id = f"{shape}-{len(self.marks)}-{self.whole.nodes[other].id}"
            title = self.whole.nodes[other].title
            self.nodes.append(Node(id, shape, lane, moment, (text,), title=title))
        return self.marks[key]

    def _say(self, way: str, name: str) -> str:
        return self.words.say("labels", f"mark.{way}", name=name)


def _of_phases(diagram: Diagram, service: Service, phases: tuple[str, ...]) -> set[int]:
    places = phase_places(diagram, service)
    wanted = {places[phase] for phase in phases if phase in places}
    return {
        at
        for at, node in enumerate(diagram.nodes)
        if node.moment >= 0 and diagram.moments[node.moment].phase in wanted
    }


def _of_actors(diagram: Diagram, service: Service, actors: tuple[str, ...]) -> set[int]:
    """Whole steps, with the starts, ends and partings that are joined to them."""
    steps = {step.id for step in service.steps.values() if any(_has_part(step, actor) for actor in actors)}
    moments = {node.moment for node in diagram.nodes if node.of in steps}
    kept = {at for at, node in enumerate(diagram.nodes) if node.moment in moments}
    growing = True
    while growing:
        before = len(kept)
        for link in diagram.links:
            if link.source in kept and diagram.nodes[link.target].shape in LOOSE:
                kept.add(link.target)
            if link.target in kept and diagram.nodes[link.source].shape == "start":
                kept.add(link.source)
        growing = len(kept) > before
    return kept


def _has_part(step: Step, actor: str) -> bool:
    return any(actor in named for named in (step.does, step.with_, step.tells, step.uses))
