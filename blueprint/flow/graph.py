"""The graph of one service: what its file says about who follows whom, as plain arrays.

Everything that speaks of the flow (rules, figures, drawings) reads it from here. Nothing is judged: a
wrong flow has a graph too, and what the file leaves open is listed in `unresolved`.
"""

from collections.abc import Iterator, Sequence
from fractions import Fraction
from typing import Literal, NamedTuple

from msgspec import Struct
from msgspec.structs import replace

from blueprint.findings import Path
from blueprint.flow.rework import rework_ways
from blueprint.model import END, FailPoint, Service, Step, Wait, Way

NodeKind = Literal["step", "routing", "end"]
EdgeKind = Literal["next", "below", "branch", "item", "skip", "choice", "recovery", "also"]


class Node(Struct, frozen=True, eq=False, gc=False):
    """A place where a case can be.

    `step`: a step of the file. `routing`: without time, put in where a target is itself a list of
    branches, or where a branch of a list is taken by chance. `end`: `end` or a named end.
    """

    at: int
    """Its index in `Graph.nodes`."""
    kind: NodeKind
    id: str
    """The id of the step or the end; a routing node has the id of the step it belongs to."""
    owner: int
    """The node of the step a routing node belongs to; otherwise the node itself."""
    step: Step | None
    """The step; None for routing nodes and ends."""
    all_of: bool
    """A case goes on along all ways out at once; otherwise along one of them."""


class Edge(Struct, frozen=True, eq=False, gc=False):
    """A way from one node to another."""

    at: int
    """Its index in `Graph.edges`."""
    source: int
    target: int
    kind: EdgeKind
    """How it is written.

    next: the one way of `next:` · below: no `next:`, the step below (or the end after the last) ·
    branch: one of all-of · item: a branch of all-of taken by chance, from its routing node · skip: not
    taking it, straight to `meet` · choice: a label of `choose:` · recovery: a fail point's `then` ·
    also: sets off a side chain (in `edges`, not in `out` and `into`).
    """
    label: str | None
    """The label of `choose:`; None for other kinds."""
    chance: Fraction | None
    """As written on the way or on the fail point that is this branch; 1 − p on a skip; None where not
    written. See `flow.chances` for what holds."""
    when: tuple[str, ...] | None
    """Segments it is certain for."""
    wait: Wait | None
    """The wait on this way, also the wait of a recovery with `then`."""
    declared: bool | None
    """`rework:` as the file says it. Whether a way *is* rework stands in `Graph.rework`."""
    fail: str | None
    """The fail point whose recovery this is (kind `recovery`)."""
    path: Path
    """Where the file says so."""


class Entry(NamedTuple):
    """A start. `id` is its id in `starts:`, None for the first step of the file."""

    node: int
    id: str | None
    share: Fraction | None
    path: Path


class Unresolved(NamedTuple):
    """A way that is written and leads nowhere known.

    `to` names no step and no end, or a step that could not be read, or is None where the target itself
    could not be read. `source` is None for a start.
    """

    source: int | None
    to: str | None
    kind: EdgeKind | Literal["start", "meet"]
    label: str | None
    path: Path


class Graph(Struct, frozen=True, eq=False):
    """Nodes and ways of one service.

    Nodes are the steps in the order of the file (so that index = position), then routing nodes, then the
    ends some way leads to. All tuples beside `nodes` and `edges` are parallel to one of the two.
    """

    service: Service
    nodes: tuple[Node, ...]
    edges: tuple[Edge, ...]
    out: tuple[tuple[int, ...], ...]
    """Per node: edges that leave it (without `also`), in the order of the file."""
    into: tuple[tuple[int, ...], ...]
    """Per node: edges that arrive (without `also`), in the order of `edges`."""
    also: tuple[int, ...]
    """Edges that set off side chains."""
    starts: tuple[Entry, ...]
    unresolved: tuple[Unresolved, ...]
    complete: bool
    """Everything about the flow could be read and resolved; if not, nothing may be said to be missing."""
    reached: tuple[bool, ...]
    """Per node: some way leads here from a start, or it belongs to a side chain that is set off."""
    side: tuple[bool, ...]
    """Per node: reached only as part of a side chain."""
    rework: tuple[bool, ...]
    """Per edge: it leads back (SEMANTICS §2.1). Ways out of unreached nodes are False."""
    order: tuple[int, ...]
    """Reached nodes so that every way that is not rework leads onward."""
    irregular: tuple[int, ...]
    """Nodes that are reached, but by rework ways only."""


def build(service: Service) -> Graph:
    """The graph of a service, recovery ways included whatever their chance."""
    draft = _Draft(service)
    for node in range(len(service.steps)):
        draft.ways_of(node)
    entries = tuple(draft.entries())
    draft.place_ends()
    return draft.graph(entries)


class _Draft:
    """Lists that grow while the steps are read."""

    def __init__(self, service: Service) -> None:
        self.service = service
        self.steps = tuple(service.steps.values())
        self.position = {step.id: index for index, step in enumerate(self.steps)}
        self.nodes: list[Node] = []
        self.routing: list[tuple[int, bool]] = []  # (owner, all_of)
        self.ends: dict[str, int] = {}  # end → a placeholder below zero until all routing nodes are known
        self.edges: list[Edge] = []
        self.unresolved: list[Unresolved] = []
        self.all_of = [False] * len(self.steps)
        self.complete = not (service.unread_steps or service.unread & {"steps", "starts", "ends"})

    def target(self, to: str) -> int | None:
        if to in self.position:
            return self.position[to]
        if self.service.is_end(to):
            return self.ends.setdefault(to, -1 - len(self.ends))
        return None

    def new_routing(self, owner: int, all_of: bool) -> int:
        self.routing.append((owner, all_of))
        return len(self.steps) + len(self.routing) - 1

    def edge(self, source: int, to: str, kind: EdgeKind, path: Path, way: Way | None = None,
             label: str | None = None, chance: Fraction | None = None, fail: str | None = None,
             wait: Wait | None = None) -> None:  # fmt: skip
        target = self.target(to)
        if target is None:
            self.unresolved.append(Unresolved(source, to, kind, label, path))
            return
        self.join(source, target, kind, path, way, label, chance, fail, wait)

    def join(self, source: int, target: int, kind: EdgeKind, path: Path, way: Way | None = None,
             label: str | None = None, chance: Fraction | None = None, fail: str | None = None,
             wait: Wait | None = None) -> None:  # fmt: skip
        when = declared = None
        if way is not None:
            when, declared = way.when, way.rework
            wait = Wait(None) if "wait" in way.unread else way.wait
            if way.chance is not None and kind in ("choice", "item"):
                chance = way.chance.value
            elif kind == "choice" and way.when is None:
                chance = self.of_failure(source, label)
        self.edges.append(
            Edge(len(self.edges), source, target, kind, label, chance, when, wait, declared, fail, path)
        )

    def of_failure(self, node: int, label: str | None) -> Fraction | None:
        """The chance of the fail point that is this label: it may be written there instead of on the way."""
        fails = self.steps[self.owner(node)].fails.values()
        return next((f.chance.value for f in fails if f.branch == label and f.chance), None)

    def ways_of(self, node: int) -> None:
        step = self.steps[node]
        home: Path = ("steps", step.id)
        if step.unread and not step.unread.isdisjoint(_FLOW_KEYS):
            self.complete = False
        for at, to in enumerate(step.also):
            self.edge(node, to, "also", (*home, "also", at))
        source = node
        recoveries = self.recoveries(step) if step.fails else []
        if recoveries and len(step.next) > 1:  # fails, or goes on along all ways
            source = self.new_routing(node, True)
            self.join(node, source, "next", (*home, "next"))
        self.own_ways(node, source, step, home)
        for point in recoveries:
            assert point.recover is not None
            then = step.id if point.recover.then == "again" else point.recover.then
            path = (*home, "fails", point.id, "recover", "then")
            chance = point.chance.value if point.chance else None
            self.edge(node, then, "recovery", path, chance=chance, fail=point.id, wait=point.recover.wait)

    def recoveries(self, step: Step) -> list[FailPoint]:
        """Fail points with a way; one that is a branch adds none of its own."""
        fails = step.fails.values()
        if any("recover" in f.unread or (f.recover and "then" in f.recover.unread) for f in fails):
            self.complete = False
        return [f for f in fails if f.recover and f.recover.then != "continue" and f.branch is None]

    def own_ways(self, node: int, source: int, step: Step, home: Path) -> None:
        if step.choose:
            for label, way in step.choose.items():
                self.way(source, way, "choice", (*home, "choose", label), label, None)
        elif len(step.next) > 1:
            self.branches(source, step.next, (*home, "next"), step.meet)
        elif step.next:
            self.way(source, step.next[0], "next", (*home, "next"), None, step.meet)
        elif "next" in step.unread or "choose" in step.unread:
            self.unresolved.append(Unresolved(node, None, "next", None, home))
        else:
            below = self.steps[node + 1].id if node + 1 < len(self.steps) else END
            self.edge(source, below, "below", home)

    def way(self, source: int, way: Way, kind: EdgeKind, path: Path,
            label: str | None, meet: str | None) -> None:  # fmt: skip
        """One way; a list in `to` gets a routing node in between."""
        if "to" in way.unread or way.to == ():
            self.unresolved.append(Unresolved(source, None, kind, label, path))
        elif isinstance(way.to, str):
            self.edge(source, way.to, kind, path, way, label)
        else:
            between = self.new_routing(self.owner(source), len(way.to) > 1)
            self.join(source, between, kind, path, way, label)
            self.branches(between, way.to, (*path, "to"), way.meet or meet)

    def branches(self, source: int, items: Sequence[Way], path: Path, meet: str | None) -> None:
        """All of: a branch with a chance goes through a routing node of its own."""
        if source < len(self.steps):
            self.all_of[source] = len(items) > 1
        for at, item in enumerate(items):
            here = (*path, at)
            if item.chance is None and item.when is None:
                self.way(source, item, "branch", here, None, meet)
                continue
            between = self.new_routing(self.owner(source), False)
            self.join(source, between, "branch", here)
            self.way(between, item, "item", here, None, meet)
            if meet is None:
                self.unresolved.append(Unresolved(between, None, "meet", None, here))
                continue
            rest = None if item.chance is None else 1 - item.chance.value
            self.edge(between, meet, "skip", (*path[:2], "meet"), chance=rest)

    def owner(self, node: int) -> int:
        return node if node < len(self.steps) else self.routing[node - len(self.steps)][0]

    def entries(self) -> Iterator[Entry]:
        if not self.service.starts and self.steps:
            yield Entry(0, None, None, ("steps", self.steps[0].id))
        for start in self.service.starts.values():
            path = ("starts", start.id, "at")
            if start.at in self.position:
                share = start.share.value if start.share else None
                yield Entry(self.position[start.at], start.id, share, path)
            else:
                self.unresolved.append(Unresolved(None, start.at, "start", None, path))

    def place_ends(self) -> None:
        """Ends come last; ways to them were written with placeholders."""
        first = len(self.steps) + len(self.routing)
        if self.ends:
            self.edges = [e if e.target >= 0 else replace(e, target=first - 1 - e.target) for e in self.edges]
        self.nodes = [
            *(Node(i, "step", s.id, i, s, self.all_of[i]) for i, s in enumerate(self.steps)),
            *(
                Node(len(self.steps) + i, "routing", self.steps[owner].id, owner, None, all_of)
                for i, (owner, all_of) in enumerate(self.routing)
            ),
            *(Node(first + i, "end", end, first + i, None, False) for i, end in enumerate(self.ends)),
        ]

    def graph(self, entries: tuple[Entry, ...]) -> Graph:
        """The graph of what was read, with what follows from its shape."""
        out: list[list[int]] = [[] for _ in self.nodes]
        into: list[list[int]] = [[] for _ in self.nodes]
        also = []
        for edge in self.edges:
            if edge.kind == "also":
                also.append(edge.at)
            else:
                out[edge.source].append(edge.at)
                into[edge.target].append(edge.at)
        found = rework_ways(
            [node.owner for node in self.nodes],
            [(edge.source, edge.target) for edge in self.edges],
            out,
            [entry.node for entry in entries],
            [(self.edges[e].source, self.edges[e].target) for e in also],
        )
        return Graph(
            self.service, tuple(self.nodes), tuple(self.edges), tuple(map(tuple, out)),
            tuple(map(tuple, into)), tuple(also), entries, tuple(self.unresolved),
            self.complete and not self.unresolved,
            found.reached, found.side, found.rework, found.order, found.irregular,
        )  # fmt: skip


_FLOW_KEYS = frozenset({"next", "choose", "meet", "fails", "also", "join"})
