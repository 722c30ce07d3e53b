"""Everything that takes time, as the file says it."""

from fractions import Fraction

import pytest

from blueprint.analysis.inventory import inventory
from blueprint.flow import build
from blueprint.model import Duration
from tests.analysis.courses import course_of
from tests.flow.services import service, wait, way

STEPS = """
  queue: {kind: wait, for: queue, does: Waits, by: customer, time: 12m}
  sign:
    does: {clerk: Prints, customer: Signs}
    with: {clerk: 2}
    customer: away
    time: {min: 2m, max: 6m}
    work: {clerk: 3m}
    cost: 0.5
    value: va
    tolerance: 5m
    wait_before: {time: 5m, for: batch}
    by_segment:
      known: {time: 1m, work: {clerk: 30s}, cost: 2, tolerance: 3m, wait_before: 2m, next: {dry: {wait: 1m}}}
    fails:
      torn:
        what: Torn
        chance: 10%
        recover: {does: Prints again, by: clerk, with: [customer], time: 2m, cost: 1, wait: 3m}
      gone: {what: Gone, recover: {does: Looks, by: packer, wait: 20m, then: again}}
    next: {to: dry, wait: {time: 8m, for: transport, tolerance: 6m}}
  dry: {kind: wait, does: Dries, time: 30m, customer: away, value: bva, next: choose}
  choose: {kind: decision, choose: {a: think, b: think}}
  think: {does: Thinks, by: customer, time: 1m, waste: motion, value: nva, next: end}
"""


def named(steps, segment="new", failures=False):
    course = course_of(steps, segment, failures)
    return {element.name: element for element in course.elements}


def test_names_and_order():
    assert list(named(STEPS)) == [
        "queue", "sign.wait_before", "sign", "sign.next.wait", "dry", "think",
    ]  # fmt: skip
    assert list(named(STEPS, failures=True)) == [
        "queue", "sign.wait_before", "sign", "sign.fails.torn.recover.wait", "sign.fails.torn.recover",
        "sign.fails.gone.recover", "sign.next.wait", "sign.fails.gone.recover.wait", "dry", "think",
    ]  # fmt: skip


def test_forms_values_and_kinds():
    found = named(STEPS, failures=True)
    told = {name: (e.form, e.is_wait, e.wait_for, e.value, e.waste) for name, e in found.items()}
    assert told["queue"] == ("step", True, "queue", "nva", "waiting")
    assert told["sign.wait_before"] == ("wait_before", True, "batch", "nva", "waiting")
    assert told["sign"] == ("step", False, None, "va", None)
    assert told["sign.next.wait"] == ("wait", True, "transport", "nva", "waiting")
    assert told["sign.fails.torn.recover"] == ("recovery", False, None, "nva", "defects")
    assert told["sign.fails.torn.recover.wait"] == ("recovery_wait", True, None, "nva", "waiting")
    assert told["dry"] == ("step", True, None, "bva", "waiting")
    assert told["think"] == ("step", False, None, "nva", "motion")


def test_the_part_of_the_customer():
    found = named(STEPS, failures=True)
    assert {name: (element.mark, element.customer) for name, element in found.items()} == {
        "queue": ("waiting", None),
        "sign.wait_before": (None, "away"),
        "sign": ("served", "away"),
        "sign.fails.torn.recover.wait": (None, "away"),
        "sign.fails.torn.recover": ("served", "away"),
        "sign.fails.gone.recover": (None, "away"),
        "sign.next.wait": (None, "away"),  # as the step it leads to says
        "sign.fails.gone.recover.wait": (None, "away"),
        "dry": (None, "away"),
        "think": ("acting", None),
    }


def test_times_hands_and_money():
    found = named(STEPS, failures=True)
    sign, torn = found["sign"], found["sign.fails.torn.recover"]
    assert (sign.span.wall, sign.tolerance, sign.cost) == (240, Duration(300), Fraction(1, 2))
    assert {who: (hand.heads, hand.effort.wall) for who, hand in sign.hands.items()} == {"clerk": (2, 180)}
    assert (torn.span.wall, torn.chance, torn.cost) == (120, Fraction(1, 10), 1)
    assert {who: (hand.heads, hand.effort.wall) for who, hand in torn.hands.items()} == {"clerk": (1, 120)}
    gone = found["sign.fails.gone.recover"]
    assert (gone.span.complete, gone.chance, gone.hands["packer"].effort.complete) == (False, None, False)
    assert found["queue"].hands == found["sign.wait_before"].hands == {}
    assert found["sign.next.wait"].tolerance == Duration(360)


def test_a_segment_has_its_own_numbers():
    found = named(STEPS, "known")
    sign, before, on = found["sign"], found["sign.wait_before"], found["sign.next.wait"]
    assert (sign.span.wall, sign.tolerance, sign.cost) == (60, Duration(180), 2)
    assert sign.hands["clerk"].effort.wall == 30
    assert (before.span.wall, before.wait_for) == (120, "batch")
    assert (on.span.wall, on.wait_for, on.tolerance) == (60, "transport", Duration(360))


def test_waits_stand_where_they_happen():
    """Also in a branch by chance, in the list of a label, before a recovery that leads elsewhere."""
    described = service(
        a={"next": [way("b", "50%", wait=60), "c"], "meet": "d"},
        b={"next": "d"},
        c={"next": way("d", wait=30), "fails": {}},
        d={"choose": {"x": way(["e", way("f", wait=5)], wait=10), "y": "end"}},
        e={"next": "g"},
        f={"next": "g"},
        g={"fails": {"h": {"p": "50%", "recover": {"then": "end", "wait": 120}}}, "next": "end"},
    )
    course = course_of(described, failures=True)
    occurs = {
        element.name: occurs for element, occurs in zip(course.elements, course.occurrences, strict=True)
        if element.is_wait
    }  # fmt: skip
    assert occurs.keys() == {
        "a.next.0.wait", "c.next.wait", "d.choose.x.wait", "d.choose.x.to.1.wait", "g.fails.h.recover.wait",
    }  # fmt: skip
    assert occurs["a.next.0.wait"] == pytest.approx(0.5)


def test_how_often_waits_happen():
    described = service(
        a={"choose": {"x": way("b", "25%", wait=60), "y": "c"}},
        b={"next": "c", "wait_before": wait(5)},
        c={
            "fails": {"h": {"p": "50%", "recover": {"then": "lost", "wait": 120}}},
            "next": way("end", wait=1),
        },
        ends={"lost": "bad"},
    )
    course = course_of(described, failures=True)
    occurs = {
        e.name: times for e, times in zip(course.elements, course.occurrences, strict=True) if e.is_wait
    }
    assert occurs == {
        "a.choose.x.wait": pytest.approx(0.25), "b.wait_before": pytest.approx(0.25),
        "c.fails.h.recover.wait": pytest.approx(0.5), "c.next.wait": pytest.approx(0.5),
    }  # fmt: skip


def test_what_is_never_reached_is_no_element():
    described = service(a={"time": 1, "next": "end"}, b={"time": 1, "next": "end"})
    assert [element.name for element in inventory(build(described))] == ["a"]
