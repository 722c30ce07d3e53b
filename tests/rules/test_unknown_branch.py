import pytest

from tests.rules.counter import counter
from tests.support import findings_of

STEP = """
one:
  does: One
  by: clerk
  time: 1m
  {ways}
  fails:
    f: {{what: Something, branch: mismatch}}
"""


def found(ways: str, **how):
    return findings_of(counter(STEP.format(ways=ways)), only="unknown-branch", **how)


def test_the_label_must_be_one_of_the_steps_own():
    (told,) = found("choose: {fine: end, mismtach: {to: one, chance: 4%}}")
    assert (told.line, told.at) == (15, "mismatch")
    assert told.message == "the choice of `one` has no label `mismatch`"
    assert told.help == "did you mean `mismtach`?"


def test_a_step_without_a_choice_has_no_branches():
    (told,) = found("next: end")
    assert told.message == "`one` has no `choose:`, so the fail point cannot be its way `mismatch`"


def test_a_label_whose_way_could_not_be_read_exists():
    assert not found("choose: {fine: end, mismatch: {chance: 4%}}")


def test_an_override_needs_a_fail_point():
    text = counter(
        """
    one:
      does: One
      by: clerk
      time: 1m
      fails: {late: {what: Late, chance: 3%}}
      by_segment: {new: {fails: {latte: 5%}}}
    """,
        "segments: [new, old]",
    )
    (told,) = findings_of(text, only="unknown-branch")
    assert told.at == "latte"
    assert told.message == "`one` has no fail point `latte` that could differ for a segment"
    assert told.help == "did you mean `late`?"


OVERRIDDEN = """
one:
  does: One
  by: clerk
  time: 1m
  by_segment: {{new: {changed}}}
  {ways}
"""


def overridden(changed: str, ways: str):
    return findings_of(
        counter(OVERRIDDEN.format(changed=changed, ways=ways), "segments: [new, old]"), only="unknown-branch"
    )


def test_an_override_needs_a_label_of_the_choice():
    ways = "choose: {fine: end, mismatch: {to: one, chance: 4%}}"
    assert not overridden("{choose: {mismatch: 1%}}", ways)
    assert not overridden("{choose: {mismatch: {wait: 4m}}}", ways)
    (told,) = overridden("{choose: {mismacth: {wait: 4m}}}", ways)
    assert (told.at, told.help) == ("mismacth", "did you mean `mismatch`?")
    assert told.message == ("the choice of `one` has no label `mismacth` that could differ for a segment")
    (told,) = overridden("{choose: {elsewhere: 1%}}", ways)
    assert told.help == "write one of its labels: `fine`, `mismatch`"
    (told,) = overridden("{choose: {mismatch: 1%}}", "next: end")
    assert told.message.startswith("`one` has no `choose:`")


def test_a_way_for_segments_has_no_chance_to_change():
    ways = "choose: {fine: end, regular: {to: one, when: [old]}}"
    (told,) = overridden("{choose: {regular: 10%}}", ways)
    assert told.at == "regular"
    assert (
        told.message
        == "`regular` in `one` is kept for the segments in its `when`: it has no chance to change"
    )


def test_an_override_needs_a_branch_taken_by_chance():
    ways = "next: [end, {to: two, chance: 45%}]"
    assert not overridden("{next: {two: 20%}}", ways)
    (told,) = overridden("{next: {end: 20%}}", ways)
    assert told.message == ("the way from `one` to `end` is not taken by chance: it has none to change")


def test_a_way_for_segments_has_a_wait_to_change():
    ways = "choose: {fine: end, regular: {to: one, when: [old]}}"
    assert not overridden("{choose: {regular: {wait: 2m}}}", ways)


@pytest.mark.parametrize(
    ("changed", "ways", "at", "message"),
    [
        ("{next: {tow: {wait: 1m}}}", "next: two", "tow", "none of these ways of `one` leads to `tow`"),
        ("{next: {two: {wait: 1m}}}", "choose: {a: two, b: end}", "two", "`one` has no `next:`"),
        (
            "{choose: {a: {to: {end: 5%}}}}",
            "choose: {a: end, b: one}",
            "end",
            "this way of `one` leads to one place",
        ),
        (
            "{choose: {a: {to: {tow: 5%}}}}",
            "choose: {a: {to: [end, {to: two, chance: 40%}]}, b: one}",
            "tow",
            "none of these ways of `one` leads to `tow`",
        ),
        (
            "{next: {two: {to: {three: 5%}}}}",
            "next: [end, {to: [two, {to: four, chance: 3%}], chance: 40%}]",
            "three",
            "none of these ways of `one` leads to `three`",
        ),
    ],
)
def test_a_way_goes_by_the_step_it_leads_to(changed: str, ways: str, at: str, message: str):
    (told,) = overridden(changed, ways)
    assert (told.at, told.message.split(", so ")[0]) == (at, message)


def test_the_name_of_a_way_to_a_list_is_its_first_step():
    ways = "next: [end, {to: [two, {to: [four, five], chance: 3%}], chance: 40%}]"
    inner = "{two: {wait: 1m}, four: {to: {five: {wait: 1m}}}}"
    assert not overridden(f"{{next: {{two: {{chance: 5%, to: {inner}}}}}}}", ways)


def test_a_name_that_is_nearly_right_is_asked_about():
    (told,) = overridden("{next: {survye: {wait: 1m}}}", "next: [end, survey]")
    assert told.help == "did you mean `survey`?"


def test_a_target_that_could_not_be_read_may_have_had_the_name():
    assert not overridden("{next: {two: {wait: 1m}}}", "next: [end, {chance: 4%}]")


@pytest.mark.parametrize("part", ["recover: {time: 2m}", "detect: {chance: 90%}"])
def test_a_fail_point_must_have_what_differs(part: str):
    key = part.split(":")[0]
    fails = "fails: {{late: {{what: Late, chance: 3%{}}}}}\n  next: end"
    changed = f"{{fails: {{late: {{{part}}}}}}}"
    (told,) = overridden(changed, fails.format(""))
    assert told.at == key
    assert told.message.startswith(f"fail point `late` of `one` has no `{key}:` to differ for a segment")
    assert not overridden(changed, fails.format(", recover: again, detect: {how: By eye}"))
    assert not overridden(changed, fails.format(", recover: {then: []}, detect: {at: []}"))
