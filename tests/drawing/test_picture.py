"""What a picture shows of a service, and where."""

import pytest

from blueprint.drawing import Scene
from blueprint.drawing.scene import Circle, Group, Polygon, Polyline, Rectangle, Text, items
from tests.drawing.measures import course, outline
from tests.drawing.services import OWN, diagram, scene

HEAD = """\
blueprint: 1
service: Library
actors:
  reader: {lane: customer}
  desk: {lane: onstage, name: Front desk}
  stacks: {lane: backstage}
  catalogue: {lane: support, machine: true}
steps:
"""


def library(steps: str, language: str = "en") -> Scene:
    return scene(HEAD + steps, language)


def group(picture: Scene, id: str) -> Group:
    return next(item for item in items(picture) if isinstance(item, Group) and item.id == id)


def texts(thing: Scene | Group) -> list[str]:
    return [item.text for item in items(thing) if isinstance(item, Text)]


def middle(picture: Scene, id: str) -> float:
    shape = next(i for i in group(picture, id).items if isinstance(i, Rectangle) and i.style == "shape")
    return shape.x + shape.width / 2


ENCOUNTER = """\
  borrow: {does: {desk: Scans the book, reader: Shows the card, catalogue: Notes the loan}, time: 2m}
"""


def test_an_encounter_is_one_column_of_boxes_joined_from_top_to_bottom():
    picture = library(ENCOUNTER)
    ids = ["step-borrow-reader", "step-borrow", "step-borrow-catalogue"]
    assert len({middle(picture, id) for id in ids}) == 1
    tops = [outline(group(picture, id))[1] for id in ids]
    assert tops == sorted(tops)
    bonds = [link for link in diagram(HEAD + ENCOUNTER).links if link.kind == "part"]
    assert [len(course(group(picture, link.id))) for link in bonds] == [2, 2]


def test_only_the_leader_of_an_encounter_carries_its_time():
    picture = library(ENCOUNTER)
    assert "2 min" in texts(group(picture, "step-borrow"))
    assert "2 min" not in texts(group(picture, "step-borrow-reader"))


def test_lanes_that_nobody_uses_are_left_out():
    picture = library("  ask: {does: Asks, by: reader}\n  answer: {does: Answers, by: desk}\n")
    lanes = [item.id for item in items(picture) if isinstance(item, Group) and item.style == "lane"]
    assert lanes == ["lane-customer", "lane-onstage"]


def test_each_line_lies_between_its_lanes_and_says_its_name():
    picture = library(ENCOUNTER + "  fetch: {does: Fetches, by: stacks}\n")
    names = ["Line of interaction", "Line of visibility", "Line of internal", "interaction"]
    assert all(name in texts(picture) for name in names)
    lines = [group(picture, f"line-{name}").items[0] for name in ("interaction", "visibility", "internal")]
    heights = [line.points[0][1] for line in lines]
    assert heights == sorted(heights)


def test_without_a_backstage_the_line_of_visibility_lies_above_the_support_lane():
    picture = library(ENCOUNTER)
    lines = [item.id for item in items(picture) if isinstance(item, Group) and item.style.startswith("line")]
    assert lines == ["line-interaction", "line-visibility"]


@pytest.mark.parametrize("language, words", [("en", "Customer"), ("zh", "顾客行为")])
def test_built_in_words_are_in_the_language_asked_for(language, words):
    assert words in texts(library(ENCOUNTER, language))


def test_the_actor_is_named_where_a_lane_has_several():
    picture = scene(
        HEAD.replace("stacks: {lane: backstage}", "guard: {lane: onstage, name: Doorkeeper}")
        + "  enter: {does: {guard: Greets, reader: Enters}}\n  ask: {does: Helps, by: desk}\n"
    )
    assert "Doorkeeper" in texts(group(picture, "step-enter"))
    assert "reader" not in texts(group(picture, "step-enter-reader"))


def test_fail_points_are_marked_and_counted():
    picture = library(
        "  look: {does: Looks, by: reader, fails: {gone: {what: Lent, chance: 20%}}}\n"
        "  ask: {does: Asks, by: reader, fails: {busy: {what: Busy}, shut: {what: Shut}}}\n"
    )
    assert "F" in texts(group(picture, "step-look"))
    assert any(isinstance(item, Circle) for item in group(picture, "step-look").items)
    assert "F×2" in texts(group(picture, "step-ask"))
    assert "Fail point: Lent (20%)" in group(picture, "step-look").title


def test_waits_are_marked_wherever_they_stand():
    picture = library(
        "  queue: {kind: wait, for: queue, does: Queues, by: reader, time: 5m}\n"
        "  ask: {does: Asks, by: reader, wait_before: {time: 3m, for: batch}, "
        "next: {to: leave, wait: {time: 2h}}}\n"
        "  leave: {does: Leaves, by: reader}\n"
    )
    for id in ("step-queue", "step-ask", "label-flow-ask-leave"):
        assert "W" in texts(group(picture, id))
        assert any(isinstance(item, Polygon) for item in group(picture, id).items)
    assert "5 min · queue" in texts(group(picture, "step-queue"))
    assert {"3 min", "batch"} <= set(texts(group(picture, "step-ask")))
    assert "2 h" in texts(group(picture, "label-flow-ask-leave"))


CHOICE = """\
  ask:
    does: Is it in?
    by: desk
    kind: decision
    choose: {yes: lend, no: {to: ask2, chance: 12.5%}}
  ask2: {does: Asks again, by: desk, choose: {once more: {to: ask, chance: 30%}, enough: end}}
  lend:
    {does: Lends, by: desk, fails: {torn: {what: Torn page, chance: 2%, recover: {then: ask2}}}, next: end}
"""


def test_ways_say_their_label_and_chance():
    picture = library(CHOICE)
    assert texts(group(picture, "label-flow-ask-lend")) == ["yes"]
    assert texts(group(picture, "label-flow-ask-ask2")) == ["no 12.5%"]


def test_rework_and_recovery_look_different_from_the_flow():
    picture = library(CHOICE)
    styles = {item.id: item.style for item in items(picture) if isinstance(item, Group)}
    assert styles["rework-ask2-ask"] == "link rework"
    assert styles["recovery-lend-ask2"] == "link recovery"
    assert texts(group(picture, "label-recovery-lend-ask2")) == ["Torn page 2%"]


def test_a_step_that_repeats_itself_has_a_loop_beside_it():
    picture = library("  scan: {does: Scans, by: desk, choose: {ok: end, bad: {to: scan, chance: 5%}}}\n")
    points = course(group(picture, "rework-scan-scan"))
    left, top, right, bottom = outline(group(picture, "step-scan"))
    assert points[0][0] == right
    assert left < points[-1][0] < right and points[-1][1] in (top, bottom)


def test_the_flow_comes_back_to_the_upper_row_where_branches_meet():
    picture = library(
        "  a: {does: Asks, by: desk, choose: {late: b, early: c}}\n  b: {does: B, by: desk, next: d}\n"
        "  c: {does: C, by: desk, next: d}\n  d: {does: D, by: desk, next: end}\n"
    )
    tops = {step: outline(group(picture, f"step-{step}"))[1] for step in "abcd"}
    assert tops["a"] == tops["b"] == tops["d"] < tops["c"]


def test_starts_and_ends_have_their_names_and_shares():
    picture = scene(
        HEAD.replace("service: Library", "service: Library\nends: {lent: good, gone: bad}").replace(
            "steps:", "starts: {phone: {at: call, share: 30%}, visit: {at: come, share: 70%}}\nsteps:"
        )
        + "  call: {does: Calls, by: reader, next: lent}\n  come: {does: Comes, by: reader, next: gone}\n"
    )
    assert texts(group(picture, "start-phone")) == ["phone"]
    assert texts(group(picture, "label-flow-start-phone-call")) == ["30%"]
    assert "good" in group(picture, "end-lent").style.split()
    assert "bad" in group(picture, "end-gone").style.split()


def test_a_system_is_one_bar_across_the_steps_that_lean_on_it():
    picture = library(
        "  a: {does: Asks, by: desk, uses: [catalogue]}\n  b: {does: Waits, by: desk}\n"
        "  c: {does: Notes, by: desk, uses: [catalogue]}\n"
    )
    left, top, right, _ = outline(group(picture, "system-catalogue"))
    for step in ("a", "c"):
        assert left < middle(picture, f"step-{step}") < right
        assert course(group(picture, f"use-{step}-system-catalogue"))[-1][1] == top


def test_evidence_stands_above_its_step():
    picture = library("  a: {does: Enters, by: reader, evidence: [Sign, Desk]}\n")
    assert texts(group(picture, "evidence-a")) == ["Sign", "Desk"]
    assert middle(picture, "evidence-a") == middle(picture, "step-a")


def test_a_message_is_an_envelope_in_the_lane_of_who_gets_it():
    picture = library('  a: {does: Finds it, by: stacks, tells: {reader: "SMS: ready"}}\n')
    _, top, _, bottom = outline(group(picture, "message-a-reader"))
    band = group(picture, "lane-customer").items[0]
    assert band.y < top < bottom < band.y + band.height
    assert course(group(picture, "message-a-message-a-reader"))[-1][1] == bottom


def test_a_message_to_someone_who_takes_part_stands_in_their_box():
    picture = library('  a: {does: {desk: Hands over, reader: Signs}, tells: {reader: "Receipt"}}\n')
    assert "Receipt" in texts(group(picture, "step-a-reader"))


def test_side_chains_are_dotted():
    picture = library(
        "  a: {does: Lends, by: desk, also: [b], next: end}\n  b: {does: Rates, by: reader, next: end}\n"
    )
    assert group(picture, "side-a-b").style == "link side"
    assert group(picture, "side-b-end-end-2").style == "link side"
    assert group(picture, "flow-a-end-end").style == "link flow"


def test_phases_stand_side_by_side_with_a_line_between():
    picture = scene(
        HEAD.replace("steps:", "phases: {in: Coming in, out: Going out}\nsteps:")
        + "  a: {phase: in, does: Enters, by: reader}\n  b: {phase: out, does: Leaves, by: reader}\n"
    )
    line = next(i for i in group(picture, "phase-2").items if isinstance(i, Polyline))
    assert texts(group(picture, "phase-1")) == ["Coming in"]
    assert outline(group(picture, "step-a"))[2] < line.points[0][0] < outline(group(picture, "step-b"))[0]


def test_a_target_that_is_not_defined_is_drawn_as_such():
    picture = library("  a: {does: Enters, by: reader, next: nowhere}\n")
    assert texts(group(picture, "unknown-nowhere")) == ["? nowhere"]
    assert course(group(picture, "flow-a-unknown-nowhere"))


def test_what_could_not_be_read_is_not_left_out():
    picture = library("  a: {does: Lends, by: desk, time: 5}\n  b: just text\n  c: {does: C, by: desk}\n")
    assert texts(group(picture, "step-a")) == ["Lends", "?"]
    assert texts(group(picture, "unknown-b")) == ["? b"]
    assert group(picture, "unknown-b").title == "“b” stands in the file, but could not be read"


def test_a_start_that_leads_nowhere_is_drawn_as_such():
    picture = scene(
        HEAD.replace("steps:", "starts: {door: {at: gone}}\nsteps:") + "  a: {does: A, by: desk}\n"
    )
    assert course(group(picture, "flow-start-door-unknown-gone"))


def test_a_link_reaches_the_side_of_a_long_bar():
    steps = [f"  s{n}: {{does: Does something, by: catalogue, uses: [catalogue]}}\n" for n in range(3)]
    picture = library("".join(steps) + "  s3: {does: Waits, by: stacks, uses: [catalogue], next: end}\n")
    left, top, right, bottom = outline(group(picture, "system-catalogue"))
    for n in range(4):
        x, y = course(group(picture, f"use-s{n}-system-catalogue"))[-1]
        assert left <= x <= right and top <= y <= bottom
        assert x in (left, right) or y in (top, bottom)


def test_an_actor_that_is_not_defined_is_drawn_as_such():
    picture = library("  a: {does: {desk: Lends, ghost: Watches}, uses: [void]}\n")
    assert "? ghost" in texts(group(picture, "step-a-ghost"))
    assert "unknown" in group(picture, "step-a-ghost").style.split()
    assert "? void" in texts(group(picture, "system-void"))


def test_a_circle_in_a_draft_is_drawn():
    picture = library("  a: {does: A, by: desk, next: end}\n  b: {does: B, by: desk, next: c}\n"
                      "  c: {does: C, by: desk, next: b}\n")  # fmt: skip
    assert {"A", "B", "C"} <= set(texts(picture))


def test_a_service_without_steps_has_a_picture_too():
    assert texts(scene("blueprint: 1\nservice: Empty\nactors: {}\nsteps: {}\n")) == ["Empty"]


@pytest.mark.parametrize("path", OWN, ids=lambda path: path.stem)
def test_every_id_stands_once(path):
    ids = [i.id for i in items(scene(path.read_text(encoding="utf-8"), "zh")) if isinstance(i, Group)]
    assert len(ids) == len(set(ids))
