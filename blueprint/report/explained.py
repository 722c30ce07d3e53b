"""One figure explained: what it means, its formula in words, and its values in a service."""

from collections.abc import Iterator

from blueprint.analysis import shares
from blueprint.analysis.composition import Parallel, Term
from blueprint.analysis.figures import Analysis
from blueprint.report import saying
from blueprint.report.explained_values import VALUES, Asked
from blueprint.report.page import Page, Part, Prose, Row, Section, Table
from blueprint.wording import Wording


def explained(
    analysis: Analysis,
    metric: str,
    words: Wording,
    segment: str | None = None,
    terms: tuple[Term | Parallel, ...] = (),
) -> Page:
    """A page on one of `metrics.METRICS`. `terms`: what the lead time of these cases is made of, in the set
    that `View.main_set` names.
    """
    view = Asked(analysis, words, segment, terms)
    about = [Prose(view.metric(f"{metric}.is"))]
    about.append(Prose(view.metric("formula", formula=view.metric(f"{metric}.how"))))
    return Page(view.metric(metric), (Section("", about), *_values(metric, view)))


def _values(metric: str, view: Asked) -> Iterator[Section]:
    if view.main.lead.withheld == "flow":
        yield Section(view.metric("values"), [Prose(view.say("withheld.flow"))])
        return
    parts = list(VALUES[metric](view))
    title = view.metric("values.both" if len(view.sets) > 1 and _is_paired(parts) else "values")
    yield Section(title, parts or [Prose(view.metric("nothing_here"))])
    if metric == "lead_time":
        yield from _composition(view)


def _is_paired(parts: list[Part]) -> bool:
    return any(isinstance(part, Table) and len(part.head) == 3 and not part.head[0] for part in parts)


def _composition(view: Asked) -> Iterator[Section]:
    """The terms; of several segments, only when one is asked for."""
    if view.terms:
        rows = [*_terms(view.terms, view, "")]
        lead = shares.lead_total(view.main.lead)
        rows.append((view.metric("terms.sum"), "", "", saying.time(lead, view.words)))
        head = tuple(view.metric(f"terms.{key}") for key in ("element", "visits", "each", "total"))
        yield Section(view.metric(f"terms.{view.main_set}"), [Table(rows, head, frozenset({1, 2, 3}))])
    elif view.segments:
        yield Section("", [Prose(view.metric("terms.of_segment"))])


def _terms(terms: tuple[Term | Parallel, ...], view: Asked, indent: str) -> Iterator[Row]:
    for term in terms:
        times = (saying.time(time, view.words) for time in (term.each, term.total))
        cells = (saying.plain_count(term.occurs), *times)
        if isinstance(term, Term):
            element = view.elements.get(term.element)
            yield indent + (saying.element(element, view.words) if element else term.element), *cells
            continue
        yield indent + _block(term, view), *cells
        for at, branch in enumerate(term.branches, 1):
            key = "terms.branch" if branch.terms else "terms.straight"
            title = view.metric(key, n=at)
            title = view.metric("terms.decides", branch=title) if branch.decides else title
            yield f"{indent}  {title}", "", saying.time(branch.lead, view.words), ""
            yield from _inside(branch.terms, view, indent + "    ")


def _inside(terms: tuple[Term | Parallel, ...], view: Asked, indent: str) -> Iterator[Row]:
    """Inside a branch visits and times are those of one pass: only the time of each stands in a column."""
    for row in _terms(terms, view, indent):
        label, visits, each, total = row
        yield label, visits, each, f"({total})" if total and total[0] != "(" else total


def _block(block: Parallel, view: Asked) -> str:
    closes = block.closes or view.say("end")
    if block.steps:
        return view.metric("terms.crossed", opens=block.opens, closes=closes, steps=block.steps)
    return view.metric("terms.any" if block.first else "terms.all", opens=block.opens, closes=closes)
