from tests.rules.counter import counter
from tests.support import findings_of

REST = """
    two: {does: Two, by: clerk, time: 1m, next: four}
    three: {does: Three, by: packer, time: 1m, next: four}
    four: {does: Four, by: clerk, time: 1m, next: end}
    """


def found(ways: str, **how):
    steps = f"\n    one: {{does: One, by: clerk, time: 1m, {ways}}}" + REST
    return findings_of(counter(steps), only="branch-without-meet", **how)


def test_a_branch_by_chance_needs_to_know_where_it_would_meet():
    (told,) = found("next: [two, {to: three, chance: 45%}]")
    assert (told.line, told.at) == (9, "{to: three, chance: 45%}")
    assert (
        told.message == "`one` leaves a branch to chance, but does not say where the branches come together"
    )


def test_two_such_branches_are_one_finding():
    assert len(found("next: [{to: two, chance: 10%}, {to: three, chance: 45%}]")) == 1


def test_with_meet_or_without_chance_it_is_fine():
    assert found("next: [two, {to: three, chance: 45%}], meet: four") == []
    assert found("next: [two, three]") == []


def test_a_meet_that_is_no_step_is_not_missing():
    assert found("next: [two, {to: three, chance: 45%}], meet: nowhere") == []


def test_nothing_else_is_said_of_a_flow_that_is_not_known():
    steps = "\n    one: {does: One, by: clerk, time: 1m, next: [two, {to: three, chance: 45%}]}" + REST
    assert [told.name for told in findings_of(counter(steps), preset="correctness")] == [
        "branch-without-meet"
    ]
