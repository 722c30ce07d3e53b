"""The top of the page: totals, the segments side by side, the ends."""

from collections.abc import Callable, Iterator

from blueprint.analysis import shares
from blueprint.analysis.figures import Figures
from blueprint.analysis.totals import Total
from blueprint.analysis.truth import TrueMean
from blueprint.report import saying
from blueprint.report.figures_view import View
from blueprint.report.page import Prose, Row, Section, Table
from blueprint.wording import Wording

LINES = ("interaction", "visibility", "internal")
SEGMENTS = 3
"""Segments that stand side by side."""

Said = Callable[[Figures], str]


def totals(view: View) -> Section:
    """The figures of a case, as planned and beside it with failures."""
    head = ("", *(view.say(f"set.{name}") for name in view.sets)) if len(view.sets) > 1 else ()
    rows: list[Row] = []
    broken = view.main.lead.withheld == "flow"
    groups = (_times(view), _effort(view), _ratios(view), _counts(view))
    for group in (lead_rows(view),) if broken else groups:
        told = [(label, *(say(figures) for figures in view.sets.values())) for label, say in group]
        rows += [(), *told] if rows and told else told
    return Section(_title(view), [Table(rows, head)])


def _title(view: View) -> str:
    if view.segment is not None:
        return view.say("totals.segment", name=saying.segment(view.service, view.segment))
    return view.say("totals.all" if view.segments else "totals")


def _times(view: View) -> Iterator[tuple[str, Said]]:
    words = view.words
    yield from lead_rows(view)
    if view.service.customer is not None:
        yield view.say("customer_time"), lambda f: saying.time(f.totals.customer.total, words)
        yield "  " + view.say("waiting_of_it"), lambda f: saying.time(f.totals.customer.waiting, words)


def lead_rows(view: View) -> Iterator[tuple[str, Said]]:
    """The lead time, and the true mean where it is another."""
    words = view.words
    yield view.say("lead_time"), lambda figures: saying.lead(figures.lead, words)
    if any(figures.true_mean for figures in view.sets.values()):
        yield "  " + view.say("true_mean"), lambda figures: _truth(figures, words)


def _effort(view: View) -> Iterator[tuple[str, Said]]:
    words, service = view.words, view.service
    yield view.say("work"), lambda figures: saying.time(figures.totals.work.people, words)
    if any(f.totals.work.machines != Total() for f in view.sets.values()):
        yield view.say("work_of_machines"), lambda f: saying.time(f.totals.work.machines, words)
    if shares.has_money(service):
        yield (
            view.say("cost"),
            lambda f: saying.money(shares.cost_per_case(service, f.totals), service, words),
        )
    if service.price is not None:
        yield view.say("profit"), lambda f: profit(f, view)


def _ratios(view: View) -> Iterator[tuple[str, Said]]:
    words, day = view.words, view.day
    yield view.say("va_share"), lambda f: _va_share(f, view)
    yield view.say("efficiency"), lambda f: saying.share(shares.efficiency(f, day), words)


def _va_share(figures: Figures, view: View) -> str:
    share = shares.value_shares(figures.totals.spent.value, view.day)["va"]
    if share.withheld is None and not view.classified:
        return view.say("not_classified")
    return saying.share(share, view.words)


def _counts(view: View) -> Iterator[tuple[str, Said]]:
    words = view.words
    yield view.say("hand_offs"), lambda f: saying.count(f.totals.crossings.hand_offs, words)
    for line in LINES:
        if view.analysis.drawn.lines.get(line):
            yield view.say(f"line.{line}"), lambda f, line=line: _crossed(f, line, words)  # type: ignore[misc]
    if "with_failures" in view.sets:
        yield view.say("failures"), lambda f: saying.count(shares.all_failures(f.totals), words)


def _crossed(figures: Figures, line: str, words: Wording) -> str:
    number = figures.totals.crossings.lines.get(line)
    return saying.count(number, words) if number else saying.count(figures.totals.crossings.hand_offs, words)


def _truth(figures: Figures, words: Wording) -> str:
    truth: TrueMean | None = figures.true_mean
    if truth is None:
        return saying.lead(figures.lead, words)
    return saying.time(Total(truth.mean.wall, truth.mean.business, truth.complete), words)


def profit(figures: Figures, view: View) -> str:
    left = shares.profit(view.service, figures.totals)
    assert left is not None
    return saying.money(left, view.service, view.words, "at_most")


def segments(view: View) -> Iterator[Section]:
    """The main totals of each segment, some segments side by side."""
    names = view.segments
    for at in range(0, len(names), SEGMENTS):
        yield _segments(view, names[at : at + SEGMENTS], first=at == 0)


def _segments(view: View, names: tuple[str, ...], *, first: bool) -> Section:
    head = ("", *(saying.segment(view.service, name) for name in names))
    rows = [(label, *(say(name) for name in names)) for label, say in _compared(view)]
    return Section(view.say("segments") if first else "", [Table(rows, head)])


def _compared(view: View) -> Iterator[tuple[str, Callable[[str], str]]]:
    words, service = view.words, view.service
    yield view.say("segments.share"), lambda name: _share_of(name, view)
    both = len(view.sets) > 1
    for each in view.sets:
        label = f"segments.lead.{each}" if both else "lead_time"
        yield view.say(label), lambda name, each=each: saying.lead(view.of(each, name).lead, words)  # type: ignore[misc]
    main = view.main_set

    def of(name: str) -> Figures:
        return view.of(main, name)

    if service.customer is not None:
        yield view.say("customer_time"), lambda name: saying.time(of(name).totals.customer.total, words)
    yield view.say("work"), lambda name: saying.time(of(name).totals.work.people, words)
    if shares.has_money(service):
        yield (
            view.say("cost"),
            lambda name: saying.money(shares.cost_per_case(service, of(name).totals), service, words),
        )


def _share_of(name: str, view: View) -> str:
    share = view.service.share(name)
    return view.say("nothing") if share is None else saying.exact_percent(float(share), view.words)


def ends(view: View) -> Iterator[Section]:
    """Where cases end, and how long those take; nothing where there is one end only."""
    endings = view.main.totals.endings
    if len(endings) < 2 or all(each.share.withheld for each in endings.values()):
        return
    rows = [
        (
            view.say("end") if name == "end" else name,
            view.say("withheld") if each.share.withheld else saying.percent(each.share.value, view.words),
            saying.time(shares.end_lead(each), view.words),
        )
        for name, each in endings.items()
    ]
    head = (view.say("ends.end"), view.say("ends.share"), view.say("lead_time"))
    yield Section(view.say("ends"), [Table(rows, head, frozenset({1}))])


def which(view: View) -> Iterator[Section]:
    """What set everything below belongs to."""
    if len(view.sets) > 1:
        yield Section("", [Prose(view.say(f"below.{view.main_set}"))])
