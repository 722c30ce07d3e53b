"""The figures of a service as a page that a manager reads in two minutes."""

from collections.abc import Iterator

from blueprint.analysis.figures import Analysis
from blueprint.report import figures_people, figures_surety, figures_time, figures_totals
from blueprint.report.figures_view import View
from blueprint.report.page import Page, Section
from blueprint.wording import Wording


def figures_page(analysis: Analysis, words: Wording, segment: str | None = None) -> Page:
    """Totals first, then where the time goes, then what adds no value, then the rest.

    With a segment, its figures; else those of all, with the segments side by side.
    """
    view = View(analysis, words, segment)
    title = analysis.service.name or words.say("labels", "untitled")
    return Page(title, tuple(_sections(view)))


def _sections(view: View) -> Iterator[Section]:
    yield figures_totals.totals(view)
    yield from figures_totals.segments(view)
    if view.main.lead.withheld != "flow":
        if view.main.lead.mean is not None:
            yield from figures_totals.which(view)
        yield from figures_totals.ends(view)
        yield from figures_time.clock(view)
        yield from figures_time.where(view)
        yield from figures_time.no_value(view)
        yield from figures_people.work(view)
        yield from figures_time.waits(view)
        yield from figures_time.repeats(view)
        yield from figures_surety.tolerances(view)
        yield from figures_surety.critical(view)
    yield from figures_surety.surety(view)
