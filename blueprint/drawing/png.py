"""SVG → PNG, by resvg (resvg-py). It reads the font files that it is given, and no others."""

from collections.abc import Sequence
from zlib import crc32

from blueprint.drawing.typefaces import Choice, in_families

MOST_PIXELS = 200_000_000  # 800 MB while it is drawn
_AFTER_HEADER = 33  # signature and IHDR
_DRAFT = b"Comment\0blueprint draft"


def pixels(size: tuple[float, float], scale: float) -> tuple[int, int]:
    """The width and height of a picture of `size` px in pixels."""
    return max(1, round(size[0] * scale)), max(1, round(size[1] * scale))


def png(svg: str, typefaces: Choice, *, scale: float = 1.0, draft: bool = False) -> bytes:
    """The picture in pixels, `scale` of them to a px; `draft` marks it as that of a file with errors.

    Raises ValueError for what resvg cannot draw.
    """
    from resvg_py import svg_to_bytes

    first: Sequence[str] = typefaces.families[:1] or ("",)
    data = svg_to_bytes(
        svg_string=in_families(svg, typefaces.families),
        zoom=scale,
        skip_system_fonts=True,
        font_files=list(typefaces.files),
        font_family=first[0],
        serif_family=first[0],
        sans_serif_family=first[0],
    )
    return _marked(bytes(data)) if draft else bytes(data)


def is_draft_png(beginning: bytes) -> bool:
    """Whether a file that begins like this is a PNG of ours, of a blueprint with errors."""
    return beginning[_AFTER_HEADER:].startswith(_chunk())


def _marked(data: bytes) -> bytes:
    return data[:_AFTER_HEADER] + _chunk() + data[_AFTER_HEADER:]


def _chunk() -> bytes:
    """A `tEXt` chunk (PNG 1.2, §4.2.3)."""
    body = b"tEXt" + _DRAFT
    return len(_DRAFT).to_bytes(4, "big") + body + crc32(body).to_bytes(4, "big")
