"""The colours of the page: named once, given by the reader's screen and paper, or by a theme."""

from blueprint.drawing.looks import arrow_heads, style
from blueprint.drawing.overlay_looks import overlay_style, patterns
from blueprint.drawing.svg import arrow_head
from blueprint.drawing.themes import DARK, LIGHT, PRINT, Colours

NAMED: Colours = {key: f"var(--{key.replace('.', '-')})" for key in LIGHT}
"""A theme whose colours are looked up by the browser."""


def sheet(theme: Colours | None) -> str:
    """The style sheet of the picture, with its colours."""
    looks = style(NAMED) + overlay_style(NAMED)
    if theme is not None:
        return f":root{{{_values(theme)}}}\n{looks}"
    dark, paper = _values(DARK, LIGHT), _values(PRINT, LIGHT)
    return (
        f":root{{color-scheme:light dark;{_values(LIGHT)}}}\n"
        f"@media screen and (prefers-color-scheme:dark){{:root{{{dark}}}}}\n"
        f"@media print{{:root{{{paper}}}}}\n"
        f"{looks}"
    )


def definitions() -> str:
    """Heads of arrows and fillings, for inside the picture."""
    heads = "".join(arrow_head(kind, colour) for kind, colour in arrow_heads(NAMED))
    return f"<defs>\n{heads}{patterns(NAMED)}</defs>\n"


def _values(theme: Colours, known: Colours | None = None) -> str:
    """The colours of a theme that differ from those known."""
    return ";".join(
        f"--{key.replace('.', '-')}:{value}"
        for key, value in theme.items()
        if not known or known[key] != value
    )
