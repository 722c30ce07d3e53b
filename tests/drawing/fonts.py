"""Tiny fonts made for tests: every character a box, so that no test leans on the machine's fonts."""

from pathlib import Path
from typing import Any

import pytest


def font_file(
    path: Path, characters: str, family: str = "Tiny", *, weight: int = 400, lacking: str = ""
) -> str:
    """Write a TrueType font that has `characters`; those of `lacking` lead to no shape. Its path."""
    font(characters, family, weight=weight, lacking=lacking).save(path)
    return str(path)


def collection(path: Path, *families: tuple[str, str]) -> str:
    """Write a collection of (family, characters). Its path."""
    from fontTools.ttLib.ttCollection import TTCollection

    held = TTCollection()
    held.fonts = [font(characters, family).font for family, characters in families]
    held.save(path)
    return str(path)


def font(characters: str, family: str, *, weight: int = 400, lacking: str = "") -> Any:
    builder = pytest.importorskip("fontTools.fontBuilder", reason="needs the extra png or pdf: fontTools")
    pens = pytest.importorskip("fontTools.pens.ttGlyphPen")
    names = {char: f"u{ord(char):05X}" for char in sorted({*characters, " "})}
    pen = pens.TTGlyphPen(None)
    for command, point in zip(("moveTo", "lineTo", "lineTo", "lineTo"), _BOX, strict=True):
        getattr(pen, command)(point)
    pen.closePath()
    box, blank = pen.glyph(), pens.TTGlyphPen(None).glyph()
    made = builder.FontBuilder(1000, isTTF=True)
    order = [".notdef", *names.values()]
    made.setupGlyphOrder(order)
    made.setupCharacterMap({ord(c): n for c, n in names.items()} | {ord(c): ".notdef" for c in lacking})
    made.setupGlyf({name: blank if name in (".notdef", names[" "]) else box for name in order})
    made.setupHorizontalMetrics(dict.fromkeys(order, (600, 50)))
    made.setupHorizontalHeader(ascent=800, descent=-200)
    style = "Bold" if weight > 600 else "Regular"
    made.setupNameTable(
        {"familyName": family, "styleName": style, "psName": f"{family}-{style}".replace(" ", "")}
    )
    made.setupOS2(
        sTypoAscender=800, sTypoDescender=-200, usWinAscent=800, usWinDescent=200, usWeightClass=weight
    )
    made.setupPost()
    return made


_BOX = ((50, 0), (550, 0), (550, 700), (50, 700))
LATIN = "".join(map(chr, range(0x21, 0x7F))) + "×·…–—“”‘’✉≥≤−²"
