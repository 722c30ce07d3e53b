"""Lead times against published and hand-worked cases."""

from math import inf

import pytest

from blueprint.analysis import lead_time
from blueprint.flow import build
from blueprint.model import END, Calendar, Override, Pert, Recovery, Time, Triangular, Uniform
from tests.flow.services import service, time, wait, way


def lead(described, *, failures=False):
    return lead_time(build(described), failures=failures).mix


def seconds(described, **options):
    return lead(described, **options).mean.wall


def exactly(value):
    return pytest.approx(value, rel=1e-9, abs=1e-9)


def test_a_sequence_takes_the_sum():
    found = lead(service(a={"time": 10}, b={"time": 20}))
    assert found.mean.wall == exactly(30)
    assert (found.method, found.complete) == ("exact", True)


@pytest.mark.parametrize(("first", "expected"), [("50%", 25), ("90%", 29)])
def test_a_choice_takes_the_mean(first, expected):
    choice = {"choose": {"x": ("b", first), "y": "c"}}
    found = lead(
        service(a={"time": 10, **choice}, b={"time": 20, "next": "end"}, c={"time": 10, "next": "end"})
    )
    assert found.mean.wall == exactly(expected)
    assert found.method == "exact"
    assert (found.shortest, found.longest) == (20, 30)


def test_parallel_branches_take_the_largest():
    found = lead(
        service(
            a={"time": 10, "next": ["b", "c"]}, b={"time": 20, "next": "end"}, c={"time": 10, "next": "end"}
        )
    )
    assert found.mean.wall == exactly(30)
    assert found.method == "exact"


@pytest.mark.parametrize(("again", "expected"), [("0%", 30), ("20%", 35), ("99%", 2010)])
def test_rework_multiplies(again, expected):
    found = lead(service(a={"time": 10}, b={"time": 20, "choose": {"again": ("b", again), "fine": "end"}}))
    assert found.mean.wall == exactly(expected)
    assert found.longest == (30 if again == "0%" else inf)
    assert found.method == "exact"


def test_work_then_a_block():
    steps = service(
        a={"time": 600},
        b={"time": 72},
        c={"time": 900},
        d={"time": 600, "next": ["e", "f"]},
        e={"time": 120, "next": "end"},
        f={"time": 300, "next": "end"},
    )
    assert seconds(steps) / 60 == exactly(41.2)


def test_waits_before_steps_and_on_ways_count():
    steps = service(
        triage={"time": 2},
        sign={"time": 3, "wait_before": 8},
        nurse={"time": 4, "wait_before": 13, "next": way("doctor", wait=45)},
        doctor={"time": 3, "next": way("leave", wait=10)},
        leave={"time": 6},
    )
    assert seconds(steps) == exactly(94)


def test_the_critical_path_of_a_network_with_an_n():
    """A6; B2, C2 after A; D3 after B; F2 after C; E4 after D and F; G1 after E: 16."""
    steps = service(
        A={"time": 6, "next": ["B", "C"]},
        B={"time": 2, "next": "D"},
        C={"time": 2, "next": "F"},
        D={"time": 3, "next": "E"},
        F={"time": 2, "next": "E"},
        E={"time": 4},
        G={"time": 1},
    )
    assert seconds(steps) == exactly(16)


def crossed(**times):
    """a to b and c; b to d and e; c to e: d and e meet in f, so that the branches are not nested."""
    return service(
        a={"time": 1, "next": ["b", "c"]},
        b={"time": times.get("b", 5), "next": ["d", "e"]},
        c={"time": times.get("c", 2), **times.get("c_next", {"next": "e"})},
        d={"time": times.get("d", 1), "next": "f"},
        e={"time": times.get("e", 4), "next": "f"},
        f={"time": 1, "next": "end"},
    )


def test_branches_that_cross_take_the_longest_path():
    found = lead(crossed())
    assert found.mean.wall == exactly(1 + 5 + 4 + 1)
    assert (found.method, found.runs) == ("exact", 1)
    assert seconds(crossed(c=9)) == exactly(1 + 9 + 4 + 1)


def test_branches_that_cross_with_a_choice_take_the_mean_over_the_runs():
    steps = service(
        a={"time": 1, "next": ["b", "c"]},
        b={"time": 5, "next": ["d", "e"]},
        c={"time": 2, "choose": {"quick": ("e", "75%"), "slow": "g"}},
        g={"time": 11, "next": "e"},
        d={"time": 1, "next": "f"},
        e={"time": 4, "next": "f"},
        f={"time": 1, "next": "end"},
    )
    found = lead(steps)
    assert found.mean.wall == exactly(0.75 * 11 + 0.25 * 19)
    assert (found.method, found.runs) == ("over runs", 2)


def test_flow_analysis_is_named_where_no_branch_is_always_the_last():
    steps = service(
        a={"time": 0, "next": ["b", "c"]},
        b={"kind": "decision", "choose": {"x": ("d", "50%"), "y": "e"}},
        d={"time": 20, "next": "end"},
        e={"time": 10, "next": "end"},
        c={"time": 16, "next": "end"},
    )
    found = lead(steps)
    assert found.mean.wall == exactly(16)
    assert found.method == "flow analysis"


def test_a_recovery_adds_its_time_by_its_chance():
    fails = {"slip": {"p": "10%", "recover": {"time": 5}}}
    steps = service(a={"time": 10, "fails": fails})
    assert seconds(steps) == exactly(10)
    assert seconds(steps, failures=True) == exactly(10.5)


def test_a_failure_drawn_as_a_branch_is_in_both_totals():
    steps = service(
        a={
            "time": 10,
            "choose": {"slip": ("mend", "10%"), "fine": "end"},
            "fails": {"slip": {"branch": "slip"}},
        },
        mend={"time": 5, "next": "end"},
    )
    assert seconds(steps) == exactly(10.5)
    assert seconds(steps, failures=True) == exactly(10.5)


def test_the_chance_of_a_branch_may_stand_on_the_fail_point():
    steps = service(
        a={
            "time": 10,
            "choose": {"slip": "mend", "fine": "end"},
            "fails": {"slip": {"branch": "slip", "p": "10%"}},
        },
        mend={"time": 5, "next": "end"},
    )
    assert seconds(steps) == exactly(10.5)


def test_failures_leave_in_the_order_of_the_file():
    """The second failure leaves only where the first has not."""
    fails = {
        "gone": {"p": "20%", "recover": "x"},
        "torn": {"p": "50%", "recover": "y"},
    }
    steps = service(
        a={"time": 1, "fails": fails, "next": "end"},
        x={"time": 100, "next": "end"},
        y={"time": 1000, "next": "end"},
    )
    assert seconds(steps) == exactly(1)
    assert seconds(steps, failures=True) == exactly(1 + 0.2 * 100 + 0.8 * 0.5 * 1000)


def test_again_repeats_the_step_with_its_wait():
    fails = {"slip": {"p": "20%", "recover": Recovery("again", wait=wait(3))}}
    steps = service(a={"time": 20, "wait_before": 10, "fails": fails})
    assert seconds(steps, failures=True) == exactly(30 / 0.8 + 0.25 * 3)


def test_a_failure_of_unknown_chance_makes_at_least_or_withholds():
    again = lead(service(a={"time": 20, "fails": {"slip": {"recover": "again"}}}), failures=True)
    assert (again.mean.wall, again.complete) == (20, False)
    away = lead(
        service(
            a={"time": 20, "fails": {"slip": {"recover": "b"}}, "next": "end"}, b={"time": 5, "next": "end"}
        ),
        failures=True,
    )
    assert (away.mean, away.withheld, away.shortest, away.longest) == (None, "chances", 20, 25)


def test_a_recovery_of_unknown_time_makes_only_the_second_total_at_least():
    steps = service(a={"time": 20, "fails": {"slip": {"p": "10%", "recover": {"owner": "shop manager"}}}})
    planned, failing = lead(steps), lead(steps, failures=True)
    assert (planned.mean.wall, planned.complete) == (20, True)
    assert (failing.mean.wall, failing.complete) == (20, False)


def test_a_recovery_that_is_a_step_needs_no_time_of_its_own():
    steps = service(
        a={"time": 20, "fails": {"f": {"p": "10%", "recover": "b"}}, "next": "end"},
        b={"time": 5, "next": "end"},
    )
    assert lead(steps, failures=True).complete


def test_unknown_times_make_at_least():
    found = lead(service(a={"time": 10}, b={}))
    assert (found.mean.wall, found.complete, found.longest) == (10, False, inf)


def test_an_unknown_time_that_is_never_needed_does_not_matter():
    found = lead(service(a={"time": 10, "choose": {"x": ("b", "0%"), "y": "end"}}, b={"next": "end"}))
    assert (found.mean.wall, found.complete) == (10, True)


def test_unknown_chances_withhold_the_mean_and_leave_the_bounds():
    steps = service(a={"time": 10, "choose": {"x": "b", "y": "end"}}, b={"time": 5, "next": "end"})
    found = lead(steps)
    assert (found.mean, found.withheld, found.shortest, found.longest) == (None, "chances", 10, 15)


def test_unknown_chances_between_equal_ways_do_not_matter():
    steps = service(
        a={"time": 10, "choose": {"x": "b", "y": "c"}},
        b={"time": 5, "next": "end"},
        c={"time": 5, "next": "end"},
    )
    assert seconds(steps) == exactly(15)


def test_a_branch_taken_by_chance_is_an_alternative_to_going_straight_on():
    steps = service(
        a={"time": 1, "next": ["b", way("c", "45%")], "meet": "d"},
        b={"time": 1, "next": "d"},
        c={"time": 100, "next": "d"},
        d={"time": 1, "next": "end"},
    )
    found = lead(steps)
    assert found.mean.wall == exactly(1 + 45 + 1)
    assert found.method == "flow analysis"


def test_the_first_arrival_starts_an_any_join():
    steps = service(
        a={"next": ["b", "c"], "time": 1},
        b={"time": 5, "next": "d"},
        c={"time": 9, "next": "d"},
        d={"time": 1, "join": "any", "next": "end"},
    )
    assert seconds(steps) == exactly(7)


def test_blocks_inside_blocks_and_rework_round_them():
    steps = service(
        a={"time": 1, "next": ["b", "c"]},
        b={"time": 2, "next": ["d", "e"]},
        d={"time": 3, "next": "f"},
        e={"time": 7, "choose": {"again": ("e", "50%"), "on": "f"}},
        f={"time": 1, "next": "g"},
        c={"time": 4, "next": "g"},
        g={"time": 1, "choose": {"redo": ("a", "20%"), "done": "end"}},
    )
    assert seconds(steps) == exactly((1 + max(2 + max(3, 14) + 1, 4) + 1) / 0.8)


def test_partners_may_meet_by_and_by():
    steps = service(
        a={"time": 0, "next": ["b", "c", "d"]},
        b={"time": 5, "next": "e"},
        c={"time": 6, "next": "e"},
        e={"time": 1, "next": "f"},
        d={"time": 3, "next": "f"},
        f={"time": 1, "next": "end"},
    )
    assert seconds(steps) == exactly(8)


def test_starts_are_alternatives():
    steps = {"a": {"time": 10, "next": "c"}, "b": {"time": 20, "next": "c"}, "c": {"time": 1, "next": "end"}}
    assert seconds(service(steps, starts={"x": ("a", "25%"), "y": ("b", None)})) == exactly(18.5)
    unknown = lead(service(steps, starts={"x": ("a", None), "y": ("b", None)}))
    assert (unknown.mean, unknown.withheld) == (None, "shares")


def test_side_chains_are_left_out():
    steps = service(a={"time": 10, "also": ["s"], "next": "end"}, s={"time": 1000, "next": "end"})
    assert seconds(steps) == exactly(10)


def test_segments_have_their_own_times_and_ways_and_mix_by_share():
    steps = {
        "a": {"time": 10, "choose": {"skip": way("end", when=("old",)), "on": "b"}},
        "b": {"time": 20, "by_segment": {"vip": Override(time=time(5))}, "next": "end"},
    }
    shares = {"new": "50%", "old": "30%", "vip": "20%"}
    found = lead_time(build(service(steps, segments=shares)))
    assert {s: one.mean.wall for s, one in found.segments.items()} == {"new": 30, "old": 10, "vip": 15}
    assert found.mix.mean.wall == exactly(0.5 * 30 + 0.3 * 10 + 0.2 * 15)
    unshared = lead_time(build(service(steps, segments=dict.fromkeys(shares))))
    assert (unshared.mix.withheld, unshared.mix.shortest, unshared.mix.longest) == ("shares", 10, 30)
    assert unshared.segments["old"].mean.wall == 10


def test_business_days_and_wall_time_stay_apart():
    steps = service(a={"time": time(2, business=True)}, b={"time": 14400})
    found = lead(steps).mean
    assert (found.wall, found.business) == (14400, 2)


def test_branches_on_different_clocks_compare_as_working_time():
    steps = {
        "a": {"time": 0, "next": ["b", "c"]},
        "b": {"time": time(2, business=True), "next": "end"},
        "c": {"time": 10 * 3600, "next": "end"},
    }
    with_calendar = lead(service(steps, about={"calendar": Calendar(8 * 3600.0)}))
    assert (with_calendar.mean.wall, with_calendar.mean.business) == (0, 2)
    assert with_calendar.method == "exact"
    without = lead(service(steps))
    assert not without.complete


@pytest.mark.parametrize(
    ("shape", "minutes"),
    [(Pert(2, 8, 25), 59 / 6), (Triangular(2, 8, 25), 35 / 3), (Uniform(2, 25), 13.5)],
)
def test_ranges_count_with_their_mean(shape, minutes):
    found = lead(service(a={"time": Time(shape)}))
    assert found.mean.wall == exactly(minutes)
    assert (found.method, found.shortest, found.longest) == ("exact", 2, 25)


def test_an_unresolved_way_withholds():
    found = lead(service(a={"time": 10, "next": "nowhere"}))
    assert (found.mean, found.withheld) == (None, "flow")


def test_chances_that_contradict_themselves_withhold():
    steps = service(
        a={"time": 10, "choose": {"x": (END, "50%"), "y": ("b", "40%")}}, b={"time": 3, "next": "end"}
    )
    assert lead(steps).withheld == "chances"


def test_a_loop_without_an_exit_withholds():
    steps = service(a={"time": 10, "choose": {"x": (END, "0%"), "y": "a"}})
    assert lead(steps).withheld == "endless"
