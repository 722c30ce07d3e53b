"""What a step waits for: which ways into it run in parallel, and the formula of every join
(SEMANTICS §2.2–§2.4).
"""

from collections.abc import Iterator, Sequence
from typing import Literal, NamedTuple

from msgspec import Struct

from blueprint.flow.graph import Graph


class Join(NamedTuple):
    """How ways come together: wait for `all` parts, or pass on whichever `one` arrives."""

    kind: Literal["all", "one"]
    parts: "tuple[Formula, ...]"


Formula = int | Join
"""A way (an edge), or ways joined."""


class Joins(Struct, frozen=True, eq=False):
    """The join formulas of a graph's reached nodes, over their forward ways (rework is a further
    alternative everywhere).

    `formulas`: per node; None without forward ways, for ends (see `end`), and where it is ambiguous. `end`:
    of the ways into all ends of the main flow, which are one for joins; `side_end`: into those of the side
    chains. `ambiguous`: nodes for which there is no formula (−1: the ends). `parallel`: nodes some of whose
    forward ways are live in one run.
    """

    formulas: tuple[Formula | None, ...]
    end: Formula | None
    side_end: Formula | None
    ambiguous: tuple[int, ...]
    parallel: frozenset[int]


ENDS = -1


def joins(graph: Graph) -> Joins:
    """The formulas of all joins, as declared where a step says `join: all` or `one`, else inferred."""
    return _Inference(graph).run()


class _Inference:
    """Walks the nodes in order and keeps, for the ways that are pending (their source is passed, their
    target is not), which of them are parallel.

    Each pending way has a token; a token is a number, and `beside[token]` has a bit for every token that
    may be pending in the same run. A node with one way in hands its token on, so that a sequence costs
    nothing; bits of tokens that are used up stay and are masked by `pending`.
    """

    def __init__(self, graph: Graph) -> None:
        self.graph = graph
        self.beside: list[int] = []
        self.pending = 0
        self.token: dict[int, int] = {}  # way → its token
        self.formulas: list[Formula | None] = [None] * len(graph.nodes)
        self.ambiguous: list[int] = []
        self.parallel: set[int] = set()

    def run(self) -> Joins:
        graph, rework = self.graph, self.graph.rework
        for node in graph.order:
            if graph.nodes[node].kind == "end":
                continue
            arriving = [e for e in graph.into[node] if e in self.token and not rework[e]]
            if len(arriving) > 1:
                self.formulas[node] = self.formula(node, arriving)
            elif arriving:
                self.formulas[node] = arriving[0]
            self.leave(node, arriving, [e for e in graph.out[node] if not rework[e]])
        end, side_end = self.at_the_end(side=False), self.at_the_end(side=True)
        return Joins(tuple(self.formulas), end, side_end, tuple(self.ambiguous), frozenset(self.parallel))

    def at_the_end(self, *, side: bool) -> Formula | None:
        """The formula of all ends, which are one: of the main flow, or of the side chains."""
        nodes, edges = self.graph.nodes, self.graph.edges
        ways = [
            e
            for e in sorted(self.token)
            if nodes[edges[e].target].kind == "end" and self.graph.side[edges[e].source] is side
        ]
        return self.formula(ENDS, ways) if ways else None

    def new_token(self, beside: int) -> int:
        token = len(self.beside)
        self.beside.append(beside)
        self.pending |= 1 << token
        return token

    def leave(self, node: int, arriving: Sequence[int], leaving: Sequence[int]) -> None:
        """The tokens of the ways in go; those of the ways out come."""
        own = self.arrived(arriving)
        if not leaving:
            self.pending &= ~(1 << own)
            return
        self.token[leaving[0]] = own
        if len(leaving) > 1:
            self.part(node, own, leaving[1:])

    def part(self, node: int, own: int, more: Sequence[int]) -> None:
        """A token for each way beside the first."""
        others = self.beside[own] & self.pending & ~(1 << own)
        fresh = [self.new_token(others) for _ in more]
        for way, token in zip(more, fresh, strict=True):
            self.token[way] = token
        mask = sum(1 << token for token in fresh)
        for other in _bits(others):
            self.beside[other] |= mask
        if self.graph.nodes[node].all_of:
            siblings = mask | 1 << own
            for token in (own, *fresh):
                self.beside[token] |= siblings & ~(1 << token)

    def arrived(self, arriving: Sequence[int]) -> int:
        """One token for all that arrived: beside it may be whatever was beside any of them."""
        if not arriving:
            return self.new_token(0)
        own = self.token[arriving[0]]
        if len(arriving) == 1:
            return own
        tokens = [self.token[e] for e in arriving]
        for token in tokens[1:]:
            self.pending &= ~(1 << token)
        together = 0
        for token in tokens:
            together |= self.beside[token]
        together &= self.pending & ~(1 << own)
        for other in _bits(together & ~self.beside[own]):
            self.beside[other] |= 1 << own
        self.beside[own] = together
        return own

    def formula(self, node: int, ways: Sequence[int]) -> Formula | None:
        """The formula of ways into one node, before they are used up."""
        bits = [1 << self.token[e] for e in ways]
        everyone = sum(bits)
        beside = [self.beside[self.token[e]] & everyone for e in ways]
        declared = self.declared(node)
        if any(beside):
            self.parallel.add(node)
        if declared is not None:
            return Join(declared, tuple(ways))
        if not any(beside):
            return ways[0] if len(ways) == 1 else Join("one", tuple(ways))
        found = _infer(list(range(len(ways))), ways, bits, beside)
        if found is None:
            self.ambiguous.append(node)
        return found

    def declared(self, node: int) -> Literal["all", "one"] | None:
        step = self.graph.nodes[node].step if node >= 0 else None
        return step.join if step is not None and step.join != "any" else None


def _infer(
    members: list[int], ways: Sequence[int], bits: Sequence[int], beside: Sequence[int]
) -> Formula | None:
    """Alternatives of joins of alternatives …; None where neither splits."""
    if len(members) == 1:
        return ways[members[0]]
    mask = sum(bits[m] for m in members)
    apart = _components(members, bits, {m: beside[m] & mask for m in members})
    if len(apart) > 1:
        return _joined("one", apart, ways, bits, beside)
    other = _components(members, bits, {m: mask & ~beside[m] & ~bits[m] for m in members})
    if len(other) > 1:
        return _joined("all", other, ways, bits, beside)
    return None


def _joined(
    kind: Literal["all", "one"],
    groups: list[list[int]],
    ways: Sequence[int],
    bits: Sequence[int],
    beside: Sequence[int],
) -> Formula | None:
    parts = [_infer(group, ways, bits, beside) for group in groups]
    if any(part is None for part in parts):
        return None
    return Join(kind, tuple(part for part in parts if part is not None))


def _components(members: list[int], bits: Sequence[int], near: dict[int, int]) -> list[list[int]]:
    """Connected components, each and all in the order of the members."""
    owner = {bits[m]: m for m in members}
    left = sum(bits[m] for m in members)
    groups = []
    for member in members:
        if not bits[member] & left:
            continue
        left &= ~bits[member]
        group, todo = [member], [member]
        while todo:
            found = near[todo.pop()] & left
            left &= ~found
            for bit in _bits(found):
                group.append(owner[1 << bit])
                todo.append(owner[1 << bit])
        groups.append(sorted(group))
    return groups


def _bits(mask: int) -> Iterator[int]:
    """The numbers of the bits that are set."""
    while mask:
        low = mask & -mask
        yield low.bit_length() - 1
        mask ^= low


def leaves(formula: Formula | None) -> tuple[int, ...]:
    """All ways in a formula."""
    if formula is None:
        return ()
    if isinstance(formula, int):
        return (formula,)
    return tuple(way for part in formula.parts for way in leaves(part))


def counted(formula: Formula | None) -> tuple[int, ...]:
    """The ways whose visits add up to those of the node: every alternative, one partner of each join."""
    if formula is None:
        return ()
    if isinstance(formula, int):
        return (formula,)
    parts = formula.parts if formula.kind == "one" else formula.parts[:1]
    return tuple(way for part in parts for way in counted(part))


def forward_into(graph: Graph, node: int) -> tuple[int, ...]:
    """The ways into a node that do not lead back, from nodes that are reached."""
    return tuple(e for e in graph.into[node] if not graph.rework[e] and graph.reached[graph.edges[e].source])
