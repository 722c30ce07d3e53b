"""A segment's own waits on ways, recoveries, and branches inside a list (SEMANTICS §1, §7, §9)."""

import pytest

from blueprint.analysis.elements import elements
from blueprint.analysis.unknowns import steps_of_unknown_time
from blueprint.analysis.visits import step_visits
from blueprint.flow import Graph, build
from blueprint.language import decode
from blueprint.source import read
from tests.analysis.test_chances_by_segment import CHECK, DONE, HEAD, minutes
from tests.rules.counter import counter


def graph_of(steps: str) -> Graph:
    service = decode(read(counter(steps, HEAD))).service
    assert service is not None
    return build(service)


def test_the_wait_on_a_way_of_a_choice():
    """10 ÷ (1 − 20%) + 5, and 0.25 times the way back with its wait: 8 min, for known customers 2."""
    steps = f"""
{CHECK}
  by_segment: {{known: {{choose: {{mismatch: {{wait: 2m}}}}}}}}
  choose: {{fine: done, mismatch: {{to: check, chance: 20%, wait: 8m}}}}
{DONE}
"""
    new, known, mix = minutes(steps)
    assert (new, known) == (pytest.approx(17.5 + 0.25 * 8), pytest.approx(17.5 + 0.25 * 2))
    assert mix == pytest.approx(0.4 * new + 0.6 * known)


def test_chance_and_wait_of_one_way():
    """Known customers go back in 50% of the visits: 10 ÷ (1 − 50%) + 5, and once, in the mean, with 4 min."""
    _, known, _ = minutes(f"""
{CHECK}
  by_segment: {{known: {{choose: {{mismatch: {{chance: 50%, wait: 4m}}}}}}}}
  choose: {{fine: done, mismatch: {{to: check, chance: 20%, wait: 8m}}}}
{DONE}
""")
    assert known == pytest.approx(20 + 5 + 1 * 4)


def test_the_wait_on_the_only_way_and_one_that_only_a_segment_has():
    steps = f"""
{CHECK}
  by_segment: {{known: {{next: {{done: {{wait: 3m}}}}}}}}
  next: {{to: done, wait: {{time: 7m, for: batch}}}}
{DONE}
"""
    assert minutes(steps)[:2] == (22, 18)
    steps = steps.replace("{to: done, wait: {time: 7m, for: batch}}", "done")
    assert minutes(steps)[:2] == (15, 18)


def test_what_a_segment_does_not_say_of_a_wait_stays():
    """A tolerance of its own leaves the time of the wait as it is."""
    assert minutes(f"""
{CHECK}
  by_segment: {{known: {{next: {{done: {{wait: {{tolerance: 9m}}}}}}}}}}
  next: {{to: done, wait: 7m}}
{DONE}
""")[:2] == (22, 22)


PARALLEL = """
pack: {does: Packs, by: packer, time: 4m, next: done}
survey: {does: {clerk: Asks, customer: Answers}, time: 20m, next: done}
"""


def test_the_wait_on_a_branch():
    """New customers: 10 + max(4, 20 + 2) + 5; known ones wait 30 min for packing: 10 + max(34, 22) + 5."""
    assert minutes(f"""
{CHECK}
  by_segment: {{known: {{next: {{pack: {{wait: 30m}}}}}}}}
  next: [pack, {{to: survey, wait: 2m}}]
{PARALLEL.strip()}
{DONE}
""")[:2] == (37, 49)


def test_the_wait_on_a_branch_taken_by_chance():
    """In the mean 50% of 20 + 2 is 11 and more than 4: 10 + 11 + 5; known customers wait 12: 10 + 16 + 5."""
    assert minutes(f"""
{CHECK}
  by_segment: {{known: {{next: {{survey: {{wait: 12m}}}}}}}}
  next: [pack, {{to: survey, chance: 50%, wait: 2m}}]
  meet: done
{PARALLEL.strip()}
{DONE}
""")[:2] == (pytest.approx(26), pytest.approx(31))


INSIDE = f"""
{CHECK}
  by_segment:
    known:
      choose: {{all: {{chance: 100%, to: {{survey: {{chance: 10%, wait: 40m}}, pack: {{wait: 1m}}}}}}}}
  choose:
    all: {{to: [pack, {{to: survey, chance: 50%, wait: 2m}}], chance: 60%, meet: done}}
    none: done
{PARALLEL.strip()}
{DONE}
"""


def test_branches_inside_the_list_of_a_way():
    """New: 10 + 60%·max(4, 50%·22) + 5 = 21.6. Known: 10 + 1·max(1 + 4, 10%·60 = 6) + 5 = 21."""
    assert minutes(INSIDE)[:2] == (pytest.approx(21.6), pytest.approx(21))


def test_visits_of_branches_inside_the_list_of_a_way():
    found = step_visits(graph_of(INSIDE))
    assert found.segments["new"]["survey"].visits == pytest.approx(0.6 * 0.5)
    assert found.segments["known"]["survey"].visits == pytest.approx(0.1)
    assert found.mix["survey"].visits == pytest.approx(0.4 * 0.3 + 0.6 * 0.1)


def test_the_same_step_in_the_lists_of_two_ways():
    """Only the list of the named way is spoken of."""
    found = step_visits(
        graph_of(f"""
{CHECK}
  by_segment: {{known: {{choose: {{one: {{to: {{survey: 10%}}}}}}}}}}
  choose:
    one: {{to: [pack, {{to: survey, chance: 50%}}], chance: 50%, meet: done}}
    two: {{to: [pack, {{to: survey, chance: 40%}}], meet: done}}
{PARALLEL.strip()}
{DONE}
""")
    )
    assert found.segments["new"]["survey"].visits == pytest.approx(0.5 * 0.5 + 0.5 * 0.4)
    assert found.segments["known"]["survey"].visits == pytest.approx(0.5 * 0.1 + 0.5 * 0.4)


def test_a_branch_that_parts_again_goes_by_its_first_step():
    """One in two parts again, for known customers one in ten: visits of both steps behind it."""
    found = step_visits(
        graph_of(f"""
{CHECK}
  by_segment: {{known: {{next: {{survey: {{chance: 10%, to: {{call: {{wait: 1h}}}}}}}}}}}}
  next: [pack, {{to: [survey, call], chance: 50%}}]
  meet: done
call: {{does: Calls, by: packer, time: 1m, next: done}}
{PARALLEL.strip()}
{DONE}
""")
    )
    assert [found.segments["new"][step].visits for step in ("survey", "call")] == [pytest.approx(0.5)] * 2
    assert [found.segments["known"][step].visits for step in ("survey", "call")] == [pytest.approx(0.1)] * 2


def test_a_wait_deep_inside():
    """Known customers: 10% of max(20, 60 + 1) is 6.1 and more than 4; new ones: 50% of 20 is 10."""
    assert minutes(f"""
{CHECK}
  by_segment: {{known: {{next: {{survey: {{chance: 10%, to: {{call: {{wait: 1h}}}}}}}}}}}}
  next: [pack, {{to: [survey, call], chance: 50%}}]
  meet: done
call: {{does: Calls, by: packer, time: 1m, next: done}}
{PARALLEL.strip()}
{DONE}
""")[:2] == (pytest.approx(25), pytest.approx(21.1))


def test_time_and_wait_of_a_recovery_in_the_step():
    """With failures 20%·(6 + 5) min more, for known customers 10%·(1 + 2); as planned nothing."""
    steps = f"""
{CHECK}
  fails:
    odd: {{what: Names differ, chance: 20%, recover: {{does: Asks, by: clerk, time: 6m, wait: 5m}}}}
  by_segment: {{known: {{fails: {{odd: {{chance: 10%, recover: {{time: 1m, wait: 2m}}}}}}}}}}
{DONE}
"""
    assert minutes(steps)[:2] == (15, 15)
    new, known, mix = minutes(steps, failures=True)
    assert (new, known) == (pytest.approx(15 + 2.2), pytest.approx(15 + 0.3))
    assert mix == pytest.approx(0.4 * new + 0.6 * known)


def test_the_wait_of_a_recovery_that_leaves_the_step():
    """20%·(8 + 5) more on the other way out; known customers wait 3 min: 20%·(3 + 5), and 1 min is lost."""
    steps = f"""
{CHECK}
  fails: {{odd: {{what: Names differ, chance: 20%, recover: {{then: mend, wait: 8m}}}}}}
  by_segment: {{known: {{fails: {{odd: {{recover: {{time: 1m, wait: 3m}}}}}}}}}}
  next: done
mend: {{does: {{clerk: Mends, customer: Waits}}, time: 5m, next: done}}
{DONE}
"""
    assert minutes(steps, failures=True)[:2] == (pytest.approx(17.6), pytest.approx(15 + 0.2 * (3 + 5 + 1)))


def test_a_time_that_only_one_segment_says_is_unknown_for_the_others():
    graph = graph_of(f"""
{CHECK}
  fails: {{odd: {{what: Names differ, chance: 20%, recover: {{does: Looks it up, by: clerk}}}}}}
  by_segment: {{known: {{fails: {{odd: {{recover: {{time: 1m}}}}}}}}}}
{DONE}
""")
    assert [elements(graph, one, failures=True).recoveries[0].complete for one in ("new", "known")] == [
        False,
        True,
    ]
    assert steps_of_unknown_time(graph) == ("check",)


def test_without_a_segment_nothing_differs():
    graph = graph_of(INSIDE)
    assert [span.wall for span in elements(graph, None).ways] == [
        edge.wait.time.mean.wall if edge.wait and edge.wait.time else 0 for edge in graph.edges
    ]
