"""`blueprint render`: one service as a picture."""

from pathlib import Path
from typing import Annotated

import typer

from blueprint.cli import files, loading, terminal
from blueprint.cli.errors import errors_of, tell_errors
from blueprint.cli.language import Lang, wording
from blueprint.cli.stop import USAGE, Stop
from blueprint.drawing import draw, is_draft, svg
from blueprint.flow import build
from blueprint.wording import Wording

FOUND = 1
SUFFIX = ".svg"


def command(
    file: Annotated[str, typer.Argument()],
    output: Annotated[str | None, typer.Option("--output", "-o", metavar="FILE", show_default=False)] = None,
    force: Annotated[bool, typer.Option("--force")] = False,
    lang: Lang = None,
) -> int:
    """Draw `file`, tell its errors on standard error; the exit code."""
    speech = wording(lang)
    _refuse_other_formats(output)
    it = loading.open_service(file)
    errors = errors_of(it)
    tell_errors(it, errors, speech)
    if it.absent:
        return USAGE
    if it.service is None:
        terminal.complain(speech.say("commands", "render.nothing-to-draw"))
        return FOUND
    words = wording(lang, it.service.language)
    picture = svg(draw(it.service, build(it.service), words, draft=bool(errors))).encode()
    _deliver(output or _beside(file), picture, speech, draft=bool(errors), force=force)
    return FOUND if errors else 0


def _refuse_other_formats(output: str | None) -> None:
    if output not in (None, files.STDIN) and Path(output).suffix.lower() != SUFFIX:
        raise Stop("render.unknown-format", path=output)


def _beside(file: str) -> str:
    """Where the picture goes, unless said otherwise; `-` is standard output."""
    return files.STDIN if file == files.STDIN else str(Path(file).with_suffix(SUFFIX))


def _deliver(target: str, picture: bytes, speech: Wording, *, draft: bool, force: bool) -> None:
    """Write the picture and say where; one with errors never takes the place of one without."""
    if target == files.STDIN:
        terminal.deliver(picture.decode())
        return
    aside = draft and not force and _is_good(target)
    path = str(Path(target).with_suffix(".draft" + SUFFIX)) if aside else target
    files.write_beside_and_rename(path, picture)
    if not draft:
        terminal.say(speech.say("commands", "render.written", path=path))
    else:
        key = "render.draft-aside" if aside else "render.draft"
        terminal.complain(speech.say("commands", key, path=path, kept=target))


def _is_good(target: str) -> bool:
    """Whether something stands there that is no draft of ours."""
    path = Path(target)
    if not path.is_file():
        return False
    with path.open("rb") as file:
        return not is_draft(file.read(2000))
