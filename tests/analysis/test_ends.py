"""How cases end, worked out by hand."""

from math import sqrt
from random import Random

import pytest

from blueprint.analysis.course import Course, Shape
from blueprint.analysis.ends import endings
from blueprint.flow import build
from tests.analysis.blueprints import blueprint
from tests.analysis.courses import course_of
from tests.analysis.played import Game
from tests.flow.services import service, way


def ends(steps, *, failures=False, **more):
    course = course_of(service(steps, **more), failures=failures)
    found = endings(course)
    lead = course.worked.lead.span.wall
    assert sum(end.share.value for end in found.values()) == pytest.approx(1, rel=1e-12)
    assert sum(end.time.wall for end in found.values()) == pytest.approx(lead, rel=1e-12)
    return {
        name: (
            pytest.approx(end.share.value),
            pytest.approx(end.time.wall / end.share.value if end.time.wall else 0),
        )
        for name, end in found.items()
    }


def test_one_end_takes_everything():
    assert ends({"a": {"time": 10}, "b": {"time": 5}}) == {"end": (1, 15)}


def test_each_end_has_its_own_cases():
    found = ends(
        {
            "a": {"time": 10, "choose": {"buys": ("b", "75%"), "leaves": way("lost", wait=2)}},
            "b": {"time": 20, "next": "sold"},
        },
        ends={"sold": "good", "lost": "bad"},
    )
    assert found == {"sold": (0.75, 30), "lost": (0.25, 12)}


def test_loops_before_a_decision_belong_to_all_and_behind_it_to_some():
    """a takes 10/(1 − 50 %) in every case; b 5/(1 − 20 %) in those that buy."""
    found = ends(
        {
            "a": {"time": 10, "choose": {"again": ("a", "50%"), "buys": ("b", "30%"), "leaves": "lost"}},
            "b": {"time": 5, "choose": {"redo": ("b", "20%"), "done": "end"}},
        },
        ends={"lost": "bad"},
    )
    assert found == {"lost": (0.4, 20), "end": (0.6, 20 + 6.25)}


def test_a_loop_from_which_some_leave():
    """Each round takes a and b; 20 % of the rounds end lost after a; after b 50 % go round again."""
    found = ends(
        {
            "a": {"time": 3, "choose": {"leaves": ("lost", "20%"), "stays": "b"}},
            "b": {"time": 7, "choose": {"round": ("a", "50%"), "buys": "end"}},
        },
        ends={"lost": "bad"},
    )
    rounds = 0.4 / 0.6  # mean number of rounds before the last one, by whichever end
    assert found == {"lost": (1 / 3, rounds * 10 + 3), "end": (2 / 3, rounds * 10 + 10)}


def test_blocks_count_with_their_time():
    found = ends(
        {
            "a": {"time": 1, "next": ["b", "c"]},
            "b": {"time": 5, "next": "d"},
            "c": {"time": 9, "choose": {"again": ("c", "10%"), "on": "d"}},
            "d": {"time": 1, "choose": {"buys": ("e", "50%"), "leaves": "lost"}},
            "e": {"time": 2, "next": ["f", "g"]},
            "f": {"time": 4, "next": "sold"},
            "g": {"time": 6, "next": "sold"},
        },
        ends={"sold": "good", "lost": "bad"},
    )
    assert found == {"sold": (0.5, 20), "lost": (0.5, 12)}


def test_waits_on_ways_into_branches_are_in_the_time_of_the_block():
    found = ends(
        {
            "a": {"time": 1, "next": [way("b", wait=10), "c"]},
            "b": {"time": 5, "next": "lost"},
            "c": {"time": 9, "next": "lost"},
        },
        ends={"lost": "bad"},
    )
    assert found == {"lost": (1, 16)}


def test_a_failure_that_leads_elsewhere_takes_its_time_along():
    """With 20 % the mending takes 30 and the case is lost; else 10 and 5."""
    fails = {"gone": {"p": "20%", "recover": {"then": "lost", "time": 30}}}
    steps = {"a": {"time": 10, "fails": fails, "next": "b"}, "b": {"time": 5, "next": "sold"}}
    kinds = {"sold": "good", "lost": "bad"}
    assert ends(steps, ends=kinds) == {"sold": (1, 15), "lost": (0, 0)}
    assert ends(steps, ends=kinds, failures=True) == {"sold": (0.8, 15), "lost": (0.2, 40)}


def test_of_two_failures_the_first_leads_the_way_and_both_take_time():
    """Both happen with 10 %: then the case goes to x, and both recoveries have taken their time."""
    fails = {
        "first": {"p": "20%", "recover": {"then": "x", "time": 100}},
        "other": {"p": "50%", "recover": {"then": "y", "time": 10}},
        "small": {"p": "50%", "recover": {"time": 2}},
    }
    found = ends(
        {"a": {"time": 1, "fails": fails, "next": "end"}}, ends={"x": "bad", "y": "bad"}, failures=True
    )
    assert found == {"x": (0.2, 1 + 100 + 5 + 1), "y": (0.4, 1 + 10 + 1), "end": (0.4, 1 + 1)}


def test_ends_of_side_chains_are_none_of_the_case():
    steps = {"a": {"time": 10, "also": ("s",), "next": "sold"}, "s": {"time": 99, "next": "end"}}
    assert ends(steps, ends={"sold": "good"}) == {"sold": (1, 10)}


def test_starts_share_the_cases():
    steps = {"a": {"time": 10, "next": "sold"}, "b": {"time": 20, "next": "lost"}}
    found = ends(steps, ends={"lost": "bad", "sold": "good"}, starts={"x": ("a", "25%"), "y": ("b", None)})
    assert found == {"lost": (0.75, 20), "sold": (0.25, 10)}
    assert list(found) == ["lost", "sold"]


def test_an_unknown_time_makes_at_least_for_the_ends_behind_it():
    steps = service(
        a={"time": 10, "choose": {"buys": ("b", "75%"), "leaves": "lost"}},
        b={"next": "sold"},
        ends={"sold": "good", "lost": "bad"},
    )
    found = endings(course_of(steps))
    assert (found["sold"].time.complete, found["lost"].time.complete) == (False, True)
    assert found["sold"].share.complete


def test_ends_of_random_blueprints_add_up_to_all_cases_and_to_the_lead_time():
    for seed in range(100, 125):
        graph = build(blueprint(seed, most=25).service)
        for segment in list(graph.service.segments) or [None]:
            for failing in (False, True):
                course = Course(Shape(graph), segment, failing)
                found, lead = endings(course).values(), course.worked.lead.span
                assert sum(end.share.value for end in found) == pytest.approx(1, rel=1e-9)
                assert sum(end.time.wall for end in found) == pytest.approx(lead.wall, rel=1e-9)
                assert sum(end.time.business for end in found) == pytest.approx(lead.business, rel=1e-9)


def wandering(random):
    """Choices, jumps ahead and back, failures that lead elsewhere; three ends, no branches."""
    targets, steps = [*(f"s{at}" for at in range(6)), "sold", "lost", "kept"], {}
    for at in range(6):
        p, q = random.choice(["10%", "30%"]), random.choice(["20%", "40%"])
        here = {"time": 60 * random.randint(1, 9), "fails": {"f": {"p": p, "recover": {"time": 600}}}}
        here["fails"]["g"] = {"p": q, "recover": {"then": random.choice(targets[6:]), "time": 300}}
        here["fails"]["h"] = {"p": p, "recover": {"then": random.choice(targets[at + 1 :]), "time": 60}}
        aside = way(random.choice(targets), q, wait=random.choice([None, 120]))
        steps[f"s{at}"] = {**here, "choose": {"on": targets[at + 1], "aside": aside}}
    return service(steps, ends={"sold": "good", "lost": "bad", "kept": None})


def test_times_of_ends_are_those_of_played_cases():
    for seed in range(12):
        random = Random(seed)
        course = course_of(wandering(random), failures=True)
        game = Game(course.graph, failures=True)
        played = [game.play(random) for _ in range(1500)]
        found = endings(course)
        assert {case.end for case in played} <= found.keys()
        for end, ending in found.items():
            times = [case.lead if case.end == end else 0.0 for case in played]
            mean = sum(times) / len(times)
            deviation = sqrt(sum((time - mean) ** 2 for time in times) / len(times))
            near = 5 * deviation / sqrt(len(times)) + 10 * max(times) / len(times)
            assert abs(ending.time.wall - mean) <= near, (seed, end)
