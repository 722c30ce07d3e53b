"""`blueprint analyze`: the figures of one service."""

from typing import Annotated, Literal

import typer
from msgspec.structs import replace

from blueprint.analysis import LeadTime, lead_time, steps_of_unknown_time
from blueprint.cli import loading, terminal
from blueprint.cli.errors import errors_of, tell_errors
from blueprint.cli.language import Lang, wording
from blueprint.cli.stop import USAGE, Stop
from blueprint.flow import build, faults
from blueprint.model import Service
from blueprint.report.lead_time import lead_time_page
from blueprint.report.lead_time_json import lead_time_json

FOUND = 1


def command(
    file: Annotated[str, typer.Argument(show_default=False)],
    format: Annotated[Literal["text", "json"], typer.Option("--format", "-f")] = "text",
    segment: Annotated[str | None, typer.Option(show_default=False)] = None,
    lang: Lang = None,
) -> int:
    """Print the lead time of one service; errors in the file go to standard error, and the exit code is 1."""
    opened = loading.open_service(file)
    service = opened.service
    words = wording(lang, service.language if service else None)
    errors = errors_of(opened)
    tell_errors(opened, errors, wording(lang))
    if service is None:
        return USAGE if opened.absent else FOUND
    graph = build(service)
    sound = all(fault.harmless for fault in faults(graph))
    planned = _of(segment, lead_time(graph, sound=sound), service)
    failing = _of(segment, lead_time(graph, sound=sound, failures=True), service)
    if format == "json":
        terminal.deliver(lead_time_json(service, planned, failing))
    else:
        terminal.say(lead_time_page(service, planned, failing, steps_of_unknown_time(graph), words))
    return FOUND if errors else 0


def _of(segment: str | None, figures: LeadTime, service: Service) -> LeadTime:
    """The figures of one segment alone, where one is asked for."""
    if segment is None:
        return figures
    if segment not in service.segments:
        raise Stop("analyze.no-segment", segment=segment, segments=tuple(service.segments) or ("–",))
    lead = figures.segments[segment]
    return replace(figures, mix=lead, segments={segment: lead})
