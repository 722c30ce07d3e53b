"""The form of `analyze --format json`: the schema in schemas/analysis.schema.json is made from these.

Times are in seconds on the wall clock and business days, to be added, never mixed. What cannot be given is
null and says why in `withheld`; what is not `complete` is at least this, unless its own form says otherwise.
"""

from collections.abc import Mapping, Sequence
from typing import Annotated, Literal

from msgspec import Meta, Struct

from blueprint.analysis.inventory import Form, Mark
from blueprint.analysis.lead_time import Method
from blueprint.analysis.totals import Reason

VERSION = 1
"""Raised only when a key changes its meaning or goes; new keys may come at any time."""

Part = Annotated[float, Meta(ge=0, le=1)]


class Time(Struct, frozen=True):
    """A time per case, in the mean."""

    wall_seconds: float | None
    business_days: float | None
    complete: bool
    withheld: Reason | None


class Count(Struct, frozen=True):
    """A count or an amount of money per case, in the mean."""

    value: float | None
    complete: bool
    withheld: Reason | None


class Share(Struct, frozen=True):
    """A part of a whole. Not complete: of the known time, and no bound. `at_least`: unclassified time may
    belong to it. Null without a reason: there is nothing to divide by."""

    value: float | None
    complete: bool
    at_least: bool
    withheld: Reason | None


class Length(Struct, frozen=True):
    """One time as it stands in the file, or its mean."""

    wall_seconds: float
    business_days: float


class Lead(Struct, frozen=True):
    """A mean lead time. `shortest` and `longest` are working time; `longest` is null where there is no
    upper end. `runs` belongs to `over runs`, `half_width_seconds` (95 %) to `simulated`."""

    wall_seconds: float | None
    business_days: float | None
    complete: bool
    method: Method | None
    runs: int | None
    half_width_seconds: float | None
    shortest_seconds: float | None
    longest_seconds: float | None
    withheld: Reason | None


class Leads(Struct, frozen=True):
    """All customers by the shares of their segments, and each segment by its id."""

    mix: Lead
    segments: Mapping[str, Lead]


class BothLeads(Struct, frozen=True):
    """Without failures, and with what they add."""

    planned: Leads
    with_failures: Leads


class TrueMean(Struct, frozen=True):
    """The mean lead time over all cases where flow analysis gives only a bound."""

    wall_seconds: float
    business_days: float
    complete: bool
    method: Literal["over runs", "simulated"]
    runs: int
    half_width_seconds: float


class CustomerTime(Struct, frozen=True):
    """The lead time by what the customer does; `before` to `after` (waiting in its three kinds) add up to
    it. `waiting` = turn + unseen + branches, `total` = acting + served + waiting. `sampled`: part of it was
    played with random choices, always the same ones."""

    before: Time
    acting: Time
    served: Time
    turn: Time
    unseen: Time
    branches: Time
    away: Time
    after: Time
    waiting: Time
    total: Time
    sampled: bool


class ValueShares(Struct, frozen=True):
    """Parts of the element time; they sum to 1."""

    va: Share
    bva: Share
    nva: Share
    unclassified: Share


class ElementTime(Struct, frozen=True):
    """The elements of the main flow, each once; `side` is that of side chains and no part of `total`."""

    total: Time
    va: Time
    bva: Time
    nva: Time
    unclassified: Time
    processing: Time
    side: Time
    visible: Time
    invisible: Time
    shares: ValueShares


class Wait(Struct, frozen=True):
    """Waiting of one kind, and the part of it that the customer feels."""

    time: Time
    felt: Time


class Basis(Struct, frozen=True):
    """Element time that rests on estimates of one basis."""

    time: Time
    share: Share


class ActorWork(Struct, frozen=True):
    """`work` is effort; `engaged` the time the actor takes part in, head by head."""

    work: Time
    engaged: Time


class Work(Struct, frozen=True):
    """Work, side chains included."""

    people: Time
    machines: Time
    actors: Mapping[str, ActorWork]
    lanes: Mapping[str, Time]


class Cost(Struct, frozen=True):
    """Money per case in the `currency` of the file. `without_rate`: people whose work is not in it."""

    total: Count
    staff: Count
    steps: Count
    recoveries: Count
    without_rate: Sequence[str]


class End(Struct, frozen=True):
    """The part of the cases that end here, and their own mean lead time."""

    share: Count
    lead_time: Time


class Slack(Struct, frozen=True):
    """How much each visit may lengthen before the lead time grows, in working time; null: no limit."""

    seconds: float | None
    bound: Literal["at least", "at most"] | None
    critical: bool
    weight: float


class ElementFigures(Struct, frozen=True):
    """One element: how often per case, how long each time (null: never happens), in all, and repeated."""

    occurs: Count
    each: Time | None
    time: Time
    repeat: Time
    slack: Slack | None


class Path(Struct, frozen=True):
    """Steps from the start to the end, in working time."""

    steps: Sequence[str]
    chance: Annotated[float, Meta(ge=0)]
    seconds: float


class Paths(Struct, frozen=True):
    """Without choices: how many critical paths, and the first ten. With choices: that of the likeliest
    case, and of the longest without rework."""

    count: int
    listed: Sequence[Path]
    likeliest: Path | None
    longest: Path | None


class Tolerance(Struct, frozen=True):
    """An element held against what the customer accepts. `exceeding`: the chance that one visit takes
    longer. `segment`: in a mix, whom it holds for where segments differ."""

    element: str
    segment: str | None
    mean: Length | None
    tolerance: Length
    broken: bool | None
    exceeding: Part | None
    occurs: float


class Failures(Struct, frozen=True):
    """Expected failures per case, in all and by `STEP.fails.FAIL`."""

    total: Count
    fail_points: Mapping[str, Count]


class Figures(Struct, frozen=True):
    """One kind of case; its lead time stands under `lead_time`. `cost` is null where the file names no
    money, `profit` without a price; a profit that is not complete is at most this."""

    true_mean: TrueMean | None
    customer_time: CustomerTime
    element_time: ElementTime
    processing_lead_time: Time
    efficiency: Share
    waits: Mapping[str, Wait]
    bases: Mapping[str, Basis]
    work: Work
    cost: Cost | None
    profit: Count | None
    hand_offs: Count
    crossings: Mapping[str, Count]
    failures: Failures
    ends: Mapping[str, End]
    elements: Mapping[str, ElementFigures]
    critical_paths: Paths
    tolerances: Sequence[Tolerance]


class Set(Struct, frozen=True):
    """All customers by the shares of their segments, and each segment by its id."""

    mix: Figures
    segments: Mapping[str, Figures]


class Element(Struct, frozen=True):
    """Something that takes time. `path` is where the file says it; `side`: in a side chain; `customer`:
    what the customer does in it."""

    name: str
    path: Sequence[str | int]
    form: Form
    step: str
    side: bool
    is_wait: bool
    wait_for: str | None
    value: str | None
    waste: str | None
    customer: Mark | None
    basis: str | None


class Segment(Struct, frozen=True):
    """A kind of customer; `share` is null where the file does not say it."""

    name: str
    share: Part | None


class Drawn(Struct, frozen=True):
    """Hand-offs and crossings of lines as drawn, each way once."""

    hand_offs: int
    lines: Mapping[str, int]


class Tool(Struct, frozen=True):
    name: str
    version: str


class Document(Struct, frozen=True):
    """Everything `blueprint analyze` computes of one service. With `--segment`, `segment` names it, and
    every `mix` is that segment alone."""

    format: Literal["blueprint-analysis"]
    version: Annotated[int, Meta(ge=1)]
    tool: Tool
    service: str | None
    segment: str | None
    currency: str | None
    price: float | None
    business_day_seconds: float | None
    segments: Mapping[str, Segment]
    lead_time: BothLeads
    planned: Set
    with_failures: Set
    drawn: Drawn
    elements: Sequence[Element]
    unknown: Annotated[
        Sequence[str],
        Meta(description="Steps of which a time is not known, or of a wait beside them."),
    ]
