"""The middle of the page: the customer's clock, where the time goes, what adds nothing, waiting, repeats."""

from collections.abc import Iterator, Mapping
from typing import get_args

from blueprint.analysis import shares
from blueprint.analysis.inventory import Element
from blueprint.analysis.totals import Total
from blueprint.model import WaitKind
from blueprint.report import saying
from blueprint.report.figures_view import View
from blueprint.report.page import Bars, Part, Prose, Row, Section, Stack, Table

SIGNS = {
    "before": "·", "acting": "█", "served": "▓", "turn": "▒", "unseen": "░", "branches": "┊",
    "away": "─", "after": "·",
}  # fmt: skip
LISTED = 10
"""Rows of a list of elements; the others are summed."""

RIGHT = frozenset({1, 2})


def clock(view: View) -> Iterator[Section]:
    """The lead time as the customer passes it."""
    customer = view.main.totals.customer.total
    if view.service.customer is None or customer.withheld:
        return
    parts_of = shares.clock(view.main)
    lead = shares.together(parts_of, parts_of)
    rows, parts = list[Row](), list[tuple[str, float]]()
    for name, part in parts_of.items():
        of_lead = shares.ratio(part, lead, view.day)
        if not part.seconds(view.day) and part.complete:
            continue
        parts.append((SIGNS[name], of_lead.value or 0.0))
        label = f"{SIGNS[name]}  {view.say(f'clock.{name}')}"
        rows.append((label, saying.time(part, view.words), _of(of_lead, view)))
    if rows:
        drawn: list[Part] = [Stack(parts)] if any(part for _, part in parts) else []
        yield Section(view.say("clock"), [*drawn, Table(rows, right=RIGHT), *_known(lead, view)])


def _known(lead: Total, view: View) -> Iterator[Prose]:
    if not lead.complete:
        yield Prose(view.say("clock.known"))


def where(view: View) -> Iterator[Section]:
    """The elements that take most of the time of a case."""
    times = shares.element_times(view.analysis, view.main.totals)
    whole = view.main.totals.spent.value.total
    names = shares.ranked(times, view.day)
    if not names or whole.withheld:
        return
    shown, rest = _listed(names)
    longest = shares.ratio(times[shown[0]], whole, view.day).value or 1.0
    rows, parts = list[Row](), list[float]()
    for name in shown:
        share = shares.ratio(times[name], whole, view.day)
        parts.append((share.value or 0.0) / longest)
        element = view.elements[name]
        time = saying.time(times[name], view.words)
        rows.append((saying.element(element, view.words), time, _of(share, view), _marks(element, view)))
    if rest:
        total = shares.together(times, rest)
        said = _of(shares.ratio(total, whole, view.day), view)
        rows.append((view.say("others", n=len(rest)), saying.time(total, view.words), said, ""))
    title = view.say("where", total=saying.time(whole, view.words))
    yield Section(title, [Bars(Table(rows, right=RIGHT), parts), *_aside(view)])


def _of(share: shares.Ratio, view: View) -> str:
    """Without *of the known time* in every row: the total above says that it is at least so much."""
    return saying.share(share if share.value is None else shares.Ratio(share.value), view.words)


def _aside(view: View) -> Iterator[Prose]:
    """What of it the customer sees; element time is not lead time, and side chains are no part of it."""
    value, customer = view.main.totals.spent.value, view.main.totals.customer
    if view.service.customer is not None and not customer.visible.withheld:
        seen, unseen = (saying.time(time, view.words) for time in (customer.visible, customer.invisible))
        yield Prose(view.say("where.visible", visible=seen, invisible=unseen))
    lead = shares.lead_total(view.main.lead)
    if not lead.withheld and value.total.seconds(view.day) > lead.seconds(view.day) * (1 + 1e-9):
        yield Prose(view.say("where.parallel"))
    if value.side.wall or value.side.business or not value.side.complete:
        yield Prose(view.say("where.side", time=saying.time(value.side, view.words)))


def _marks(element: Element, view: View) -> str:
    """Wait, value class, critical: in words. A wait adds no value, which need not be said."""
    marks = []
    if element.is_wait:
        kind = view.words.say("labels", f"wait.{element.wait_for}") if element.wait_for else ""
        marks.append(view.say("mark.wait_for", kind=kind) if kind else view.say("mark.wait"))
    if not (element.is_wait and element.value == "nva") and (element.value or view.classified):
        marks.append(view.say(f"value.{element.value or 'unclassified'}"))
    slacks = view.main.slacks
    if element.name in slacks and slacks[element.name].critical and not view.all_critical:
        marks.append(view.say("mark.critical"))
    return view.say("mark.and").join(marks)


def no_value(view: View) -> Iterator[Section]:
    """What adds no value, by the time lost; what nobody classified apart."""
    totals = view.main.totals
    if not view.given or totals.spent.value.total.withheld:
        return
    times = shares.element_times(view.analysis, totals)
    parts: list[Part] = []
    lost = {name: time for name, time in times.items() if view.elements[name].value == "nva"}
    rows = list(_lost(lost, view))
    if rows:
        head = (
            view.say("no_value.element"), view.say("no_value.time"),
            view.say("no_value.share"), view.say("no_value.waste"), view.say("no_value.words"),
        )  # fmt: skip
        parts.append(Table(rows, head, RIGHT, gives=4))
    parts += _classes(view)
    yield Section(view.say("no_value"), parts)


def _lost(times: Mapping[str, Total], view: View) -> Iterator[Row]:
    whole = view.main.totals.spent.value.total
    shown, rest = _listed(shares.ranked(times, view.day))
    for name in shown:
        element = view.elements[name]
        share = _of(shares.ratio(times[name], whole, view.day), view)
        waste = view.say(f"waste.{element.waste}") if element.waste else view.say("nothing")
        said = element.step.words if element.form == "step" else ""
        time = saying.time(times[name], view.words)
        yield saying.element(element, view.words), time, share, waste, said
    if rest:
        total = shares.together(times, rest)
        share = _of(shares.ratio(total, whole, view.day), view)
        yield view.say("others", n=len(rest)), saying.time(total, view.words), share, "", ""


def _classes(view: View) -> Iterator[Prose]:
    """The four classes in one sentence, and what stands unclassified."""
    value = view.main.totals.spent.value
    said = {name: _of(each, view) for name, each in shares.value_shares(value, view.day).items()}
    key = "classes" if value.total.complete else "classes.known"
    if not view.classified:
        yield Prose(view.say("classes.none"))
        return
    yield Prose(view.say(key, va=said["va"], bva=said["bva"], nva=said["nva"]))
    left = value.unclassified
    if left.wall or left.business or not left.complete:
        names = tuple(f"`{e.step.id}`" for e in view.main_elements() if e.value is None)
        shown = names[:LISTED] + (("…",) if len(names) > LISTED else ())
        yield Prose(
            view.say(
                "classes.left", share=said["unclassified"], time=saying.time(left, view.words), steps=shown
            )
        )


def waits(view: View) -> Iterator[Section]:
    """Waiting by what it is for, and how much of it the customer feels."""
    totals = view.main.totals
    kinds = [kind for kind in (*get_args(WaitKind), "unsaid") if kind in totals.spent.waits]
    rows = [
        (
            view.say("wait.unsaid") if kind == "unsaid" else view.words.say("labels", f"wait.{kind}"),
            saying.time(totals.spent.waits[kind], view.words),
            saying.time(totals.customer.felt.get(kind, Total()), view.words),
        )
        for kind in kinds
    ]
    if rows:
        head = (view.say("waits.kind"), view.say("waits.time"), view.say("waits.felt"))
        yield Section(view.say("waits"), [Table(rows, head, RIGHT)])


def repeats(view: View) -> Iterator[Section]:
    """Time spent on doing things again."""
    spent = view.main.totals.spent.elements
    times = shares.repeats(view.analysis, view.main.totals)
    names = shares.ranked(times, view.day)
    if not names:
        return
    shown, rest = _listed(names, 5)
    rows = [
        (
            saying.element(view.elements[name], view.words),
            saying.count(spent[name].occurs, view.words),
            saying.time(times[name], view.words),
        )
        for name in shown
    ]
    if rest:
        rows.append(
            (view.say("others", n=len(rest)), "", saying.time(shares.together(times, rest), view.words))
        )
    head = (view.say("no_value.element"), view.say("repeats.visits"), view.say("repeats.time"))
    total = saying.time(shares.together(times, times), view.words)
    yield Section(view.say("repeats", total=total), [Table(rows, head, RIGHT)])


def _listed(names: list[str], most: int = LISTED) -> tuple[list[str], list[str]]:
    """The first ones, and those to be summed: never a single one."""
    return (names, []) if len(names) <= most + 1 else (names[:most], names[most:])
