"""Critical paths in words: counted, listed, likeliest and longest."""

import pytest

from blueprint.analysis.course import Course, Shape
from blueprint.analysis.lead_time import lead_time
from blueprint.analysis.paths import CriticalPath, CriticalPaths, critical_paths, path_clock
from blueprint.analysis.slack import slacks
from blueprint.flow import build, faults
from blueprint.model import Calendar
from tests.analysis.blueprints import blueprint
from tests.analysis.test_slack import CPM, HARMLESS, crossed
from tests.flow.services import service, time, way


def paths(described, **options):
    course = Course(Shape(build(described)), None, **options)
    return critical_paths(course, slacks(course))


def steps(path):
    return "-".join(path.steps)


def test_the_network_of_kelley_and_walker():
    assert paths(service(CPM)) == CriticalPaths(1, (CriticalPath(tuple("ABDEG"), 1, 16),))


def test_ties_are_counted_and_the_first_ten_listed_in_file_order():
    """Forty blocks in a row, each of two equal branches: 2⁴⁰ paths."""
    blocks = {}
    for at in range(40):
        blocks |= {
            f"s{at}": {"time": 0, "next": [f"a{at}", f"b{at}"]},
            f"a{at}": {"time": 1, "next": f"s{at + 1}"},
            f"b{at}": {"time": 1, "next": f"s{at + 1}"},
        }
    found = paths(service(blocks, s40={"time": 0}))
    assert found.count == 2**40
    assert len(found.listed) == 10
    assert found.listed[0].steps[1::2] == tuple(f"a{at}" for at in range(40))
    assert found.listed[1].steps[1::2] == (*(f"a{at}" for at in range(39)), "b39")
    assert found.listed[2].steps[1::2] == (*(f"a{at}" for at in range(38)), "b38", "a39")
    assert {path.seconds for path in found.listed} == {40}


def test_a_way_that_leads_past_the_longest_one_is_no_path():
    found = paths(
        service(
            a={"time": 1, "next": ["b", "c"]},
            b={"time": 2, "next": "c"},
            c={"time": 1, "next": "end"},
        )
    )
    assert [steps(path) for path in found.listed] == ["a-b-c"]


def test_a_choice_beside_the_critical_branch_is_none():
    found = paths(
        service(
            a={"time": 1, "next": ["b", "d"]},
            b={"time": 2, "choose": {"x": ("c", "50%"), "y": "e"}},
            c={"time": 2, "next": "e"},
            d={"time": 20, "next": "e"},
            e={"time": 1, "next": "end"},
        )
    )
    assert (found.count, steps(found.listed[0]), found.likeliest) == (1, "a-d-e", None)


CHOICES = {
    "a": {"time": 10, "choose": {"x": ("b", "70%"), "y": way("c", "30%", wait=5)}},
    "b": {"time": 1, "choose": {"v": ("d", "60%"), "w": "e"}},
    "c": {"time": 20, "next": "d"},
    "d": {"time": 2, "next": "end"},
    "e": {"time": 50, "next": "end"},
}


def test_the_likeliest_and_the_longest_path():
    found = paths(service(CHOICES))
    assert (found.count, found.listed) == (0, ())
    assert (steps(found.likeliest), found.likeliest.seconds) == ("a-b-d", 13)
    assert found.likeliest.chance == pytest.approx(0.42)
    assert (steps(found.longest), found.longest.seconds) == ("a-b-e", 61)
    assert found.longest.chance == pytest.approx(0.28)


def test_rework_is_not_unrolled():
    """60 % of the checks lead back to a, half of the others to c."""
    found = paths(
        service(
            a={"time": 10},
            b={"time": 1, "choose": {"again": ("m", "60%"), "fine": ("c", "25%"), "done": "end"}},
            c={"time": 5, "next": "end"},
            m={"time": 3, "next": "a"},
        )
    )
    assert steps(found.likeliest) == steps(found.longest) == "a-b-c"
    assert found.likeliest.chance == pytest.approx(0.25)
    assert found.longest.seconds == 16


def test_a_way_of_chance_zero_is_no_outcome():
    found = paths(
        service(a={"time": 1, "choose": {"x": ("b", "0%"), "y": "end"}}, b={"time": 2, "next": "end"})
    )
    assert found == CriticalPaths(1, (CriticalPath(("a",), 1, 1),))


def test_several_starts_are_outcomes():
    found = paths(
        service(
            a={"time": 1, "next": "c"},
            b={"time": 5, "next": "c"},
            c={"time": 1},
            starts={"by_phone": ("a", "75%"), "by_post": ("b", "25%")},
        )
    )
    assert found.likeliest == CriticalPath(("a", "c"), 0.75, 2)
    assert found.longest == CriticalPath(("b", "c"), 0.25, 6)


def test_where_branches_cross_a_path_is_as_likely_as_it_is_critical():
    """Quick, 75 %: b, e are the longest path; slow: c, g, e."""
    found = paths(crossed(c={"choose": {"quick": ("e", "75%"), "slow": "g"}}))
    assert (steps(found.likeliest), found.likeliest.chance) == ("a-b-e-f", pytest.approx(0.75))
    assert (steps(found.longest), found.longest.chance) == ("a-c-g-e-f", pytest.approx(0.25))
    assert found.longest.seconds == 1 + 2 + 11 + 4 + 1


def test_a_failure_is_an_outcome_of_the_cases_that_have_it():
    described = service(
        a={"time": 10, "next": "c", "fails": {"f": {"p": "10%", "recover": {"then": "b"}}}},
        b={"time": 5, "next": "c"},
        c={"time": 1},
    )
    assert paths(described).listed == (CriticalPath(("a", "c"), 1, 11),)
    found = paths(described, failures=True)
    assert (steps(found.longest), found.longest.chance) == ("a-b-c", pytest.approx(0.1))


def test_decisions_stand_in_a_path_and_branches_taken_by_chance_are_choices():
    found = paths(
        service(
            a={"kind": "decision", "next": [("b", "30%"), "c"], "meet": "d"},
            b={"time": 9, "next": "d"},
            c={"time": 1, "next": "d"},
            d={"time": 1},
        )
    )
    assert (steps(found.longest), found.longest.chance) == ("a-b-d", pytest.approx(0.3))
    assert (steps(found.likeliest), found.likeliest.chance) == ("a-d", pytest.approx(0.7))


def test_where_the_first_arrivals_tie_the_path_goes_through_one_of_them():
    found = paths(
        service(
            a={"time": 1, "next": ["b", "c"]},
            b={"time": 5, "next": "d"},
            c={"time": 5, "next": "d"},
            d={"time": 1, "join": "any"},
        )
    )
    assert [steps(path) for path in found.listed] == ["a-b-d", "a-c-d"]


def test_lengths_are_working_time():
    described = service(
        a={"time": time(2, business=True)}, b={"time": 60}, about={"calendar": Calendar(28800.0)}
    )
    assert paths(described).listed[0].seconds == 2 * 28800 + 60


def hold(seeds):
    """Paths start at a start and follow ways; without choices they are as long as the lead time."""
    seen = {"listed": 0, "chosen": 0}
    for seed in seeds:
        graph = build(blueprint(seed, most=20).service)
        if any(f.kind not in HARMLESS for f in faults(graph)) or lead_time(graph).mix.mean is None:
            continue
        course = Course(Shape(graph), [None, *graph.service.segments][-1], seed % 2 > 0)
        found = critical_paths(course, slacks(course))
        starts = {graph.nodes[node].id for node in course.starts}
        lead = course.worked.lead.span.seconds(course.shape.day or 0.0)
        assert bool(found.listed) != bool(found.likeliest and found.longest)
        for path in found.listed:
            assert path.steps[0] in starts
            assert path.seconds == pytest.approx(lead)
        if found.likeliest and found.longest:
            assert found.likeliest.seconds <= found.longest.seconds + 1e-6
            assert 0 < found.likeliest.chance <= 1 and 0 < found.longest.chance <= 1
            seen["chosen"] += 1
        seen["listed"] += len(found.listed)
    return seen


def test_paths_of_whole_blueprints():
    assert hold(range(30))["chosen"] > 10


@pytest.mark.slow
def test_paths_of_many_blueprints():
    seen = hold(range(100, 400))
    assert seen["chosen"] > 100 and seen["listed"] > 5, seen


def clock(described, **options):
    course = Course(Shape(build(described)), None, **options)
    return path_clock(course, slacks(course))


def test_the_clock_of_the_one_critical_path():
    assert clock(service(CPM)) == {"A": 6, "B": 8, "D": 11, "E": 15, "G": 16}


def test_the_clock_counts_waits_and_the_longest_branch_only():
    described = service(
        a={"time": 2, "next": ["b", "c"]},
        b={"time": 5, "next": way("d", wait=4)},
        c={"time": 3, "next": "d"},
        d={"time": 1, "next": "end"},
    )
    assert clock(described) == {"a": 2, "b": 7, "d": 12}


def test_the_clock_follows_the_likeliest_outcome():
    described = service(
        a={"time": 2, "choose": {"x": ("b", "90%"), "y": ("c", "10%")}},
        b={"time": 1, "next": "end"},
        c={"time": 60, "next": "end"},
    )
    assert clock(described) == {"a": 2, "b": 3}
