"""PNG: the picture in pixels, with every letter that its typefaces have."""

import struct

import pytest

from blueprint.drawing import Scene, svg
from blueprint.drawing.png import is_draft_png, pixels, png
from blueprint.drawing.scene import Rectangle, Text
from blueprint.drawing.typefaces import Choice, choose
from tests.drawing.fonts import font_file

pytest.importorskip("resvg_py", reason="needs the extra png")

PICTURE = Scene(60, 30, "en", "t", (Rectangle(0, 0, 5, 5, "box"), Text(10, 20, "ab", "words", "start")))
BARE = Scene(60, 30, "en", "t", (Rectangle(0, 0, 5, 5, "box"),))
NONE = Choice((), (), (), ())


@pytest.fixture
def tiny(tmp_path) -> Choice:
    return choose((font_file(tmp_path / "tiny.ttf", "ab", "Tiny Face"),), (), "ab")


def test_the_size_follows_the_scale(tiny) -> None:
    for scale in (1, 2, 2.5):
        head = png(svg(PICTURE), tiny, scale=scale)[:33]
        assert head.startswith(b"\x89PNG") and struct.unpack(">II", head[16:24]) == pixels((60, 30), scale)


def test_letters_are_drawn_in_the_typeface_whatever_it_is_called(tiny) -> None:
    assert png(svg(PICTURE), tiny) != png(svg(BARE), tiny)


def test_no_other_fonts_are_used() -> None:
    assert png(svg(PICTURE), NONE) == png(svg(BARE), NONE)


def test_the_same_picture_gives_the_same_bytes(tiny) -> None:
    assert png(svg(PICTURE), tiny) == png(svg(PICTURE), tiny)


def test_a_draft_says_so(tiny) -> None:
    draft, good = png(svg(PICTURE), tiny, draft=True), png(svg(PICTURE), tiny)
    assert is_draft_png(draft) and not is_draft_png(good)
    assert len(draft) - len(good) == 12 + len(b"Comment\0blueprint draft")


def test_what_cannot_be_drawn_is_a_value_error(tiny) -> None:
    with pytest.raises(ValueError):
        png("<svg", tiny)
