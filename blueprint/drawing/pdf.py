"""SVGs → PDF, one to a page, by typst: vector, its text real text, its pages as large as the pictures.

typst reads the fonts of one folder, and no others; its clock stands at 1970, so that the same pictures give
the same bytes.
"""

from collections.abc import Sequence

from msgspec import Struct

from blueprint.drawing.typefaces import Choice, in_families

POINTS = 0.75  # to a px of CSS
LARGEST = 14_400.0  # points: what readers of PDF open (ISO 32000-1, annex C)
DRAFT = "blueprint-draft"


class Sheet(Struct, frozen=True):
    """One page: a picture, and its size in px."""

    svg: str
    width: float
    height: float


class Document(Struct, frozen=True):
    """The PDF, and what typst has to say of it."""

    data: bytes
    warnings: tuple[str, ...]


def pdf(
    sheets: Sequence[Sheet], typefaces: Choice, folder: str, *, title: str, language: str, draft: bool = False
) -> Document:
    """The pictures as pages of one document, in the typefaces, whose files lie in `folder`.

    A picture larger than a page can be is drawn smaller. `draft` marks the document as that of a file with
    errors. Raises ValueError for what typst cannot draw.
    """
    import typst

    fonts = typst.Fonts(include_system_fonts=False, include_embedded_fonts=False, font_paths=[folder])
    families = (*typefaces.families, *fonts.families())  # typst shortens some names
    inputs = {f"svg-{at}": in_families(sheet.svg, families) for at, sheet in enumerate(sheets)}
    compiler = typst.Compiler(
        _source(sheets, draft).encode(),
        font_paths=fonts,
        sys_inputs={**inputs, "title": title, "language": language},
    )
    try:
        data, warnings = compiler.compile_with_warnings(format="pdf", timestamp=0)
    except typst.TypstError as error:
        raise ValueError(error.message) from error
    assert isinstance(data, bytes)
    return Document(data, tuple(warning.message for warning in warnings))


def is_draft_pdf(data: bytes) -> bool:
    """Whether a whole file is a PDF of ours, of a blueprint with errors."""
    return data.startswith(b"%PDF") and f"/Keywords({DRAFT})".encode() in data


def _source(sheets: Sequence[Sheet], draft: bool) -> str:
    keywords = f'keywords: ("{DRAFT}",), ' if draft else ""
    return (
        f"#set document(title: sys.inputs.title, {keywords}date: none)\n"
        "#set text(lang: sys.inputs.language)\n#set page(margin: 0pt)\n"
    ) + "".join(_page(at, sheet) for at, sheet in enumerate(sheets))


def _page(at: int, sheet: Sheet) -> str:
    points = min(POINTS, LARGEST / sheet.width, LARGEST / sheet.height)
    width, height = _points(sheet.width * points), _points(sheet.height * points)
    return (
        f"#page(width: {width}, height: {height}, "
        f'align(center + horizon, image(bytes(sys.inputs.at("svg-{at}")), format: "svg", '
        f"width: {width}, height: {height}, alt: sys.inputs.title)))\n"
    )


def _points(length: float) -> str:
    return f"{length:.2f}pt"
