"""The elements of a service as one table for a spreadsheet."""

import csv
from collections.abc import Callable, Iterator
from math import isinf

from blueprint.analysis import shares
from blueprint.analysis.figures import Analysis, Figures
from blueprint.analysis.inventory import Element
from blueprint.analysis.totals import Total
from blueprint.analysis.value import basis_of
from blueprint.report.figures_view import View
from blueprint.wording import Wording

COLUMNS = (
    "name", "step", "does", "form", "lane", "actor", "side_chain",
    "times_per_case", "times_per_case_with_failures", "seconds_each",
    "seconds_per_case", "seconds_per_case_with_failures", "complete",
    "value", "waste", "is_wait", "wait_for", "customer", "slack_seconds", "critical", "basis",
)  # fmt: skip

BOM = "\ufeff"
"""Excel takes a file for UTF-8 only where this stands in front."""

Cell = str | float | None


class _Lines(list[str]):
    """What the writer writes into."""

    write = list.append


def figures_csv(analysis: Analysis, words: Wording, segment: str | None = None) -> str:
    """One row per element in the order of the file, with line ends as RFC 4180 has them.

    Seconds are working time. Per case as planned and with failures; the rest with failures. A cell is empty
    where a figure is not given, has no limit, or its element never happens. Text that a
    spreadsheet would take for a formula begins with an apostrophe.
    """
    view = View(analysis, words, segment)
    lines = _Lines()
    writer = csv.writer(lines)
    writer.writerow(COLUMNS)
    for element in analysis.elements:
        writer.writerow([_cell(cell) for cell in _row(element, view)])
    return BOM + "".join(lines)


def _row(it: Element, view: View) -> Iterator[Cell]:
    service, step = view.service, it.step
    planned, failing = view.of("planned", view.segment), view.of("with_failures", view.segment)
    yield from (it.name, step.id, step.words if it.form == "step" else "", it.form)
    leader = _leader(it)
    actor = service.actors.get(leader) if leader else None
    yield service.lane(step) if it.form == "step" else actor.lane if actor else None
    yield leader
    yield _truth(it.name in view.analysis.side)
    yield _occurs(planned, it)
    yield _occurs(failing, it)
    yield _seconds(failing, it, view, _each(it))
    yield _seconds(planned, it, view, _per_case(it))
    yield _seconds(failing, it, view, _per_case(it))
    spent = failing.totals.spent.elements.get(it.name)
    yield _truth(spent is not None and spent.time.complete and not spent.time.withheld)
    yield from (it.value, it.waste, _truth(it.is_wait), it.wait_for, it.mark)
    slack = view.main.slacks.get(it.name)
    yield None if slack is None or isinf(slack.seconds) else slack.seconds
    yield None if slack is None else _truth(slack.critical)
    yield basis_of(service, it.time)


def _leader(it: Element) -> str | None:
    """Who leads a step; of a recovery, who puts it right. Nobody leads a wait between steps."""
    if it.form == "step":
        return it.step.leader
    return next(iter(it.hands), None)


def _each(it: Element) -> Callable[[Figures], Total | None]:
    return lambda figures: shares.each_time(figures.totals.spent.elements[it.name])


def _per_case(it: Element) -> Callable[[Figures], Total | None]:
    return lambda figures: figures.totals.spent.elements[it.name].time


def _occurs(figures: Figures, it: Element) -> float | None:
    """An element that a set does not know does not happen in it."""
    spent = figures.totals.spent.elements
    if it.name not in spent:
        return 0.0 if spent else None
    return None if spent[it.name].occurs.withheld else spent[it.name].occurs.value


def _seconds(
    figures: Figures, it: Element, view: View, of: Callable[[Figures], Total | None]
) -> float | None:
    """Working time; empty where business days have no length."""
    spent = figures.totals.spent.elements
    if it.name not in spent:
        return 0.0 if spent else None
    total = of(figures)
    if total is None or total.withheld or (total.business and view.day is None):
        return None
    return total.seconds(view.day)


def _truth(value: bool) -> str:
    return "yes" if value else "no"


def _cell(cell: Cell) -> str:
    if cell is None:
        return ""
    if isinstance(cell, str):
        return guarded(cell)
    return f"{cell:.15g}"


def guarded(text: str) -> str:
    """Text that no spreadsheet computes: `=1+1` and its like get an apostrophe in front (OWASP, CSV
    injection)."""
    bare = text.lstrip()
    return "'" + text if text[:1] in ("\t", "\r", "\n") or bare[:1] in tuple("=+-@＝＋－＠") else text
