"""The values of each figure in a service, for its explanation."""

from collections.abc import Callable, Iterator, Mapping

from blueprint.analysis import shares
from blueprint.analysis.composition import Parallel, Term
from blueprint.analysis.figures import Analysis, Figures
from blueprint.analysis.totals import Number, Total
from blueprint.report import figures_surety, figures_time, figures_totals, saying
from blueprint.report.figures_view import View
from blueprint.report.page import Part, Prose, Row, Table
from blueprint.wording import Wording

Said = Callable[[Figures], str]


class Asked(View):
    """The view of a figure, with the terms of the lead time where there are any."""

    def __init__(
        self, analysis: Analysis, words: Wording, segment: str | None, terms: tuple[Term | Parallel, ...]
    ) -> None:
        super().__init__(analysis, words, segment)
        self.terms = terms

    def metric(self, key: str, **values: object) -> str:
        return self.words.say("metrics", key, **values)


def _paired(rows: Mapping[str, Said], view: Asked) -> Table:
    """Each row as planned, and with failures beside it."""
    head = ("", *(view.say(f"set.{name}") for name in view.sets)) if len(view.sets) > 1 else ()
    return Table([(label, *(say(f) for f in view.sets.values())) for label, say in rows.items()], head)


def _time(view: Asked, of: Callable[[Figures], Total]) -> Said:
    return lambda figures: saying.time(of(figures), view.words)


def _count(view: Asked, of: Callable[[Figures], Number]) -> Said:
    return lambda figures: saying.count(of(figures), view.words)


def _lead_time(view: Asked) -> Iterator[Part]:
    yield _paired({view.metric("lead_time"): lambda f: saying.lead(f.lead, view.words)}, view)
    yield from (Prose(text) for text in figures_surety.methods(view))
    if view.segments:
        rows = [(saying.segment(view.service, name), *_part_of(name, view)) for name in view.segments]
        head = tuple(view.metric(f"terms.{key}") for key in ("segment", "share"))
        yield Table(rows, (*head, view.metric("lead_time"), view.metric("terms.product")))


def _part_of(name: str, view: Asked) -> Row:
    share = view.service.share(name)
    lead = shares.lead_total(view.of(view.main_set, name).lead)
    said = saying.time(lead, view.words)
    if share is None:
        return view.say("nothing"), said, view.say("nothing")
    return saying.exact_percent(float(share), view.words), said, saying.time(lead * float(share), view.words)


def _true_mean(view: Asked) -> Iterator[Part]:
    rows = dict(figures_totals.lead_rows(view))
    yield _paired(rows, view)
    if view.main.true_mean is None:
        yield Prose(view.metric("same"))
    yield from (Prose(text) for text in figures_surety.methods(view))


def _element_time(view: Asked) -> Iterator[Part]:
    def waiting(figures: Figures) -> Total:
        return sum(figures.totals.spent.waits.values(), Total())

    yield _paired(
        {
            view.metric("done"): _time(view, lambda f: f.totals.spent.value.processing),
            view.metric("waiting"): _time(view, waiting),
            view.metric("total"): _time(view, lambda f: f.totals.spent.value.total),
        },
        view,
    )
    yield _spent(view, [each.name for each in view.main_elements()])


def _spent(view: Asked, names: list[str]) -> Table:
    """Visits × time of each element, in the order of the file."""
    spent = view.main.totals.spent.elements
    rows = []
    for name in names:
        if name in spent and (each := shares.each_time(spent[name])) is not None:
            said = (saying.count(spent[name].occurs, view.words), saying.time(each, view.words))
            label = saying.element(view.elements[name], view.words)
            rows.append((label, *said, saying.time(spent[name].time, view.words)))
    head = tuple(view.metric(f"terms.{key}") for key in ("element", "visits", "each", "total"))
    return Table(rows, head, frozenset({1, 2, 3}))


def _repeat_time(view: Asked) -> Iterator[Part]:
    for section in figures_time.repeats(view):
        yield from section.parts


def _customer_time(view: Asked) -> Iterator[Part]:
    def part(name: str) -> Said:
        return _time(view, lambda f: shares.clock(f)[name])

    inside = ("acting", "served", "turn", "unseen", "branches")
    rows = {view.say(f"clock.{name}"): part(name) for name in inside}
    rows[view.metric("customer_time")] = _time(view, lambda f: f.totals.customer.total)
    rows |= {view.say(f"clock.{name}"): part(name) for name in ("before", "away", "after")}
    rows[view.metric("lead_time")] = lambda f: saying.lead(f.lead, view.words)
    yield _paired(rows, view)
    yield from (part for section in figures_time.clock(view) for part in section.parts[:1])


def _waits(view: Asked) -> Iterator[Part]:
    for section in figures_time.waits(view):
        yield from section.parts
        yield _spent(view, [each.name for each in view.main_elements() if each.is_wait])


def _visible_time(view: Asked) -> Iterator[Part]:
    yield _paired(
        {
            view.metric("visible"): _time(view, lambda f: f.totals.customer.visible),
            view.metric("invisible"): _time(view, lambda f: f.totals.customer.invisible),
            view.metric("element_time"): _time(view, lambda f: f.totals.spent.value.total),
        },
        view,
    )


def _tolerance(view: Asked) -> Iterator[Part]:
    for section in figures_surety.tolerances(view):
        yield from section.parts


def _work(view: Asked) -> Iterator[Part]:
    def done(who: str) -> Said:
        return _time(view, lambda f: f.totals.work.actors.get(who, Total()))

    actors = view.main.totals.work.actors
    machines = [who for who in actors if (it := view.service.actors.get(who)) and it.machine]
    rows = {saying.actor(view.service, who): done(who) for who in actors if who not in machines}
    rows[view.say("work")] = _time(view, lambda f: f.totals.work.people)
    rows |= {view.say("people.machine", name=saying.actor(view.service, who)): done(who) for who in machines}
    if machines:
        rows[view.say("work_of_machines")] = _time(view, lambda f: f.totals.work.machines)
    yield _paired(rows, view)


def _cost(view: Asked) -> Iterator[Part]:
    if not shares.has_money(view.service):
        yield Prose(view.metric("unsaid"))
        return
    yield _paired(_cost_rows(view), view)
    if missing := shares.unpaid(view.service, view.main.totals):
        names = tuple(saying.actor(view.service, who) for who in missing)
        yield Prose(view.say("people.unpaid", actors=names))


def _cost_rows(view: Asked) -> dict[str, Said]:
    def money(of: Callable[[Figures], Number]) -> Said:
        return lambda figures: saying.money(of(figures), view.service, view.words)

    return {
        view.metric("staff"): money(lambda f: f.totals.cost.staff),
        view.metric("steps"): money(lambda f: f.totals.cost.steps),
        view.metric("recoveries"): money(lambda f: f.totals.cost.recoveries),
        view.metric("cost"): money(lambda f: shares.cost_per_case(view.service, f.totals)),
    }


def _profit(view: Asked) -> Iterator[Part]:
    price = view.service.price
    if price is None:
        yield Prose(view.metric("no_price"))
        return
    asked = saying.money(Number(float(price.value)), view.service, view.words)
    rows: dict[str, Said] = {view.metric("price"): lambda _: asked}
    rows |= _cost_rows(view)
    rows[view.metric("profit")] = lambda f: figures_totals.profit(f, view)
    yield _paired(rows, view)


def _va_share(view: Asked) -> Iterator[Part]:
    def share(name: str) -> Said:
        return lambda f: saying.share(shares.value_shares(f.totals.spent.value, view.day)[name], view.words)

    def time(name: str) -> Said:
        return _time(view, lambda f: getattr(f.totals.spent.value, name))

    rows = {view.say(f"value.{name}"): time(name) for name in shares.VALUES}
    rows[view.metric("element_time")] = time("total")
    yield _paired(rows, view)
    yield _paired({view.say(f"value.{name}"): share(name) for name in shares.VALUES}, view)


def _efficiency(view: Asked) -> Iterator[Part]:
    yield _paired(
        {
            view.metric("processing"): _time(view, lambda f: f.totals.processing_lead),
            view.metric("lead_time"): lambda f: saying.lead(f.lead, view.words),
            view.metric("efficiency"): lambda f: saying.share(shares.efficiency(f, view.day), view.words),
        },
        view,
    )


def _visits(view: Asked) -> Iterator[Part]:
    def occurs(name: str) -> Said:
        return _count(view, lambda f: f.totals.spent.elements[name].occurs)

    spent = view.main.totals.spent.elements
    steps = [each.name for each in view.analysis.elements if each.form == "step" and each.name in spent]
    if steps:
        yield _paired({name: occurs(name) for name in steps}, view)


def _hand_offs(view: Asked) -> Iterator[Part]:
    drawn = str(view.analysis.drawn.hand_offs)
    yield _paired(
        {
            view.metric("per_case"): _count(view, lambda f: f.totals.crossings.hand_offs),
            view.metric("drawn"): lambda _: drawn,
        },
        view,
    )


def _crossings(view: Asked) -> Iterator[Part]:
    def crossed(line: str) -> Said:
        return _count(view, lambda f: f.totals.crossings.lines.get(line, Number()))

    def drawn(line: str) -> Said:
        return lambda _: str(view.analysis.drawn.lines.get(line, 0))

    rows: dict[str, Said] = {}
    for line in figures_totals.LINES:
        title = view.words.say("labels", f"line.{line}")
        rows |= {title: crossed(line), f"  {title}, {view.metric('drawn')}": drawn(line)}
    yield _paired(rows, view)


def _ends(view: Asked) -> Iterator[Part]:
    for section in figures_totals.ends(view):
        yield from section.parts


def _failures(view: Asked) -> Iterator[Part]:
    def failing(name: str) -> Said:
        return _count(view, lambda f: f.totals.failures.get(name, Number()))

    names = dict.fromkeys(name for f in view.sets.values() for name in f.totals.failures)
    if names:
        rows = {name.replace(".fails.", ": "): failing(name) for name in names}
        rows[view.metric("total")] = _count(view, lambda f: shares.all_failures(f.totals))
        yield _paired(rows, view)


def _critical_path(view: Asked) -> Iterator[Part]:
    yield from figures_surety.paths(view)
    yield from _slack_table(view, critical=True)


def _slack(view: Asked) -> Iterator[Part]:
    yield from _slack_table(view, critical=False)


def _slack_table(view: Asked, *, critical: bool) -> Iterator[Part]:
    """Critical elements with their weight, or the others with their slack."""
    told = {name: slack for name, slack in view.main.slacks.items() if slack.critical == critical}
    rows = [
        (
            saying.element(view.elements[name], view.words),
            saying.plain_count(slack.weight) if critical else figures_surety.slack(slack, view),
        )
        for name, slack in told.items()
        if name in view.elements
    ]
    if rows:
        head = (view.metric("critical"), view.metric("weight")) if critical else (
            view.say("slack.element"), view.say("slack"),
        )  # fmt: skip
        yield Table(rows, head, frozenset({1}))


def _basis(view: Asked) -> Iterator[Part]:
    yield from (Prose(text) for text in figures_surety.bases(view))


VALUES: Mapping[str, Callable[[Asked], Iterator[Part]]] = {
    "lead_time": _lead_time, "true_mean": _true_mean, "element_time": _element_time,
    "repeat_time": _repeat_time, "customer_time": _customer_time, "waits": _waits,
    "visible_time": _visible_time, "tolerance": _tolerance, "work": _work, "cost": _cost,
    "profit": _profit, "va_share": _va_share, "efficiency": _efficiency, "visits": _visits,
    "hand_offs": _hand_offs, "crossings": _crossings, "ends": _ends, "failures": _failures,
    "critical_path": _critical_path, "slack": _slack, "basis": _basis,
}  # fmt: skip
