"""`blueprint analyze`: the figures of one service."""

from typing import TYPE_CHECKING, Annotated, Literal

import typer

from blueprint.analysis.analysing import analyse
from blueprint.analysis.figures import Analysis
from blueprint.cli import loading, terminal
from blueprint.cli.errors import errors_of, tell_errors
from blueprint.cli.language import Lang, wording
from blueprint.cli.segment import segment_named
from blueprint.cli.stop import USAGE, Stop
from blueprint.flow import Graph, build, faults
from blueprint.report.page import Page
from blueprint.wording import Wording

if TYPE_CHECKING:
    from blueprint.analysis.composition import Parallel, Term

FOUND = 1

Format = Literal["text", "json", "markdown", "csv"]


def command(
    file: Annotated[str, typer.Argument(show_default=False)],
    format: Annotated[Format, typer.Option("--format", "-f")] = "text",
    segment: Annotated[str | None, typer.Option(show_default=False)] = None,
    explain: Annotated[str | None, typer.Option(show_default=False)] = None,
    lang: Lang = None,
) -> int:
    """Print the figures of one service; errors in the file go to standard error, and the exit code is 1."""
    opened = loading.open_service(file)
    service = opened.service
    words = wording(lang, service.language if service else None)
    metric = _metric(explain) if explain is not None else None
    errors = errors_of(opened)
    tell_errors(opened, errors, wording(lang))
    if service is None:
        return USAGE if opened.absent else FOUND
    segment = segment_named(segment, service)
    graph = build(service)
    analysis = analyse(graph, sound=all(fault.harmless for fault in faults(graph)))
    if metric is not None:
        _explain(analysis, graph, metric, format, segment, words)
    else:
        _tell(analysis, format, segment, words)
    return FOUND if errors else 0


def _metric(asked: str) -> str:
    """The metric that is meant."""
    from blueprint.report.metrics import METRICS, metric_named, nearest_metrics

    found = metric_named(asked)
    if found is None:
        near = nearest_metrics(asked)
        others = tuple(metric for metric in METRICS if metric not in near)
        raise Stop("analyze.no-metric", metric=asked, metrics=(*near, *others))
    return found


def _explain(
    analysis: Analysis, graph: Graph, metric: str, format: Format, segment: str | None, words: Wording
) -> None:
    from blueprint.report.explained import explained

    if format not in ("text", "markdown"):
        raise Stop("analyze.explain-format", format=format)
    terms = _terms(analysis, graph, segment, words) if metric == "lead_time" else ()
    _page(explained(analysis, metric, words, segment, terms), format)


def _terms(
    analysis: Analysis, graph: Graph, segment: str | None, words: Wording
) -> tuple["Term | Parallel", ...]:
    """What the lead time is made of, where all the cases that are told of are of one kind."""
    from blueprint.analysis.composition import composition
    from blueprint.analysis.course import Course, Shape
    from blueprint.report.figures_view import View

    view = View(analysis, words, segment)
    alike = segment or next((s for s in view.segments if view.of(view.main_set, s) is view.main), None)
    if view.main.lead.mean is None or (view.segments and alike is None):
        return ()
    return composition(Course(Shape(graph), alike, view.main_set == "with_failures"))


def _tell(analysis: Analysis, format: Format, segment: str | None, words: Wording) -> None:
    """Each writer is imported only where it is wanted."""
    if format == "json":
        from blueprint.report.figures_json import figures_json

        terminal.deliver(figures_json(analysis, segment))
    elif format == "csv":
        from blueprint.report.figures_csv import figures_csv

        terminal.deliver(figures_csv(analysis, words, segment))
    else:
        from blueprint.report.figures_page import figures_page

        _page(figures_page(analysis, words, segment), format)


def _page(page: Page, format: Format) -> None:
    if format == "markdown":
        from blueprint.report.page_markdown import page_markdown

        terminal.deliver(page_markdown(page) + "\n")
    else:
        from blueprint.report.page_text import page_text

        terminal.say(page_text(page))
