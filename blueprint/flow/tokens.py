"""Soundness by playing: one token on the start, moved until the case ends or something is wrong
(SEMANTICS §2.5).
"""

from collections import deque
from collections.abc import Iterator, Sequence
from itertools import product
from typing import Literal, NamedTuple

from blueprint.flow.graph import Graph
from blueprint.flow.joins import Formula, Joins

State = tuple[int, ...]
"""The ways that hold a token, sorted. A case that begins at node n holds −1−n."""

Move = tuple[int, int | None]
"""A node that was passed, and the way it was left by where there was a choice."""

MOST_STATES = 100_000


class Trouble(NamedTuple):
    """A state that no sound flow reaches, and the shortest way into it.

    stuck: nothing can move, and `waiting` (nodes, the first in the order of the flow first) hold tokens ·
    twice: `way` holds two tokens · left: the case ended, and `waiting` hold tokens.
    """

    kind: Literal["stuck", "twice", "left"]
    moves: tuple[Move, ...]
    waiting: tuple[int, ...]
    tokens: State
    way: int | None = None


class Searched(NamedTuple):
    """`trouble` is None where none was found; then `complete` says whether all states were seen."""

    trouble: Trouble | None
    complete: bool


def search(
    graph: Graph, joins: Joins, begin: int, most: int = MOST_STATES, prefer: int | None = None
) -> Searched:
    """Play from one token on the node `begin`, always moving the token that is first in the flow, over
    every choice. Whatever is found is real; the shortest in moves comes first, but one in which the node
    `prefer` waits before one in which only the end does.

    Played on a reduced flow: steps that only pass a token on are skipped, and alternatives that arrive at
    one step are the same way, so that choices which come together again multiply no states.
    """
    game = Game(graph, joins, reduced=True)
    second: Trouble | None = None
    first: State = (-1 - begin,)
    before: dict[State, tuple[State, Move] | None] = {first: None}
    todo = deque([first])
    while todo:
        state = todo.popleft()
        node, modes = game.earliest(state)
        if node is None:
            found = game.trouble("stuck", state, before)
            if prefer is None or not game.is_end(found.waiting[0]):
                return Searched(found, True)
            second = second or found
            continue
        for mode in modes:
            for after, move, twice in game.moves(state, node, mode):
                if twice is not None or (game.is_end(node) and after):
                    kind: Literal["twice", "left"] = "left" if twice is None else "twice"
                    before.setdefault(after, (state, move))
                    return Searched(game.trouble(kind, after, before, (state, move), twice), True)
                if after and after not in before:
                    before[after] = (state, move)
                    todo.append(after)
        if len(before) > most:
            return Searched(second, False)
    return Searched(second, True)


def is_sound(graph: Graph, joins: Joins, begins: Sequence[int], most: int = MOST_STATES) -> bool | None:
    """The whole game from each of these nodes, in every order of moves; None if it has too many states.

    Sound: from every state the case can end, nothing is left when it does, no way ever holds two tokens.
    """
    game = Game(graph, joins)
    for begin in begins:
        states: dict[State, list[State]] = {(-1 - begin,): []}
        todo: list[State] = [(-1 - begin,)]
        while todo:
            state = todo.pop()
            for node, here in game.holding(state).items():
                for mode in game.modes(node, here):
                    for after, _, twice in game.moves(state, node, mode):
                        if twice is not None or (game.is_end(node) and after):
                            return False
                        if after not in states:
                            states[after] = []
                            todo.append(after)
                        states[after].append(state)
            if len(states) > most:
                return None
        can_end: set[State] = {()}
        back: list[State] = [()] if () in states else []
        while back:
            for state in states[back.pop()]:
                if state not in can_end:
                    can_end.add(state)
                    back.append(state)
        if any(state not in can_end for state in states):
            return False
    return True


class Game:
    """The moves of one graph. All ends of a flow are one node, behind all others."""

    def __init__(self, graph: Graph, joins: Joins, reduced: bool = False) -> None:
        self.graph, self.joins = graph, joins
        self.resting = _resting(graph) if reduced else list(range(len(graph.edges)))
        alike = _alike(graph, joins) if reduced else {}
        self.settled = [alike.get(way, way) for way in self.resting]
        end, side_end = len(graph.nodes), len(graph.nodes) + 1
        self.ends = (end, side_end)
        self.target = [
            edge.target
            if graph.nodes[edge.target].kind != "end"
            else (side_end if graph.side[edge.source] else end)
            for edge in graph.edges
        ]
        self.rank = {node: at for at, node in enumerate(graph.order)}
        self.rank |= {end: len(graph.order), side_end: len(graph.order) + 1}

    def is_end(self, node: int) -> bool:
        return node in self.ends

    def formula(self, node: int) -> Formula | None:
        if node == self.ends[0]:
            return self.joins.end
        return self.joins.side_end if node == self.ends[1] else self.joins.formulas[node]

    def holding(self, state: State) -> dict[int, list[int]]:
        """The nodes before which there are tokens, and these tokens."""
        nodes: dict[int, list[int]] = {}
        for way in state:
            nodes.setdefault(self.target[way] if way >= 0 else -1 - way, []).append(way)
        return nodes

    def earliest(self, state: State) -> tuple[int | None, list[State]]:
        """The first node in the flow that can be passed, and how."""
        held = self.holding(state)
        for node in sorted(held, key=self.rank.__getitem__):
            if modes := self.modes(node, held[node]):
                return node, modes
        return None, []

    def waiting(self, state: State) -> tuple[int, ...]:
        """The nodes before which there are tokens, in the order of the flow."""
        return tuple(sorted(self.holding(state), key=self.rank.__getitem__))

    def modes(self, node: int, here: Sequence[int]) -> list[State]:
        """The sets of tokens that let a node be passed, of those that are before it."""
        formula = self.formula(node)
        if formula is None or isinstance(formula, int):
            return [(way,) for way in here]
        alone = [(way,) for way in here if way < 0 or self.graph.rework[way]]
        return alone + list(_modes(formula, here))

    def moves(self, state: State, node: int, mode: State) -> Iterator[tuple[State, Move, int | None]]:
        """The states after a node was passed; last, a way that now holds two tokens."""
        rest = [way for way in state if way not in mode]
        if self.is_end(node):
            yield tuple(rest), (node, None), None
            return
        ways = self.graph.out[node]
        if self.graph.nodes[node].all_of:
            yield self.put(rest, ways, (node, None))
            return
        for way in ways:
            yield self.put(rest, (way,), (node, way if len(ways) > 1 else None))

    def put(self, rest: Sequence[int], ways: Sequence[int], move: Move) -> tuple[State, Move, int | None]:
        """The state with tokens on these ways as well."""
        after = [*rest]
        twice = None
        for way in ways:
            settled = self.settled[way]
            if settled in after:
                twice = settled if twice is None else twice
            else:
                after.append(settled)
        return tuple(sorted(after)), move, twice

    def trouble(
        self,
        kind: Literal["stuck", "twice", "left"],
        state: State,
        before: dict[State, tuple[State, Move] | None],
        last: tuple[State, Move] | None = None,
        way: int | None = None,
    ) -> Trouble:
        moves = []
        step = last or before[state]
        while step is not None:
            state_before, move = step
            moves.append(move)
            step = before[state_before]
        return Trouble(kind, tuple(reversed(moves)), self.waiting(state), state, way)


def _resting(graph: Graph) -> list[int]:
    """Per way: where a token on it comes to rest, without a choice or a join."""
    resting = list(range(len(graph.edges)))
    for node in reversed(graph.order):
        if _passes_on(graph, node):
            way = graph.into[node][0]
            if not graph.rework[way]:
                resting[way] = resting[graph.out[node][0]]
    return resting


def _alike(graph: Graph, joins: Joins) -> dict[int, int]:
    """Per way that arrives as one of several alternatives: the one that stands for all of them."""
    alike: dict[int, int] = {}
    for node in graph.nodes:
        if node.step is None or node.step.join in (None, "any"):
            _alternatives(joins.formulas[node.at], alike)
    _alternatives(joins.end, alike)
    _alternatives(joins.side_end, alike)
    return alike


def _passes_on(graph: Graph, node: int) -> bool:
    into, out = graph.into[node], graph.out[node]
    return len(into) == 1 and len(out) == 1 and not graph.rework[out[0]]


def _alternatives(formula: Formula | None, alike: dict[int, int]) -> None:
    if formula is None or isinstance(formula, int):
        return
    plain = [part for part in formula.parts if isinstance(part, int)]
    if formula.kind == "one":
        alike.update(dict.fromkeys(plain, plain[0]) if plain else {})
    for part in formula.parts:
        _alternatives(part, alike)


def _modes(formula: Formula, here: Sequence[int]) -> Iterator[State]:
    if isinstance(formula, int):
        if formula in here:
            yield (formula,)
        return
    if formula.kind == "one":
        for part in formula.parts:
            yield from _modes(part, here)
        return
    for chosen in product(*(list(_modes(part, here)) for part in formula.parts)):
        yield tuple(way for mode in chosen for way in mode)
