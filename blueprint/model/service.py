"""The nouns of a service blueprint, as plain frozen values.

Everything refers by id; an id may point at nothing while a file is being written, and it is the rules'
business to say so. Mappings keep the order of the file. `unread` names the keys that stand in the file
but could not be understood, wholly or in part, and those that were missed or mistyped and reported: what
depends on them is not known, and must not be reported again. What of such a key could be read is kept.
"""

from collections.abc import Mapping
from datetime import date
from fractions import Fraction
from types import MappingProxyType
from typing import Any, Literal

from msgspec import Struct

from blueprint.model.durations import Duration
from blueprint.model.estimates import Amount, Chance, Rate, Time

NOTHING: Mapping[str, Any] = MappingProxyType({})

LANES = ("evidence", "customer", "onstage", "backstage", "support")
END = "end"

Lane = Literal["customer", "onstage", "backstage", "support"]
Kind = Literal["activity", "wait", "decision"]
WaitKind = Literal["queue", "hand-off", "batch", "transport", "external"]
Value = Literal["va", "bva", "nva"]
Presence = Literal["away", "waits"]


class Calendar(Struct, frozen=True):
    """A business day, in seconds of opening, and how many there are in a week."""

    hours: float
    days: int | None = None


class Segment(Struct, frozen=True):
    """A kind of customer; `share` of all cases, None where not said."""

    id: str
    name: str | None = None
    share: Chance | None = None


class Actor(Struct, frozen=True):
    """Whoever takes part: the customer, staff, or a machine (no staff, no rate)."""

    id: str
    lane: Lane | None
    name: str | None = None
    machine: bool = False
    staff: int | None = None
    rate: Rate | None = None
    note: str | None = None
    unread: frozenset[str] = frozenset()

    @property
    def title(self) -> str:
        return self.name or self.id


class Wait(Struct, frozen=True):
    """Time between activities: `wait_before:` on a step, `wait:` on a way or in a recovery."""

    time: Time | None
    kind: WaitKind | None = None
    tolerance: Duration | None = None
    customer: Presence | None = None
    unread: frozenset[str] = frozenset()


class Way(Struct, frozen=True):
    """One edge out of a step. `to` is a step, `end`, a named end, or several ways taken together."""

    to: "str | tuple[Way, ...]"
    chance: Chance | None = None
    when: tuple[str, ...] | None = None
    wait: Wait | None = None
    rework: bool | None = None
    meet: str | None = None  # where the branches of a list in `to` come together
    unread: frozenset[str] = frozenset()

    @property
    def name(self) -> str:
        """What `by_segment` calls a way without a label: the step it leads to, of a list the first."""
        way = self
        while isinstance(way.to, tuple) and way.to:
            way = way.to[0]
        return way.to if isinstance(way.to, str) else ""


class Detection(Struct, frozen=True):
    """How a failure is noticed: with what chance, and at which step (None: in the step itself)."""

    how: str | None = None
    chance: Chance | None = None
    at: str | None = None


class Recovery(Struct, frozen=True):
    """How a failure is put right. `then` is `continue`, `again`, a step or an end.

    A recovery written as a bare step id has only `then`.
    """

    then: str = "continue"
    does: str | None = None
    by: str | None = None
    with_: Mapping[str, int] = NOTHING
    wait: Wait | None = None
    time: Time | None = None
    cost: Amount | None = None
    owner: str | None = None
    within: Duration | None = None
    compensation: str | None = None
    unread: frozenset[str] = frozenset()

    @property
    def leaves(self) -> bool:
        """Whether the case goes elsewhere than the step's own ways."""
        return self.then not in ("continue", "again")


class FailPoint(Struct, frozen=True):
    """Where a failure to run as planned is likely. Ratings are 1–10, or a word of their scale."""

    id: str
    what: str | None = None
    chance: Chance | None = None
    branch: str | None = None
    cause: str | None = None
    effect: str | None = None
    severity: int | str | None = None
    occurrence: int | str | None = None
    detection: int | str | None = None
    prevent: str | None = None
    detect: Detection | None = None
    recover: Recovery | None = None
    unread: frozenset[str] = frozenset()


class RecoveryNumbers(Struct, frozen=True):
    """What differs in a recovery for one segment."""

    wait: Wait | None = None
    time: Time | None = None
    cost: Amount | None = None
    within: Duration | None = None


class FailNumbers(Struct, frozen=True):
    """What differs in a fail point for one segment. `detect` is the chance that it is noticed."""

    chance: Chance | None = None
    severity: int | str | None = None
    occurrence: int | str | None = None
    detection: int | str | None = None
    detect: Chance | None = None
    recover: RecoveryNumbers | None = None


class WayNumbers(Struct, frozen=True):
    """What differs on a way for one segment; in `to`, on the ways of the list it leads to, by name."""

    chance: Chance | None = None
    wait: Wait | None = None
    to: Mapping[str, "WayNumbers"] = NOTHING

    @property
    def changes_chances(self) -> bool:
        return self.chance is not None or any(way.changes_chances for way in self.to.values())

    @property
    def changes_waits(self) -> bool:
        return self.wait is not None or any(way.changes_waits for way in self.to.values())


class Override(Struct, frozen=True):
    """What differs in a step for one segment: only the numbers that are given."""

    time: Time | None = None
    work: Mapping[str, Time] = NOTHING
    cost: Amount | None = None
    tolerance: Duration | None = None
    wait_before: Wait | None = None
    fails: Mapping[str, FailNumbers] = NOTHING  # by the id of the fail point
    choose: Mapping[str, WayNumbers] = NOTHING  # by the label of the way
    next: Mapping[str, WayNumbers] = NOTHING  # by the name of the way, see `Way.name`

    @property
    def changes_chances(self) -> bool:
        """Whether cases of the segment share themselves out over the ways in their own manner."""
        ways = (*self.choose.values(), *self.next.values())
        return any(way.changes_chances for way in ways) or any(each.chance for each in self.fails.values())

    @property
    def changes_waits(self) -> bool:
        """Whether cases of the segment wait in their own manner on a way or before a recovery."""
        if any(way.changes_waits for way in (*self.choose.values(), *self.next.values())):
            return True
        return any(each.recover and each.recover.wait for each in self.fails.values())


class Step(Struct, frozen=True):
    """One activity, wait or decision.

    `does` maps each participant to its words, the leader first; a step written `does: text` with
    `by: actor` has one entry, an actor named only in `by` an entry with an empty text. `own_lane` is
    the step's `lane:`. Exactly one of `next` (nothing, one way, or a list = all of) and `choose`
    (label → way) is in use; with neither, the step below follows.
    """

    id: str
    phase: str | None = None
    wait_before: Wait | None = None
    kind: Kind = "activity"
    wait_for: WaitKind | None = None
    does: Mapping[str, str] = NOTHING
    text: str | None = None  # `does: text` where nobody is named by `by`
    with_: Mapping[str, int] = NOTHING
    own_lane: Lane | None = None
    customer: Presence | None = None
    time: Time | None = None
    work: Mapping[str, Time] = NOTHING
    by_segment: Mapping[str, Override] = NOTHING
    tolerance: Duration | None = None
    value: Value | None = None  # as written on the step
    waste: str | None = None
    cost: Amount | None = None
    uses: tuple[str, ...] = ()
    evidence: tuple[str, ...] = ()
    tells: Mapping[str, str] = NOTHING
    fails: Mapping[str, FailPoint] = NOTHING
    join: Literal["all", "one", "any"] | None = None
    next: tuple[Way, ...] = ()
    choose: Mapping[str, Way] = NOTHING
    meet: str | None = None
    also: tuple[str, ...] = ()
    emotion: int | None = None
    note: str | None = None
    links: tuple[str, ...] = ()
    unread: frozenset[str] = frozenset()

    @property
    def leader(self) -> str | None:
        """The actor named first, or None where nobody is."""
        return next(iter(self.does), None)

    @property
    def participants(self) -> tuple[str, ...]:
        """Everyone in `does` or `by`, then everyone in `with`, each once."""
        return tuple(dict.fromkeys((*self.does, *self.with_)))

    @property
    def is_routing(self) -> bool:
        """A decision takes no time, no staff, no queue, and is never unknown."""
        return self.kind == "decision"

    @property
    def words(self) -> str:
        """What the step is called: the leader's words, else its text, else its id."""
        return next((text for text in self.does.values() if text), None) or self.text or self.id


class Start(Struct, frozen=True):
    """One of several ways into the service."""

    id: str
    at: str
    share: Chance | None = None


class Service(Struct, frozen=True):
    """One service, as one file says it."""

    name: str | None
    steps: Mapping[str, Step]
    actors: Mapping[str, Actor]
    purpose: Literal["design", "review", "re-engineer"] | None = None
    language: str | None = None
    currency: str | None = None
    price: Amount | None = None
    owner: str | None = None
    reviewed: date | None = None
    basis: str | None = None
    calendar: Calendar | None = None
    segments: Mapping[str, Segment] = NOTHING
    phases: Mapping[str, str] = NOTHING  # id → title
    ends: Mapping[str, str | None] = NOTHING  # id → good, bad or None
    starts: Mapping[str, Start] = NOTHING
    default_value: Value | None = None  # `defaults: {value}`: for steps that are not waits or routing steps
    note: str | None = None
    links: tuple[str, ...] = ()
    unread: frozenset[str] = frozenset()
    unread_steps: frozenset[str] = frozenset()  # ids whose whole entry could not be read

    @property
    def customer(self) -> str | None:
        """The one actor in lane `customer`, whatever its id."""
        return next((a.id for a in self.actors.values() if a.lane == "customer"), None)

    def lane(self, step: Step) -> Lane | None:
        """The lane a step stands in: its own, else its leader's."""
        if step.own_lane or step.leader is None:
            return step.own_lane
        leader = self.actors.get(step.leader)
        return leader.lane if leader else None

    def with_customer(self, step: Step) -> bool:
        """Whether the customer leads the step, or is named in `does` or `with`."""
        return self.customer is not None and self.customer in step.participants

    def onstage(self, step: Step) -> bool:
        """Whether somebody of the provider's side acts in a step before the customer's eyes; False where
        that is unclear. The step's own `lane` speaks for the one who leads it; the others stand where they
        always stand.
        """
        if "lane" in step.unread:
            return False
        people = step.participants
        if step.own_lane is not None:
            if step.own_lane == "onstage":
                return True
            people = people[1:]
        return any(who in self.actors and self.actors[who].lane == "onstage" for who in people)

    def value(self, step: Step) -> Value | None:
        """The value class that holds for a step: its own; `nva` for a wait; else the default."""
        if step.value or step.kind == "wait":
            return step.value or "nva"
        return None if step.is_routing else self.default_value

    def is_end(self, target: str) -> bool:
        return target == END or target in self.ends

    def share(self, segment: str) -> Fraction | None:
        chance = self.segments[segment].share
        return chance.value if chance else None
