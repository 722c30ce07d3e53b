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
