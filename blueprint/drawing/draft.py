"""A diagram in the making: lists that grow, and the names, lanes and phases everyone asks for."""

import re
from collections import Counter
from collections.abc import Callable, Iterable
from fractions import Fraction

from blueprint.drawing.diagram import Link, LinkKind, Meeting, Moment, Node, Shape, Tone
from blueprint.drawing.typeset import clean
from blueprint.model import Service, Step
from blueprint.wording import Wording

ELSEWHERE = "onstage"  # where something stands whose lane the file does not tell


class Draft:
    """Nodes, moments and links so far; a name asked for twice gets one node."""

    def __init__(self, service: Service, words: Wording) -> None:
        self.service, self.words = service, words
        self.nodes: list[Node] = []
        self.moments: list[Moment] = []
        self.links: list[Link] = []
        self._ids: Counter[str] = Counter()
        self._systems: dict[str, int] = {}
        used = list(dict.fromkeys(step.phase for step in service.steps.values()))
        self._phases = sorted(used, key=_order((None, *service.phases, *used)))
        self.headings = [clean(service.phases.get(p, p) or p) if p else "" for p in self._phases] or [""]
        self._crowded = _crowded(service)

    def moment(self, phase: int) -> int:
        self.moments.append(Moment(phase))
        return len(self.moments) - 1

    def node(
        self, id: str, shape: Shape, lane: str, moment: int, *, words: Iterable[str] = (), who: str = "",
        notes: tuple[str, ...] = (), said: str = "", wait: tuple[str, ...] | None = None, waits: bool = False,
        fails: int = 0, tone: Tone = "", title: str = "", of: str = "",
    ) -> int:  # fmt: skip
        lines = tuple(text for text in map(clean, words) if text)
        small = tuple(map(clean, notes))
        self.nodes.append(
            Node(self._unique(id), shape, lane, moment, lines, clean(who), small, clean(said), wait, waits,
                 fails, tone, title or "\n".join(lines), of)
        )  # fmt: skip
        return len(self.nodes) - 1

    def link(
        self, source: int, target: int, kind: LinkKind, *, label: str = "", wait: str | None = None,
        back: bool = False, main: bool = False, parts: bool = False, meets: Meeting = "", title: str = "",
        of: str = "", chance: Fraction | None = None,
    ) -> None:  # fmt: skip
        id = self._unique(f"{kind}-{_bare(self.nodes[source].id)}-{_bare(self.nodes[target].id)}")
        self.links.append(
            Link(id, source, target, kind, clean(label), wait, back, main, parts, meets, title, of, chance)
        )

    def system(self, actor: str) -> int:
        """The bar of a system, one for all that lean on it."""
        if actor not in self._systems:
            tone: Tone = "" if self.known(actor) else "unclear"
            node = self.node(f"system-{actor}", "system", "support", -1, words=(self.name(actor),), tone=tone)
            self._systems[actor] = node
        return self._systems[actor]

    def known(self, actor: str) -> bool:
        return actor in self.service.actors

    def name(self, actor: str) -> str:
        if self.known(actor):
            return self.service.actors[actor].title
        return self.words.say("labels", "unknown", name=actor)

    def who(self, actor: str) -> str:
        """The actor's name where its lane has several actors; otherwise the lane says it."""
        return self.name(actor) if not self.known(actor) or actor in self._crowded else ""

    def crowd(self, actor: str, count: int) -> str:
        """The actor's name, with how many of it there are if more than one."""
        name = self.name(actor)
        return self.words.say("labels", "many", who=name, n=count) if count > 1 else name

    def lane_of(self, actor: str) -> str:
        found = self.service.actors.get(actor)
        return (found.lane if found else None) or ELSEWHERE

    def lane(self, step: Step) -> str:
        return self.service.lane(step) or ELSEWHERE

    def phase(self, step: Step) -> int:
        return self._phases.index(step.phase)

    def _unique(self, id: str) -> str:
        """An id that may stand in XML, and stands once in the picture."""
        safe = re.sub(r"[^\w.-]", "_", id)
        self._ids[safe] += 1
        return safe if self._ids[safe] == 1 else self._unique(f"{safe}-{self._ids[safe]}")


def _bare(id: str) -> str:
    return id.removeprefix("step-")


def _order(names: Iterable[str | None]) -> Callable[[str | None], int]:
    places: dict[str | None, int] = {}
    for name in names:
        places.setdefault(name, len(places))
    return places.__getitem__


def _crowded(service: Service) -> frozenset[str]:
    """Actors that share their lane with another one that takes part."""
    active = {actor for step in service.steps.values() for actor in step.does}
    lanes = Counter(a.lane for a in service.actors.values() if a.id in active)
    return frozenset(a.id for a in service.actors.values() if lanes[a.lane] > 1)
