"""Expected failures per case."""

import pytest

from blueprint.analysis.failures import failures
from tests.analysis.courses import course_of
from tests.flow.services import service

CHECK = """
  check:
    does: Checks
    by: clerk
    time: 10m
    choose: {fine: end, mismatch: {to: check, chance: 20%}}
    fails:
      mismatch: {what: No match, branch: mismatch}
      crash: {what: Crash, chance: 4%}
      slip: {what: Slip}
    by_segment: {known: {choose: {mismatch: 50%}, fails: {crash: 8%}}}
"""


def values(course):
    return {name: pytest.approx(number.value) for name, number in failures(course).items()}


def test_as_planned_only_what_is_drawn_as_a_branch_fails():
    assert values(course_of(CHECK)) == {"check.fails.mismatch": 0.25}


def test_with_failures_visits_times_chance():
    found = failures(course_of(CHECK, "new", failures=True))
    assert {name: (pytest.approx(n.value), n.complete) for name, n in found.items()} == {
        "check.fails.mismatch": (0.25, True),
        "check.fails.crash": (0.05, True),
        "check.fails.slip": (0, False),
    }


def test_segments_have_chances_of_their_own():
    assert values(course_of(CHECK, "known", failures=True)) == {
        "check.fails.mismatch": 1, "check.fails.crash": 0.16, "check.fails.slip": 0,
    }  # fmt: skip


def test_a_branch_is_taken_only_where_nothing_else_has_led_away():
    """20 % leave by the first failure; of the rest half take the branch."""
    steps = service(
        a={
            "choose": {"bad": ("b", "50%"), "good": "end"},
            "fails": {"gone": {"p": "20%", "recover": "b"}, "bad": {"branch": "bad"}},
        },
        b={"next": "end", "fails": {"late": {"p": "10%"}}},
    )
    assert values(course_of(steps, failures=True)) == {
        "a.fails.gone": 0.2, "a.fails.bad": 0.4, "b.fails.late": 0.06,
    }  # fmt: skip


def test_what_is_never_visited_never_fails_and_side_chains_do():
    steps = service(
        a={"also": ("s",), "choose": {"never": ("b", "0%"), "on": "end"}},
        b={"next": "end", "fails": {"f": {}}},
        s={"next": "end", "fails": {"g": {"p": "10%"}}},
    )
    found = failures(course_of(steps, failures=True))
    assert (found["b.fails.f"].value, found["b.fails.f"].complete) == (0, True)
    assert found["s.fails.g"].value == pytest.approx(0.1)


def test_a_step_that_fails_again_with_unknown_chance_fails_at_least_so_often():
    steps = service(a={"fails": {"slip": {"recover": "again"}, "other": {"p": "10%"}}})
    found = failures(course_of(steps, failures=True))
    assert (found["a.fails.other"].value, found["a.fails.other"].complete) == (pytest.approx(0.1), False)
