"""PDF: vector pages as large as their pictures, with every letter that their typefaces have."""

import re

import pytest

from blueprint.drawing import Scene, svg
from blueprint.drawing.pdf import LARGEST, Document, Sheet, is_draft_pdf, pdf
from blueprint.drawing.scene import Text
from blueprint.drawing.typefaces import Choice, choose
from tests.drawing.fonts import font_file

pytest.importorskip("typst", reason="needs the extra pdf")

SHEET = Sheet(svg(Scene(60, 30, "en", "t", (Text(10, 20, "ab", "words", "start"),))), 60, 30)


@pytest.fixture
def tiny(tmp_path) -> Choice:
    # typst reads this family as `Tiny`: it takes the last word for a style
    return choose((font_file(tmp_path / "tiny.ttf", "ab", "Tiny Condensed"),), (), "ab")


def made(typefaces: Choice, folder, *sheets: Sheet, title="Title", draft=False) -> Document:
    return pdf(sheets or (SHEET,), typefaces, str(folder), title=title, language="en", draft=draft)


def sizes(data: bytes) -> list[tuple[float, ...]]:
    boxes = re.findall(rb"/MediaBox\s*\[([^\]]*)\]", data)
    return [tuple(map(float, box.split()))[2:] for box in boxes]


def test_a_page_is_as_large_as_its_picture(tiny, tmp_path) -> None:
    assert sizes(made(tiny, tmp_path).data) == [(45.0, 22.5)]
    assert sizes(made(tiny, tmp_path, SHEET, Sheet(SHEET.svg, 600, 30)).data) == [(45.0, 22.5), (450.0, 22.5)]


def test_a_picture_too_large_for_a_page_is_drawn_smaller(tiny, tmp_path) -> None:
    assert sizes(made(tiny, tmp_path, Sheet(SHEET.svg, 40_000, 20_000)).data) == [(LARGEST, LARGEST / 2)]


def test_letters_are_letters_in_the_typeface_whatever_it_is_called(tiny, tmp_path) -> None:
    assert b"+TinyCondensed-Regular" in made(tiny, tmp_path).data


def test_no_other_fonts_are_used(tmp_path) -> None:
    assert b"/BaseFont" not in made(Choice((), (), (), ()), tmp_path).data


def test_the_same_picture_gives_the_same_bytes(tiny, tmp_path) -> None:
    assert made(tiny, tmp_path) == made(tiny, tmp_path)


@pytest.mark.parametrize("title", ['"quoted" #title', "步骤", "blueprint-draft", ""])
def test_a_draft_says_so_and_a_title_cannot(tiny, tmp_path, title) -> None:
    assert is_draft_pdf(made(tiny, tmp_path, title=title, draft=True).data)
    assert not is_draft_pdf(made(tiny, tmp_path, title=title).data)


def test_what_cannot_be_drawn_is_a_value_error(tiny, tmp_path) -> None:
    with pytest.raises(ValueError):
        made(tiny, tmp_path, Sheet("<svg", 10, 10))
