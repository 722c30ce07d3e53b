"""Themes can be read: by everybody, on screen and on paper; own ones say what is wrong in them."""

from itertools import combinations, pairwise
from pathlib import Path

import pytest

from blueprint.drawing import svg
from blueprint.drawing.looks import style
from blueprint.drawing.overlay_looks import overlay_style, patterns
from blueprint.drawing.themes import LIGHT, PRINT, THEMES, Slip, own_theme
from tests.drawing.colours import BLIND, contrast, difference, lightness, linear, pairs, seen
from tests.drawing.test_picture import ENCOUNTER, library

LANES = ("evidence", "customer", "onstage", "backstage", "support")
BANDS = tuple(f"lane.{lane}.band" for lane in LANES)
HEADS = tuple(f"lane.{lane}.head" for lane in LANES)
WAYS = tuple(f"way.{kind}" for kind in ("flow", "rework", "recovery", "side", "message"))
HEATS = ("heat.1", "heat.2", "heat.3", "heat.4")
TINTS = ("va.tint", "bva.tint", "nva.tint", "unclassified.tint", "critical.tint")
CLASSES = ("va", "bva", "nva", "unclassified")
BASES = ("observed", "assumed", "proposed", "unsaid")
WAITS = ("over", "within", "loose")

TEXTS = [
    *pairs(("ink", "quiet", "phase"), ("paper",)),
    *pairs(("ink", "quiet"), ("box", "part", "card")),
    *pairs(("ink",), (*HEATS, *TINTS, "good", "bad", "wait", "system", *BANDS)),
    *pairs(("wait.ink",), ("wait", *HEATS, *TINTS, "good", "bad", *BANDS)),
    *((f"lane.{lane}.ink", ground) for lane in LANES for ground in (f"lane.{lane}.head", "box", "part")),
    *pairs(("line.name",), HEADS),
    *pairs(WAYS, BANDS),
    *pairs(("letter",), (*CLASSES, *BASES, "critical", "badge.line", "over")),
    ("quiet", "lane.customer.band"),
    ("way.message", "part"),
    ("evidence.ink", "evidence"),
    ("unknown.ink", "unknown"),
    ("start.ink", "start"),
    ("wait.mark.ink", "wait.mark"),
    ("fail.mark.ink", "fail.mark"),
    ("badge.ink", "badge"),
]
MARKS = [
    *pairs(("line", "line.visibility", "bond", "use", "badge.line", "fail.mark"), BANDS),
    *pairs(("critical", *BASES, *WAITS), BANDS),
    *pairs(CLASSES, ("badge",)),
    *pairs(("heat.bar",), ("badge", *HEATS)),
    *((f"lane.{lane}.ink", ground) for lane in LANES for ground in (f"lane.{lane}.band", "box")),
    ("evidence.line", "lane.evidence.band"),
    ("wait.line", "lane.backstage.band"),
    ("good.line", "good"),
    ("bad.line", "bad"),
    ("unknown.line", "unknown"),
    ("emotion", "lane.customer.band"),
    ("emotion", "badge"),
]


@pytest.mark.parametrize("name", THEMES)
def test_text_stands_out_by_4_5_to_1(name):
    theme = THEMES[name]
    found = {pair: round(contrast(theme[pair[0]], theme[pair[1]]), 2) for pair in TEXTS}
    assert {pair: ratio for pair, ratio in found.items() if ratio < 4.5} == {}


@pytest.mark.parametrize("name", THEMES)
def test_marks_and_lines_stand_out_by_3_to_1(name):
    theme = THEMES[name]
    found = {pair: round(contrast(theme[pair[0]], theme[pair[1]]), 2) for pair in MARKS}
    assert {pair: ratio for pair, ratio in found.items() if ratio < 3} == {}


@pytest.mark.parametrize("name", THEMES)
@pytest.mark.parametrize("band", BANDS)
def test_the_wait_mark_stands_out_by_its_filling_or_its_edge(name, band):
    theme = THEMES[name]
    assert max(contrast(theme[part], theme[band]) for part in ("wait.mark", "wait.mark.line")) >= 3


@pytest.mark.parametrize("blindness", [None, *BLIND])
@pytest.mark.parametrize("name", ["light", "dark"])
@pytest.mark.parametrize("classes", [CLASSES[:3], BASES[:3], ("over", "within")], ids=lambda c: c[0])
def test_classes_stay_apart_for_the_colour_blind(classes, name, blindness):
    theme = THEMES[name]
    found = {
        (one, other): round(difference(seen(theme[one], blindness), seen(theme[other], blindness)))
        for one, other in combinations(classes, 2)
    }
    assert {pair: apart for pair, apart in found.items() if apart < 15} == {}


@pytest.mark.parametrize("name", THEMES)
def test_heat_goes_one_way_in_grey_too(name):
    steps = [lightness(THEMES[name][heat]) for heat in HEATS]
    apart = [later - earlier for earlier, later in pairwise(steps)]
    assert all(step > 4 for step in apart) or all(step < -4 for step in apart)


def test_the_print_theme_has_no_colour():
    assert all(len(set(linear(colour))) == 1 for colour in PRINT.values())


def test_what_print_shows_alike_has_another_pattern():
    drawn = patterns(PRINT).splitlines()
    assert len({line.split(">", 1)[1] for line in drawn}) == len(drawn) == 5


def test_themes_name_the_same_colours():
    assert all(set(theme) == set(LIGHT) for theme in THEMES.values())


def test_every_colour_of_a_theme_is_seen_somewhere():
    theme = {key: f"#{at:06x}" for at, key in enumerate(LIGHT)}
    drawn = style(theme) + overlay_style(theme) + patterns(theme)
    assert [key for key, colour in theme.items() if colour not in drawn] == []


def test_a_picture_is_drawn_in_its_theme():
    picture = library(ENCOUNTER)
    light, dark = svg(picture), svg(picture, THEMES["dark"])
    assert f".paper{{fill:{THEMES['dark']['paper']}}}" in dark
    assert light.split("</style>")[1].split("</defs>")[1] == dark.split("</style>")[1].split("</defs>")[1]


def test_an_own_theme_changes_what_it_names_of_the_one_it_extends():
    colours, slips = own_theme(
        {
            "extends": "dark",
            "paper": "#000",
            "lane": {"customer": {"band": "#001122"}},
            "line.name": "#ffffff",
        }
    )
    assert slips == ()
    changed = {"paper": "#000", "lane.customer.band": "#001122", "line.name": "#ffffff"}
    assert colours == {**THEMES["dark"], **changed}


def test_an_own_theme_says_everything_that_is_wrong_in_it():
    colours, slips = own_theme(
        {"extends": "sepia", "papr": "#fff", "ink": "url(x)", "lane": {"customer": {"band": 7}}}
    )
    assert slips == (
        Slip("base", "extends", "sepia"),
        Slip("key", "papr"),
        Slip("colour", "ink", "url(x)"),
        Slip("colour", "lane.customer.band", "7"),
    )
    assert colours == LIGHT


def test_the_gallery_names_every_colour():
    page = (Path(__file__).parents[2] / "docs" / "gallery.md").read_text(encoding="utf-8")
    assert [key for key in LIGHT if f"`{key}`" not in page] == []
