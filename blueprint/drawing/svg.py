"""Scene → SVG: real text, an id for whatever a script or a style may want to reach, no outside reference."""

import re
from collections.abc import Iterator

from blueprint.drawing.looks import arrow_heads, style
from blueprint.drawing.overlay_looks import overlay_style, patterns
from blueprint.drawing.scene import Circle, Group, Item, Point, Polygon, Polyline, Rectangle, Scene, Text
from blueprint.drawing.themes import LIGHT, Colours

DRAFT = "blueprint draft"
ROUND = 7.0  # radius of a link's corners
_FORBIDDEN = re.compile("[^\t\n\r -\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""What is no character of XML 1.0 (§2.2)."""


def svg(scene: Scene, theme: Colours = LIGHT) -> str:
    """The picture as one SVG document, in the colours of a theme."""
    size = f"{scene.width:.0f}", f"{scene.height:.0f}"
    shown = tuple(map(_n, scene.size)) if scene.paper else size
    kind = DRAFT if scene.draft else "blueprint"
    more, fills = ("", "") if scene.overlays is None else (overlay_style(theme), patterns(theme))
    return "".join(
        [
            '<?xml version="1.0" encoding="UTF-8"?>\n'
            f'<svg xmlns="http://www.w3.org/2000/svg" width="{shown[0]}" height="{shown[1]}" '
            f'viewBox="0 0 {size[0]} {size[1]}" xml:lang="{scene.language}" class="{kind}" '
            'role="graphics-document document">\n'
            f"<title>{escape(scene.title)}</title>\n<style>\n{style(theme)}{more}</style>\n<defs>\n",
            *(arrow_head(kind, colour) for kind, colour in arrow_heads(theme)),
            f'{fills}</defs>\n<rect class="paper" width="{size[0]}" height="{size[1]}"/>\n',
            *(line + "\n" for item in scene.items for line in _item(item)),
            "</svg>\n",
        ]
    )


def markup(item: Item) -> str:
    """One item, as it stands in a picture."""
    return "".join(_item(item))


def is_draft(beginning: bytes) -> bool:
    """Whether a file that begins like this is a picture of ours, of a blueprint with errors."""
    return f'class="{DRAFT}"'.encode() in beginning


def escape(text: str) -> str:
    """The text as it may stand in an element or in a quoted attribute."""
    text = _FORBIDDEN.sub("\ufffd", text)
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace('"', "&quot;")


def arrow_head(kind: str, colour: str) -> str:
    """The definition of the head of one kind of way."""
    return (
        f'<marker id="arrow-{kind}" viewBox="0 0 8 8" refX="7.4" refY="4" markerWidth="8.5" '
        'markerHeight="8.5" orient="auto" markerUnits="userSpaceOnUse">'
        f'<path d="M0,0.7L7.8,4L0,7.3z" fill="{colour}"/></marker>\n'
    )


def _item(item: Item) -> Iterator[str]:
    if isinstance(item, Group):
        role = ' role="img"' if item.title else ""  # read out as its title, not word by word
        yield f'<g id="{escape(item.id)}" class="{escape(item.style)}"{role}>'
        if item.title:
            yield f"<title>{escape(item.title)}</title>"
        for part in item.items:
            yield from _item(part)
        yield "</g>"
    elif isinstance(item, Text):
        yield (
            f'<text x="{_n(item.x)}" y="{_n(item.y)}" class="{item.style}" text-anchor="{item.anchor}">'
            f"{escape(item.text)}</text>"
        )
    elif isinstance(item, Rectangle):
        radius = f' rx="{_n(item.radius)}"' if item.radius else ""
        yield (
            f'<rect x="{_n(item.x)}" y="{_n(item.y)}" width="{_n(item.width)}" '
            f'height="{_n(item.height)}"{radius} class="{item.style}"/>'
        )
    elif isinstance(item, Circle):
        yield f'<circle cx="{_n(item.x)}" cy="{_n(item.y)}" r="{_n(item.radius)}" class="{item.style}"/>'
    elif isinstance(item, Polygon):
        points = " ".join(f"{_n(x)},{_n(y)}" for x, y in item.points)
        yield f'<polygon points="{points}" class="{item.style}"/>'
    else:
        yield _polyline(item)


def _polyline(item: Polyline) -> str:
    arrow = f' marker-end="url(#arrow-{item.style.split()[-1]})"' if item.ends == "arrow" else ""
    return f'<path d="{_rounded(item.points)}" class="{item.style}"{arrow}/>'


def _rounded(points: tuple[Point, ...]) -> str:
    """A path whose corners are rounded as far as its stretches allow."""
    drawn = [f"M{_n(points[0][0])},{_n(points[0][1])}"]
    for a, b, c in zip(points, points[1:], points[2:], strict=False):
        before, after = abs(a[0] - b[0]) + abs(a[1] - b[1]), abs(c[0] - b[0]) + abs(c[1] - b[1])
        radius = min(ROUND, before / 2, after / 2)
        if radius < 0.5:
            drawn.append(f"L{_n(b[0])},{_n(b[1])}")
            continue
        start = b[0] + (a[0] - b[0]) / before * radius, b[1] + (a[1] - b[1]) / before * radius
        stop = b[0] + (c[0] - b[0]) / after * radius, b[1] + (c[1] - b[1]) / after * radius
        drawn.append(f"L{_n(start[0])},{_n(start[1])}Q{_n(b[0])},{_n(b[1])} {_n(stop[0])},{_n(stop[1])}")
    drawn.append(f"L{_n(points[-1][0])},{_n(points[-1][1])}")
    return "".join(drawn)


def _n(value: float) -> str:
    """A length to a tenth of a px, without idle zeros."""
    text = f"{value:.1f}"
    text = text[:-2] if text.endswith(".0") else text
    return "0" if text == "-0" else text
