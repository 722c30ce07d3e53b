"""Expected visits: the absorbing chain, counted joins, and the chance of being visited at all."""

import pytest

from blueprint.analysis import step_visits
from blueprint.flow import build
from blueprint.flow.linear import solve
from blueprint.model import FailNumbers, Override
from tests.flow.services import chance, service, way


def visits(described, **options):
    return step_visits(build(described), **options).mix


def test_rework_repeats_by_one_over_one_minus_its_chance():
    for percent, expected in (("0%", 1), ("20%", 1.25), ("99%", 100)):
        found = visits(service(a={}, b={"choose": {"again": ("b", percent), "on": "end"}}))
        assert found["b"].visits == pytest.approx(expected, rel=1e-9)
        assert found["b"].at_all == pytest.approx(1)
        assert found["b"].repeats == pytest.approx(expected - 1, abs=1e-9)


def test_every_branch_is_visited_and_a_join_counts_once():
    found = visits(service(a={"next": ["b", "c"]}, b={"next": "d"}, c={"next": "d"}, d={"next": "end"}))
    assert {id: v.visits for id, v in found.items()} == {"a": 1, "b": 1, "c": 1, "d": 1}


def test_a_block_in_a_loop():
    steps = service(
        a={"next": ["b", "c"]}, b={"next": "d"}, c={"choose": {"again": ("c", "50%"), "on": "d"}},
        d={"choose": {"redo": ("a", "20%"), "done": "end"}},
    )  # fmt: skip
    found = visits(steps)
    assert found["b"].visits == pytest.approx(1.25)
    assert found["c"].visits == pytest.approx(2.5)
    assert found["c"].at_all == pytest.approx(1)
    assert found["d"].visits == pytest.approx(1.25)


def test_a_step_that_is_visited_only_sometimes_and_then_often():
    """Entered with 30 %, repeated with 50 %: visits 0.6, at all 0.3."""
    steps = service(
        a={"choose": {"x": ("b", "30%"), "y": "end"}}, b={"choose": {"again": ("b", "50%"), "on": "end"}}
    )
    found = visits(steps)["b"]
    assert (found.visits, found.at_all) == (pytest.approx(0.6), pytest.approx(0.3))


def test_side_chains_count():
    found = visits(
        service(a={"also": ("s",), "choose": {"again": ("a", "50%"), "on": "end"}}, s={"next": "end"})
    )
    assert found["s"].visits == pytest.approx(2)


def test_what_only_a_recovery_reaches_is_not_visited_as_planned():
    steps = service(a={"fails": {"f": {"p": "10%", "recover": "b"}}, "next": "end"}, b={"next": "end"})
    assert visits(steps)["b"].visits == 0
    assert visits(steps, failures=True)["b"].visits == pytest.approx(0.1)


def test_unknown_chances_withhold_only_what_depends_on_them():
    steps = service(a={"choose": {"x": "b", "y": "c"}}, b={"next": "d"}, c={"next": "d"}, d={"next": "end"})
    found = visits(steps)
    assert (found["b"], found["c"]) == (None, None)
    assert found["d"].visits == pytest.approx(1)


def test_segments_and_their_mix():
    steps = {
        "a": {"choose": {"x": way("b", when=("old",)), "y": "end"}},
        "b": {"next": "end", "fails": {"f": {"p": "50%", "recover": "again"}},
              "by_segment": {"old": Override(fails={"f": FailNumbers(chance("20%"))})}},
    }  # fmt: skip
    graph = build(service(steps, segments={"old": "25%", "new": "75%"}))
    found = step_visits(graph, failures=True)
    assert found.segments["old"]["b"].visits == pytest.approx(1.25)
    assert found.segments["new"]["b"].visits == 0
    assert found.mix["b"].visits == pytest.approx(0.3125)


def test_the_equations_are_solved_in_any_order():
    arrivals = {1: [(0, 1.0), (2, 0.5)], 2: [(1, 1.0), (3, 0.25)], 3: [(2, 0.5)]}
    expected = solve([0, 1, 2, 3], arrivals, {0: 1.0})
    for order in ([3, 2, 1, 0], [2, 0, 3, 1]):
        assert solve(order, arrivals, {0: 1.0}) == pytest.approx(expected)
    assert expected[1] == pytest.approx(1 + 0.5 * expected[2])


def test_equations_modulo_a_prime_are_exact():
    prime = 2**61 - 1
    third = pow(3, -1, prime)
    found = solve([0, 1], {1: [(0, 1), (1, third)]}, {0: 1}, prime)
    assert found[1] * 2 % prime == 3


def test_going_round_for_ever_has_no_solution():
    assert solve([0], {0: [(0, 1.0)]}, {0: 1.0}) is None
    assert solve([0], {0: [(0, 1)]}, {0: 1}, 2**61 - 1) is None
