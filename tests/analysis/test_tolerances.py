"""Times held against tolerances."""

import pytest

from blueprint.analysis.tolerances import held
from blueprint.model import Duration
from tests.analysis.courses import course_of
from tests.flow.services import service, time


def rows(steps, segment=None, failures=False):
    return {row.name: row for row in held(course_of(steps, segment, failures))}


def test_every_element_with_a_tolerance_that_is_visited():
    found = rows("""
  queue: {kind: wait, does: Waits, by: customer, time: {min: 2m, likely: 12m, max: 40m}, tolerance: 10m}
  sign:
    does: Signs
    by: customer
    time: 2m
    tolerance: 2m
    wait_before: {time: 6m, tolerance: 5m}
    choose:
      never: {to: rare, chance: 0%}
      on: {to: end, wait: {time: {min: 1m, max: 5m}, tolerance: 4m}}
  rare: {does: Looks, by: clerk, time: 9m, tolerance: 1m, next: end}
""")
    assert list(found) == ["queue", "sign.wait_before", "sign", "sign.choose.on.wait"]
    queue = found["queue"]
    assert (queue.mean, queue.tolerance, queue.broken, queue.occurs) == (
        Duration(900),
        Duration(600),
        True,
        1,
    )
    assert 0.7 < queue.exceeding < 0.8
    assert (found["sign"].broken, found["sign"].exceeding) == (False, 0)
    assert (found["sign.wait_before"].broken, found["sign.wait_before"].exceeding) == (True, 1)
    wait = found["sign.choose.on.wait"]
    assert (wait.broken, wait.exceeding) == (False, pytest.approx(0.25))


def test_a_segment_has_its_own_time_and_tolerance():
    steps = """
  open: {does: Opens, by: clerk, time: 20m, tolerance: 15m, by_segment: {known: {time: 8m, tolerance: 5m}}}
"""
    new, known = rows(steps, "new")["open"], rows(steps, "known")["open"]
    assert (new.mean, new.tolerance) == (Duration(1200), Duration(900))
    assert (known.mean, known.tolerance, known.broken) == (Duration(480), Duration(300), True)


def test_the_wait_for_a_recovery_happens_as_often_as_the_failure():
    steps = """
  check:
    does: Checks
    by: clerk
    time: 10m
    fails:
      slip: {what: Slip, chance: 10%, recover: {wait: {time: 30m, tolerance: 20m}}}
"""
    assert rows(steps) == {}
    row = rows(steps, failures=True)["check.fails.slip.recover.wait"]
    assert (row.occurs, row.broken) == (pytest.approx(0.1), True)


def test_business_days_are_held_against_business_days_and_by_hours_against_others():
    found = rows("""
  plan: {does: Plans, by: clerk, time: {min: 1bd, max: 3bd}, tolerance: 2.5bd}
  build: {does: Builds, by: clerk, time: {min: 1bd, max: 3bd}, tolerance: 20h}
  fit: {does: Fits, by: clerk, time: {min: 8h, max: 24h}, tolerance: 2.5bd}
  show: {does: Shows, by: clerk, time: 1bd, tolerance: 8h}
""")
    assert [row.exceeding for row in found.values()] == [pytest.approx(0.25)] * 3 + [0]
    assert [row.broken for row in found.values()] == [False] * 4


def test_clocks_that_cannot_be_compared_say_nothing():
    """No calendar says how long a business day is; business days alone need none."""
    steps = service(
        a={"time": time(2, business=True), "tolerance": Duration(3600)},
        b={"time": 7200, "tolerance": Duration(business=1)},
        c={"time": time(2, business=True), "tolerance": Duration(business=1)},
        d={"tolerance": Duration(60)},
    )
    found = rows(steps)
    assert [(row.broken, row.exceeding) for row in found.values()] == [
        (None, None), (None, None), (True, 1), (None, None),
    ]  # fmt: skip
    assert found["d"].mean is None


def test_repeated_steps_happen_more_often():
    found = rows("""
  a: {does: Checks, by: clerk, time: 1m, tolerance: 50s, choose: {again: {to: a, chance: 20%}, on: end}}
""")
    assert found["a"].occurs == pytest.approx(1.25)
