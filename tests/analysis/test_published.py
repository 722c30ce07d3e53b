"""Published and classical cases, each with the figures that are printed for it."""

import pytest

from blueprint.analysis.analysing import analyse
from blueprint.analysis.shares import efficiency, profit, value_shares
from blueprint.flow import build
from tests.analysis.courses import reading

MINUTE = 60

HEAD = """
blueprint: 1
service: A case
currency: USD
actors:
  customer: {lane: customer}
  clerk: {lane: onstage, rate: 6/h}
  packer: {lane: backstage}
steps:
"""


def case(steps, *, failures=False):
    """All figures of one case, as planned or with failures."""
    found = analyse(build(reading(HEAD + steps)))
    return (found.with_failures if failures else found.planned).mix


def exactly(value):
    return pytest.approx(value, rel=1e-9, abs=1e-9)


def minutes(steps, *, failures=False):
    """The lead time as it is shown, which must be exact."""
    found = case(steps, failures=failures).lead
    assert (found.complete, found.method) == (True, "exact")
    return found.mean.wall / MINUTE


def shares(figures):
    return {name: share.value for name, share in value_shares(figures.totals.spent.value, None).items()}


def test_in_a_row():
    assert minutes("""
  a: {does: Works, by: clerk, time: 10m}
  b: {does: Works on, by: clerk, time: 20m}
""") == exactly(30)


@pytest.mark.parametrize(("first", "expected"), [("50%", 25), ("90%", 29)])
def test_one_of_two(first, expected):
    assert minutes(f"""
  a: {{does: Works, by: clerk, time: 10m, choose: {{x: {{to: b, chance: {first}}}, y: c}}}}
  b: {{does: Works long, by: clerk, time: 20m, next: end}}
  c: {{does: Works, by: clerk, time: 10m, next: end}}
""") == exactly(expected)


def test_both_of_two():
    assert minutes("""
  a: {does: Works, by: clerk, time: 10m, next: [b, c]}
  b: {does: Works long, by: clerk, time: 20m, next: end}
  c: {does: Works, by: packer, time: 10m, next: end}
""") == exactly(30)


REWORK = """
  a: {{does: Works, by: clerk, time: 10m, next: b}}
  b: {{does: Works on, by: clerk, time: 20m, choose: {{again: {{to: b, chance: {}}}, fine: end}}}}
"""


@pytest.mark.parametrize(("again", "expected"), [("0%", 30), ("20%", 35), ("99%", 2010)])
def test_rework(again, expected):
    assert minutes(REWORK.format(again)) == exactly(expected)


@pytest.mark.parametrize("percent", [0, 5, 20, 50, 90, 99])
def test_expected_visits_with_rework(percent):
    """1/(1 − r), of which the first visit is sure."""
    figures = case(REWORK.format(f"{percent}%"))
    step, rework = figures.totals.spent.elements["b"], percent / 100
    assert step.occurs.value == exactly(1 / (1 - rework))
    assert step.repeat.wall / MINUTE == exactly(20 * rework / (1 - rework))


def test_work_before_a_block():
    assert minutes("""
  a: {does: Takes, by: clerk, time: 10m}
  b: {does: Enters, by: clerk, time: 72s}
  c: {does: Checks, by: clerk, time: 15m}
  d: {does: Prepares, by: clerk, time: 10m, next: [e, f]}
  e: {does: Packs, by: clerk, time: 2m, next: end}
  f: {does: Books, by: packer, time: 5m, next: end}
""") == exactly(41.2)


def test_an_emergency_department():
    """Work 2, 3, 4, 3, 6 and waits 8, 13, 45, 10 minutes."""
    figures = case("""
  triage: {does: Triages, by: clerk, with: [customer], time: 2m, value: va}
  register: {does: Registers, by: clerk, time: 3m, value: va, wait_before: {time: 8m, for: queue}}
  nurse: {does: Examines, by: clerk, time: 4m, value: va, wait_before: {time: 13m, for: queue}}
  doctor:
    does: {clerk: Sees the patient, customer: Is seen}
    time: 3m
    value: va
    wait_before: {time: 45m, for: queue}
    next: {to: leave, wait: {time: 10m, for: hand-off}}
  leave: {does: {clerk: Discharges, customer: Leaves}, time: 6m, value: va, next: end}
""")
    value, waits = figures.totals.spent.value, figures.totals.spent.waits
    assert figures.totals.work.people.wall / MINUTE == exactly(18)
    assert value.processing.wall / MINUTE == exactly(18)
    assert sum(total.wall for total in waits.values()) / MINUTE == exactly(76)
    assert {kind: total.wall / MINUTE for kind, total in waits.items()} == {"queue": 66, "hand-off": 10}
    assert figures.lead.mean.wall / MINUTE == exactly(94)
    assert shares(figures)["va"] == exactly(18 / 94)
    assert efficiency(figures, None).value == exactly(18 / 94)


def test_ten_beside_ten_then_a_wait():
    figures = case("""
  begin: {kind: decision, next: [one, two]}
  one: {does: Works, by: clerk, time: 10m, value: va, next: rest}
  two: {does: Works too, by: packer, time: 10m, value: va, next: rest}
  rest: {kind: wait, does: Waits, by: customer, time: 10m, next: end}
""")
    assert figures.lead.mean.wall / MINUTE == exactly(20)
    assert figures.totals.spent.value.total.wall / MINUTE == exactly(30)
    assert shares(figures)["va"] == exactly(2 / 3)
    assert efficiency(figures, None).value == exactly(0.5)


def test_ten_then_twenty_beside_ten_then_a_wait():
    figures = case("""
  begin: {does: Begins, by: clerk, time: 10m, value: va, next: [long, short]}
  long: {does: Works long, by: clerk, time: 20m, value: va, next: rest}
  short: {does: Works, by: packer, time: 10m, value: nva, next: rest}
  rest: {kind: wait, does: Waits, by: customer, time: 10m, next: end}
""")
    assert figures.lead.mean.wall / MINUTE == exactly(40)
    assert shares(figures) == {"va": exactly(0.6), "bva": 0, "nva": exactly(0.4), "unclassified": 0}
    assert efficiency(figures, None).value == exactly(0.75)


def test_the_larger_of_the_means_and_the_mean_of_the_larger():
    """Twenty or ten, beside sixteen: by flow analysis 16, in truth 0.5·20 + 0.5·16 = 18."""
    figures = case("""
  begin: {kind: decision, next: [which, other]}
  which: {kind: decision, choose: {long: {to: x, chance: 50%}, short: y}}
  x: {does: Works long, by: clerk, time: 20m, next: end}
  y: {does: Works, by: clerk, time: 10m, next: end}
  other: {does: Works too, by: packer, time: 16m, next: end}
""")
    found, truth = figures.lead, figures.true_mean
    assert (found.mean.wall / MINUTE, found.method) == (exactly(16), "flow analysis")
    assert (truth.mean.wall / MINUTE, truth.method) == (exactly(18), "over runs")


def test_the_critical_path_of_a_small_project():
    """A6; B2, C2 after A; D3 after B; F2 after C; E4 after D and F; G1 after E."""
    figures = case("""
  A: {does: Plans, by: clerk, time: 6m, next: [B, C]}
  B: {does: Digs, by: clerk, time: 2m, next: D}
  C: {does: Orders, by: packer, time: 2m, next: F}
  D: {does: Lays, by: clerk, time: 3m, next: E}
  F: {does: Cuts, by: packer, time: 2m, next: E}
  E: {does: Joins, by: clerk, time: 4m, next: G}
  G: {does: Cleans, by: clerk, time: 1m, next: end}
""")
    assert figures.lead.mean.wall / MINUTE == exactly(16)
    found = figures.slacks
    assert {step: slack.seconds / MINUTE for step, slack in found.items()} == {
        "A": exactly(0), "B": exactly(0), "C": exactly(1), "D": exactly(0),
        "E": exactly(0), "F": exactly(1), "G": exactly(0),
    }  # fmt: skip
    assert "".join(sorted(step for step, slack in found.items() if slack.critical)) == "ABDEG"


def test_a_failure_that_is_put_right():
    steps = """
  a:
    does: Works
    by: clerk
    time: 10m
    fails: {slip: {what: Slip, chance: 10%, recover: {does: Mends, by: clerk, time: 5m}}}
"""
    assert minutes(steps) == exactly(10)
    assert minutes(steps, failures=True) == exactly(10.5)
    assert case(steps).totals.failures == {}
    assert case(steps, failures=True).totals.failures["a.fails.slip"].value == exactly(0.1)
    assert case(steps, failures=True).totals.work.people.wall / MINUTE == exactly(10.5)


def test_a_failure_that_is_drawn_as_a_branch():
    steps = """
  a:
    does: Works
    by: clerk
    time: 10m
    choose: {slip: {to: mend, chance: 10%}, fine: end}
    fails: {slip: {what: Slip, branch: slip}}
  mend: {does: Mends, by: clerk, time: 5m, next: end}
"""
    for failing in (False, True):
        assert minutes(steps, failures=failing) == exactly(10.5)
        assert case(steps, failures=failing).totals.failures["a.fails.slip"].value == exactly(0.1)


@pytest.mark.parametrize(("length", "expected"), [(2, 0.18), (3, 0.08), (4, -0.02)])
def test_the_corner_shoeshine(length, expected):
    """0.50 for a shine, 0.10 a minute, 0.12 of wax and the stand (Shostack 1984, as retold)."""
    steps = f"""
  brush: {{does: {{clerk: Brushes, customer: Sits}}, time: 30s}}
  polish: {{does: {{clerk: Polishes, customer: Sits}}, time: {length * 60 - 90}s, cost: 0.03}}
  buff: {{does: {{clerk: Buffs, customer: Sits}}, time: 45s}}
  collect: {{does: {{clerk: Collects, customer: Pays}}, time: 15s, cost: 0.09}}
"""
    service = reading(HEAD.replace("currency: USD", "currency: USD\nprice: 0.50") + steps)
    figures = analyse(build(service)).planned.mix
    assert figures.lead.mean.wall / MINUTE == exactly(length)
    found = profit(service, figures.totals)
    assert (found.value, found.complete) == (exactly(expected), True)


@pytest.mark.parametrize(("shape", "expected"), [("", 59 / 6), (", shape: triangular", 35 / 3)])
def test_a_range_of_three_figures(shape, expected):
    """{2m, 8m, 25m}: 9.8333 min by PERT, 11.6667 min as a triangle."""
    found = case(f"  a: {{does: Works, by: clerk, time: {{min: 2m, likely: 8m, max: 25m{shape}}}}}\n")
    assert found.lead.mean.wall / MINUTE == exactly(expected)
