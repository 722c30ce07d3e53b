"""Lead time without waits, worked out by hand."""

import pytest

from blueprint.analysis.efficiency import processing_lead
from tests.analysis.courses import course_of
from tests.analysis.test_lead_time import crossed
from tests.flow.services import service, wait, way

MINUTE = 60


def efficiency(course):
    day = course.shape.day or 0.0
    return processing_lead(course).seconds(day) / course.worked.lead.span.seconds(day)


def test_wait_steps_waits_before_and_waits_on_ways_take_nothing():
    course = course_of("""
  queue: {kind: wait, does: Waits, by: customer, time: 12m}
  sign: {does: Signs, by: customer, time: 2m, wait_before: 5m, next: {to: pack, wait: 7m}}
  pack: {does: Packs, by: packer, time: 4m}
""")
    assert processing_lead(course).wall == 6 * MINUTE
    assert efficiency(course) == pytest.approx(6 / 30)


def test_parallel_work_is_never_above_one():
    course = course_of("""
  begin: {kind: decision, next: [one, two]}
  one: {does: Works, by: clerk, time: 10m, next: end}
  two: {does: Works too, by: packer, time: 10m, next: end}
""")
    assert efficiency(course) == 1


def test_the_longer_branch_without_waits_may_be_another_one():
    """Waiting 30 + 1 beside 10: the lead is 31, without waits 10."""
    course = course_of("""
  begin: {kind: decision, next: [park, work]}
  park: {does: Signs, by: clerk, wait_before: 30m, time: 1m, next: end}
  work: {does: Works, by: packer, time: 10m, next: end}
""")
    assert efficiency(course) == pytest.approx(10 / 31)


def test_recoveries_are_work_and_their_waits_are_not():
    steps = """
  check:
    does: Checks
    by: clerk
    time: 10m
    wait_before: 2m
    fails:
      slip: {what: Slip, chance: 10%, recover: {does: Mends, by: clerk, time: 5m, wait: 30m}}
      gone: {what: Gone, chance: 20%, recover: {then: again, wait: 15m}}
"""
    assert processing_lead(course_of(steps)).wall == 10 * MINUTE
    course = course_of(steps, failures=True)
    assert processing_lead(course).wall == pytest.approx(10.5 / 0.8 * MINUTE)
    assert course.worked.lead.span.wall == pytest.approx((15.5 / 0.8 + 0.25 * 15) * MINUTE)


def test_an_unknown_wait_leaves_it_known():
    course = course_of("""
  queue: {kind: wait, does: Waits, by: customer}
  sign: {does: Signs, by: customer, time: 2m}
""")
    assert not course.worked.lead.span.complete
    assert processing_lead(course).complete
    unknown = course_of("  think: {does: Thinks, by: clerk}\n  sign: {does: Signs, by: customer, time: 2m}\n")
    assert (processing_lead(unknown).wall, processing_lead(unknown).complete) == (120, False)


def test_a_failure_of_unknown_chance_that_repeats_makes_at_least():
    steps = service(a={"time": 20, "fails": {"slip": {"recover": "again"}}})
    assert not processing_lead(course_of(steps, failures=True)).complete


def test_branches_that_cross_by_the_longest_path_without_waits():
    steps = crossed(c=2, c_next={"next": way("e", wait=20)})
    course = course_of(steps)
    assert course.worked.lead.span.wall == 1 + 22 + 4 + 1
    assert processing_lead(course).wall == 1 + 5 + 4 + 1


def repeating(pause):
    """Branches that cross and repeat something, so that cases are sampled."""
    return service(
        a={"time": 1, "next": ["b", "c"]},
        b={"time": 5, "wait_before": wait(pause), "next": ["d", "e"]},
        c={"time": 2, "choose": {"again": ("c", "60%"), "on": "e"}},
        d={"time": 1, "next": "f"},
        e={"time": 4, "next": "f"},
        f={"time": 1, "next": "end"},
    )


def test_sampled_cases_are_the_same_with_and_without_waits():
    """However short the waits, it is below the lead time; without any it is the lead time."""
    course = course_of(repeating(1e-6))
    assert any(tangled.simulated for tangled in course.worked.tangles.values())
    assert 1 - 1e-6 < efficiency(course) <= 1
    assert efficiency(course_of(repeating(0))) == 1
    assert efficiency(course_of(repeating(3))) < 0.95


def test_business_days_of_waiting_are_left_out():
    course = course_of("""
  plan: {does: Plans, by: clerk, time: 1bd}
  fit: {does: Fits, by: clerk, time: 4h, wait_before: {time: 3bd, for: external}}
""")
    found = processing_lead(course)
    assert (found.wall, found.business) == (4 * 3600, 1)
    assert efficiency(course) == pytest.approx(12 / 36)
