"""Pictures that hold their typefaces: PNG, PDF, SVG on demand. Which they take, and what is said of them."""

import os
import shutil
import tempfile
from collections.abc import Sequence
from pathlib import Path

from blueprint.cli import fonts, terminal
from blueprint.cli.formats import Format, Made, Typography
from blueprint.cli.stop import Stop
from blueprint.drawing import Scene
from blueprint.drawing.embed import NotAllowed, embedded
from blueprint.drawing.pdf import Sheet, pdf
from blueprint.drawing.png import MOST_PIXELS, pixels, png
from blueprint.drawing.typefaces import Choice, characters, choose
from blueprint.wording import Wording

MOST_SHOWN = 12  # characters without a typeface

# What to install for a character, by the name of its script in Unicode.
_SCRIPTS = (
    ("cjk", range(0x2E80, 0xA000)),
    ("cjk", range(0xAC00, 0xD7B0)),
    ("cjk", range(0xF900, 0xFB00)),
    ("cjk", range(0xFE30, 0xFE50)),
    ("cjk", range(0xFF00, 0xFFF0)),
    ("cjk", range(0x20000, 0x34000)),
    ("emoji", range(0x1F000, 0x20000)),
)


def make(
    format: Format, pages: Sequence[Scene], svgs: Sequence[str], typography: Typography, speech: Wording
) -> Made:
    """The picture as PNG, PDF, or SVG with its fonts in it; tells what could not be drawn as it should.

    Only a PDF takes more than one page.
    """
    scene, svg = pages[0], svgs[0]
    wanted = tuple(sorted({char for page in pages for char in characters(page)}))
    typefaces = _typefaces(wanted, typography, speech)
    draft = scene.draft or bool(typefaces.missing)
    try:
        if format == "svg":
            data = embedded(svg, typefaces, wanted, draft=draft).encode()
        elif format == "png":
            _refuse_giants(scene, typography.scale)
            data = png(svg, typefaces, scale=typography.scale, draft=draft)
        else:
            data = _pdf(pages, svgs, typefaces, speech, draft=draft)
    except NotAllowed as error:
        raise Stop("render.not-embeddable", family=str(error)) from error
    except ValueError as error:
        raise Stop("render.failed", format=format.upper(), cause=str(error)) from error
    return Made(data, bool(typefaces.missing))


def _typefaces(wanted: tuple[str, ...], typography: Typography, speech: Wording) -> Choice:
    files, in_folders = fonts.named(typography.fonts)
    found = (*in_folders, *(fonts.of_the_system() if typography.installed else ()))
    typefaces = choose(files, found, wanted)
    for file in typefaces.unreadable:
        if file in files:
            raise Stop("render.bad-font", path=file)
    if typefaces.missing:
        terminal.complain(_lament(typefaces.missing, speech))
    return typefaces


def _lament(missing: tuple[str, ...], speech: Wording) -> str:
    shown = tuple(f"{char} (U+{ord(char):04X})" for char in missing[:MOST_SHOWN])
    more = len(missing) - len(shown)
    kinds = tuple(dict.fromkeys(map(_script, missing)))
    lines = [
        speech.say("commands", "render.gaps", n=len(missing), shown=shown),
        *([speech.say("commands", "render.gaps-more", n=more)] if more else []),
        *(speech.say("commands", f"render.install.{kind}") for kind in kinds),
    ]
    return "\n  ".join(lines)


def _script(char: str) -> str:
    return next((name for name, codes in _SCRIPTS if ord(char) in codes), "other")


def _refuse_giants(scene: Scene, scale: float) -> None:
    width, height = pixels(scene.size, scale)
    if width * height > MOST_PIXELS:
        fitting = (MOST_PIXELS / (scene.size[0] * scene.size[1])) ** 0.5
        raise Stop("render.too-large", width=width, height=height, scale=f"{int(fitting * 10) / 10:g}")


def _pdf(
    pages: Sequence[Scene], svgs: Sequence[str], typefaces: Choice, speech: Wording, *, draft: bool
) -> bytes:
    sheets = [Sheet(svg, *page.size) for page, svg in zip(pages, svgs, strict=True)]
    first = pages[0]
    with tempfile.TemporaryDirectory(prefix="blueprint-fonts-") as folder:
        for place, file in enumerate(typefaces.files):  # typst takes folders of fonts, not files
            _lend(file, Path(folder, f"{place:03}-{Path(file).name}"))
        made = pdf(sheets, typefaces, folder, title=first.title, language=first.language, draft=draft)
    for warning in made.warnings:
        terminal.complain(speech.say("commands", "render.warning", what=warning))
    return made.data


def _lend(file: str, place: Path) -> None:
    try:
        place.symlink_to(os.path.abspath(file))  # noqa: PTH100 — without following links
    except OSError:  # Windows gives links to few
        shutil.copyfile(file, place)
