"""What a picture shows of a service, and where."""

from xml.etree import ElementTree

import pytest

from blueprint.drawing import Scene, svg
from blueprint.drawing.scene import Circle, Group, Polygon, Polyline, Rectangle, Text, items
from blueprint.drawing.typeset import width
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
    assert texts(group(picture, "label-flow-ask-ask2")) == ["no 12.5%"]


def test_the_one_way_without_a_chance_says_what_is_left():
    assert texts(group(library(CHOICE), "label-flow-ask-lend")) == ["yes 87.5%"]


@pytest.mark.parametrize(
    "choices",
    [
        "yes: a, no: b, perhaps: {to: c, chance: 20%}",  # two are left out
        "yes: a, no: {to: b, chance: 70%}, perhaps: {to: c, chance: 40%}",  # more than all
        "yes: a, no: {to: b, chance: about half}, perhaps: {to: c, chance: 40%}",  # not read
        "yes: a, no: b",
        "yes: a, no: {to: b, when: [members]}",
    ],
)
def test_nothing_is_said_of_a_chance_that_is_not_known(choices):
    steps = "".join(f"  {s}: {{does: Goes on, by: desk, next: end}}\n" for s in "abc")
    picture = library(f"  ask: {{does: Asks, by: desk, choose: {{{choices}}}}}\n{steps}")
    assert texts(group(picture, "label-flow-ask-a")) == ["yes"]


def test_a_way_for_one_segment_has_no_chance_and_takes_none_from_the_others():
    picture = scene(
        HEAD.replace("steps:", "segments: [members]\nsteps:")
        + "  ask: {does: Asks, by: desk, choose: {yes: a, no: {to: a, chance: 25%}, "
        "skip: {to: a, when: [members]}}}\n  a: {does: Lends, by: desk, next: end}\n"
    )
    assert {"yes 75%", "no 25%", "skip members"} <= set(texts(picture))


def test_a_way_that_leads_nowhere_yet_counts_among_the_chances():
    picture = library(
        "  ask: {does: Asks, by: desk, choose: {yes: a, no: {to: gone, chance: 10%}, "
        "perhaps: {to: a, chance: 30%}}}\n  a: {does: Lends, by: desk, next: end}\n"
    )
    assert {"yes 60%", "no 10%"} <= set(texts(picture))


def test_the_chance_of_a_fail_point_that_is_a_branch_counts_too():
    picture = library(
        "  scan: {does: Scans, by: desk, choose: {ok: end, torn: scan}, "
        "fails: {torn: {what: Torn, branch: torn, chance: 3%}}}\n"
    )
    assert texts(group(picture, "label-flow-scan-end-end")) == ["ok 97%"]


def test_the_one_start_without_a_share_says_what_is_left():
    picture = scene(
        HEAD.replace("steps:", "starts: {phone: {at: a, share: 30%}, visit: {at: b}}\nsteps:")
        + "  a: {does: Calls, by: reader, next: end}\n  b: {does: Comes, by: reader, next: end}\n"
    )
    assert texts(group(picture, "label-flow-start-visit-b")) == ["70%"]


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


def test_a_customer_who_is_merely_there_stands_in_the_customer_lane():
    picture = library("  a: {does: Opens the vault, by: stacks, with: {reader: 1, desk: 2}, time: 3m}\n")
    assert texts(group(picture, "step-a-reader")) == ["is present"]
    assert "customer" in group(picture, "step-a-reader").style.split()
    assert "with Front desk × 2" in texts(group(picture, "step-a"))
    assert "3 min" in texts(group(picture, "step-a"))


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


def test_the_title_of_a_step_says_who_does_what_how_long_and_what_may_fail():
    picture = library(
        "  a: {does: {desk: Hands it over, reader: Signs}, with: [stacks], time: 3m, wait_before: 5m, "
        "fails: {torn: {what: Torn page, chance: 2%, recover: {does: Mends it}}}}\n"
    )
    told = [
        "a", "Front desk: Hands it over", "reader: Signs", "With: stacks", "Waiting before it: 5 min",
        "Time: 3 min", "Fail point: Torn page (2%)", "Recovery: Mends it",
    ]  # fmt: skip
    assert group(picture, "step-a").title.splitlines() == told
    assert group(picture, "step-a-reader").title.splitlines() == told


LONG = "Explains the plans, the prices and the terms. " * 40


def test_long_words_end_in_an_ellipsis_and_are_whole_in_the_title():
    picture = library(f"  a: {{does: '{LONG}', by: desk, time: 2m}}\n")
    shown = [i for i in group(picture, "step-a").items if isinstance(i, Text)]
    assert [text.style for text in shown] == ["words"] * 8 + ["note"]
    assert shown[7].text.endswith("…")
    assert LONG.strip() in group(picture, "step-a").title


def test_a_long_list_of_evidence_is_cut():
    picture = library(f"  a: {{does: A, by: desk, evidence: [{', '.join('abcdefghij')}]}}\n")
    assert texts(group(picture, "evidence-a")) == [*"abcdef", "…"]
    assert "j" in group(picture, "evidence-a").title.splitlines()


def test_a_long_label_is_cut_and_whole_in_the_title_of_its_way():
    label = "the reader would rather have it sent home by post next week"
    picture = library(f"  a: {{does: A, by: desk, choose: {{{label}: end, no: {{to: end, chance: 4%}}}}}}\n")
    (said,) = texts(group(picture, "label-flow-a-end-end"))
    assert said.endswith("… 96%") and label.startswith(said.removesuffix("… 96%"))
    assert group(picture, "flow-a-end-end").title == label


def test_a_long_title_does_not_widen_the_picture():
    picture = scene(HEAD.replace("Library", LONG.strip()) + "  a: {does: A, by: desk}\n")
    assert picture.width < 1000
    assert picture.title == LONG.strip()


ODD = [
    "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft",
    "👨‍👩‍👧‍👦" * 30, "يطلب العميل هاتفًا جديدًا من المتجر", "a\u202eb\u2066c\u200fd" * 9, "Z͑ͫ̓ͪ̂ͫ̽͏̴̙̤̞͉͚̯̞̠͍A̴̵̜̰͔ͫ͗͢L" * 5,
    "\u200b" * 300, "a\tb\u0085c\u2028d", "字" * 500, "i" * 500, "\U00020000" * 40, "<b>&amp;</b>" * 9,
]  # fmt: skip


@pytest.mark.parametrize("words", ODD, ids=[f"{w[:6]!a}" for w in ODD])
def test_no_text_is_wider_or_taller_than_its_box(words):
    text = '"' + "".join(c if ord(c) > 0xFFFF else f"\\u{ord(c):04x}" for c in words) + '"'
    picture = library(
        f"  a: {{does: {text}, by: desk, with: [stacks], tells: {{desk: {text}}}, evidence: [{text}]}}\n"
        f"  b: {{does: {text}, by: desk, kind: decision, choose: {{yes: end, no: end}}}}\n"
    )
    for id in ("step-a", "evidence-a", "step-b"):
        left, top, right, bottom = outline(group(picture, id))
        for line in (item for item in group(picture, id).items if isinstance(item, Text)):
            half = width(line.text, 13 if line.style == "words" else 11) / 2
            assert left <= line.x - half and line.x + half <= right
            assert top < line.y < bottom
        assert bottom - top < 400
    ElementTree.fromstring(svg(picture))


def test_a_target_that_is_not_defined_is_drawn_as_such():
    picture = library("  a: {does: Enters, by: reader, next: nowhere}\n")
    assert texts(group(picture, "unknown-nowhere")) == ["? nowhere"]
    assert course(group(picture, "flow-a-unknown-nowhere"))


def test_a_recovery_that_leads_nowhere_looks_like_one():
    picture = library(
        "  a: {does: A, by: desk, fails: {torn: {what: Torn, recover: {then: mend}}}, next: [b, gone]}\n"
        "  b: {does: B, by: desk, next: end}\n"
    )
    styles = {item.id: item.style for item in items(picture) if isinstance(item, Group)}
    assert styles["recovery-a-unknown-mend"] == "link recovery"
    assert styles["flow-split-a-unknown-gone"] == "link flow"


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
