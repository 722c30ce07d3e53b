"""The figures of a service as JSON, in seconds and business days. Described in docs/json.md."""

from collections.abc import Callable, Mapping
from math import isinf
from typing import TypeVar

from msgspec import json

from blueprint import __version__
from blueprint.analysis import figures as analysed
from blueprint.analysis import paths, shares, tolerances
from blueprint.analysis.elements import business_day
from blueprint.analysis.inventory import Element
from blueprint.analysis.lead_time import Lead
from blueprint.analysis.slack import Slack
from blueprint.analysis.totals import Number, Total
from blueprint.analysis.truth import TrueMean
from blueprint.analysis.value import basis_of
from blueprint.model import Duration, Service
from blueprint.report import analysis_forms as form

Of = TypeVar("Of")
Said = TypeVar("Said")


def figures_json(analysis: analysed.Analysis, segment: str | None = None) -> str:
    """One JSON document, with a line end."""
    service = analysis.service
    planned, failing = (_one_of(sets, segment) for sets in (analysis.planned, analysis.with_failures))
    document = form.Document(
        format="blueprint-analysis",
        version=form.VERSION,
        tool=form.Tool("blueprint", __version__),
        service=service.name,
        segment=segment,
        currency=service.currency,
        price=float(service.price.value) if service.price else None,
        business_day_seconds=business_day(service),
        segments={name: _segment(service, name) for name in service.segments},
        lead_time=form.BothLeads(_leads(planned), _leads(failing)),
        planned=_set(planned, analysis),
        with_failures=_set(failing, analysis),
        drawn=form.Drawn(analysis.drawn.hand_offs, analysis.drawn.lines),
        elements=[_element(element, analysis) for element in analysis.elements],
        unknown=analysis.unknown,
    )
    return json.format(json.encode(document), indent=2).decode() + "\n"


def _one_of(sets: analysed.Sets, segment: str | None) -> analysed.Sets:
    if segment is None:
        return sets
    return analysed.Sets(sets.segments[segment], {segment: sets.segments[segment]})


def _segment(service: Service, name: str) -> form.Segment:
    share = service.share(name)
    return form.Segment(service.segments[name].name or name, None if share is None else float(share))


def _leads(sets: analysed.Sets) -> form.Leads:
    return form.Leads(_lead(sets.mix.lead), {name: _lead(each.lead) for name, each in sets.segments.items()})


def _lead(lead: Lead) -> form.Lead:
    mean, given = lead.mean, lead.mean is not None
    return form.Lead(
        wall_seconds=mean.wall if mean is not None else None,
        business_days=mean.business if mean is not None else None,
        complete=lead.complete and given,
        method=lead.method if given else None,
        runs=lead.runs if lead.method == "over runs" else None,
        half_width_seconds=lead.half_width if lead.method == "simulated" else None,
        shortest_seconds=None if lead.withheld in ("flow", "endless") else lead.shortest,
        longest_seconds=None if isinf(lead.longest) else lead.longest,
        withheld=lead.withheld,
    )


def _set(sets: analysed.Sets, analysis: analysed.Analysis) -> form.Set:
    """Segments that do not differ are told once and shown for each."""
    known = {id(sets.mix): _figures(sets.mix, analysis)}

    def told(figures: analysed.Figures) -> form.Figures:
        if id(figures) not in known:
            known[id(figures)] = _figures(figures, analysis)
        return known[id(figures)]

    return form.Set(told(sets.mix), {name: told(each) for name, each in sets.segments.items()})


def _figures(figures: analysed.Figures, analysis: analysed.Analysis) -> form.Figures:
    totals, service, day = figures.totals, analysis.service, business_day(analysis.service)
    profit = shares.profit(service, totals)
    return form.Figures(
        true_mean=_truth(figures.true_mean),
        customer_time=_customer(figures),
        element_time=_element_time(totals, day),
        processing_lead_time=_time(totals.processing_lead),
        efficiency=_share(shares.efficiency(figures, day)),
        waits={
            kind: form.Wait(_time(time), _time(totals.customer.felt.get(kind, Total())))
            for kind, time in totals.spent.waits.items()
        },
        bases={
            basis: form.Basis(_time(totals.spent.bases[basis]), _share(share))
            for basis, share in shares.basis_shares(totals, day).items()
        },
        work=_work(totals),
        cost=_cost(totals, service) if shares.has_money(service) else None,
        profit=_count(profit) if profit else None,
        hand_offs=_count(totals.crossings.hand_offs),
        crossings=_each(totals.crossings.lines, _count),
        failures=form.Failures(_count(shares.all_failures(totals)), _each(totals.failures, _count)),
        ends=_each(totals.endings, lambda end: form.End(_count(end.share), _time(shares.end_lead(end)))),
        elements={name: _spent(name, figures) for name in totals.spent.elements},
        critical_paths=_paths(figures.paths),
        tolerances=[_tolerance(held) for held in figures.held],
    )


def _each(values: Mapping[str, Of], say: Callable[[Of], Said]) -> dict[str, Said]:
    return {name: say(value) for name, value in values.items()}


def _time(total: Total) -> form.Time:
    if total.withheld:
        return form.Time(None, None, False, total.withheld)
    return form.Time(total.wall, total.business, total.complete, None)


def _count(number: Number) -> form.Count:
    if number.withheld:
        return form.Count(None, False, number.withheld)
    return form.Count(number.value, number.complete, None)


def _share(share: shares.Ratio) -> form.Share:
    return form.Share(share.value, share.complete, share.at_least, share.withheld)


def _length(duration: Duration) -> form.Length:
    return form.Length(duration.wall, duration.business)


def _truth(truth: TrueMean | None) -> form.TrueMean | None:
    if truth is None:
        return None
    mean = truth.mean
    return form.TrueMean(mean.wall, mean.business, truth.complete, truth.method, truth.runs, truth.half_width)


def _customer(figures: analysed.Figures) -> form.CustomerTime:
    customer = figures.totals.customer
    return form.CustomerTime(
        **{name: _time(part) for name, part in shares.clock(figures).items()},
        waiting=_time(customer.waiting),
        total=_time(customer.total),
        sampled=customer.sampled,
    )


def _element_time(totals: analysed.Totals, day: float | None) -> form.ElementTime:
    value = totals.spent.value
    return form.ElementTime(
        total=_time(value.total),
        va=_time(value.va),
        bva=_time(value.bva),
        nva=_time(value.nva),
        unclassified=_time(value.unclassified),
        processing=_time(value.processing),
        side=_time(value.side),
        visible=_time(totals.customer.visible),
        invisible=_time(totals.customer.invisible),
        shares=form.ValueShares(
            **{name: _share(each) for name, each in shares.value_shares(value, day).items()}
        ),
    )


def _work(totals: analysed.Totals) -> form.Work:
    done = totals.work
    actors = {who: form.ActorWork(_time(time), _time(done.engaged[who])) for who, time in done.actors.items()}
    lanes = {lane: _time(time) for lane, time in done.lanes.items()}
    return form.Work(_time(done.people), _time(done.machines), actors, lanes)


def _cost(totals: analysed.Totals, service: Service) -> form.Cost:
    cost = totals.cost
    return form.Cost(
        _count(shares.cost_per_case(service, totals)),
        _count(cost.staff),
        _count(cost.steps),
        _count(cost.recoveries),
        shares.unpaid(service, totals),
    )


def _spent(name: str, figures: analysed.Figures) -> form.ElementFigures:
    spent = figures.totals.spent.elements[name]
    each = shares.each_time(spent)
    return form.ElementFigures(
        _count(spent.occurs),
        _time(each) if each is not None else None,
        _time(spent.time),
        _time(spent.repeat),
        _slack(figures.slacks.get(name)),
    )


def _slack(slack: Slack | None) -> form.Slack | None:
    if slack is None:
        return None
    seconds = None if isinf(slack.seconds) else slack.seconds
    return form.Slack(seconds, slack.bound, slack.critical, slack.weight)


def _paths(told: paths.CriticalPaths) -> form.Paths:
    listed = [_path(one) for one in told.listed]
    likeliest = _path(told.likeliest) if told.likeliest else None
    return form.Paths(told.count, listed, likeliest, _path(told.longest) if told.longest else None)


def _path(path: paths.CriticalPath) -> form.Path:
    return form.Path(path.steps, path.chance, path.seconds)


def _tolerance(held: tolerances.Held) -> form.Tolerance:
    mean = _length(held.mean) if held.mean is not None else None
    tolerance = _length(held.tolerance)
    return form.Tolerance(held.name, held.segment, mean, tolerance, held.broken, held.exceeding, held.occurs)


def _element(it: Element, analysis: analysed.Analysis) -> form.Element:
    return form.Element(
        it.name,
        it.path,
        it.form,
        it.step.id,
        it.name in analysis.side,
        it.is_wait,
        it.wait_for,
        it.value,
        it.waste,
        it.mark,
        basis_of(analysis.service, it.time),
    )
