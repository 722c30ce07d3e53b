"""The formats of `blueprint render`: which one is meant, and whether what it needs is installed."""

from importlib.util import find_spec
from pathlib import Path
from typing import Literal

from msgspec import Struct

from blueprint.cli.stop import Stop

Format = Literal["svg", "html", "png", "pdf", "dot", "mmd"]
"""What `--format` takes."""


PaperName = Literal["a4", "a3", "letter"]
"""What `--page` takes."""


class Typography(Struct, frozen=True):
    """How a picture is set: pixels to a px, fonts the user names, whether to use installed ones,
    whether to put them into an SVG.
    """

    scale: float = 2.0
    fonts: tuple[str, ...] = ()
    installed: bool = True
    embedded: bool = False


class Made(Struct, frozen=True):
    """A picture, and whether it has gaps: characters for which there was no typeface."""

    data: bytes
    gaps: bool


BINARY = frozenset[Format]({"png", "pdf"})
PAGED = frozenset[Format]({"svg", "png", "pdf"})
EXPORTS = frozenset[Format]({"dot", "mmd"})
"""Made of the diagram; the others of the picture."""

BEGINNING = 2000  # bytes in which a picture says what it is

_SUFFIXES: dict[str, Format] = {
    ".svg": "svg", ".png": "png", ".pdf": "pdf", ".html": "html", ".htm": "html", ".dot": "dot", ".gv": "dot",
    ".mmd": "mmd", ".mermaid": "mmd",
}  # fmt: skip
_NEEDS: dict[Format, tuple[str, ...]] = {
    "png": ("resvg_py", "fontTools"),
    "pdf": ("typst", "fontTools"),
    "dot": ("graphviz",),
}


def meant(output: str | None, said: Format | None, *, stdout: bool) -> Format:
    """The format said, or that of the ending of the file; SVG where neither is.

    Raises Stop for an ending without a format, for pixels on standard output, and where a package is missing.
    """
    suffix = Path(output or "").suffix.lower()
    if said is None and output is not None and not stdout and suffix not in _SUFFIXES:
        raise Stop("render.unknown-format", path=output, endings=tuple(_SUFFIXES))
    format = said or ("svg" if stdout else _SUFFIXES.get(suffix, "svg"))
    if stdout and format in BINARY:
        raise Stop("render.not-text", format=format.upper(), ending=f".{format}")
    require(format.upper(), format, _NEEDS.get(format, ()))
    return format


def refuse_embedding(format: Format, *, asked: bool) -> None:
    """Stop where fonts are to be put into what is no SVG, or where a package for it is missing."""
    if asked and format != "svg":
        raise Stop("render.embed-svg-only", format=format.upper())
    if asked:
        require("--embed-font", "svg", ("fontTools", "brotli"))


def require(what: str, extra: str, modules: tuple[str, ...]) -> None:
    """Stop with what to install, unless these modules are there."""
    if any(find_spec(module) is None for module in modules):
        raise Stop("render.not-installed", what=what, install=f'pip install "service-blueprint[{extra}]"')


def is_draft(data: bytes) -> bool:
    """Whether a file, read whole, is a picture of ours with errors or gaps, in any format."""
    from blueprint.drawing import is_draft as is_draft_svg
    from blueprint.drawing.pdf import is_draft_pdf
    from blueprint.drawing.png import is_draft_png
    from blueprint.exchange import is_draft_dot, is_draft_mermaid

    tests = (is_draft_svg, is_draft_png, is_draft_dot, is_draft_mermaid)
    return any(test(data[:BEGINNING]) for test in tests) or is_draft_pdf(data)
