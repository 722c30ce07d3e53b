"""All figures of a service: as planned and with failures, per segment and mixed."""

from collections.abc import Mapping

from msgspec import Struct, field

from blueprint.analysis.crossings import Crossings, Drawn
from blueprint.analysis.customer import CustomerTime
from blueprint.analysis.ends import Ending
from blueprint.analysis.inventory import Element
from blueprint.analysis.lead_time import Lead
from blueprint.analysis.paths import CriticalPaths
from blueprint.analysis.slack import Slack
from blueprint.analysis.tolerances import Held
from blueprint.analysis.totals import Number, Total
from blueprint.analysis.truth import TrueMean
from blueprint.analysis.value import Spent
from blueprint.analysis.work import Cost, Work
from blueprint.model import Service


class Totals(Struct, frozen=True):
    """Everything per case that adds up over segments."""

    spent: Spent = Spent()
    work: Work = Work()
    cost: Cost = Cost()
    customer: CustomerTime = CustomerTime()
    processing_lead: Total = Total()
    crossings: Crossings = Crossings()
    endings: Mapping[str, Ending] = field(default_factory=dict)
    failures: Mapping[str, Number] = field(default_factory=dict)
    """Expected failures per case, by `STEP.fails.FAIL`; those that are drawn as a branch too."""


class Figures(Struct, frozen=True):
    """One kind of case.

    `true_mean` stands beside a lead time by flow analysis. `slacks` by name of the element.
    """

    lead: Lead
    totals: Totals
    true_mean: TrueMean | None = None
    slacks: Mapping[str, Slack] = field(default_factory=dict)
    paths: CriticalPaths = CriticalPaths()
    held: tuple[Held, ...] = ()
    clock: Mapping[str, float] = field(default_factory=dict)
    """Of one critical path: seconds of working time until each of its steps is done (`path_clock`)."""


class Sets(Struct, frozen=True):
    """The mix of all segments, and each of them; without segments there is only `mix`."""

    mix: Figures
    segments: Mapping[str, Figures] = field(default_factory=dict)


class Analysis(Struct, frozen=True):
    """One service in numbers."""

    service: Service
    planned: Sets
    with_failures: Sets
    drawn: Drawn
    unknown: tuple[str, ...]
    """Steps whose own time, or a wait before or behind them, is not known."""
    elements: tuple[Element, ...] = ()
    """What takes time, failures included, in the order of the file; times are those of no one segment."""
    side: frozenset[str] = frozenset()
    """Names of the elements in side chains, which nobody waits for."""
