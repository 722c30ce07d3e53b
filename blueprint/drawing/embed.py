"""Typefaces put into an SVG: of each, what the picture needs, as WOFF2. It then looks the same everywhere."""

import base64
import io

from blueprint.drawing.looks import FONTS
from blueprint.drawing.svg import DRAFT
from blueprint.drawing.typefaces import Choice, Face, opened

_RESTRICTED, _WHOLE_ONLY, _BITMAPS_ONLY = 0x0002, 0x0100, 0x0200  # OS/2 fsType (OpenType 1.9)
_PERMISSIONS = 0x000F


class NotAllowed(ValueError):
    """A typeface whose maker does not allow that it is put into a document."""


def embedded(svg: str, typefaces: Choice, wanted: tuple[str, ...], *, draft: bool = False) -> str:
    """The picture with the shapes of the characters `wanted` in it, in these typefaces.

    `draft` marks it as that of a file with errors. Raises NotAllowed, with the family, for one that may not
    be embedded.
    """
    rules = "".join(_rule(face, wanted, len(typefaces.faces)) for face in typefaces.faces)
    names = ",".join(f"'{family}'" for family in typefaces.families)
    text = svg.replace('class="blueprint"', f'class="{DRAFT}"', 1) if draft else svg
    return text.replace(FONTS, f"{names},{FONTS}" if names else FONTS).replace(
        "<style>\n", f"<style>\n{rules}", 1
    )


def _rule(face: Face, wanted: tuple[str, ...], faces: int) -> str:
    weight = "1 999" if face.variable and faces == 1 else str(face.weight)
    data = base64.b64encode(_subset(face, wanted)).decode()
    return (
        f"@font-face{{font-family:'{face.family}';font-weight:{weight};"
        f"src:url(data:font/woff2;base64,{data}) format('woff2')}}\n"
    )


def _subset(face: Face, wanted: tuple[str, ...]) -> bytes:
    from fontTools import subset

    options = subset.Options()
    options.flavor = "woff2"
    options.hinting = False
    options.notdef_outline = True
    options.recalc_timestamp = False  # the same bytes at any time
    with opened(face.file, face.index) as font:
        font.recalcTimestamp = False
        _refuse_forbidden(face, font["OS/2"].fsType)
        subsetter = subset.Subsetter(options)
        subsetter.populate(text="".join(wanted) + " ")
        subsetter.subset(font)
        font.flavor = "woff2"
        stream = io.BytesIO()
        font.save(stream, reorderTables=False)
    return stream.getvalue()


def _refuse_forbidden(face: Face, rights: int) -> None:
    if rights & _PERMISSIONS == _RESTRICTED or rights & (_WHOLE_ONLY | _BITMAPS_ONLY):
        raise NotAllowed(face.family)
