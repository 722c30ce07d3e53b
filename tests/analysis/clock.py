"""The customer's clock of one case: what the customer does at each moment (SEMANTICS §6)."""

from collections.abc import Iterator
from itertools import pairwise
from math import inf
from typing import NamedTuple

from tests.analysis.elements_played import State

STATES: tuple[State, ...] = ("acting", "served", "turn", "hidden", "branches", "away")
"""From the strongest to the weakest, where the customer is in several branches."""

PARTS = ("before", *STATES, "after")


class Stay(NamedTuple):
    """The customer is in `state` from `start` to `end`; `own`: an element of the customer's own."""

    start: float
    end: float
    state: State
    own: bool


class Ride:
    """Where the customer was with one token, and with the tokens it came from.

    What came before counts only up to the moment `until`: at a first arrival the customer goes on.
    """

    __slots__ = ("before", "stays", "until")

    def __init__(self, before: "tuple[Ride, ...]" = (), until: float = inf) -> None:
        self.before, self.until = before, until
        self.stays: list[Stay] = []


def clock(ride: Ride, lead: float) -> dict[str, float]:
    """Seconds of a case in each of `PARTS`; they add up to its lead time."""
    stays = sorted(_stays(ride))
    own = [stay for stay in stays if stay.own]
    parts = dict.fromkeys(PARTS, 0.0)
    if not own:
        return {**parts, "before": lead}
    first, last = min(stay.start for stay in own), max(stay.end for stay in own)
    parts["before"], parts["after"] = first, lead - last
    between = [
        stay._replace(start=max(stay.start, first), end=min(stay.end, last))
        for stay in stays
        if stay.end > first and stay.start < last
    ]
    alone = all(one.end <= other.start for one, other in pairwise(between))
    for stay in between if alone else _strongest(between):
        parts[stay.state] += stay.end - stay.start
    return parts


def _stays(ride: Ride) -> Iterator[Stay]:
    """All stays of a ride, those after `until` left out or cut."""
    todo, seen = [(ride, inf)], set()
    while todo:
        one, until = todo.pop()
        if id(one) in seen:
            continue
        seen.add(id(one))
        for stay in one.stays:
            if stay.end <= until:
                yield stay
            elif stay.start < until:
                yield stay._replace(end=until)
        todo += [(earlier, min(until, one.until)) for earlier in one.before]


def _strongest(stays: list[Stay]) -> Iterator[Stay]:
    """At each moment the strongest state."""
    moments = sorted({moment for stay in stays for moment in (stay.start, stay.end)})
    for start, end in pairwise(moments):
        here = [stay.state for stay in stays if stay.start <= start and end <= stay.end]
        if here:
            yield Stay(start, end, min(here, key=STATES.index), False)
