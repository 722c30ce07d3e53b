"""Fonts in an SVG: what the picture needs of them, and only with their maker's leave."""

import base64
import io
import re

import pytest

from blueprint.drawing import Scene, svg
from blueprint.drawing.embed import NotAllowed, embedded
from blueprint.drawing.scene import Text
from blueprint.drawing.typefaces import choose
from tests.drawing.fonts import font, font_file

pytest.importorskip("brotli", reason="needs the extra svg")

PICTURE = svg(Scene(60, 30, "en", "t", (Text(10, 20, "ab", "words", "start"),)))


def fonts_in(text: str) -> list[tuple[str, str, set[int]]]:
    """Family, weight and characters of every font in an SVG."""
    from fontTools.ttLib import TTFont

    rules = re.findall(
        r"@font-face\{font-family:'(.*?)';font-weight:(.*?);src:url\(data:font/woff2;base64,(.*?)\)", text
    )
    return [
        (family, weight, set(TTFont(io.BytesIO(base64.b64decode(data))).getBestCmap()))
        for family, weight, data in rules
    ]


def test_only_the_characters_of_the_picture_come_along(tmp_path) -> None:
    files = font_file(tmp_path / "a.ttf", "abcdef"), font_file(tmp_path / "b.ttf", "abcdef", weight=700)
    text = embedded(PICTURE, choose(files, (), "ab"), ("a", "b"))
    wanted = {ord(char) for char in " ab"}
    assert fonts_in(text) == [("Tiny", "400", wanted), ("Tiny", "700", wanted)]
    assert "font-family:'Tiny','Noto Sans SC'" in text


def test_the_same_picture_gives_the_same_bytes(tmp_path) -> None:
    chosen = choose((font_file(tmp_path / "a.ttf", "ab"),), (), "ab")
    assert embedded(PICTURE, chosen, ("a", "b")) == embedded(PICTURE, chosen, ("a", "b"))


@pytest.mark.parametrize(
    ("rights", "allowed"), [(0, True), (4, True), (8, True), (2, False), (0x104, False), (0x200, False)]
)
def test_a_font_is_embedded_only_where_its_maker_allows_it(tmp_path, rights, allowed) -> None:
    made = font("ab", "Tiny")
    made.font["OS/2"].fsType = rights
    made.save(tmp_path / "a.ttf")
    chosen = choose((str(tmp_path / "a.ttf"),), (), "ab")
    if allowed:
        assert "@font-face" in embedded(PICTURE, chosen, ("a", "b"))
    else:
        with pytest.raises(NotAllowed, match="Tiny"):
            embedded(PICTURE, chosen, ("a", "b"))
