"""A diagram with whole phases as single boxes: an overview, or more room for the phases that matter.

A phase becomes one column: a box in the lane where most of its steps are led, and a small one in every other
lane that takes part. Ways between its steps go; ways to and from them meet the box, several of a kind as one.
"""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from fractions import Fraction
from itertools import pairwise

from msgspec.structs import replace

from blueprint.drawing.boxes import MARKS, SMALL
from blueprint.drawing.diagram import LANES, Diagram, Link, LinkKind, Moment, Node
from blueprint.drawing.links import LONGEST_LABEL
from blueprint.drawing.typeset import width
from blueprint.model import Chance
from blueprint.wording import Wording

STAYS = ("start", "end", *MARKS)  # seen beside the box of their phase
STEPS_TOLD = 40  # in the title of a box


def collapsed(
    diagram: Diagram, phases: Sequence[int], words: Wording, notes: Mapping[int, str] | None = None
) -> Diagram:
    """The diagram with the phases (places in `Diagram.phases`) collapsed; `notes` are more lines of their
    boxes. A phase in which nobody does anything stays as it is.
    """
    return _Collapsing(diagram, frozenset(phases), words, notes or {}).diagram()


class _Collapsing:
    """Nodes, moments and links of the smaller diagram, as it grows."""

    def __init__(
        self, whole: Diagram, phases: frozenset[int], words: Wording, notes: Mapping[int, str]
    ) -> None:
        self.whole, self.words, self.notes = whole, words, notes
        self.phase = [whole.moments[node.moment].phase if node.moment >= 0 else -1 for node in whole.nodes]
        self.members = _members(whole, self.phase, phases)
        self.moments: list[Moment] = []
        self.nodes: list[Node] = []
        self.links: list[Link] = []
        self.to: list[int] = []
        self.moment: dict[object, int] = {}
        self.leader: dict[int, int] = {}
        self.lowest: dict[int, int] = {}
        self.beside: dict[tuple[object, ...], int] = {}

    def diagram(self) -> Diagram:
        for at, node in enumerate(self.whole.nodes):
            self.to.append(self._placed(at, node))
        self._join()
        headings = ["" if at in self.members else name for at, name in enumerate(self.whole.phases)]
        return Diagram(
            title=self.whole.title,
            language=self.whole.language,
            phases=tuple(headings),
            moments=tuple(self.moments),
            nodes=tuple(self.nodes),
            links=tuple(self.links),
        )

    def _placed(self, at: int, node: Node) -> int:
        phase = self.phase[at]
        if phase not in self.members:
            moment = -1 if node.moment < 0 else self._moment(node.moment, phase)
            return self._add(replace(node, moment=moment))
        if phase not in self.leader:
            self._add_phase(phase)
        if at in self.members[phase]:
            return self.leader[phase]
        key = (phase, node.shape, node.words, node.tone)
        if key not in self.beside:
            lane = self.nodes[self.leader[phase]].lane
            self.beside[key] = self._add(replace(node, lane=lane, moment=self._moment(key, phase)))
        return self.beside[key]

    def _moment(self, key: object, phase: int) -> int:
        if key not in self.moment:
            self.moment[key] = len(self.moments)
            self.moments.append(Moment(phase))
        return self.moment[key]

    def _add(self, node: Node) -> int:
        self.nodes.append(node)
        return len(self.nodes) - 1

    def _add_phase(self, phase: int) -> None:
        """The box of a phase, and small ones in the other lanes, from top to bottom."""
        members = [self.whole.nodes[at] for at in sorted(self.members[phase])]
        leading = Counter(node.lane for node in members if node.id == f"step-{node.of}") or Counter(
            node.lane for node in members
        )
        home = min(leading, key=lambda lane: (-leading[lane], LANES.index(lane)))
        moment, boxes = self._moment(("phase", phase), phase), []
        for lane in LANES:
            here = [node for node in members if node.lane == lane]
            if lane == home:
                self.leader[phase] = self._add(self._main(phase, members, lane, moment))
                boxes.append(self.leader[phase])
            elif here:
                boxes.append(self._add(self._share(phase, here, lane, moment)))
        self.lowest[phase] = boxes[-1]
        for upper, lower in pairwise(boxes):
            kind: LinkKind = "evidence" if self.nodes[upper].shape == "evidence" else "part"
            id = f"{kind}-{self.nodes[upper].id}-{self.nodes[lower].id}"
            self.links.append(Link(id, upper, lower, kind))

    def _main(self, phase: int, members: Sequence[Node], lane: str, moment: int) -> Node:
        steps = {node.of: node for node in reversed(members) if node.of}
        name = self.whole.phases[phase] or self._say("nameless")
        told = [" · ".join(node.words) for node in reversed(steps.values())]
        more = [self._say("more", n=len(told) - STEPS_TOLD)] if len(told) > STEPS_TOLD else []
        notes = [self._say("steps", n=len(steps)), self.notes.get(phase, "")]
        return Node(
            f"collapsed-{phase + 1}", "phase", lane, moment, (name,),
            notes=tuple(filter(None, notes)),
            fails=sum(node.fails for node in members),
            title="\n".join([name, *told[:STEPS_TOLD], *more]),
        )  # fmt: skip

    def _share(self, phase: int, here: Sequence[Node], lane: str, moment: int) -> Node:
        """What a lane has in a phase that is led from another."""
        id = f"collapsed-{phase + 1}-{lane}"
        if lane == "evidence":
            pieces = tuple(dict.fromkeys(text for node in here for text in node.words))
            return Node(
                id, "evidence", lane, moment, (self._say("evidence", n=len(pieces)),), title="\n".join(pieces)
            )
        count = len({node.of or node.id for node in here if node.shape != "message"})
        messages = sum(node.shape == "message" for node in here)
        said = [self._say("part", n=count)] if count else []
        said += [self._say("messages", n=messages)] if messages else []
        told = "\n".join(" · ".join(node.words) for node in here)
        return Node(id, "part", lane, moment, (said[0],), notes=tuple(said[1:]), title=told)

    def _join(self) -> None:
        """Links that meet no box stay; the others meet it, one for all of a kind between the same two."""
        met: dict[tuple[int, int, str], list[Link]] = {}
        for link in self.whole.links:
            source, target = self.to[link.source], self.to[link.target]
            if not {self.phase[link.source], self.phase[link.target]} & set(self.members):
                self.links.append(replace(link, source=source, target=target))
            elif source != target:
                if link.kind == "use":
                    source = self.lowest.get(self.phase[link.source], source)
                met.setdefault((source, target, link.kind), []).append(link)
        sums = self._exits(met)
        for (source, target, _), links in met.items():
            self.links.append(self._merged(source, target, links, source in sums))

    def _exits(self, met: Mapping[tuple[int, int, str], Sequence[Link]]) -> frozenset[int]:
        """Boxes whose ways out have chances that make a whole: these may be told of the box."""
        out: dict[int, list[Link]] = {}
        for (source, _, kind), links in met.items():
            if kind != "use":
                out.setdefault(source, []).extend(links)
        return frozenset(source for source, links in out.items() if _sum(links) == 1)

    def _merged(self, source: int, target: int, links: Sequence[Link], whole: bool) -> Link:
        first, box, alone = links[0], self.nodes[source].shape == "phase", len(links) == 1
        chance = _sum(links) if whole or not box else None
        waits = list(dict.fromkeys(link.wait for link in links if link.wait is not None))
        return replace(
            first,
            source=source,
            target=target,
            label="" if box and not alone and chance == 1 else self._label(links, chance),
            wait=None if not waits else waits[0] if len(waits) == 1 else "",
            back=self.moments[self.nodes[source].moment].phase > self._phase(target),
            main=any(link.main for link in links),
            parts=not box and all(link.parts for link in links),
            meets="" if self.nodes[target].shape == "phase" else first.meets,
            title=first.title if alone else "\n".join(filter(None, (link.label for link in links))),
            of=first.of if alone else "",
            chance=chance,
        )

    def _phase(self, at: int) -> int:
        """Of a system, which spans many: the last."""
        moment = self.nodes[at].moment
        return self.moments[moment].phase if moment >= 0 else len(self.whole.phases)

    def _label(self, links: Sequence[Link], chance: Fraction | None) -> str:
        """All their names, or how many they are, and the sum of their chances."""
        names = tuple(dict.fromkeys(map(self._name, links)))
        said = self.words.value(names) if all(names) else ""
        if len(links) > 1 and any(names) and not 0 < width(said, SMALL) <= LONGEST_LABEL:
            said = self._say("ways", n=len(links))
        percent = "" if chance is None else Chance(chance).speak(self.words)
        return f"{said} {percent}".strip()

    def _name(self, link: Link) -> str:
        percent = "" if link.chance is None else Chance(link.chance).speak(self.words)
        return link.label.removesuffix(percent).strip()

    def _say(self, key: str, **values: object) -> str:
        return self.words.say("labels", f"collapsed.{key}", **values)


def _members(whole: Diagram, phase: Sequence[int], phases: Iterable[int]) -> dict[int, frozenset[int]]:
    found: dict[int, frozenset[int]] = {}
    for each in phases:
        here = [at for at in range(len(whole.nodes)) if phase[at] == each]
        steps = frozenset(at for at in here if whole.nodes[at].shape not in STAYS)
        if any(whole.nodes[at].of for at in steps):
            found[each] = steps
    return found


def _sum(links: Sequence[Link]) -> Fraction | None:
    known = [link.chance for link in links if link.chance is not None]
    return sum(known, Fraction(0)) if known and len(known) == len(links) else None
