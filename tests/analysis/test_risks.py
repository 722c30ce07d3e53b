"""Fail points weighed by hand."""

import pytest

from blueprint.analysis.analysing import analyse
from blueprint.analysis.risks import risks
from blueprint.flow import build
from blueprint.language import decode
from blueprint.source import read

COUNTER = """\
blueprint: 1
service: Counter
actors: {clerk: {lane: onstage}}
steps:
  ask:
    does: Asks
    by: clerk
    time: 1m
    fails: {misheard: {what: Misheard, chance: 10%, severity: 3}, rude: {what: Rude, chance: 1%}}
    choose: {buys: sell, goes: {to: end, chance: 75%}}
  sell:
    does: Sells
    by: clerk
    time: 2m
    fails: {wrong: {what: Wrong one, chance: 20%, severity: 8}, late: {what: Late, severity: 5}}
    next: end
"""


def found(planned=False):
    reading = decode(read(COUNTER))
    analysis = analyse(build(reading.service))
    sets = analysis.planned if planned else analysis.with_failures
    return {risk.point.id: risk for risk in risks(analysis.service, sets.mix.totals)}


def test_a_failure_weighs_by_how_often_a_case_meets_it():
    """Every fourth case comes to `sell`: 0.25 · 20 % = 0.05 failures, of severity 8."""
    all_found = found()
    assert all_found["wrong"].expected.value == pytest.approx(0.05)
    weights = {name: all_found[name].weight for name in ("misheard", "wrong")}
    assert weights == pytest.approx({"misheard": 0.3, "wrong": 0.4})


def test_without_severity_or_chance_a_weight_is_not_known():
    all_found = found()
    assert list(all_found) == ["misheard", "rude", "wrong", "late"]
    assert (all_found["rude"].weight, all_found["late"].weight) == (None, None)


def test_as_planned_nothing_fails():
    assert found(planned=True) == {}
