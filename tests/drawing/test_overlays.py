"""What overlays show: the figures of the analysis, at the boxes they belong to; nothing moves for them."""

import re
from pathlib import Path

import pytest

from blueprint.drawing import Scene, svg
from blueprint.drawing.overlays import OVERLAYS
from blueprint.drawing.scene import Circle, Group, Polyline, Rectangle, Text, items
from blueprint.language import decode
from blueprint.source import read
from tests.drawing.measures import course
from tests.drawing.services import EXAMPLES, REPAIR, overlaid
from tests.drawing.test_picture import group, texts

PAGES = Path(__file__).parents[2] / "blueprint" / "check" / "pages"
EVERY = (*((name,) for name in OVERLAYS), ("value", "time"), ("waits", "failures"), ())


def tags(picture: Scene, id: str) -> list[str]:
    return texts(group(picture, id))


def looks(picture: Scene, id: str) -> list[str]:
    return group(picture, id).style.split()


def strip(picture: Scene, id: str) -> dict[str, str]:
    """Totals by name, as the cards show them."""
    said = [item for item in items(group(picture, id)) if isinstance(item, Text)]
    names = [item.text for item in said if item.style == "card-name"]
    return dict(zip(names, (item.text for item in said if item.style == "card-figure"), strict=True))


def legend(picture: Scene) -> list[str]:
    return [item.text for item in picture.items if isinstance(item, Text) and item.style == "legend"]


def test_time_is_a_tag_a_bar_and_a_heat():
    picture = overlaid(REPAIR, ("time",))
    assert tags(picture, "tags-step-queue") == ["12 min · 31 %"]
    assert tags(picture, "before-step-mend") == ["5 min · 13 %"]
    assert tags(picture, "tags-flow-write-hand_over") == ["2 min · 5.1 %"]
    assert tags(picture, "tags-step-mend") == ["10 min · 26 %", "F", "1 min"]
    bars = {
        id: next(
            i.width for i in items(group(picture, id)) if isinstance(i, Rectangle) and i.style == "share-bar"
        )
        for id in ("step-queue", "step-ask")
    }
    whole = {
        id: next(
            i.width
            for i in items(group(picture, id))
            if isinstance(i, Rectangle) and i.style == "share-track"
        )
        for id in bars
    }
    assert bars["step-queue"] == whole["step-queue"]
    assert bars["step-ask"] / whole["step-ask"] == pytest.approx(4 / 12)
    heat = {id: looks(picture, id)[-1] for id in ("step-queue", "step-mend", "step-ask", "step-hand_over")}
    assert heat == {
        "step-queue": "heat-4", "step-mend": "heat-4", "step-ask": "heat-2", "step-hand_over": "heat-1",
    }  # fmt: skip
    assert looks(picture, "step-ask-customer")[-1] == "heat-2"


def test_time_as_planned_leaves_recoveries_out():
    picture = overlaid(REPAIR, ("time",), planned=True)
    assert tags(picture, "tags-step-mend") == ["10 min · 26 %"]
    assert "as planned" in group(picture, "totals").items[0].text
    assert strip(picture, "totals")["Lead time"] == "33 min"


def test_the_critical_path_has_a_letter_a_heavy_outline_and_heavy_ways():
    picture = overlaid(REPAIR, ("critical",))
    assert tags(picture, "tags-step-mend") == ["C"]
    assert "critical" in looks(picture, "step-mend")
    assert tags(picture, "tags-step-write") == ["slack 11 min"]
    assert tags(picture, "tags-flow-write-hand_over") == ["slack 11 min"]
    assert "critical" not in looks(picture, "step-write")
    firm = [
        item.id
        for item in items(picture)
        if isinstance(item, Group) and any(isinstance(i, Polyline) and "firm" in i.style for i in item.items)
    ]
    assert firm == ["flow-queue-ask", "flow-ask-mend", "flow-mend-hand_over"]


def test_a_weight_is_shown_where_it_is_not_one():
    text = REPAIR.replace("next: end", "choose: {fine: end, again: {to: ask, chance: 20%}}")
    picture = overlaid(text, ("critical",))
    assert tags(picture, "tags-step-ask") == ["C", "×1.25"]
    assert tags(picture, "tags-step-queue") == ["C"]
    assert "a minute saved saves so many" in legend(picture)
    assert "a minute saved saves so many" not in legend(overlaid(REPAIR, ("critical",)))


def test_value_is_a_letter_a_pattern_and_the_waste_by_name():
    picture = overlaid(REPAIR, ("value",))
    assert tags(picture, "tags-step-queue") == ["NVA", "waiting"]
    assert tags(picture, "tags-step-write") == ["NVA", "overprocessing"]
    assert tags(picture, "tags-step-ask") == ["VA"]
    assert tags(picture, "tags-step-hand_over") == ["?"]
    assert tags(picture, "before-step-mend") == ["NVA"]
    patterns = [item.style for item in items(group(picture, "step-write")) if isinstance(item, Rectangle)]
    assert "pattern nva" in patterns
    assert [line for line in legend(picture) if ":" in line][:3] == [
        "adds value: ≥ 36 %", "neither (its waste beside it): ≥ 59 %", "not classified: 5.1 %",
    ]  # fmt: skip


def test_waits_are_held_against_what_customers_accept():
    picture = overlaid(REPAIR, ("waits",))
    assert tags(picture, "tags-step-queue") == ["12 min > 10 min · 100 %"]
    assert tags(picture, "before-step-mend") == ["5 min ≤ 20 min · 0 %"]
    assert tags(picture, "tags-flow-write-hand_over") == ["2 min"]
    marks = {
        id: next(i.style for i in items(group(picture, id)) if i.style.startswith("wait-mark"))
        for id in ("step-queue", "step-mend", "label-flow-write-hand_over")
    }
    assert list(marks.values()) == ["wait-mark over", "wait-mark within", "wait-mark loose"]
    assert "faint" in looks(picture, "step-ask")
    assert "wait point" not in legend(picture)


def test_fail_marks_grow_with_risk():
    picture = overlaid(REPAIR, ("failures",))
    assert tags(picture, "tags-step-mend") == ["0.2 · S 7"]
    assert tags(picture, "tags-step-ask") == ["0.1 · S 3"]
    size = {
        id: next(i.radius for i in items(group(picture, id)) if isinstance(i, Circle))
        for id in ("step-ask", "step-mend")
    }
    assert size["step-mend"] == pytest.approx(9.5 * 1.7)
    assert size["step-ask"] == pytest.approx(9.5 * (0.85 + 0.85 * (0.3 / 1.4) ** 0.5))


def test_a_risk_that_is_not_known_leaves_the_mark_empty():
    picture = overlaid(REPAIR.replace("chance: 20%", "cause: Old list"), ("failures",))
    assert tags(picture, "tags-step-mend") == ["≥ 0 · S 7"]
    assert any(i.style == "fail-mark unsized" for i in items(group(picture, "step-mend")))
    assert "risk not known" in legend(picture)


def test_cost_is_money_per_case():
    picture = overlaid(REPAIR, ("cost",))
    assert tags(picture, "tags-step-ask") == ["2.00 EUR"]
    assert tags(picture, "tags-step-mend") == ["12.00 EUR", "F", "0.60 EUR"]
    assert strip(picture, "totals")["Cost"] == "17.10 EUR"
    assert strip(picture, "totals")["Profit"] == "22.90 EUR"


def test_evidence_says_what_each_time_rests_on():
    picture = overlaid(REPAIR.replace("time: 2m\n    emotion", "emotion"), ("evidence",))
    letters = {step: tags(picture, f"tags-step-{step}") for step in ("queue", "ask", "write", "hand_over")}
    assert letters == {"queue": ["O"], "ask": ["A"], "write": ["P"], "hand_over": ["?"]}
    assert looks(picture, "step-write")[-1] == "proposed"


def test_emotion_is_a_curve_with_gaps_where_nothing_is_said():
    picture = overlaid(REPAIR, ("emotion",))
    curve = group(picture, "emotion")
    assert [i.text for i in curve.items if isinstance(i, Text)] == ["−1", "+1", "+2"]
    dots = [i for i in curve.items if isinstance(i, Circle)]
    assert dots[0].y > dots[1].y > dots[2].y
    assert len([i for i in curve.items if isinstance(i, Polyline) and i.style == "feeling-line"]) == 1
    unsaid = overlaid(REPAIR.replace("    emotion: 1\n", ""), ("emotion",))
    assert [i.style for i in group(unsaid, "emotion").items if isinstance(i, Circle)] == [
        "feeling", "feeling-unsaid", "feeling",
    ]  # fmt: skip


def test_the_ruler_is_the_clock_of_the_critical_path():
    ruler = group(overlaid(REPAIR, ("time",)), "ruler")
    assert texts(ruler) == ["Clock, critical path", "12 min", "16 min", "32 min", "34 min"]


def test_the_totals_stand_alone_where_no_overlay_is_asked_for():
    picture = overlaid(REPAIR, ())
    assert strip(picture, "totals") == {
        "Lead time": "34 min", "Customer time": "34 min", "of it waiting": "28 min",
        "Work of people": "20 min", "Cost": "17.10 EUR", "Profit": "22.90 EUR",
        "Value-adding": "≥ 36 %", "Efficiency": "50 %",
        "Failures": "0.3",
    }  # fmt: skip
    assert "as planned 33 min" in texts(group(picture, "totals"))


def test_of_several_overlays_the_first_gives_the_look_and_all_have_tags():
    picture = overlaid(REPAIR, ("value", "time"))
    assert looks(picture, "step-ask")[-1] == "va"
    assert tags(picture, "tags-step-ask") == ["VA", "4 min · 10 %"]


@pytest.mark.parametrize("names", EVERY, ids=lambda names: "+".join(names) or "totals")
@pytest.mark.parametrize("path", EXAMPLES[:3], ids=lambda path: path.stem)
def test_no_overlay_moves_anything_but_by_room_it_reserves(path: Path, names: tuple[str, ...]):
    text = path.read_text(encoding="utf-8")
    plain, over = overlaid(text, None), overlaid(text, names)
    shifts: dict[str, set[float]] = {}
    for one, other in zip(_places(plain), _places(over), strict=True):
        assert one[:2] == other[:2]
        shifts.setdefault(one[2], set()).add(round(other[3] - one[3], 3))
        assert one[4:] == other[4:]
    assert all(len(found) == 1 for lane, found in shifts.items() if lane)
    assert len({shift for found in shifts.values() for shift in found}) == (
        2 if "emotion" in names and "emotion:" in text else 1
    )


def _places(picture: Scene) -> list[tuple]:
    """Id, x, lane, y and size of every node that is a box."""
    found: list[tuple] = []
    for item in items(picture):
        if isinstance(item, Group) and item.style.startswith("node ") and not item.id.startswith("legend"):
            shape = next(i for i in item.items if isinstance(i, Rectangle | Circle) or hasattr(i, "points"))
            if isinstance(shape, Rectangle):
                found.append((item.id, shape.x, item.style.split()[2], shape.y, shape.width, shape.height))
    return found


@pytest.mark.parametrize("path", EXAMPLES[:3], ids=lambda path: path.stem)
def test_ways_keep_their_courses(path: Path):
    text = path.read_text(encoding="utf-8")
    plain, over = overlaid(text, None), overlaid(text, ("time",))
    ids = [i.id for i in items(plain) if isinstance(i, Group) and i.style.startswith("link ")]
    shifts = {
        (round(b[0] - a[0], 3), round(b[1] - a[1], 3))
        for id in ids
        for a, b in zip(course(group(plain, id)), course(group(over, id)), strict=True)
    }
    assert len(shifts) == 1 and next(iter(shifts))[0] == 0


@pytest.mark.parametrize("names", EVERY, ids=lambda names: "+".join(names) or "totals")
@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
def test_tags_lie_on_no_box_and_on_no_other_tag(path: Path, names: tuple[str, ...]):
    """They may stand on a line; where it is very tight, on a label."""
    picture = overlaid(path.read_text(encoding="utf-8"), names, "zh")
    tags_group = next(i for i in picture.items if isinstance(i, Group) and i.id == "tags")
    plates = [i for i in items(tags_group) if isinstance(i, Rectangle) and i.style.startswith("badge ")]
    boxes = [
        shape
        for i in items(picture)
        if isinstance(i, Group) and i.style.startswith("node ") and not i.id.startswith("legend")
        for shape in i.items
        if isinstance(shape, Rectangle) and shape.style == "shape"
    ]
    for at, plate in enumerate(plates):
        assert not [box for box in boxes if _meet(plate, box)]
        assert not [other for other in plates[at + 1 :] if _meet(plate, other)]
        assert plate.x >= 0 and plate.x + plate.width <= picture.width


def _meet(one: Rectangle, other: Rectangle) -> bool:
    return (
        one.x + 1 < other.x + other.width and other.x + 1 < one.x + one.width
        and one.y + 2 < other.y + other.height and other.y + 2 < one.y + one.height
    )  # fmt: skip


@pytest.mark.parametrize("names", EVERY, ids=lambda names: "+".join(names) or "totals")
def test_figures_that_cannot_be_given_are_said_to_be_so(names: tuple[str, ...]):
    broken = REPAIR.replace("next: hand_over\n  write", "next: gone\n  write")
    picture = overlaid(broken, names)
    assert strip(picture, "totals")["Lead time"] == "not given"
    notes = [i.text for i in items(group(picture, "totals")) if isinstance(i, Text) and "missing" in i.style]
    asked = {"time", "critical", "failures", "cost"} & set(names)
    assert len(notes) == len(asked)
    assert all("not given" in note for note in notes)
    svg(picture)


@pytest.mark.parametrize(
    "name, why",
    [
        ("waits", "nothing waits"), ("failures", "no fail points"), ("cost", "no rates"),
        ("emotion", "no step says"),
    ],
)  # fmt: skip
def test_an_overlay_without_anything_to_show_says_so(name: str, why: str):
    bare = "blueprint: 1\nservice: S\nactors: {a: {lane: onstage}}\nsteps:\n  s: {does: D, by: a, time: 1m}\n"
    notes = [i.text for i in items(group(overlaid(bare, (name,)), "totals")) if isinstance(i, Text)]
    assert any(why in note for note in notes)


def test_a_segment_has_figures_of_its_own():
    text = next(path for path in EXAMPLES if path.stem == "phone-counter").read_text(encoding="utf-8")
    everyone, old = overlaid(text, ("time",)), overlaid(text, ("time",), segment="老顾客")
    assert tags(everyone, "tags-step-登记资料")[0] == "5 min 15 s · 11 %"
    assert tags(old, "tags-step-登记资料")[0] != tags(everyone, "tags-step-登记资料")[0]
    assert "segment “老顾客”" in group(old, "totals").items[0].text
    assert texts(group(everyone, "ruler"))[:2] != texts(group(old, "ruler"))[:2]


@pytest.mark.parametrize("names", EVERY, ids=lambda names: "+".join(names) or "totals")
def test_every_id_stands_once(names: tuple[str, ...]):
    ids = [i.id for i in items(overlaid(REPAIR, names)) if isinstance(i, Group)]
    assert len(ids) == len(set(ids))


TOLD = {
    "time": ("step-queue", "12 min per case, 31 % of the element time"),
    "critical": ("step-write", "slack 11 min"),
    "value": ("step-write", "adds no value and is not needed by the business (overprocessing)"),
    "waits": ("step-queue", "12 min in the mean; accepted: 10 min; longer in 100 %"),
    "failures": ("step-mend", "The part does not fit: 0.2 failures per case, severity 7"),
    "cost": ("step-mend", "12.00 EUR per case\n0.60 EUR per case for recoveries"),
    "evidence": ("step-write", "proposed"),
}


@pytest.mark.parametrize("name", TOLD)
def test_a_tag_says_in_whole_words_what_it_says_in_short(name: str):
    picture = overlaid(REPAIR, (name,))
    step, told = TOLD[name]
    assert group(picture, f"tags-{step}").title == told
    assert group(picture, step).title.endswith(told)


def test_failures_are_those_with_failures_also_beside_the_plan():
    picture = overlaid(REPAIR, ("failures",), planned=True)
    assert tags(picture, "tags-step-mend") == ["0.2 · S 7"]
    assert "failures per case · S: severity, 1 to 10 (with failures)" in legend(picture)


def test_a_tolerance_of_its_own_is_told_by_segment():
    text = REPAIR.replace(
        "actors:", "segments: {new: {name: New here, share: 40%}, old: {share: 60%}}\nactors:"
    )
    text = text.replace("tolerance: 10m\n", "tolerance: 10m\n    by_segment: {old: {tolerance: 15m}}\n")
    assert tags(overlaid(text, ("waits",)), "tags-step-queue") == [
        "New here: 12 min > 10 min · 100 %", "old: 12 min ≤ 15 min · 0 %",
    ]  # fmt: skip


def test_a_long_name_of_a_segment_is_cut():
    text = REPAIR.replace("actors:", f"segments: {{new: {{name: {'Very new ' * 40}, share: 100%}}}}\nactors:")
    picture = overlaid(text, ("time",), segment="new")
    assert "…" in group(picture, "totals").items[0].text
    assert picture.width < 1300


@pytest.mark.slow
@pytest.mark.parametrize("page", sorted(PAGES.glob("*.md")), ids=lambda page: page.stem)
def test_files_with_every_kind_of_mistake_are_drawn_with_all_overlays(page: Path):
    for text in re.findall(r"```yaml\n(.*?)```", page.read_text(encoding="utf-8"), re.DOTALL):
        if decode(read(text)).service is not None:
            svg(overlaid(text, OVERLAYS, "zh"))
