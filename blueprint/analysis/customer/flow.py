"""How much of each stay lies before, between and after the customer's own (SEMANTICS §6).

The chain is doubled by whether the customer has been seen yet, and asked backwards for the chance that a
state still comes in which the customer takes part; both are sparse systems of equations.
"""

from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import NamedTuple

from blueprint.analysis.customer.chain import Arc, Chain, Meeting
from blueprint.analysis.customer.stays import ACTIVITIES, Activity, Stay
from blueprint.analysis.totals import Total
from blueprint.flow.linear import solve

NOTHING = 1e-12
"""A chance or a part of the visits below this is taken for a rounding error."""


class Clock(NamedTuple):
    """The lead time by what the customer does; `felt` by kind of wait, and what of it is below the line of
    visibility otherwise."""

    before: Total
    activities: Mapping[Activity, Total]
    after: Total
    felt: Mapping[str, Total]
    unseen_felt: Total


def flow(chain: Chain) -> Clock | None:
    """The mean over all walks through a chain; None where one may go round for ever."""
    visits = _Visits.of(chain)
    return None if visits is None else _Teller(chain, visits).clock()


class _Visits(NamedTuple):
    """Per state: how often it comes in all, and before the customer was seen; the chance that a state in
    which the customer takes part comes then or later."""

    all: Mapping[int, float]
    unseen: Mapping[int, float]
    ahead: Mapping[int, float]

    @classmethod
    def of(cls, chain: Chain) -> "_Visits | None":
        states = chain.states
        order = sorted(range(len(states)), key=lambda state: states[state].rank)
        into: dict[int, list[tuple[int, float]]] = {}
        out: dict[int, list[tuple[int, float]]] = {}
        for arc in chain.arcs:
            into.setdefault(arc.target, []).append((arc.source, arc.chance))
            if not states[arc.source].own:
                out.setdefault(arc.source, []).append((arc.target, arc.chance))
        everything = solve(order, into, chain.starts)
        if everything is None:
            return None
        first = {s: [(u, p) for u, p in ways if not states[u].own] for s, ways in into.items()}
        unseen = solve(order, first, chain.starts)
        own = {state: 1.0 for state in order if states[state].own}
        ahead = solve(order[::-1], out, own)
        if unseen is None or ahead is None:
            return None
        near = {state: _near(unseen[state], everything[state]) for state in order}
        return cls(everything, near, {state: _near(chance, 1.0) for state, chance in ahead.items()})


class _Sum:
    """A total that grows."""

    __slots__ = ("business", "complete", "wall")

    def __init__(self) -> None:
        self.wall = self.business = 0.0
        self.complete = True

    def add(self, stay: Stay, factor: float) -> None:
        if factor > NOTHING:
            self.wall += stay.wall * factor
            self.business += stay.business * factor
            self.complete = self.complete and stay.complete

    @property
    def total(self) -> Total:
        return Total(self.wall, self.business, self.complete)


class _Teller:
    def __init__(self, chain: Chain, visits: _Visits) -> None:
        self.chain, self.visits = chain, visits
        self.before, self.after, self.unseen_felt = _Sum(), _Sum(), _Sum()
        self.activities: dict[Activity, _Sum] = {activity: _Sum() for activity in ACTIVITIES}
        self.felt: dict[str, _Sum] = {}

    def clock(self) -> Clock:
        states, ahead = self.chain.states, self.visits.ahead
        for at, state in enumerate(states):
            if state.stays and state.own:
                self.between(state.stays, self.visits.all[at])
            elif state.stays:
                self.tell(state.stays, self.visits.unseen[at], self.visits.all[at], ahead[at])
        for arc in self.chain.arcs:
            if arc.stays:
                self.tell(arc.stays, *self.along(arc), ahead[arc.target])
        self.waits_at_joins()
        return Clock(
            self.before.total,
            {activity: found.total for activity, found in self.activities.items()},
            self.after.total,
            {kind: found.total for kind, found in self.felt.items()},
            self.unseen_felt.total,
        )

    def along(self, arc: Arc) -> tuple[float, float]:
        """How often an arc is taken before the customer was seen, and in all."""
        own = self.chain.states[arc.source].own
        unseen = 0.0 if own else self.visits.unseen[arc.source] * arc.chance
        return unseen, self.visits.all[arc.source] * arc.chance

    def tell(self, stays: Sequence[Stay], unseen: float, all_: float, ahead: float) -> None:
        """Stays before a state from which on the customer takes part with this chance."""
        for stay in stays:
            if stay.doing.own:
                self.between((stay,), all_)
                continue
            self.before.add(stay, unseen)
            self.between((stay,), (all_ - unseen) * ahead)
            self.after.add(stay, (all_ - unseen) * (1 - ahead))

    def between(self, stays: Sequence[Stay], factor: float) -> None:
        """Stays between the first and the last of the customer's own, or these themselves."""
        if factor <= NOTHING:
            return
        for stay in stays:
            doing = stay.doing
            self.activities[doing.activity].add(stay, factor)
            if doing.kind is not None and doing.activity == "turn":
                self.felt.setdefault(doing.kind, _Sum()).add(stay, factor)
                if not doing.visible:
                    self.unseen_felt.add(stay, factor)

    def waits_at_joins(self) -> None:
        """(Block time − own branch lead) per meeting; inner ones first, on which outer ones depend."""
        unseen_waits: dict[int, Stay] = {}
        for meeting in reversed(self.chain.meetings):
            all_, unseen = self.visits.all[meeting.state], self.visits.unseen[meeting.state]
            ahead = self.visits.ahead[meeting.state]
            whole = _waiting(meeting, all_, (meeting.own.wall * all_, meeting.own.business * all_))
            before = whole.times(unseen / all_ if all_ else 0.0)
            if meeting.apart and 0 < unseen < all_:
                own = self.own_time_unseen(meeting, unseen_waits)
                before = self.limited(_waiting(meeting, unseen, own), whole)
            rest = whole._replace(wall=whole.wall - before.wall, business=whole.business - before.business)
            unseen_waits[meeting.state] = before
            if unseen:
                self.before.add(before, 1.0)
            if all_ > unseen:
                self.between((rest,), ahead)
                self.after.add(rest, 1 - ahead)

    def limited(self, part: Stay, whole: Stay) -> Stay:
        """No more than the whole and no less than nothing in working time, which means of undecided blocks
        within a decided one could make of it."""
        seconds, most = (stay.wall + stay.business * self.chain.day for stay in (part, whole))
        if seconds <= 0:
            return whole.times(0.0)
        return whole if seconds >= most else part

    def own_time_unseen(self, meeting: Meeting, unseen_waits: Mapping[int, Stay]) -> tuple[float, float]:
        """The time in the customer's branch of cases that leave it before the customer was seen."""
        within = self.stretches.within(meeting.state)
        wall = business = 0.0
        unmet = self.unmet(meeting.state, within)
        for stays, factor in (
            *((self.chain.states[s].stays, self.visits.unseen[s] * unmet[s]) for s in within.states),
            *((arc.stays, self.along(arc)[0] * unmet[arc.target]) for arc in within.arcs),
            *(((unseen_waits[s],), unmet[s]) for s in within.meetings),
        ):
            for stay in stays:
                wall += stay.wall * factor
                business += stay.business * factor
        return wall, business

    def unmet(self, end: int, within: "_Stretch") -> Mapping[int, float]:
        """Per state of a stretch the chance to come to its end without one of the customer's own."""
        states = self.chain.states
        out: dict[int, list[tuple[int, float]]] = {}
        for arc in within.arcs:
            if not states[arc.source].own:
                out.setdefault(arc.source, []).append((arc.target, arc.chance))
        order = sorted((*within.states, end), key=lambda state: states[state].rank, reverse=True)
        return solve(order, out, {end: 1.0}) or {}

    @cached_property
    def stretches(self) -> "_Stretches":
        return _Stretches(self.chain)


class _Stretch(NamedTuple):
    """Everything in a customer's branch; `meetings` are states too."""

    states: list[int]
    arcs: list[Arc]
    meetings: list[int]


class _Stretches:
    def __init__(self, chain: Chain) -> None:
        self.own: dict[int, _Stretch] = {m.state: _Stretch([], [], []) for m in chain.meetings}
        for at, state in enumerate(chain.states):
            if state.stretch in self.own:
                self.own[state.stretch].states.append(at)
                if at in self.own:
                    self.own[state.stretch].meetings.append(at)
        for arc in chain.arcs:
            if arc.stretch in self.own:
                self.own[arc.stretch].arcs.append(arc)

    def within(self, end: int) -> _Stretch:
        """With the stretches within it."""
        found = _Stretch([], [], [])
        todo = [end]
        while todo:
            own = self.own[todo.pop()]
            found.states.extend(own.states)
            found.arcs.extend(own.arcs)
            found.meetings.extend(own.meetings)
            todo += own.meetings
        return found


def _waiting(meeting: Meeting, times: float, own: tuple[float, float]) -> Stay:
    """So often the block's time, less the time in the customer's branch."""
    wall, business = meeting.block.wall * times - own[0], meeting.block.business * times - own[1]
    return Stay(
        meeting.doing,
        _near(wall, meeting.block.wall * times),
        _near(business, meeting.block.business * times),
        meeting.complete,
    )


def _near(value: float, whole: float) -> float:
    """Nothing or the whole, where only a rounding error is between."""
    small = NOTHING * abs(whole)
    return 0.0 if abs(value) <= small else whole if abs(value - whole) <= small else value
