"""Hand-offs and crossings of the lines, counted by hand."""

import pytest

from blueprint.analysis.crossings import crossings, drawn
from tests.analysis.courses import course_of


def counted(steps, *, failures=False):
    """(hand-offs, interaction, visibility, internal): as drawn, and per case."""
    course = course_of(steps, failures=failures)
    one, other = drawn(course.graph), crossings(course)
    per_case = (other.hand_offs, *other.lines.values())
    assert list(one.lines) == list(other.lines) == ["interaction", "visibility", "internal"]
    assert all(number.complete for number in per_case)
    return (one.hand_offs, *one.lines.values()), tuple(pytest.approx(number.value) for number in per_case)


def alike(steps):
    """The same as drawn and per case."""
    one, other = counted(steps)
    assert one == other
    return one


def test_a_hand_off_is_between_different_leaders_of_the_provider():
    steps = """
  ask: {does: {clerk: Asks}, time: 1m}
  look: {does: {clerk: Looks}, time: 1m}
  advise: {does: {adviser: Advises}, time: 1m}
  sign: {does: {customer: Signs}, time: 1m}
  thank: {does: {clerk: Thanks}, time: 1m}
"""
    assert alike(steps) == (1, 2, 0, 0)


def test_lines_lie_between_the_lanes_of_the_two():
    """Customer to backstage crosses two lines, backstage to support one, support to customer all three."""
    steps = """
  order: {does: {customer: Orders}, time: 1m}
  pack: {does: {packer: Packs}, time: 1m}
  ship: {does: {supplier: Ships}, time: 1m}
  unpack: {does: {customer: Unpacks}, time: 1m}
"""
    assert alike(steps) == (1, 2, 2, 2)


def test_the_same_person_out_of_sight_crosses_the_line_of_visibility():
    steps = """
  ask: {does: {clerk: Asks}, time: 1m}
  fetch: {does: {clerk: Fetches}, lane: backstage, time: 1m}
  show: {does: {clerk: Shows}, time: 1m}
"""
    assert alike(steps) == (0, 0, 2, 0)


def test_an_encounter_with_the_customer_crosses_the_line_of_interaction_once():
    steps = """
  sell: {does: {clerk: Sells, customer: Buys, system: Books}, time: 1m}
  serve: {does: {clerk: Serves}, with: [customer], time: 1m}
  pack: {does: {clerk: Packs}, with: [packer], time: 1m}
  think: {does: {customer: Thinks}, time: 1m}
"""
    assert alike(steps) == (0, 3, 0, 0)


def test_waits_and_decisions_are_looked_through():
    """From the clerk to the packer and to the supplier; where the customer waits, nothing is crossed."""
    steps = """
  ask: {does: {clerk: Asks}, time: 1m}
  queue: {kind: wait, does: Waits, by: customer, time: 5m}
  sort: {kind: decision, choose: {small: {to: pack, chance: 75%}, large: order}}
  pack: {does: {packer: Packs}, time: 1m, next: end}
  order: {does: {supplier: Orders}, time: 1m, next: end}
"""
    assert counted(steps) == ((2, 0, 2, 1), (1, 0, 1, 0.25))


def test_loops_count_by_visits():
    """The packer sends back to the clerk 0.25 times, so that the clerk hands over 1.25 times."""
    steps = """
  ask: {does: {clerk: Asks, customer: Answers}, time: 1m}
  pack: {does: {packer: Packs}, time: 1m, choose: {back: {to: ask, chance: 20%}, on: end}}
"""
    assert counted(steps) == ((2, 1, 2, 0), (1.5, 1.25, 1.5, 0))


def test_a_loop_of_waits_that_is_looked_through():
    """Parked again and again, each time with 50 %: handed over once all the same; 20 % give up before."""
    steps = """
  ask: {does: {clerk: Asks}, time: 1m, next: park}
  park: {kind: wait, does: Is parked, time: 5m, next: look}
  look: {kind: decision, choose: {longer: {to: park, chance: 50%}, gone: {to: end, chance: 10%}, on: pack}}
  pack: {does: {packer: Packs}, time: 1m, next: end}
"""
    assert counted(steps) == ((1, 0, 1, 0), (0.8, 0, 0.8, 0))


def test_each_branch_is_a_way_of_its_own():
    """Two hand-offs out, two in."""
    steps = """
  ask: {does: {clerk: Asks}, time: 1m, next: [pack, order]}
  pack: {does: {packer: Packs}, time: 1m, next: show}
  order: {does: {adviser: Orders}, time: 1m, next: show}
  show: {does: {clerk: Shows}, time: 1m, next: end}
"""
    assert alike(steps) == (4, 0, 2, 0)


def test_waits_that_come_together_go_on_as_one_way():
    steps = """
  ask: {does: {clerk: Asks}, time: 1m, next: both}
  both: {kind: decision, next: [cool, dry]}
  cool: {kind: wait, does: Cools, time: 5m, next: rest}
  dry: {kind: wait, does: Dries, time: 5m, next: rest}
  rest: {kind: wait, does: Rests, time: 5m, next: pack}
  pack: {does: {packer: Packs}, time: 1m, next: end}
"""
    assert alike(steps) == (1, 0, 1, 0)


def test_who_waits_in_two_branches_comes_from_both():
    """Clerk and adviser both hand over to the packer, whichever branch the join counts."""
    steps = """
  ask: {does: {clerk: Asks}, time: 1m, next: [cool, advise]}
  advise: {does: {adviser: Advises}, time: 1m, next: rest}
  cool: {kind: wait, does: Cools, time: 5m, next: rest}
  rest: {kind: wait, does: Rests, time: 5m, next: pack}
  pack: {does: {packer: Packs}, time: 1m, next: end}
"""
    assert alike(steps) == (3, 0, 2, 0)


def test_a_branch_that_is_taken_by_chance():
    """With 40 % to the packer and from there to the adviser; else straight from the clerk to the adviser."""
    steps = """
  ask: {does: {clerk: Asks}, time: 1m, next: [{to: pack, chance: 40%}, look], meet: show}
  pack: {does: {packer: Packs}, time: 1m, next: show}
  look: {does: {clerk: Looks}, time: 1m, next: show}
  show: {does: {adviser: Shows}, time: 1m, next: end}
"""
    assert counted(steps) == ((4, 0, 2, 0), (0.4 + 0.4 + 0.6 + 1, 0, 0.8, 0))


FAILING = """
  ask:
    does: {clerk: Asks}
    time: 1m
    fails:
      gone: {what: Gone, chance: 10%, recover: {then: pack}}
      slip: {what: Slip, chance: 10%, recover: {does: Mends, by: packer, time: 1m}}
    next: end
  pack: {does: {packer: Packs}, time: 1m, next: end}
"""


def test_ways_of_recoveries_count_and_recoveries_within_a_step_do_not():
    assert counted(FAILING) == ((1, 0, 1, 0), (0, 0, 0, 0))
    assert counted(FAILING, failures=True) == ((1, 0, 1, 0), (0.1, 0, 0.1, 0))


def test_side_chains_count():
    steps = """
  sell: {does: {clerk: Sells, customer: Buys}, time: 1m, also: [book], next: end}
  book: {does: {supplier: Books}, time: 1m, next: tell}
  tell: {does: {adviser: Tells}, time: 1m, next: end}
"""
    assert alike(steps) == (2, 1, 2, 2)


def test_who_is_not_named_hands_nothing_off():
    steps = """
  ask: {does: {clerk: Asks}, time: 1m}
  cook: {does: Cooks, time: 1m}
  pack: {does: {packer: Packs}, time: 1m}
"""
    assert alike(steps) == (0, 0, 0, 0)


def test_a_step_that_fails_again_with_unknown_chance_is_met_at_least_so_often():
    course = course_of(
        """
  sell:
    does: {clerk: Sells, customer: Buys}
    time: 1m
    fails: {slip: {what: Slip, recover: {then: again}}}
  pack: {does: {packer: Packs}, time: 1m}
""",
        failures=True,
    )
    found = crossings(course)
    assert (found.lines["interaction"].value, found.lines["interaction"].complete) == (1, False)
    assert (found.hand_offs.value, found.hand_offs.complete) == (1, True)
