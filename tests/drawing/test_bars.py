"""Where several ways are taken at once, and where they meet, a bar says so; a choice has none."""

from blueprint.drawing import Scene
from blueprint.drawing.scene import Group, Rectangle, items
from tests.drawing.measures import course, outline
from tests.drawing.test_picture import group, library, texts

PARALLEL = """\
  order: {{does: Orders it, by: desk, time: 2m, next: [fetch, note]}}
  fetch: {{does: Fetches it, by: stacks, time: 4m, next: lend}}
  note: {{does: Notes it, by: catalogue, time: 1m, next: lend}}
  lend: {{does: Lends it, by: desk, time: 1m, {join}next: end}}
"""
WAITS = PARALLEL.format(join="")
FIRST = PARALLEL.format(join="join: any, ")

CHOICE = """\
  look: {does: Looks, by: desk, choose: {here: lend, gone: {to: ask, chance: 20%}}}
  ask: {does: Asks elsewhere, by: desk, next: lend}
  lend: {does: Lends it, by: desk, next: end}
"""


def bars(picture: Scene) -> list[Rectangle]:
    return [item for item in group(picture, "bars").items if isinstance(item, Rectangle)]


def at(picture: Scene, step: str) -> list[Rectangle]:
    """The bars on a step."""
    left, top, right, bottom = outline(group(picture, f"step-{step}"))
    return [
        bar
        for bar in bars(picture)
        if left <= bar.x and bar.x + bar.width <= right and top <= bar.y and bar.y + bar.height <= bottom
    ]


def test_a_bar_stands_where_branches_part_and_one_where_they_meet():
    picture = library(WAITS)
    assert {bar.style for bar in bars(picture)} == {"bar all"}
    assert len(at(picture, "order")) == len(at(picture, "lend")) == 1
    assert len(bars(picture)) == 2


def test_a_bar_spans_all_the_ways_it_stands_for():
    picture = library(WAITS)
    (bar,) = at(picture, "order")
    for way in ("flow-order-fetch", "flow-order-note"):
        x, y = course(group(picture, way))[0]
        assert x == bar.x + bar.width
        assert bar.y < y < bar.y + bar.height


def test_where_the_first_to_arrive_goes_on_the_bar_is_hollow():
    picture = library(FIRST)
    assert [bar.style for bar in at(picture, "order")] == ["bar all"]
    assert [bar.style for bar in at(picture, "lend")] == ["bar any"]
    assert "the first to arrive goes on" in texts(picture)


def test_a_choice_has_no_bar_and_the_legend_names_none():
    picture = library(CHOICE)
    assert bars(picture) == []
    assert "parallel: all of them start, all are waited for" not in texts(picture)
    assert "parallel: all of them start, all are waited for" in texts(library(WAITS))


def test_a_choice_inside_a_branch_is_waited_for_by_each_of_its_ways():
    picture = library(
        "  order: {does: Orders, by: desk, next: [look, note]}\n"
        "  look: {does: Looks, by: stacks, choose: {here: lend, gone: {to: send, chance: 9%}}}\n"
        "  send: {does: Sends for it, by: stacks, next: lend}\n"
        "  note: {does: Notes, by: catalogue, next: lend}\n"
        "  lend: {does: Lends, by: desk, next: end}\n"
    )
    (bar,) = at(picture, "lend")
    for way in ("flow-look-lend", "flow-send-lend", "flow-note-lend"):
        assert bar.y < course(group(picture, way))[-1][1] < bar.y + bar.height


def test_an_outcome_that_opens_branches_leads_to_a_bar_of_its_own():
    picture = library(
        "  look: {does: Looks, by: desk, choose: {no: end, yes: {to: [fetch, note], chance: 60%}}}\n"
        "  fetch: {does: Fetches, by: stacks, next: lend}\n  note: {does: Notes, by: desk, next: lend}\n"
        "  lend: {does: Lends, by: desk, next: end}\n"
    )
    styles = {item.id: item.style for item in items(picture) if isinstance(item, Group)}
    assert styles["split-look"].startswith("node split")
    left, top, right, bottom = outline(group(picture, "split-look"))
    assert bottom - top > 3 * (right - left)
    assert "parallel: all of them start, all are waited for" in texts(picture)
