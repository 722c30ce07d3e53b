"""Slack and weights: hand-worked networks, and what lengthening an element does to the lead time."""

from math import inf

import pytest

from blueprint.analysis.course import Course, Shape
from blueprint.analysis.lead_time import lead_time
from blueprint.analysis.parallel.blocks import work_out
from blueprint.analysis.parallel.replaying import thinned
from blueprint.analysis.slack import Slack, slacks
from blueprint.analysis.spans import Span, total
from blueprint.flow import build, faults
from blueprint.model import Calendar
from tests.analysis.blueprints import blueprint
from tests.flow.generated import generated
from tests.flow.services import service, time, way

HARMLESS = {"join-without-meaning"}


def course(described, segment=None, failures=False):
    return Course(Shape(build(described)), segment, failures)


def slack(described, **options):
    return slacks(course(described, **options))


def seconds(described, **options):
    return {name: found.seconds for name, found in slack(described, **options).items()}


def critical(described, **options):
    return {name: found.weight for name, found in slack(described, **options).items() if found.critical}


CPM = {
    "A": {"time": 6, "next": ["B", "C"]},
    "B": {"time": 2, "next": "D"},
    "C": {"time": 2, "next": "F"},
    "D": {"time": 3, "next": "E"},
    "F": {"time": 2, "next": "E"},
    "E": {"time": 4},
    "G": {"time": 1},
}


def test_the_network_of_kelley_and_walker():
    """A6; B2, C2 after A; D3 after B; F2 after C; E4 after D and F; G1 after E."""
    assert seconds(service(CPM)) == {"A": 0, "B": 0, "C": 1, "D": 0, "F": 1, "E": 0, "G": 0}
    assert critical(service(CPM)) == dict.fromkeys("ABDEG", 1)


def test_every_alternative_outside_blocks_is_critical_with_its_visits():
    found = critical(
        service(
            a={"time": 10, "choose": {"x": ("b", "20%"), "y": "c"}},
            b={"time": 9, "next": "c"},
            c={"time": 5, "choose": {"again": ("c", "20%"), "fine": "end"}},
        )
    )
    assert found == {"a": 1, "b": pytest.approx(0.2), "c": pytest.approx(1.25)}


def test_waits_are_elements_too():
    found = seconds(
        service(
            a={"time": 1, "next": [way("b", wait=4), way("c", wait=1)]},
            b={"time": 2, "wait_before": 3, "next": "end"},
            c={"time": 2, "next": "end"},
        )
    )
    assert found == {"a": 0, "a.next.0.wait": 0, "b.wait_before": 0, "b": 0, "a.next.1.wait": 6, "c": 6}


def test_reserve_is_shared_among_visits():
    """The branch of b is 20 − 10 shorter; b comes 2.5 times in it, c with 40 %."""
    found = seconds(
        service(
            a={"time": 1, "next": ["b", "d"]},
            b={"time": 3.2, "choose": {"again": ("b", "60%"), "mend": ("c", "16%"), "fine": "f"}},
            c={"time": 5, "next": "f"},
            d={"time": 20, "next": "f"},
            f={"time": 1, "next": "end"},
        )
    )
    assert found["b"] == pytest.approx((20 - 10) / 2.5)
    assert found["c"] == pytest.approx((20 - 10) / 0.4)
    assert found["a"] == found["d"] == found["f"] == 0


def nested(**times):
    """a to x and y; x to b and c, which meet in d; d and y meet in e."""
    return service(
        a={"time": 1, "next": ["x", "y"]},
        x={"time": 1, "next": ["b", "c"]},
        b={"time": 3, "next": "d"},
        c={"time": 5, "next": "d", **times.get("c", {})},
        d={"time": 1, "choose": {"again": ("x", "50%"), "fine": "e"}},
        y={"time": times.get("y", 20), "next": "e"},
        e={"time": 1, "next": "end"},
    )


def test_an_inner_block_has_what_the_branch_around_it_has_left_for_each_visit():
    """The branch of x takes 2·(1 + 5 + 1) = 14, six less than y, and the block is passed twice in it."""
    found = seconds(nested())
    assert found["x"] == found["d"] == pytest.approx(6 / 2)
    assert found["c"] == pytest.approx(6 / 2)
    assert found["b"] == pytest.approx(2 + 6 / 2)


def test_ties_are_all_critical():
    assert critical(nested(y=14)) == {"a": 1, "x": 2, "c": 2, "d": 2, "y": 1, "e": 1}


def test_elements_without_time_on_a_critical_stretch_are_critical():
    assert critical(service(a={"time": 0}, b={"time": 3}))["a"] == 1
    assert critical(service(a={"time": 0})) == {"a": 1}


def first_of(*times):
    steps = {f"s{at}": {"time": t, "next": "end_"} for at, t in enumerate(times)}
    return service(a={"time": 1, "next": list(steps)}, **steps, end_={"time": 1, "join": "any"})


def test_where_the_first_arrival_goes_on():
    assert seconds(first_of(5, 9)) == {"a": 0, "s0": 0, "s1": inf, "end_": 0}
    assert seconds(first_of(5, 5)) == {"a": 0, "s0": inf, "s1": inf, "end_": 0}


def test_a_late_winner_is_relieved_by_the_next_one_where_there_is_room():
    """The first arrival's branch has 4 to spare: the second one comes 3 later, or 6."""
    for second, expected in ((8, inf), (11, 4)):
        found = seconds(
            service(
                a={"time": 1, "next": ["x", "y"]},
                x={"time": 0, "next": ["b", "c"]},
                b={"time": 5, "next": "d"},
                c={"time": second, "next": "d"},
                d={"time": 1, "join": "any", "next": "e"},
                y={"time": 10, "next": "e"},
                e={"time": 1, "next": "end"},
            )
        )
        assert (found["b"], found["c"], found["d"]) == (expected, inf, 4)


def crossed(**fields):
    """a to b and c; b to d and e; c to e: d and e meet in f, so that the branches are not nested."""
    return service(
        a={"time": 1, "next": ["b", "c"]},
        b={"time": fields.get("b", 5), "next": ["d", "e"]},
        c={"time": 2, **fields.get("c", {"next": "e"})},
        g={"time": 11, "next": "e"},
        d={"time": 1, "next": "f"},
        e={"time": 4, "next": "f"},
        f={"time": 1, "next": "end"},
    )


def test_branches_that_cross_have_late_minus_early_finish():
    assert seconds(crossed()) == {"a": 0, "b": 0, "c": 3, "d": 3, "e": 0, "f": 0}


def test_over_runs_the_least_float_counts_and_the_weight_is_that_of_the_longest_paths():
    """In 25 % of the cases g comes in between, and then c, g, e are the longest path instead of b, e."""
    found = slack(crossed(c={"choose": {"quick": ("e", "75%"), "slow": "g"}}))
    assert {name: one.seconds for name, one in found.items()} == {
        "a": 0, "b": 0, "c": 0, "g": 0, "d": 3, "e": 0, "f": 0,
    }  # fmt: skip
    assert found["b"].weight == pytest.approx(0.75)
    assert found["c"].weight == found["g"].weight == pytest.approx(0.25)
    assert found["e"].weight == pytest.approx(1)


def test_where_runs_are_sampled_so_are_slacks():
    """b is repeated with 50 %, so that it lasts 10 on average and now and then longer than c."""
    found = slack(
        service(
            a={"time": 1, "next": ["b", "c"]},
            b={"time": 5, "choose": {"again": ("b", "50%"), "fine": "m"}},
            m={"time": 0, "next": ["d", "e"]},
            c={"time": 8, "next": "e"},
            d={"time": 1, "next": "f"},
            e={"time": 4, "next": "f"},
            f={"time": 1, "next": "end"},
        )
    )
    assert found["a"] == found["f"] == Slack(0, None, True, 1)
    assert found["c"].critical and found["c"].weight == pytest.approx(0.5, abs=0.05)
    assert found["b"].critical and found["b"].weight == pytest.approx(1.5, abs=0.15)
    assert found["d"] == Slack(3, None, False, 0)


def test_beside_an_unknown_branch_there_is_at_least_so_much_and_within_one_at_most():
    found = slack(
        service(
            a={"time": 1, "next": ["b", "c", "d"]},
            b={"time": 5, "next": "end"},
            c={"time": 2, "next": "end"},
            d={"time": None, "wait_before": 1, "next": "end"},
        )
    )
    assert found["b"] == Slack(0, "at least", True, 1)
    assert found["c"] == Slack(3, "at least")
    assert found["d"] == found["d.wait_before"] == Slack(4, "at most")


def test_two_unknown_branches_bound_nothing():
    found = slack(
        service(
            a={"time": 1, "next": ["b", "c"]},
            b={"time": None, "wait_before": 5, "next": "end"},
            c={"time": None, "next": "end"},
        )
    )
    assert found["c"] == Slack(0, "at least")
    assert found["b"] == Slack(0, "at least", True, 1)


def test_beside_an_unknown_time_where_branches_cross():
    found = slack(crossed(b=None))
    assert found["b"] == Slack(0, "at least")
    assert found["c"] == Slack(0, "at least", True, 1)


def test_elements_that_are_never_visited_have_no_slack():
    found = slack(
        service(a={"time": 1, "choose": {"x": ("b", "0%"), "y": "end"}}, b={"time": 2, "next": "end"})
    )
    assert found.keys() == {"a"}


def test_recoveries_have_the_slack_of_their_occurrences():
    found = slack(
        service(
            a={"time": 1, "next": ["b", "c"]},
            b={
                "time": 2,
                "next": "end",
                "fails": {"late": {"p": "20%", "recover": {"then": "continue", "time": 5}}},
            },
            c={"time": 4, "next": "end"},
        ),
        failures=True,
    )
    assert found["b"].seconds == pytest.approx(1)
    assert found["b.fails.late.recover"].seconds == pytest.approx(5)


def test_business_days_are_compared_as_working_time():
    steps = service(
        a={"time": 0, "next": ["b", "c"]},
        b={"time": time(1, business=True), "next": "end"},
        c={"time": 3600, "next": "end"},
        about={"calendar": Calendar(8 * 3600.0)},
    )
    assert seconds(steps) == {"a": 0, "b": 0, "c": 7 * 3600}


def lengthened(case, element, by):
    """The lead time with every occurrence of an element longer."""
    times = case.times
    more = Span(by, 0.0, True, by, by)
    ways, recoveries = list(times.ways), list(times.recoveries)
    if element.way is not None:
        ways[element.way] = total((ways[element.way], more))
    else:
        by *= float(element.chance)
        recoveries[element.node] = total((recoveries[element.node], Span(by, 0.0, True, by, by)))
    longer = times._replace(ways=tuple(ways), recoveries=tuple(recoveries))
    worked = work_out(case.graph, case.shape.reduction, longer, case.chances, case.starts)
    return worked.lead.span.seconds(case.shape.day or 0.0)


def hold_against_lengthening(graph, failures):
    """How many elements were lengthened, and how many of them had slack."""
    segments = [None, *graph.service.segments]
    case = Course(Shape(graph), segments[-1], failures)
    found = slacks(case)
    if not found or any(tangled.simulated for tangled in case.worked.tangles.values()):
        return 0, 0
    lead = case.worked.lead.span.seconds(case.shape.day or 0.0)
    near = 1e-9 * (lead + 1)
    counted = limited = 0
    for element, _ in case.main():
        if element.name not in found:
            continue
        slack = found[element.name]
        if slack.seconds == inf:
            assert lengthened(case, element, 100 * lead + 100) == pytest.approx(lead, abs=near)
            continue
        if slack.bound is None:
            assert lengthened(case, element, slack.seconds * 0.999) == pytest.approx(lead, abs=near)
            assert lengthened(case, element, slack.seconds * 1.001 + 1) > lead + near, (element.name, slack)
            counted += 1
            limited += slack.seconds > 0
        if slack.critical and element.way is None and element.node in case.shape.reduction.rest:
            assert lengthened(case, element, 1) == pytest.approx(lead + slack.weight, abs=1e-6)
    return counted, limited


def usable(graph):
    return all(f.kind in HARMLESS for f in faults(graph)) and lead_time(graph).mix.withheld is None


@pytest.mark.parametrize("failures", [False, True])
def test_an_element_may_be_longer_by_its_slack_and_not_by_more(failures):
    graphs = [build(generated(seed, most=10, spoilt=None)) for seed in range(60)]
    found = [hold_against_lengthening(graph, failures) for graph in graphs if usable(graph)]
    assert sum(counted for counted, _ in found) > 100
    assert sum(limited for _, limited in found) > 20


def hold_blueprints(seeds):
    found = []
    for seed in seeds:
        graph = build(blueprint(seed, most=20).service)
        if usable(graph):
            found.append(hold_against_lengthening(graph, failures=bool(seed % 2)))
    return found


def test_slack_in_whole_blueprints():
    found = hold_blueprints(range(20))
    assert sum(counted for counted, _ in found) > 100
    assert sum(limited for _, limited in found) > 20


@pytest.mark.slow
def test_slack_in_many_whole_blueprints():
    assert sum(limited for _, limited in hold_blueprints(range(100, 400))) > 500


def test_a_thinned_sample_keeps_how_often_cases_came():
    sample = tuple(
        ((at / 1000,), 1 + 99 * (at == 500)) for at in range(901)
    )  # 1,000 cases, one of them often
    few = thinned(sample, 100)
    assert sum(count for _, count in few) == 100
    assert max(few, key=lambda one: one[1]) == ((0.5,), 10)
    assert thinned(sample, 901) == sample
