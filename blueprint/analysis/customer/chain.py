"""The customer's way through a flow, as one chain of states (SEMANTICS §6).

The customer rides one token: through the flow without its parallel ways, and of a block through the branch
in which the customer takes part. So a case is a walk from state to state, one at a time, whatever runs beside
it; only where the customer is in several branches the block is played (`customer_sampling`).
"""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from blueprint.analysis.course import Course
from blueprint.analysis.customer.sampling import MOST_MOVES, passage
from blueprint.analysis.customer.stays import Doing, Failure, Stay, Stays, joining, waiting_at
from blueprint.analysis.parallel.blocks import first_arrival
from blueprint.analysis.spans import Span
from blueprint.flow.blocks import Block, Branch, Tangle


class State(NamedTuple):
    """Where the customer's token can be. `own`: the customer takes part in it from its beginning to its end.
    `stretch`: the state that ends the stretch it belongs to.
    """

    own: bool
    stays: tuple[Stay, ...]
    stretch: int
    rank: tuple[float, int]
    """Orders the states onward."""


class Arc(NamedTuple):
    """From one state to another, and the stays on the way."""

    source: int
    target: int
    chance: float
    stays: tuple[Stay, ...]
    stretch: int


class Meeting(NamedTuple):
    """Where the customer's branch of a block meets the others: the state stands for waiting for them.

    `apart`: the block's time is that of other branches in every case, so that it does not depend on what
    happens in the customer's own. `complete`: of the waiting.
    """

    state: int
    doing: Doing
    block: Span
    own: Span
    apart: bool
    complete: bool


class Chain(NamedTuple):
    states: Sequence[State]
    arcs: Sequence[Arc]
    starts: Mapping[int, float]
    meetings: Sequence[Meeting]
    """Outer ones before those within them."""
    sampled: bool
    day: float
    """Seconds of opening in a business day; 0 where nobody says so."""


END = 0
"""The state in which all walks end."""


def chain(course: Course, found: Stays, guess: float) -> Chain:
    """The chain of a course. `guess` stands for every chance of a failure that is not known."""
    builder = _Builder(course, found, guess)
    builder.run()
    starts: dict[int, float] = {}
    for node, share in course.starts.items():
        if node in builder.of_node:
            state = builder.of_node[node]
            starts[state] = starts.get(state, 0.0) + share
    return Chain(
        builder.states, builder.arcs, starts, builder.meetings, builder.sampled, course.shape.day or 0.0
    )


class _Builder:
    def __init__(self, course: Course, found: Stays, guess: float) -> None:
        self.course, self.found, self.guess = course, found, guess
        self.reduction, self.worked = course.shape.reduction, course.worked
        self.chances = [*course.chances, *[1.0] * (len(self.reduction.source) - len(course.chances))]
        self.parts = {part.way: part for part in self.reduction.parts}
        self.ranks = {node: float(at) for at, node in enumerate(course.graph.order)}
        self.last = float(len(self.ranks))
        self.with_customer = self.ways_with_customer()
        self.states = [State(False, (), END, (self.last + 1, 0))]
        self.arcs: list[Arc] = []
        self.meetings: list[Meeting] = []
        self.of_node: dict[int, int] = {}
        self.left: dict[int, int] = {}
        self.todo: list[tuple[Sequence[int], int]] = []
        self.to_play: list[tuple[Block | Tangle, int, int, float, int]] = []
        self.sampled = False

    def run(self) -> None:
        self.enter(self.reduction.rest, END)
        while self.todo:
            members, stretch = self.todo.pop()
            for node in members:
                self.leave(node, stretch)
        for played in self.to_play:
            self.play(*played, MOST_MOVES // len(self.to_play))

    def ways_with_customer(self) -> frozenset[int]:
        """Ways standing for blocks and tangles in which the customer takes part."""
        ways: set[int] = set()
        for part in self.reduction.parts:
            branches = (
                part.branches if isinstance(part, Block) else [Branch(w, part.members) for w in part.ways]
            )
            if any(self.takes_part(branch, ways) for branch in branches):
                ways.add(part.way)
        return frozenset(ways)

    def takes_part(self, branch: Branch, ways: set[int] | frozenset[int]) -> bool:
        out = self.reduction.out
        return branch.way in ways or any(
            node in self.found.own or not ways.isdisjoint(out[node]) for node in branch.members
        )

    def state(self, own: bool, stays: tuple[Stay, ...], stretch: int, rank: float) -> int:
        self.states.append(State(own, stays, stretch, (rank, len(self.states))))
        return len(self.states) - 1

    def behind(self, state: int, own: bool = False, stays: tuple[Stay, ...] = ()) -> int:
        """A new state next to another one."""
        return self.state(own, stays, self.states[state].stretch, self.states[state].rank[0])

    def link(
        self,
        source: int,
        target: int,
        chance: float,
        stays: tuple[Stay, ...] = (),
        stretch: int | None = None,
    ) -> None:
        """A new arc, in the stretch of its source if none is named."""
        within = self.states[source].stretch if stretch is None else stretch
        self.arcs.append(Arc(source, target, chance, stays, within))

    def enter(self, members: Sequence[int], stretch: int) -> None:
        """States for the nodes of a stretch, which are left later."""
        for node in members:
            stays, rank = self.found.visits.get(node, ()), self.ranks[node]
            before = tuple(stay for stay in stays if not stay.doing.own)
            own = stays[len(before) :]
            self.of_node[node] = self.left[node] = self.state(bool(own), own or before, stretch, rank)
            if own and before:  # the wait before a step of the customer's is none of the customer's own
                self.of_node[node] = self.state(False, before, stretch, rank - 0.5)
                self.link(self.of_node[node], self.left[node], 1.0)
        self.todo.append((members, stretch))

    def at(self, node: int, stretch: int) -> int:
        """The state of a node of a stretch; of another node, the one that ends it."""
        state = self.of_node.get(node)
        return stretch if state is None or self.states[state].stretch != stretch else state

    def leave(self, node: int, stretch: int) -> None:
        """All ways out of a node, behind what its failures add to the visit."""
        ways = [way for way in self.reduction.out[node] if self.chances[way]]
        failures = self.found.failures.get(node, ())
        leaving = {failure.way for failure in failures}
        own = [way for way in ways if way not in leaving]
        stays = sum(self.chances[way] for way in own) if failures else 1.0
        for chosen, state in self.failing(self.left[node], failures).items():
            if chosen is not None:
                self.go(state, chosen, 1.0, stretch)
                continue
            for way in own:
                self.go(state, way, self.chances[way] / stays, stretch)

    def failing(self, source: int, failures: Sequence[Failure]) -> dict[int | None, int]:
        """The states behind all failures of a visit, by the way of the first that leads elsewhere."""
        here: dict[int | None, int] = {None: source}
        for failure in failures:
            behind: dict[int | None, int] = {}
            chance = self.guess if failure.chance is None else failure.chance
            for chosen, state in here.items():
                way = failure.way if chosen is None else chosen
                for next_, share in ((way, chance), (chosen, 1 - chance)):
                    if share and next_ not in behind:
                        behind[next_] = self.behind(source)
                if chance > 0:
                    self.recover(state, behind[way], failure, chance)
                if chance < 1:
                    nothing = failure.stays if failure.chance is None else ()
                    self.link(state, behind[chosen], 1 - chance, nothing)
            here = behind
        return here

    def recover(self, state: int, there: int, failure: Failure, chance: float) -> None:
        """A failure that happens; a recovery with the customer is a state of its own."""
        if not failure.own:
            self.link(state, there, chance, failure.stays)
            return
        before = tuple(stay for stay in failure.stays if not stay.doing.own)
        with_customer = self.behind(state, True, failure.stays[len(before) :])
        self.link(state, with_customer, chance, before)
        self.link(with_customer, there, 1.0)

    def go(self, source: int, way: int, chance: float, stretch: int) -> None:
        """Along a way; into the customer's branch, where it stands for a block with the customer."""
        while way in self.parts:
            part = self.parts[way]
            target = self.at(part.close, stretch)
            if way not in self.with_customer:
                wait = joining(self.course, part.close, self.worked.spans[way])
                self.link(source, target, chance, (wait,), stretch)
                return
            own = self.own_branch(part)
            if own is None or isinstance(part, Tangle):
                self.to_play.append((part, source, target, chance, stretch))
                return
            meeting = self.meet(part, own, stretch)
            self.link(meeting, target, 1.0)
            way, stretch = own.way, meeting
            self.enter(own.members, stretch)
        target = self.at(self.reduction.target[way], stretch)
        self.link(source, target, chance, self.found.ways.get(way, ()), stretch)

    def own_branch(self, part: Block | Tangle) -> Branch | None:
        """The one branch that takes the customer along from the split to the closing node; None where there
        is not such a one."""
        if isinstance(part, Tangle):
            return None
        own = [branch for branch in part.branches if self.takes_part(branch, self.with_customer)]
        if len(own) > 1 or (first_arrival(self.course.graph, part.close) and not self.rules(part, own[0])):
            return None
        return own[0]

    def rules(self, block: Block, own: Branch) -> bool:
        """Whether the time of a block is that of this branch in every case."""
        spans = self.worked.branches
        span = spans[own.way].span
        others = [spans[branch.way].span for branch in block.branches if branch is not own]
        if first_arrival(self.course.graph, block.close):
            return all(span.longest <= other.shortest for other in others)
        return all(span.shortest >= other.longest for other in others)

    def meet(self, block: Block, own: Branch, stretch: int) -> int:
        """The state in which the customer's branch meets the others."""
        rank = self.ranks.get(block.close, self.last)
        state = self.state(False, (), stretch, rank)
        self.states[state] = self.states[state]._replace(rank=(rank, -state))  # inner ones come first
        rules, whole = self.rules(block, own), self.worked.spans[block.way]
        meeting = Meeting(
            state,
            waiting_at(self.course, block.close),
            whole,
            self.worked.branches[own.way].span,
            self.worked.decided[block.way] and not rules,
            rules or whole.complete,
        )
        self.meetings.append(meeting)
        return state

    def play(
        self, part: Block | Tangle, source: int, target: int, chance: float, stretch: int, moves: int
    ) -> None:
        """A block in which the customer is in several places, as it was played."""
        found = passage(self.course, self.found, part, self.guess, moves)
        self.sampled = self.sampled or found.random
        if found.meets < 1:
            self.link(source, target, chance * (1 - found.meets), found.without, stretch)
        if found.meets > 0:
            within = self.state(True, found.within, stretch, self.states[source].rank[0])
            self.link(source, within, chance * found.meets, found.before, stretch)
            self.link(within, target, 1.0, found.after)
