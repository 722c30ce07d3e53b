"""The totals of a case, as cards: what a manager asks first."""

from collections.abc import Callable, Iterator

from blueprint.analysis import shares
from blueprint.analysis.figures import Figures
from blueprint.drawing.dressing import Card
from blueprint.drawing.overlays.reading import Reading

Said = Callable[[Figures], str]


def cards(reading: Reading) -> tuple[Card, ...]:
    """One per total. Beside the figures shown, the same in the other set where it is another."""
    other_name = "with_failures" if reading.set_name == "planned" else "planned"
    other = reading.of(other_name, reading.segment)
    found = []
    for name, say in _rows(reading):
        figure, beside = say(reading.figures), say(other)
        told = reading.say(f"card.{other_name}", figure=beside) if beside != figure else ""
        found.append(Card(reading.say(f"card.{name}"), figure, told))
    return tuple(found)


def _rows(reading: Reading) -> Iterator[tuple[str, Said]]:
    service, day = reading.service, reading.day
    yield "lead", lambda figures: reading.said(shares.lead_total(figures.lead))
    if service.customer is not None:
        yield "customer", lambda figures: reading.said(figures.totals.customer.total)
        yield "waiting", lambda figures: reading.said(figures.totals.customer.waiting)
    yield "work", lambda figures: reading.said(figures.totals.work.people)
    if shares.has_money(service):
        yield "cost", lambda figures: reading.money(shares.cost_per_case(service, figures.totals))
    if service.price is not None:
        yield "profit", lambda figures: _profit(reading, figures)
    yield "va", lambda figures: reading.part(shares.value_shares(figures.totals.spent.value, day)["va"])
    yield "efficiency", lambda figures: reading.part(shares.efficiency(figures, day))
    if any(step.fails for step in service.steps.values()):
        yield "failures", lambda figures: reading.counted(shares.all_failures(figures.totals))


def _profit(reading: Reading, figures: Figures) -> str:
    """Price less cost; at most this, where not all of the cost is known."""
    left = shares.profit(reading.service, figures.totals)
    assert left is not None
    return reading.money(left, "≤")
