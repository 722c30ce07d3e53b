"""Pages of `blueprint render --page`, or the one picture without it."""

from collections.abc import Callable
from pathlib import Path

from blueprint.cli import terminal
from blueprint.cli.files import STDIN
from blueprint.cli.formats import PAGED, Format, PaperName
from blueprint.cli.overlaying import Wanted, analysed
from blueprint.cli.segment import segment_named
from blueprint.cli.stop import Stop
from blueprint.drawing import Diagram, Overlay, Scene, lay_out
from blueprint.flow import Graph
from blueprint.wording import Wording

LEGIBLE = 5.95  # points; what prints as 6


def refuse(format: Format, page: PaperName | None, *, portrait: bool) -> None:
    """Stop where pages are asked of what has none, or `--portrait` without them."""
    if page and format not in PAGED:
        raise Stop("render.page-no-paper", format=format.upper())
    if portrait and not page:
        raise Stop("render.portrait-alone")


def scenes(
    diagram: Diagram, graph: Graph, words: Wording, asked: Wanted | None, page: PaperName | None,
    speech: Wording, *, portrait: bool, draft: bool,
) -> tuple[Scene, ...]:  # fmt: skip
    """The picture, or its pages; tells those whose words are small."""
    lay = _laying(graph, words, asked) if asked else None
    if page is None:
        return (lay_out(diagram, words, draft=draft, overlay=lay(diagram) if lay else None),)
    from blueprint.drawing.pages import PAPERS, Paper, pages

    long, short = PAPERS[page]
    paper = Paper(short, long) if portrait else Paper(long, short)
    made = pages(diagram, words, paper, draft=draft, lay=lay)
    small = tuple(str(at) for at, each in enumerate(made, 1) if each.points < LEGIBLE)
    if small:
        points = f"{min(each.points for each in made):.1f}"
        terminal.complain(speech.say("commands", "render.page-small", pages=small, points=points))
    return tuple(each.scene for each in made)


def targets(target: str, count: int) -> tuple[str, ...]:
    """Where pages go: `name-1.svg`, `name-2.svg`; a single one goes where it is sent."""
    if count == 1:
        return (target,)
    if target == STDIN:
        raise Stop("render.pages-stdout", pages=count)
    path = Path(target)
    return tuple(str(path.with_name(f"{path.stem}-{at}{path.suffix}")) for at in range(1, count + 1))


def _laying(graph: Graph, words: Wording, asked: Wanted) -> Callable[[Diagram], Overlay]:
    """What lays the same figures over any part of the diagram."""
    from blueprint.drawing.overlays import overlay

    analysis, segment = analysed(graph), segment_named(asked.segment, graph.service)

    def lay(diagram: Diagram) -> Overlay:
        return overlay(diagram, analysis, words, asked.names, segment=segment, planned=asked.planned)

    return lay
