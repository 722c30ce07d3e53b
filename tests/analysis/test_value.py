"""Element time by value class, waiting by kind, repeat time, worked out by hand."""

import pytest

from blueprint.analysis.value import spent
from tests.analysis.courses import course_of

MINUTE = 60


def minutes(value):
    return {
        name: getattr(value, name).wall / MINUTE
        for name in ("total", "va", "bva", "nva", "unclassified", "processing", "side")
        if getattr(value, name).wall
    }


def test_each_element_once_however_many_people_are_there():
    found = spent(
        course_of("""
  advise: {does: {adviser: Advises, customer: Listens}, with: {clerk: 2}, time: 10m, value: va}
  record: {does: Records, by: clerk, time: 4m, work: {clerk: 1m}, value: bva}
""")
    ).value
    assert minutes(found) == {"total": 14, "va": 10, "bva": 4, "processing": 14}


def test_waits_add_no_value_unless_they_say_so_and_other_steps_are_unclassified():
    found = spent(
        course_of("""
  queue: {kind: wait, for: queue, does: Waits, by: customer, time: 12m}
  dry: {kind: wait, for: external, does: Dries, time: 30m, value: bva}
  sign: {does: Signs, by: customer, time: 2m, wait_before: {time: 5m, for: batch}, next: {to: end, wait: 7m}}
""")
    )
    assert minutes(found.value) == {"total": 56, "bva": 30, "nva": 24, "unclassified": 2, "processing": 2}
    assert {kind: total.wall / MINUTE for kind, total in found.waits.items()} == {
        "queue": 12, "external": 30, "batch": 5, "unsaid": 7,
    }  # fmt: skip


def test_parallel_branches_and_loops_count_every_visit():
    """Both branches, and 1/(1 − 20 %) passes of all of it."""
    found = spent(
        course_of("""
  begin: {does: Begins, by: clerk, time: 1m, value: va, next: [pack, book]}
  pack: {does: Packs, by: packer, time: 20m, value: va, next: check}
  book: {does: Books, by: clerk, time: 10m, value: nva, next: check}
  check: {does: Checks, by: clerk, time: 1m, value: bva, choose: {redo: {to: begin, chance: 20%}, fine: end}}
""")
    )
    assert minutes(found.value) == {
        "total": pytest.approx(40), "va": pytest.approx(26.25), "nva": pytest.approx(12.5),
        "bva": pytest.approx(1.25), "processing": pytest.approx(40),
    }  # fmt: skip
    assert found.elements["pack"].time.wall == pytest.approx(25 * MINUTE)
    assert found.elements["pack"].repeat.wall == pytest.approx(5 * MINUTE)


def test_repeat_time_of_waits_on_ways():
    """The way on is taken once; the way back 0.25 times, at all with 20 %."""
    found = spent(
        course_of("""
  look: {does: Looks, by: clerk, time: 1m, next: check}
  check:
    does: Checks
    by: clerk
    time: 1m
    wait_before: 10m
    choose: {fine: {to: end, wait: 8m}, again: {to: check, chance: 20%, wait: 4m}}
""")
    ).elements
    assert found["check.choose.fine.wait"].occurs.value == pytest.approx(1)
    assert found["check.choose.fine.wait"].repeat.wall == pytest.approx(0, abs=1e-9)
    assert found["check.choose.again.wait"].occurs.value == pytest.approx(0.25)
    assert found["check.choose.again.wait"].repeat.wall == pytest.approx(0.05 * 4 * MINUTE)
    assert found["check.wait_before"].repeat.wall == pytest.approx(0.25 * 10 * MINUTE)
    assert found["look"].repeat.wall == pytest.approx(0)


def test_recoveries_add_no_value_and_are_defects():
    steps = """
  check:
    does: Checks
    by: clerk
    time: 10m
    value: va
    fails: {slip: {what: Slip, chance: 10%, recover: {does: Mends, by: clerk, time: 5m, wait: 30m}}}
"""
    assert minutes(spent(course_of(steps)).value) == {"total": 10, "va": 10, "processing": 10}
    course = course_of(steps, failures=True)
    assert minutes(spent(course).value) == {
        "total": pytest.approx(13.5), "va": 10, "nva": pytest.approx(3.5), "processing": pytest.approx(10.5),
    }  # fmt: skip
    mending = next(element for element in course.elements if element.form == "recovery")
    assert (mending.name, mending.value, mending.waste) == ("check.fails.slip.recover", "nva", "defects")


def test_side_chains_have_a_time_of_their_own():
    found = spent(
        course_of("""
  sell: {does: {clerk: Sells, customer: Buys}, time: 6m, value: va, also: [survey], next: end}
  survey: {does: {clerk: Calls}, time: 4m, wait_before: 1d, value: nva, next: end}
""")
    )
    assert minutes(found.value) == {"total": 6, "va": 6, "processing": 6, "side": 1444}
    assert found.elements["survey.wait_before"].time.wall == 86400
    assert found.waits == {}


def test_segments_have_their_own_times_waits_and_ways():
    steps = """
  check:
    does: Checks
    by: clerk
    time: 10m
    wait_before: 5m
    by_segment: {known: {time: 2m, wait_before: 1m, choose: {again: {chance: 50%, wait: 3m}}}}
    choose: {fine: end, again: {to: check, chance: 20%, wait: 8m}}
"""
    new, known = spent(course_of(steps, "new")), spent(course_of(steps, "known"))
    assert minutes(new.value)["total"] == pytest.approx((10 + 5) * 1.25 + 0.25 * 8)
    assert minutes(known.value)["total"] == pytest.approx((2 + 1) * 2 + 1 * 3)
    assert known.elements["check.choose.again.wait"].time.wall == pytest.approx(3 * MINUTE)


def test_business_days_stay_apart():
    found = spent(
        course_of(
            "  plan: {does: Plans, by: clerk, time: 2bd, value: va, wait_before: {time: 4h, for: batch}}\n"
        )
    ).value
    assert (found.total.wall, found.total.business, found.va.business) == (4 * 3600, 2, 2)
    assert found.total.seconds(8 * 3600) == 20 * 3600


def test_unknown_times_make_at_least_where_they_count():
    found = spent(
        course_of("""
  ask: {does: Asks, by: clerk, time: 6m, value: va}
  think: {does: Thinks, by: clerk, value: bva}
""")
    )
    assert (found.value.total.wall, found.value.total.complete) == (6 * MINUTE, False)
    assert (found.value.va.complete, found.value.bva.complete) == (True, False)
    assert found.elements["ask"].time.complete


def test_what_the_time_rests_on():
    found = spent(
        course_of("""
  ask: {does: Asks, by: clerk, time: {is: 6m, basis: observed, source: Video}}
  tell: {does: Tells, by: clerk, time: {min: 1m, max: 3m, basis: assumed}}
  think: {does: Thinks, by: clerk, time: 5m}
""")
    ).bases
    assert {basis: total.wall / MINUTE for basis, total in found.items()} == {
        "observed": 6, "assumed": 2, "unsaid": 5,
    }  # fmt: skip


def test_elements_come_in_the_order_of_the_file():
    steps = """
  begin: {does: Begins, by: clerk, time: 1m, next: [{to: pack, chance: 50%, wait: 2m}, book], meet: check}
  pack: {does: Packs, by: packer, time: 20m, wait_before: 1m, next: check}
  book: {does: Books, by: clerk, time: 10m, next: {to: check, wait: 3m}}
  check: {does: Checks, by: clerk, time: 1m, next: end}
"""
    assert list(spent(course_of(steps)).elements) == [
        "begin", "begin.next.0.wait", "pack.wait_before", "pack", "book", "book.next.wait", "check",
    ]  # fmt: skip
