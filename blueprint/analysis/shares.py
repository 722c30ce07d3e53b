"""Figures made of figures, as late as possible: shares, ratios, differences (SEMANTICS §7, §10).

A share of a mean is taken of means, never the mean of shares; so everything here is computed from the totals
of the cases that are told of.
"""

from collections.abc import Iterable, Mapping

from msgspec import Struct

from blueprint.analysis.ends import Ending
from blueprint.analysis.figures import Analysis, Figures, Totals
from blueprint.analysis.lead_time import Lead
from blueprint.analysis.totals import Number, Reason, Total
from blueprint.analysis.value import ElementTime, ValueTime
from blueprint.model import Service

VALUES = ("va", "bva", "nva", "unclassified")
CLOCK = ("before", "acting", "served", "turn", "unseen", "branches", "away", "after")
"""The eight parts of a lead time as the customer passes it."""


class Ratio(Struct, frozen=True):
    """A part of a whole, or of a time another; `value` is None where it is not given.

    Not `complete`: of the time that is known, and no bound either way. `at_least`: time of which nobody said
    what it is may belong to it.
    """

    value: float | None = None
    complete: bool = True
    at_least: bool = False
    withheld: Reason | None = None


def ratio(part: Total, whole: Total, day: float | None) -> Ratio:
    """In working time; nothing of nothing is not given."""
    reason = part.withheld or whole.withheld
    if reason or (day is None and (part.business or whole.business)):
        return Ratio(complete=False, withheld=reason)
    below = whole.seconds(day)
    value = part.seconds(day) / below if below else None
    return Ratio(value, part.complete and whole.complete)


def lead_total(lead: Lead) -> Total:
    if lead.mean is None:
        return Total(complete=False, withheld=lead.withheld)
    return Total(lead.mean.wall, lead.mean.business, lead.complete)


def value_shares(time: ValueTime, day: float | None) -> dict[str, Ratio]:
    """VA, BVA, NVA and unclassified of the element time; they sum to 1. While something is unclassified the
    first three are at least that.
    """
    open_ended = bool(time.unclassified.wall or time.unclassified.business)
    shares = {name: ratio(getattr(time, name), time.total, day) for name in VALUES}
    return {
        name: Ratio(each.value, each.complete, open_ended and name != "unclassified", each.withheld)
        for name, each in shares.items()
    }


def efficiency(figures: Figures, day: float | None) -> Ratio:
    """Lead time without waits ÷ lead time."""
    return ratio(figures.totals.processing_lead, lead_total(figures.lead), day)


def clock(figures: Figures) -> dict[str, Total]:
    """The eight parts of the customer's clock, in the order in which a picture shows them."""
    return {name: getattr(figures.totals.customer, name) for name in CLOCK}


def end_lead(ending: Ending) -> Total:
    """The mean lead time of the cases that end there."""
    if ending.share.withheld or not ending.share.value:
        return Total(complete=False, withheld=ending.share.withheld)
    return ending.time * (1 / ending.share.value)


def each_time(spent: ElementTime) -> Total | None:
    """Mean time of one occurrence; None where the element never happens."""
    if spent.occurs.withheld or spent.time.withheld:
        return Total(complete=False, withheld=spent.occurs.withheld or spent.time.withheld)
    return spent.time * (1 / spent.occurs.value) if spent.occurs.value else None


def all_failures(totals: Totals) -> Number:
    """Expected failures per case."""
    return sum(totals.failures.values(), Number())


def has_money(service: Service) -> bool:
    """Whether the file speaks of money at all."""
    steps = service.steps.values()
    recoveries = (point.recover for step in steps for point in step.fails.values())
    return (
        service.price is not None
        or any(actor.rate for actor in service.actors.values())
        or any(step.cost or any(own.cost for own in step.by_segment.values()) for step in steps)
        or any(recover.cost for recover in recoveries if recover)
    )


def unpaid(service: Service, totals: Totals) -> tuple[str, ...]:
    """People who work and of whom no rate is known: the cost is without them."""
    return tuple(
        who
        for who, done in totals.work.actors.items()
        if (done.wall or done.business or not done.complete)
        and (actor := service.actors.get(who)) is not None
        and not actor.machine
        and actor.rate is None
    )


def cost_per_case(service: Service, totals: Totals) -> Number:
    """At least, where somebody works whose rate is not known."""
    whole = totals.cost.total
    return Number(whole.value, whole.complete and not unpaid(service, totals), whole.withheld)


def profit(service: Service, totals: Totals) -> Number | None:
    """Price less cost; None without a price. Not complete: at most this."""
    if service.price is None:
        return None
    cost = cost_per_case(service, totals)
    return Number(float(service.price.value) - cost.value, cost.complete, cost.withheld)


def ranked(times: Mapping[str, Total], day: float | None) -> list[str]:
    """Names by time, the longest first, then in their own order; those without any time left out."""
    long = {name: time.seconds(day) for name, time in times.items() if not time.withheld}
    business = {name for name, time in times.items() if day is None and time.business}
    return sorted((n for n in long if long[n] > 0 or n in business), key=lambda name: -long[name])


def element_times(analysis: Analysis, totals: Totals, side: bool = False) -> dict[str, Total]:
    """Time per case of every element of the main flow (`side`: of the side chains)."""
    return {
        each.name: totals.spent.elements[each.name].time
        for each in analysis.elements
        if each.name in totals.spent.elements and (each.name in analysis.side) == side
    }


def together(times: Mapping[str, Total], names: Iterable[str]) -> Total:
    return sum((times[name] for name in names), Total())


def repeats(analysis: Analysis, totals: Totals) -> dict[str, Total]:
    """Time of repeated visits, by element of the main flow."""
    spent = totals.spent.elements
    return {name: spent[name].repeat for name in element_times(analysis, totals)}


def basis_shares(totals: Totals, day: float | None) -> dict[str, Ratio]:
    """What the estimates behind the element time rest on."""
    whole = totals.spent.value.total
    return {basis: ratio(time, whole, day) for basis, time in totals.spent.bases.items()}
