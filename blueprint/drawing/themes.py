"""Themes: the colour of everything in a picture, by name; light, dark, print, and own ones.

Marks of overlays follow Okabe and Ito, "Color universal design: how to make figures and presentations that
are friendly to colorblind people" (2008), darkened where white letters stand on them; heat is one hue from
light to dark (after ColorBrewer's YlOrBr, Harrower and Brewer 2003), so that it also reads in grey. Tests
hold contrast to WCAG 2.2 and simulate colour-blindness.
"""

import re
from collections.abc import Iterator, Mapping
from typing import Literal

from msgspec import Struct

DEFAULT = "light"
EXTENDS = "extends"  # the key of an own theme that names what it changes
_COLOUR = re.compile(r"#[0-9a-fA-F]{3}(?:[0-9a-fA-F]{3})?")

Colours = Mapping[str, str]


class Slip(Struct, frozen=True):
    """What is wrong in an own theme, at `key`; `value` as it was found."""

    kind: Literal["key", "colour", "base"]
    key: str
    value: str = ""


LIGHT: Colours = {
    "paper": "#ffffff",
    "ink": "#1e2730",
    "quiet": "#5b6670",
    "box": "#ffffff",
    "part": "#fdfdfd",
    "lane.evidence.band": "#fffaec",
    "lane.evidence.head": "#f8ecc8",
    "lane.evidence.ink": "#8a6508",
    "lane.customer.band": "#eef6fc",
    "lane.customer.head": "#cfe5f5",
    "lane.customer.ink": "#195f91",
    "lane.onstage.band": "#eff9f1",
    "lane.onstage.head": "#d3ecd9",
    "lane.onstage.ink": "#226b41",
    "lane.backstage.band": "#f6f3fb",
    "lane.backstage.head": "#e2d9f1",
    "lane.backstage.ink": "#5c4290",
    "lane.support.band": "#f5f6f7",
    "lane.support.head": "#e0e3e7",
    "lane.support.ink": "#4a535d",
    "line": "#55606b",
    "line.name": "#3c4650",
    "line.visibility": "#1e2730",
    "phase": "#38434d",
    "phase.line": "#a9b3bc",
    "way.flow": "#2f3a45",
    "way.rework": "#a4471c",
    "way.recovery": "#c8202f",
    "way.side": "#4b5b69",
    "way.message": "#2a6f9e",
    "bond": "#55606b",
    "use": "#7b858f",
    "system": "#dfe4e9",
    "evidence": "#fffdf6",
    "evidence.line": "#957430",
    "evidence.ink": "#5d4506",
    "start": "#2f3a45",
    "start.ink": "#ffffff",
    "end": "#2f3a45",
    "good": "#e3f4e8",
    "good.line": "#226b41",
    "bad": "#fdeaea",
    "bad.line": "#b3202c",
    "unknown": "#f2f2f2",
    "unknown.line": "#7d858c",
    "unknown.ink": "#5b6670",
    "wait": "#fdf0cf",
    "wait.line": "#a87200",
    "wait.ink": "#6b4a00",
    "wait.mark": "#ffc83d",
    "wait.mark.line": "#7a5500",
    "wait.mark.ink": "#4a3300",
    "fail.mark": "#c8202f",
    "fail.mark.line": "#ffffff",
    "fail.mark.ink": "#ffffff",
    "badge": "#ffffff",
    "badge.ink": "#1e2730",
    "badge.line": "#5b6670",
    "letter": "#ffffff",
    "heat.1": "#fff7dd",
    "heat.2": "#feeab0",
    "heat.3": "#fdd583",
    "heat.4": "#fbbd5c",
    "heat.bar": "#a23f00",
    "va": "#00503b",
    "va.tint": "#dff2ec",
    "bva": "#0f6cb0",
    "bva.tint": "#deeefa",
    "nva": "#b84a00",
    "nva.tint": "#fde6d5",
    "unclassified": "#5f6770",
    "unclassified.tint": "#f4f5f6",
    "critical": "#a3195b",
    "critical.tint": "#fbe9f1",
    "within": "#148763",
    "over": "#b3202c",
    "loose": "#5f6770",
    "observed": "#0069a8",
    "assumed": "#946200",
    "proposed": "#6b2460",
    "unsaid": "#5f6770",
    "emotion": "#8a3a78",
    "card": "#f5f6f7",
    "card.line": "#c9d0d6",
}

DARK: Colours = {
    **LIGHT,
    "paper": "#12171c",
    "ink": "#e9eef2",
    "quiet": "#a9b4be",
    "box": "#1d242b",
    "part": "#1a2027",
    "lane.evidence.band": "#1d1a12",
    "lane.evidence.head": "#3a3016",
    "lane.evidence.ink": "#e3c36c",
    "lane.customer.band": "#121c25",
    "lane.customer.head": "#16334a",
    "lane.customer.ink": "#86c3ee",
    "lane.onstage.band": "#121d16",
    "lane.onstage.head": "#173824",
    "lane.onstage.ink": "#85d3a3",
    "lane.backstage.band": "#191624",
    "lane.backstage.head": "#2d2547",
    "lane.backstage.ink": "#bfa9ee",
    "lane.support.band": "#171b1f",
    "lane.support.head": "#2a3138",
    "lane.support.ink": "#b6c0ca",
    "line": "#98a3ad",
    "line.name": "#c0c9d1",
    "line.visibility": "#e9eef2",
    "phase": "#c9d2da",
    "phase.line": "#55606b",
    "way.flow": "#c3ccd4",
    "way.rework": "#f0935f",
    "way.recovery": "#ff7a80",
    "way.side": "#98a7b4",
    "way.message": "#75b9e8",
    "bond": "#98a3ad",
    "use": "#87919b",
    "system": "#2b333b",
    "evidence": "#1f1c14",
    "evidence.line": "#a58a45",
    "evidence.ink": "#e6d3a0",
    "start": "#c3ccd4",
    "start.ink": "#12171c",
    "end": "#c3ccd4",
    "good": "#173824",
    "good.line": "#85d3a3",
    "bad": "#43191d",
    "bad.line": "#ff9a9f",
    "unknown": "#22282e",
    "unknown.line": "#8d969e",
    "unknown.ink": "#b3bdc6",
    "wait": "#3a2d0c",
    "wait.line": "#d9a83a",
    "wait.ink": "#ffdf94",
    "wait.mark.line": "#2b1e00",
    "fail.mark": "#d63a44",
    "fail.mark.line": "#12171c",
    "badge": "#0c1014",
    "badge.ink": "#f1f5f8",
    "badge.line": "#98a3ad",
    "letter": "#0c1014",
    "heat.1": "#26221a",
    "heat.2": "#3d3118",
    "heat.3": "#574210",
    "heat.4": "#735405",
    "heat.bar": "#ffb454",
    "va": "#74e0bb",
    "va.tint": "#14322a",
    "bva": "#5eb0ee",
    "bva.tint": "#142c40",
    "nva": "#ff9d5c",
    "nva.tint": "#43260f",
    "unclassified": "#a9b4be",
    "unclassified.tint": "#22282e",
    "critical": "#ff8fc0",
    "critical.tint": "#3a1527",
    "within": "#a5f0d6",
    "over": "#ff6f78",
    "loose": "#a9b4be",
    "observed": "#6fbdf5",
    "assumed": "#ffd98a",
    "proposed": "#c77fb8",
    "unsaid": "#a9b4be",
    "emotion": "#e3a1d4",
    "card": "#1a2027",
    "card.line": "#414c56",
}

_INK, _GREY, _PALE = "#000000", "#555555", "#ffffff"

PRINT: Colours = {
    **{key: _INK if key.endswith((".ink", ".line")) else _PALE for key in LIGHT},
    "ink": _INK,
    "quiet": "#333333",
    **{key: "#eeeeee" for key in LIGHT if key.endswith(".head")},
    "line": _INK,
    "line.name": _INK,
    "line.visibility": _INK,
    "phase": _INK,
    "phase.line": "#777777",
    **{f"way.{kind}": _INK for kind in ("flow", "rework", "recovery", "side", "message")},
    "bond": _INK,
    "use": _GREY,
    "system": "#e4e4e4",
    "evidence.line": _GREY,
    "start": _INK,
    "start.ink": _PALE,
    "end": _INK,
    "unknown": "#f2f2f2",
    "wait.mark.line": _INK,
    "fail.mark": _INK,
    "fail.mark.line": _PALE,
    "fail.mark.ink": _PALE,
    "letter": _PALE,
    "heat.2": "#efefef",
    "heat.3": "#dcdcdc",
    "heat.4": "#c6c6c6",
    "heat.bar": _INK,
    "va": _INK,
    "bva": _INK,
    "nva": _INK,
    "unclassified": _GREY,
    "bva.tint": "#f3f3f3",
    "nva.tint": "#e2e2e2",
    "critical": _INK,
    "critical.tint": "#eeeeee",
    "within": _INK,
    "over": _INK,
    "loose": _GREY,
    "observed": _INK,
    "assumed": _INK,
    "proposed": _INK,
    "unsaid": _GREY,
    "emotion": _INK,
    "card.line": _INK,
}  # fmt: skip

THEMES: Mapping[str, Colours] = {"light": LIGHT, "dark": DARK, "print": PRINT}


def own_theme(content: Mapping[str, object]) -> tuple[Colours, tuple[Slip, ...]]:
    """The colours of an own theme, and what is wrong in it.

    `content` holds colours by their names, in tables or with dots (`[way] flow`, `way.flow`); what it leaves
    out is as in the theme it `extends`, light unless said otherwise.
    """
    base, slips = content.get(EXTENDS, DEFAULT), list[Slip]()
    if not isinstance(base, str) or base not in THEMES:
        slips.append(Slip("base", EXTENDS, str(base)))
        base = DEFAULT
    colours = dict(THEMES[base])
    for key, value in _flat({key: value for key, value in content.items() if key != EXTENDS}, ""):
        if key not in LIGHT:
            slips.append(Slip("key", key))
        elif not isinstance(value, str) or not _COLOUR.fullmatch(value):
            slips.append(Slip("colour", key, str(value)))
        else:
            colours[key] = value
    return colours, tuple(slips)


def _flat(table: Mapping[str, object], before: str) -> Iterator[tuple[str, object]]:
    """`is` in a table names the table's own colour, as `[line] is = …` beside `[line] name = …`."""
    for key, value in table.items():
        name = before.rstrip(".") if key == "is" and before else before + key
        if isinstance(value, Mapping):
            yield from _flat(value, name + ".")
        else:
            yield name, value
