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
    assert told.message == "`one` has no fail point `latte`, so nothing can be different in it for a segment"


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
    (told,) = overridden("{choose: {mismacth: 1%}}", ways)
    assert (told.at, told.help) == ("mismacth", "write one of its labels: `fine`, `mismatch`")
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
    assert told.message.startswith("no branch of `one` is taken by chance and leads to `end`")
