"""The customer in several places at once: what counts at each moment, and the mean of it (SEMANTICS §6)."""

from collections.abc import Iterator, Sequence
from itertools import pairwise
from math import inf
from typing import Literal, NamedTuple

from blueprint.analysis.customer.stays import ACTIVITIES, Doing, Stay
from blueprint.analysis.spans import Span

Moment = tuple[float, float, float]
"""Seconds of working time since a part of a flow was entered; the same on the wall and in business days."""

BEGIN: Moment = (0.0, 0.0, 0.0)

Phase = Literal["without", "before", "within", "after"]


class Timed(NamedTuple):
    """From when to when, in seconds of working time, the customer does something; on the two clocks that is
    `wall` and `business`."""

    start: float
    end: float
    doing: Doing
    wall: float
    business: float
    complete: bool

    def until(self, end: float) -> "Timed":
        """The same cut off."""
        if end >= self.end:
            return self
        part = (end - self.start) / (self.end - self.start)
        return self._replace(end=end, wall=self.wall * part, business=self.business * part)


def timed(start: Moment, end: Moment, doing: Doing, complete: bool) -> Timed:
    return Timed(start[0], end[0], doing, end[1] - start[1], end[2] - start[2], complete)


class Passage(NamedTuple):
    """A part of a flow as the customer passes it: `meets` is the chance that the customer takes part at all.

    If so, `before` the first and `after` the last of that, and `within`; else all is `without`. In the mean
    they add up to the time of the part. `random`: it differs from case to case.
    """

    meets: float
    without: tuple[Stay, ...]
    before: tuple[Stay, ...]
    within: tuple[Stay, ...]
    after: tuple[Stay, ...]
    random: bool


class Ride:
    """What the customer does along one token, and did along those it came from: of these only what was
    before the moment `until`, at which a first arrival took the customer along.
    """

    __slots__ = ("before", "times", "until")

    def __init__(self, before: "tuple[Ride, ...]" = (), until: float = inf) -> None:
        self.before, self.until = before, until
        self.times: list[Timed] = []

    def all(self) -> list[Timed]:
        """Everything that counts, cut at the moments at which the customer left."""
        found: list[Timed] = []
        todo: list[tuple[Ride, float]] = [(self, inf)]
        seen: set[int] = set()
        while todo:
            ride, until = todo.pop()
            if id(ride) in seen:  # what the branches of a split have in common, which is not cut
                continue
            seen.add(id(ride))
            if until == inf:
                found += ride.times
            else:
                found += [t.until(until) for t in ride.times if t.start < until or t.end <= until]
            cut = min(until, ride.until)
            todo += [(earlier, cut) for earlier in ride.before]
        return found


class Mean:
    """The mean of many passages, by phase and by what the customer does."""

    def __init__(self) -> None:
        self.times: dict[tuple[Phase, Doing], list[float]] = {}
        self.incomplete: set[tuple[Phase, Doing]] = set()
        self.runs = self.met = 0

    def add(self, over: Moment, times: Sequence[Timed]) -> None:
        """One more passage, and when it was over."""
        own = [time for time in times if time.doing.own]
        first = min((time.start for time in own), default=over[0])
        last = max((time.end for time in own), default=over[0])
        self.runs += 1
        self.met += bool(own)
        for start, end, time in strongest(times):
            if not own:
                self.count("without", time, start, end)
                continue
            self.count("before", time, start, min(end, first))
            self.count("within", time, max(start, first), min(end, last))
            self.count("after", time, max(start, last), end)
        for time in times:
            if not time.complete:
                self.incomplete.add((_phase(time, first, last) if own else "without", time.doing))

    def count(self, phase: Phase, time: Timed, start: float, end: float) -> None:
        if start < end:
            sums = self.times.setdefault((phase, time.doing), [0.0, 0.0, 0.0])
            part = (end - start) / (time.end - time.start)
            sums[0] += end - start
            sums[1] += time.wall * part
            sums[2] += time.business * part

    def passage(self, shown: Span, random: bool, day: float) -> Passage:
        """The times stretched to the time that the lead time counts for the part."""
        self.stretch(shown, day)
        meets = self.met / self.runs
        return Passage(
            meets,
            self.stays("without", 1 - meets),
            self.stays("before", meets),
            self.stays("within", meets),
            self.stays("after", meets),
            random,
        )

    def stretch(self, shown: Span, day: float) -> None:
        """In working time all alike. What the two clocks then lack is waiting for other branches: of these
        only the working time is known where they run on different clocks."""
        seconds = sum(time[0] for time in self.times.values())
        factor = shown.seconds(day) / seconds if seconds else 0.0
        for time in self.times.values():
            time[:] = [value * factor for value in time]
        lacking = [
            whole - sum(time[clock] for time in self.times.values())
            for clock, whole in ((1, shown.wall), (2, shown.business))
        ]
        if not self.times:
            self.times["without" if self.met < self.runs else "within", Doing("branches")] = [0.0, 0.0, 0.0]
        takes = max(self.times, key=lambda key: (key[1].activity == "branches", self.times[key][0]))
        self.times[takes][1] += lacking[0]
        self.times[takes][2] += lacking[1]

    def stays(self, phase: Phase, chance: float) -> tuple[Stay, ...]:
        """The mean times of a phase, given that it occurs."""
        doings = {doing for at, doing in (*self.times, *self.incomplete) if at == phase}
        found = []
        for doing in sorted(doings, key=_order):
            _, wall, business = self.times.get((phase, doing), (0.0, 0.0, 0.0))
            complete = (phase, doing) not in self.incomplete
            found.append(Stay(doing, wall / chance, business / chance, complete))
        return tuple(found)


def strongest(times: Sequence[Timed]) -> Iterator[tuple[float, float, Timed]]:
    """At each moment the strongest of what the customer does: from when to when it is that."""
    lasting = sorted((time for time in times if time.start < time.end), key=lambda time: time[:2])
    if all(one.end <= other.start for one, other in pairwise(lasting)):
        yield from ((time.start, time.end, time) for time in lasting)
        return
    begin: dict[float, list[Timed]] = {}
    for time in lasting:
        begin.setdefault(time.start, []).append(time)
    here: list[Timed] = []
    for start, end in pairwise(sorted({moment for time in lasting for moment in time[:2]})):
        here = [time for time in here if time.end > start] + begin.get(start, [])
        if here:
            yield start, end, min(here, key=_strength)


def _phase(time: Timed, first: float, last: float) -> Phase:
    if time.doing.own or (time.start >= first and time.end <= last):
        return "within"
    return "before" if time.start < first else "after"


def _strength(time: Timed) -> tuple[int, bool, str, bool]:
    return _order(time.doing)


def _order(doing: Doing) -> tuple[int, bool, str, bool]:
    """The strongest first."""
    return ACTIVITIES.index(doing.activity), not doing.own, doing.kind or "", doing.visible
