"""The token game on cases small enough to work out by hand."""

from random import Random
from statistics import fmean

import pytest

from blueprint.flow import build
from blueprint.model import Actor, Calendar, Fixed, Pert, Rate, Recovery, Uniform, Wait
from tests.analysis.blueprints import blueprint
from tests.analysis.clock import PARTS
from tests.analysis.played import Game, cases
from tests.flow.services import chance, service, time, wait, way

ACTORS = {
    "guest": Actor("guest", "customer"),
    "clerk": Actor("clerk", "onstage", rate=Rate(60, 3600.0)),
    "desk": Actor("desk", "backstage"),
    "machine": Actor("machine", "support", machine=True),
}
GUEST, CLERK, DESK = {"guest": "Does"}, {"clerk": "Does"}, {"desk": "Does"}
BOTH = {"clerk": "Serves", "guest": "Is served"}


def game(steps, failures=False, random_times=False, **about):
    return Game(build(service(steps, actors=ACTORS, **about)), failures=failures, random_times=random_times)


def one(steps, failures=False, **about):
    """The only case there is."""
    return game(steps, failures, **about).play(Random(1))


def many(steps, count=2000, failures=True, random_times=False, **about):
    return list(cases(game(steps, failures, random_times, **about), count, 1))


def clock_of(case):
    """What the clock shows, zeros left out; it adds up to the lead time."""
    assert sum(case.clock.values()) == pytest.approx(case.lead)
    assert list(case.clock) == list(PARTS)
    return {part: seconds for part, seconds in case.clock.items() if seconds}


def test_one_after_the_other():
    case = one(
        {
            "ask": {"does": GUEST, "time": 10, "value": "va"},
            "seek": {"does": DESK, "time": 20, "wait_before": wait(5, "batch"), "value": "nva"},
            "tell": {"does": BOTH, "time": 30, "with_": {"clerk": 2}, "cost": None},
            "file": {"does": {"machine": "Files"}, "time": 40, "next": way("end", wait=7)},
        }
    )
    assert case.lead == 112 and case.processed == 100 and case.end == "end"
    assert case.visits == {"ask": 1, "seek": 1, "tell": 1, "file": 1}
    assert case.work == {"desk": 20, "clerk": 60, "machine": 40}
    assert case.cost == pytest.approx(1.0)
    assert case.values == {"va": 10, "nva": 32, "unclassified": 70}
    assert case.waits == {"batch": 5, "unsaid": 7}
    assert clock_of(case) == {"acting": 10, "turn": 5, "hidden": 20, "served": 30, "after": 47}


def test_the_clock_runs_from_the_first_part_to_the_last():
    case = one(
        {
            "open": {"does": DESK, "time": 3},
            "come": {"does": GUEST, "time": 1},
            "sit": {"kind": "wait", "does": GUEST, "time": 4, "wait_for": "queue"},
            "close": {"does": DESK, "time": 2},
        }
    )
    assert clock_of(case) == {"before": 3, "acting": 1, "turn": 4, "after": 2}
    assert case.waits == {"queue": 4}
    assert case.work == {"desk": 5}


def test_without_the_customer_all_is_before():
    assert clock_of(one({"open": {"does": DESK, "time": 3}})) == {"before": 3}


def test_away_covers_a_step_and_the_waiting_for_it():
    case = one(
        {
            "ask": {"does": GUEST, "time": 1, "next": way("make", wait=10)},
            "make": {"does": DESK, "time": 20, "wait_before": wait(30), "customer": "away"},
            "meet": {"does": BOTH, "time": 2, "wait_before": wait(40), "customer": "away"},
            "rest": {"does": DESK, "time": 50, "wait_before": Wait(time(60), customer="waits")},
            "end_": {"does": GUEST, "time": 3, "wait_before": Wait(time(70), customer="away")},
        }
    )
    assert clock_of(case) == {"acting": 4, "away": 170, "served": 2, "hidden": 50, "turn": 60}


def test_a_wait_says_itself_whether_it_is_felt():
    steps = {
        "ask": {"does": GUEST, "time": 1},
        "make": {
            "does": DESK, "time": 20, "customer": "away",
            "wait_before": Wait(time(30), customer="waits"),
        },
        "hand": {"does": BOTH, "time": 2},
    }  # fmt: skip
    assert clock_of(one(steps)) == {"acting": 1, "turn": 30, "away": 20, "served": 2}


def parallel(**join):
    return {
        "ask": {"does": GUEST, "time": 1, "next": ["make", "talk"]},
        "make": {"does": DESK, "time": 20, "customer": "away", "next": "hand"},
        "talk": {"does": BOTH, "time": 5, "next": "hand"},
        "hand": {"does": BOTH, "time": 2, **join},
    }


def test_parallel_the_customer_waits_for_the_other_branch():
    case = one(parallel())
    assert case.lead == 23
    assert clock_of(case) == {"acting": 1, "served": 7, "branches": 15}
    assert sum(case.values.values()) == 28


def test_parallel_away_at_the_join():
    assert clock_of(one(parallel(customer="away"))) == {"acting": 1, "served": 7, "away": 15}


def test_parallel_without_the_customer_is_waiting_at_the_join():
    steps = parallel() | {"talk": {"does": DESK, "time": 5, "next": "hand"}}
    assert clock_of(one(steps)) == {"acting": 1, "branches": 20, "served": 2}
    steps["hand"]["customer"] = "away"
    assert clock_of(one(steps)) == {"acting": 1, "away": 20, "served": 2}


def test_parallel_in_two_places_the_strongest_counts():
    steps = {
        "ask": {"does": GUEST, "time": 1, "next": ["pay", "sign"]},
        "pay": {"does": GUEST, "time": 4, "next": "hand"},
        "sign": {"does": DESK, "time": 3, "next": "show"},
        "show": {"does": BOTH, "time": 5, "next": "hand"},
        "hand": {"does": DESK, "time": 2},
    }
    assert clock_of(one(steps)) == {"acting": 5, "served": 4, "after": 2}


def test_a_block_in_the_other_branch_does_not_concern_the_customer():
    steps = {
        "ask": {"does": GUEST, "time": 1, "next": ["talk", "make"]},
        "talk": {"does": BOTH, "time": 5, "next": "hand"},
        "make": {"does": DESK, "time": 1, "next": ["cut", "sew"]},
        "cut": {"does": DESK, "time": 10, "next": "press"},
        "sew": {"does": DESK, "time": 30, "next": "press"},
        "press": {"does": DESK, "time": 1, "customer": "away", "next": "hand"},
        "hand": {"does": BOTH, "time": 2},
    }
    assert clock_of(one(steps)) == {"acting": 1, "served": 7, "branches": 27}


def test_first_arrival_goes_on_and_the_others_run_on():
    steps = parallel(join="any")
    case = one(steps)
    assert case.lead == 8 and case.processed == 8 and case.work["desk"] == 20
    assert clock_of(case) == {"acting": 1, "served": 7}


def test_first_arrival_takes_the_customer_along():
    steps = parallel(join="any") | {"make": {"does": DESK, "time": 3, "next": "hand"}}
    case = one(steps)
    assert case.lead == 6 and case.work["clerk"] == 7
    assert clock_of(case) == {"acting": 1, "served": 5}


def test_first_arrival_in_a_loop_belongs_to_its_pass():
    steps = {
        "split": {"time": 1, "next": ["fast", "slow"]},
        "fast": {"time": 2, "next": "met"},
        "slow": {"time": 100, "next": "met"},
        "met": {"time": 1, "join": "any", "choose": {"on": ("end", "50%"), "again": ("split", "50%")}},
    }
    for case in many(steps, 200):
        passes = case.visits["met"]
        assert case.lead == 4 * passes
        assert case.visits["slow"] == passes and sum(case.values.values()) == 104 * passes


def test_the_clock_of_processing_stands_still_in_waits():
    steps = {
        "ask": {"time": 10, "next": [way("make", wait=50), "talk"]},
        "make": {"time": 20, "next": "met"},
        "talk": {"time": 30, "next": "met"},
        "met": {"time": 1, "wait_before": wait(9)},
    }
    case = one(steps)
    assert (case.lead, case.processed) == (90, 41)


def test_branches_that_cross():
    steps = {
        "a": {"time": 6, "next": ["b", "c"]},
        "b": {"time": 2, "next": "d"},
        "c": {"time": 2, "next": ["d", "f"]},
        "d": {"time": 3, "next": "e"},
        "f": {"time": 2, "next": "e"},
        "e": {"time": 4},
    }
    assert one(steps).lead == 15


def test_rework_repeats():
    steps = {
        "make": {"does": DESK, "time": 10, "next": "test"},
        "test": {"does": CLERK, "time": 1, "choose": {"good": "end", "bad": ("make", "20%")}},
    }
    found = many(steps)
    assert all(case.lead == 11 * case.visits["make"] for case in found)
    assert fmean(case.visits["make"] for case in found) == pytest.approx(1.25, abs=0.06)


def test_failures_prolong_a_visit():
    recover = {"then": "continue", "by": "desk", "with_": {"clerk": 2}, "time": 5, "wait": wait(7, "batch")}
    steps = {
        "make": {
            "does": BOTH, "time": 10, "value": "va",
            "fails": {"slip": {"p": "100%", "recover": recover}},
        },
        "hand": {"does": BOTH, "time": 1},
    }  # fmt: skip
    planned, failing = one(steps), one(steps, failures=True)
    assert planned.lead == 11 and not planned.failures
    assert failing.lead == 23 and failing.failures == {("make", "slip"): 1}
    assert failing.work == {"clerk": 21, "desk": 5}
    assert failing.values == {"va": 10, "nva": 12, "unclassified": 1}
    assert failing.waits == {"batch": 7}
    assert clock_of(failing) == {"served": 11, "turn": 7, "hidden": 5}


def test_failures_of_several_the_first_in_the_file_says_where_to():
    steps = {
        "make": {
            "time": 10, "next": "hand",
            "fails": {
                "lost": {"p": "100%", "recover": {"then": "search", "time": 1}},
                "late": {"p": "100%", "recover": {"then": "end", "time": 2}},
            },
        },
        "search": {"time": 30, "next": "hand"},
        "hand": {"time": 3, "next": "end"},
    }  # fmt: skip
    case = one(steps, failures=True)
    assert case.lead == 46 and len(case.failures) == 2
    assert one(steps).lead == 13


def test_again_repeats_the_visit_with_its_wait():
    steps = {
        "make": {
            "time": 10, "wait_before": wait(1), "next": "end",
            "fails": {"slip": {"p": "50%", "recover": {"then": "again", "wait": wait(2), "time": 3}}},
        },
    }  # fmt: skip
    for case in many(steps, 200):
        passes = case.visits["make"]
        assert case.lead == 11 * passes + 5 * (passes - 1)
        assert case.failures[("make", "slip")] == passes - 1


def test_a_drawn_failure_is_counted_when_its_way_is_taken():
    steps = {
        "make": {
            "time": 10, "choose": {"good": "end", "bad": ("mend", "10%")},
            "fails": {"slip": {"branch": "bad"}},
        },
        "mend": {"time": 5, "next": "end"},
    }  # fmt: skip
    for case in many(steps, 300):
        assert case.failures[("make", "slip")] == case.visits["mend"]


def test_side_chains_count_visits_work_and_cost_only():
    steps = {
        "sell": {"does": BOTH, "time": 10, "also": ("call",), "next": "end"},
        "call": {"does": CLERK, "time": 60, "wait_before": wait(100, "external"), "next": "end"},
    }
    case = one(steps)
    assert case.lead == 10 and case.visits["call"] == 1 and case.work == {"clerk": 70}
    assert case.values == {"unclassified": 10} and not case.waits and case.aside == 160


def test_segments_and_starts_are_drawn_by_their_shares():
    steps = {
        "shop": {"time": 1, "next": "pay"},
        "web": {"time": 2, "next": "pay"},
        "pay": {"time": 4, "choose": {"new": way("greet", when=("new",)), "else": "end"}},
        "greet": {"time": 8, "next": "end"},
    }
    starts = {"a": ("shop", "25%"), "b": ("web", None)}
    found = many(steps, starts=starts, segments={"new": "40%", "known": "60%"})
    assert fmean(case.visits["shop"] for case in found) == pytest.approx(0.25, abs=0.05)
    assert fmean(case.visits["greet"] for case in found) == pytest.approx(0.4, abs=0.05)
    assert all((case.segment == "new") == (case.visits["greet"] == 1) for case in found)


def test_named_ends_and_business_days():
    steps = {"wait": {"kind": "wait", "time": time(2, business=True), "choose": {"a": ("lost", "100%")}}}
    case = one(steps, ends={"lost": "bad"}, about={"calendar": Calendar(8 * 3600.0, 5)})
    assert case.end == "lost" and case.lead == 2 * 8 * 3600


def test_random_times_have_the_mean_of_their_shape():
    shapes = {"a": Pert(2.0, 8.0, 25.0), "b": Uniform(1.0, 3.0), "c": Fixed(5.0)}
    found = many({id: {"time": shape} for id, shape in shapes.items()}, 4000, random_times=True)
    assert fmean(case.lead for case in found) == pytest.approx(59 / 6 + 2 + 5, abs=0.3)
    assert len({case.lead for case in found}) > 3900


def test_times_of_a_segment_and_effort_apart_from_time():
    from blueprint.model import Override

    own = {"new": Override(time=time(40), work={"clerk": time(9)})}
    steps = {"make": {"does": CLERK, "time": 10, "work": {"clerk": time(4)}, "by_segment": own}}
    played = game(steps, segments={"new": "40%", "known": "60%"})
    new, known = played.play(Random(1), "new"), played.play(Random(1), "known")
    assert (new.lead, known.lead) == (40, 10)
    assert (new.work["clerk"], known.work["clerk"]) == (9, 4)


def test_the_clock_adds_up_on_generated_blueprints():
    for seed in range(40):
        graph = build(blueprint(seed, most=14).service)
        for failures in (False, True):
            for case in cases(Game(graph, failures=failures, random_times=True), 10, seed):
                assert sum(case.clock.values()) == pytest.approx(case.lead), seed
                assert min(case.clock.values()) > -1e-6, seed
                assert case.visits and case.lead <= sum(case.values.values()) + 1e-6


def test_a_recovery_by_the_customer_is_the_customers_own():
    recover = Recovery(by="guest", time=time(5))
    point = {"p": chance("100%"), "recover": recover}
    steps = {"ask": {"does": GUEST, "time": 1}, "make": {"does": DESK, "time": 10, "fails": {"slip": point}}}
    assert clock_of(one(steps, failures=True)) == {"acting": 6, "hidden": 10}
