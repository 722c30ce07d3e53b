"""Which typefaces a picture is drawn in, so that no character of it is lost.

resvg and typst drop a text whose families are not there, and a character that no typeface has, without a
word. So the typefaces are chosen here, from font files that the caller has found; only these are handed on,
under their own names, and what none of them has is said. Font files are read by fontTools.
"""

import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from msgspec import Struct

from blueprint.drawing.looks import FONTS
from blueprint.drawing.scene import Scene, Text, items

PREFERRED = tuple(name.strip("'") for name in FONTS.split(",") if name != "sans-serif")
REGULAR, BOLD = 400, 700

# They claim every character and show a box or nothing for it.
EMPTY = frozenset(
    {"lastresort", "last resort", "last resort high-efficiency", "adobe blank", "adobe blank 2"}
)
_ODD = ("serif", "mono", "condensed", "narrow", "light", "thin", "black", "symbol", "math", "emoji")
_NO_GLYPH = frozenset({"Cc", "Cf", "Zs", "Zl", "Zp"})
_SELECTORS = (range(0xFE00, 0xFE10), range(0xE0100, 0xE01F0))


class Face(Struct, frozen=True):
    """One typeface in a font file; `index` is its place in a collection, -1 where the file is none."""

    file: str
    index: int
    family: str
    weight: int
    upright: bool
    variable: bool


class Choice(Struct, frozen=True):
    """What a picture is drawn in: `files` that hold `families`, both in the order in which they are asked.

    `missing`: characters that none of them has. `unreadable`: files that are no font we can read.
    """

    files: tuple[str, ...]
    families: tuple[str, ...]
    missing: tuple[str, ...]
    unreadable: tuple[str, ...]
    faces: tuple[Face, ...] = ()


def characters(scene: Scene) -> tuple[str, ...]:
    """The characters of a picture that need a shape in a typeface, sorted."""
    texts = (item.text for item in items(scene) if isinstance(item, Text))
    return tuple(sorted(char for char in {char for text in texts for char in text} if _is_seen(char)))


def choose(named: Sequence[str], found: Sequence[str], wanted: Iterable[str]) -> Choice:
    """Typefaces for the characters `wanted`: those of the files `named`, then preferred ones, then any.

    `found` are the other files to look in. A family is taken if it is named, if it is the first of the
    preferred ones, or if it has a character that those before it lack.
    """
    unreadable: list[str] = []
    families: dict[str, list[Face]] = {}
    for file in dict.fromkeys((*named, *found)):
        faces = _faces(file)
        if not faces:
            unreadable.append(file)
        for face in faces:
            families.setdefault(face.family, []).append(face)
    left, taken = set(wanted), list[str]()
    for family in _in_order(families, frozenset(named)):
        own = any(face.file in named for face in families[family])
        if not (left or own) and taken:
            continue
        gained = _covered(_nearest(families[family], REGULAR), left)
        if gained or own:
            taken.append(family)
            left -= gained
    shown = [face for family in taken for face in _weights(families[family])]
    return Choice(
        tuple(dict.fromkeys(face.file for face in shown)),
        tuple(taken),
        tuple(sorted(left)),
        tuple(unreadable),
        tuple(shown),
    )


def in_families(svg: str, families: Iterable[str]) -> str:
    """The picture in these families rather than in what a browser may find."""
    names = ",".join(f"'{family}'" for family in families)
    return svg.replace(FONTS, names) if names else svg


def opened(file: str, index: int) -> Any:
    """The font as fontTools has it, its tables read when they are asked for."""
    from fontTools.ttLib import TTFont

    return TTFont(file, fontNumber=index, lazy=True)


def _is_seen(char: str) -> bool:
    if unicodedata.category(char) in _NO_GLYPH:
        return False
    return not any(ord(char) in selectors for selectors in _SELECTORS)


def _faces(file: str) -> list[Face]:
    """The typefaces of a file; none if it is no font. Broken fonts raise whatever they like in fontTools."""
    try:
        return list(_read(file))
    except Exception:
        return []


def _read(file: str) -> Iterator[Face]:
    from fontTools.ttLib import TTFont
    from fontTools.ttLib.ttCollection import TTCollection

    if not file.lower().endswith((".ttc", ".otc")):
        with TTFont(file, lazy=True) as font:
            yield from _described(font, file, -1)
        return
    with TTCollection(file, lazy=True) as collection:
        for index, font in enumerate(collection.fonts):
            yield from _described(font, file, index)


def _described(font: Any, file: str, index: int) -> Iterator[Face]:
    names = font["name"]
    family = names.getDebugName(16) or names.getDebugName(1)
    nameable = family and not family.startswith(".") and not set(family) & set("'\"\\<>&;{}")
    if nameable and family.lower() not in EMPTY and "cmap" in font:
        shape = font["OS/2"]
        yield Face(file, index, family, shape.usWeightClass, not shape.fsSelection & 0x201, "fvar" in font)


def _in_order(families: dict[str, list[Face]], named: frozenset[str]) -> list[str]:
    """Families of named files, preferred ones, then plain ones before odd ones, as found."""
    preferred = {family.lower(): place for place, family in enumerate(PREFERRED)}

    def rank(family: str) -> tuple[bool, int, int]:
        plain = family.lower()
        odd = sum(word in plain.replace("sans serif", "sans") for word in _ODD) - ("sans" in plain)
        own = any(face.file in named for face in families[family])
        return not own, preferred.get(plain, len(preferred)), odd

    return sorted(families, key=rank)


def _nearest(faces: list[Face], weight: int) -> Face:
    """The face for a weight; upright before slanted, one of fixed weight before a variable one."""
    return min(faces, key=lambda face: (not face.upright, abs(face.weight - weight), face.variable))


def _weights(faces: list[Face]) -> list[Face]:
    return list(dict.fromkeys((_nearest(faces, REGULAR), _nearest(faces, BOLD))))


def _covered(face: Face, wanted: set[str]) -> set[str]:
    try:
        with opened(face.file, face.index) as font:
            shapes = font.getBestCmap() or {}
    except Exception:  # a broken table: the typeface has nothing to give
        return set()
    return {char for char in wanted if shapes.get(ord(char), ".notdef") != ".notdef"}
