"""`blueprint render`: one service as a picture."""

from collections.abc import Sequence
from pathlib import Path
from typing import Annotated

import typer

from blueprint.cli import files, formats, loading, overlaying, paging, parting, terminal
from blueprint.cli.errors import errors_of, tell_errors
from blueprint.cli.formats import EXPORTS, Format, Made, PaperName, Typography
from blueprint.cli.language import Lang, wording
from blueprint.cli.overlaying import Wanted
from blueprint.cli.segment import segment_named
from blueprint.cli.stop import USAGE, Stop
from blueprint.drawing import Diagram, Scene, compose, place, svg
from blueprint.drawing.themes import Colours
from blueprint.flow import Graph, build
from blueprint.wording import Wording

FOUND = 1


def command(
    file: Annotated[str, typer.Argument()],
    output: Annotated[str | None, typer.Option("--output", "-o", metavar="FILE", show_default=False)] = None,
    format: Annotated[Format | None, typer.Option("--format", "-f", show_default=False)] = None,
    scale: Annotated[float, typer.Option("--scale", min=0.1, max=20)] = 2.0,
    font: Annotated[list[str] | None, typer.Option("--font", metavar="PATH", show_default=False)] = None,
    system_fonts: Annotated[bool, typer.Option("--system-fonts/--no-system-fonts")] = True,
    page: Annotated[PaperName | None, typer.Option("--page", show_default=False)] = None,
    portrait: Annotated[bool, typer.Option("--portrait")] = False,
    embed_font: Annotated[bool, typer.Option("--embed-font")] = False,
    overlay: Annotated[str | None, typer.Option(metavar="NAME[,NAME…]", show_default=False)] = None,
    totals: Annotated[bool, typer.Option("--totals")] = False,
    only: Annotated[list[str] | None, typer.Option(metavar="KIND:ID", show_default=False)] = None,
    collapse: Annotated[list[str] | None, typer.Option(metavar="PHASE", show_default=False)] = None,
    segment: Annotated[str | None, typer.Option(show_default=False)] = None,
    as_planned: Annotated[bool, typer.Option("--as-planned")] = False,
    theme: Annotated[str | None, typer.Option(metavar="NAME|FILE", show_default=False)] = None,
    force: Annotated[bool, typer.Option("--force")] = False,
    lang: Lang = None,
) -> int:
    """Draw `file`, tell its errors on standard error; the exit code."""
    speech = wording(lang)
    target, kind = _target(file, output, format)
    formats.refuse_embedding(kind, asked=embed_font)
    paging.refuse(kind, page, portrait=portrait)
    asked = overlaying.wanted(overlay, segment, planned=as_planned, totals=totals)
    colours = overlaying.theme(theme)
    if kind in EXPORTS and (asked or theme):
        raise Stop("render.plain-export", format=kind.upper())
    it = loading.open_service(file)
    errors = errors_of(it)
    tell_errors(it, errors, speech)
    if it.absent:
        return USAGE
    if it.service is None:
        terminal.complain(speech.say("commands", "render.nothing-to-draw"))
        return FOUND
    words, draft = wording(lang, it.service.language), bool(errors)
    graph = build(it.service)
    diagram = parting.limited(compose(it.service, graph, words), it.service, only or (), words)
    diagram = parting.collapsing(diagram, graph, collapse or (), words, asked)
    if kind in EXPORTS:
        made = [_exported(kind, diagram, words, draft=draft)]
    elif kind == "html":
        made = [_page(diagram, graph, words, asked, colours if theme else None, draft=draft)]
    else:
        typography = Typography(scale, tuple(font or ()), system_fonts, embed_font)
        scenes = paging.scenes(
            diagram, graph, words, asked, page, speech, portrait=portrait, draft=draft
        )  # fmt: skip
        made = _drawn(kind, scenes, colours, typography, speech)
    for path, each in zip(paging.targets(target, len(made)), made, strict=True):
        _deliver(path, each, speech, draft=draft, force=force)
    return FOUND if errors or any(each.gaps for each in made) else 0


def _target(file: str, output: str | None, format: Format | None) -> tuple[str, Format]:
    """Where the picture goes (beside the file unless said otherwise) and its format."""
    stdout = (output or file) == files.STDIN
    kind = formats.meant(output, format, stdout=stdout)
    if output or stdout or not Path(file).name:  # a name that is none is told when the file is opened
        return output or file, kind
    return str(Path(file).with_suffix(f".{kind}")), kind


def _exported(kind: Format, diagram: Diagram, words: Wording, *, draft: bool) -> Made:
    from blueprint.exchange import dot, mermaid

    write = dot if kind == "dot" else mermaid
    return Made(write(diagram, words, draft=draft).encode(), gaps=False)


def _page(
    diagram: Diagram, graph: Graph, words: Wording, asked: Wanted | None, theme: Colours | None, *,
    draft: bool,
) -> Made:  # fmt: skip
    from blueprint.drawing.page import page

    asked = asked or Wanted()
    text = page(
        diagram, *place(diagram), overlaying.analysed(graph), words,
        segment=segment_named(asked.segment, graph.service), planned=asked.planned, chosen=asked.names,
        theme=theme, draft=draft,
    )  # fmt: skip
    return Made(text.encode(), gaps=False)


def _drawn(
    kind: Format, scenes: Sequence[Scene], theme: Colours, typography: Typography, speech: Wording
) -> list[Made]:
    """A PDF holds all pages, of the other formats each is a picture of its own."""
    svgs = [svg(scene, theme) for scene in scenes]
    if kind == "svg" and not typography.embedded:
        return [Made(text.encode(), gaps=False) for text in svgs]
    from blueprint.cli import pictures

    if kind == "pdf":
        return [pictures.make(kind, scenes, svgs, typography, speech)]
    pages = zip(scenes, svgs, strict=True)
    return [pictures.make(kind, [scene], [text], typography, speech) for scene, text in pages]


def _deliver(target: str, made: Made, speech: Wording, *, draft: bool, force: bool) -> None:
    """Write the picture and say where; one with errors or gaps never takes the place of one without."""
    if target == files.STDIN:
        terminal.deliver(made.data.decode())
        return
    lacking = draft or made.gaps
    aside = lacking and not force and _is_good(target)
    path = str(Path(target).with_suffix(".draft" + Path(target).suffix)) if aside else target
    files.write_beside_and_rename(path, made.data)
    if not lacking:
        terminal.say(speech.say("commands", "render.written", path=path))
        return
    key = "render.draft" if draft else "render.gapped"
    terminal.complain(speech.say("commands", f"{key}-aside" if aside else key, path=path, kept=target))


def _is_good(target: str) -> bool:
    """Whether something stands there that is no draft of ours."""
    path = Path(target)
    return path.is_file() and not formats.is_draft(path.read_bytes())
