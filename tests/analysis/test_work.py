"""Who works how long, and what it costs, worked out by hand."""

import pytest

from blueprint.analysis.work import cost, work
from tests.analysis.courses import course_of

MINUTE = 60


def minutes(totals):
    return {who: total.wall / MINUTE for who, total in totals.items() if total.wall}


def test_everyone_named_works_the_whole_step_long():
    found = work(
        course_of("""
  advise:
    does: {adviser: Advises, customer: Listens}
    with: {clerk: 2}
    time: 10m
  pack: {does: Packs, by: packer, with: [clerk], time: 3m}
""")
    )
    assert minutes(found.actors) == {"adviser": 10, "clerk": 23, "packer": 3}
    assert minutes(found.lanes) == {"onstage": 33, "backstage": 3}
    assert (found.people.wall, found.machines.wall) == (36 * MINUTE, 0)


def test_two_clerks_of_whom_one_leads_are_two():
    found = work(course_of("  carry: {does: {clerk: Carries}, with: {clerk: 2}, time: 4m}\n"))
    assert minutes(found.actors) == {"clerk": 8}


def test_effort_that_differs_from_the_elapsed_time():
    """`work:` is all that somebody does in the step; the time they are engaged stays the step's."""
    found = work(
        course_of("""
  open: {does: Opens the account, by: clerk, with: [adviser], time: 20m, work: {clerk: 8m}}
""")
    )
    assert minutes(found.actors) == {"clerk": 8, "adviser": 20}
    assert minutes(found.engaged) == {"clerk": 20, "adviser": 20}


def test_effort_of_two_is_what_they_do_in_all():
    found = work(
        course_of("  lift: {does: Lift, by: clerk, with: {clerk: 2}, time: 20m, work: {clerk: 8m}}\n")
    )
    assert (minutes(found.actors), minutes(found.engaged)) == ({"clerk": 8}, {"clerk": 40})


def test_machines_are_totalled_apart():
    found = work(
        course_of("""
  ticket: {does: {customer: Picks, kiosk: Prints}, time: 1m}
  book: {does: {clerk: Books, system: Answers}, time: 5m}
""")
    )
    assert minutes(found.actors) == {"kiosk": 1, "clerk": 5, "system": 5}
    assert (found.people.wall, found.machines.wall) == (5 * MINUTE, 6 * MINUTE)
    assert minutes(found.lanes) == {"onstage": 5}


def test_a_lane_of_the_step_holds_for_its_leader():
    found = work(
        course_of("""
  fetch: {does: {clerk: Fetches}, with: [adviser], lane: backstage, time: 6m}
  show: {does: {clerk: Shows, customer: Looks}, time: 2m}
""")
    )
    assert minutes(found.lanes) == {"backstage": 6, "onstage": 8}


def test_nobody_works_in_waits_and_the_customer_never():
    found = work(
        course_of("""
  queue: {kind: wait, does: Waits, by: customer, time: 12m}
  hold: {kind: wait, does: Is parked, by: clerk, time: 9m}
  sign: {does: {clerk: Prints, customer: Signs}, time: 2m, wait_before: 5m, next: {to: end, wait: 7m}}
""")
    )
    assert minutes(found.actors) == {"clerk": 2}


RECOVERED = """
  check:
    does: Checks
    by: clerk
    time: 10m
    fails:
      slip:
        what: Wrong form
        chance: 10%
        recover: {does: Mends it, by: adviser, with: {packer: 2}, wait: 30m, time: 5m, cost: 4}
"""


def test_recoveries_are_work_of_who_mends_only_with_failures():
    assert minutes(work(course_of(RECOVERED)).actors) == {"clerk": 10}
    found = work(course_of(RECOVERED, failures=True))
    assert minutes(found.actors) == {"clerk": 10, "adviser": pytest.approx(0.5), "packer": pytest.approx(1)}
    assert found.lanes["backstage"].wall == pytest.approx(MINUTE)


def test_cost_is_work_times_rate_and_what_has_a_price():
    """Clerk 10 min at 30 an hour is 5; the failure 0.5 min at 1 a minute, and 0.1 × 4."""
    planned, failing = cost(course_of(RECOVERED)), cost(course_of(RECOVERED, failures=True))
    assert (planned.staff.value, planned.recoveries.value) == (pytest.approx(5), 0)
    assert (failing.staff.value, failing.recoveries.value) == (pytest.approx(5.5), pytest.approx(0.4))
    assert failing.total.value == pytest.approx(5.9)


def test_a_step_costs_at_every_visit():
    found = cost(
        course_of("""
  print: {does: Prints, by: kiosk, time: 1m, cost: 0.5}
  check: {does: Checks, by: system, time: 1m, cost: 2, choose: {fine: end, again: {to: print, chance: 20%}}}
""")
    )
    assert found.steps.value == pytest.approx(2.5 / 0.8)
    assert (found.staff.value, found.total.value) == (0, pytest.approx(2.5 / 0.8))


def test_business_days_are_paid_by_their_hours():
    """Half a business day of 8 h, and half an hour on the wall: 4.5 h at 60 an hour."""
    course = course_of("""
  plan: {does: Plans, by: supplier, time: 0.5bd}
  call: {does: Calls, by: supplier, time: 30m}
""")
    found = work(course)
    assert (found.actors["supplier"].wall, found.actors["supplier"].business) == (30 * MINUTE, 0.5)
    assert cost(course).staff.value == pytest.approx(270)


def test_side_chains_count_in_work_and_cost():
    course = course_of("""
  sell: {does: {clerk: Sells, customer: Buys}, time: 6m, also: [survey], next: end}
  survey: {does: {clerk: Calls, customer: Answers}, time: 4m, cost: 1, next: end}
""")
    assert minutes(work(course).actors) == {"clerk": 10}
    assert (cost(course).staff.value, cost(course).steps.value) == (pytest.approx(5), 1)


SEGMENTS = """
  open:
    does: Opens
    by: clerk
    time: 20m
    cost: 1
    by_segment:
      known: {time: 8m, work: {clerk: 4m}, cost: 3}
    choose: {on: end, again: {to: open, chance: 20%}}
"""


def test_segments_have_their_own_time_work_and_cost():
    new, known = course_of(SEGMENTS, "new"), course_of(SEGMENTS, "known")
    assert minutes(work(new).actors) == {"clerk": pytest.approx(25)}
    assert minutes(work(known).actors) == {"clerk": pytest.approx(5)}
    assert minutes(work(known).engaged) == {"clerk": pytest.approx(10)}
    assert (cost(new).steps.value, cost(known).steps.value) == (pytest.approx(1.25), pytest.approx(3.75))


def test_an_unknown_time_makes_at_least():
    course = course_of("""
  ask: {does: Asks, by: clerk, time: 6m}
  think: {does: Thinks, by: clerk}
  pack: {does: Packs, by: packer, time: 1m}
""")
    found = work(course)
    assert (found.actors["clerk"].wall, found.actors["clerk"].complete) == (6 * MINUTE, False)
    assert found.actors["packer"].complete
    assert not found.people.complete
    assert (cost(course).staff.value, cost(course).staff.complete) == (pytest.approx(3), False)


def test_an_unknown_time_does_not_matter_where_effort_is_said_or_nobody_comes():
    found = work(
        course_of("""
  think: {does: Thinks, by: clerk, work: {clerk: 2m}, next: ask}
  ask: {does: Asks, by: adviser, time: 1m, choose: {never: {to: rare, chance: 0%}, on: end}}
  rare: {does: Looks, by: adviser, next: end}
""")
    )
    assert all(total.complete for total in found.actors.values())
    assert minutes(found.actors) == {"clerk": 2, "adviser": 1}
    assert not found.engaged["clerk"].complete


def test_a_failure_of_unknown_chance_makes_at_least():
    steps = """
  check:
    does: Checks
    by: clerk
    time: 10m
    fails: {slip: {what: Slip, recover: {does: Mends, by: adviser, time: 5m}}}
"""
    found = work(course_of(steps, failures=True))
    assert (found.actors["adviser"].wall, found.actors["adviser"].complete) == (0, False)
    assert found.actors["clerk"].complete


def test_cost_is_told_by_what_it_is_spent_on():
    course = course_of(
        """
  queue: {kind: wait, for: queue, does: Waits, by: customer, time: 5m}
  sell:
    does: Sells
    by: clerk
    time: 10m
    cost: 2
    fails: {wrong: {what: Wrong, chance: 50%, recover: {does: Mends, by: clerk, time: 4m, cost: 1}}}
""",
        failures=True,
    )
    found = cost(course)
    assert list(found.elements) == ["sell", "sell.fails.wrong.recover"]
    assert sum(each.value for each in found.elements.values()) == pytest.approx(found.total.value)
    assert found.elements["sell"].value == pytest.approx(
        found.total.value - found.elements["sell.fails.wrong.recover"].value
    )
    assert found.elements["sell.fails.wrong.recover"].value == pytest.approx(found.staff.value * 2 / 12 + 0.5)
