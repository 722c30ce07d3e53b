"""A segment's own chances: of ways, of branches, of fail points that are ways (SEMANTICS §1)."""

import pytest

from blueprint.analysis import lead_time
from blueprint.analysis.visits import step_visits
from blueprint.flow import build
from blueprint.language import decode
from blueprint.source import read
from tests.rules.counter import counter
from tests.support import findings_of

HEAD = "segments: {new: {share: 40%}, known: {share: 60%}}"
CHECK = """
check:
  does: {clerk: Reads the card, customer: Shows it}
  time: 10m
""".strip()
DONE = "done: {does: {clerk: Says goodbye, customer: Leaves}, time: 5m, next: end}"


def minutes(steps: str, failures: bool = False) -> tuple[float, float, float]:
    """Lead time of new and known customers and of all, in minutes."""
    text = counter(steps, HEAD)
    assert not findings_of(text, preset="correctness")
    service = decode(read(text)).service
    assert service is not None
    found = lead_time(build(service), failures=failures)
    leads = (found.segments["new"], found.segments["known"], found.mix)
    return tuple(lead.mean.wall / 60 for lead in leads)


def test_a_segment_repeats_a_step_less_often():
    """10 ÷ (1 − 20%) + 5 = 17.5 and 10 ÷ (1 − 1%) + 5."""
    new, known, mix = minutes(f"""
{CHECK}
  by_segment: {{known: {{choose: {{mismatch: 1%}}}}}}
  choose: {{fine: done, mismatch: {{to: check, chance: 20%}}}}
{DONE}
""")
    assert (new, known) == (pytest.approx(17.5), pytest.approx(10 / 0.99 + 5))
    assert mix == pytest.approx(0.4 * new + 0.6 * known)


def test_the_chance_of_a_fail_point_that_is_a_way():
    steps = f"""
{CHECK}
  fails: {{odd: {{what: Names differ, chance: 20%, branch: mismatch}}}}
  by_segment: {{known: {{fails: {{odd: 1%}}}}}}
  choose: {{fine: done, mismatch: check}}
{DONE}
"""
    for failures in (False, True):  # a failure that is a way is in both sets of totals
        assert minutes(steps, failures)[:2] == (pytest.approx(17.5), pytest.approx(10 / 0.99 + 5))


def test_ways_for_segments_beside_ways_by_chance():
    new, known, _ = minutes(f"""
{CHECK}
  by_segment: {{new: {{choose: {{slow: 75%}}}}}}
  choose: {{fast: done, slow: {{to: extra, chance: 25%}}, regular: {{to: done, when: [known]}}}}
extra: {{does: {{clerk: Asks more, customer: Answers}}, time: 8m, next: done}}
{DONE}
""")
    assert (new, known) == (pytest.approx(10 + 0.75 * 8 + 5), pytest.approx(15))


def test_a_branch_taken_by_chance():
    """By flow analysis the longer mean decides: 50% of 20 is more than 4, 10% of 20 is less."""
    new, known, _ = minutes(f"""
{CHECK}
  by_segment: {{known: {{next: {{survey: 10%}}}}}}
  next: [pack, {{to: survey, chance: 50%}}]
  meet: done
pack: {{does: Packs, by: packer, time: 4m, next: done}}
survey: {{does: {{clerk: Asks, customer: Answers}}, time: 20m, next: done}}
{DONE}
""")
    assert (new, known) == (pytest.approx(25), pytest.approx(19))


def test_visits_follow_the_segment():
    text = counter(
        f"""
{CHECK}
  by_segment: {{known: {{next: {{survey: 10%}}}}}}
  next: [pack, {{to: survey, chance: 50%}}]
  meet: done
pack: {{does: Packs, by: packer, time: 4m, next: done}}
survey: {{does: {{clerk: Asks, customer: Answers}}, time: 2m, next: done}}
{DONE}
""",
        HEAD,
    )
    service = decode(read(text)).service
    assert service is not None
    found = step_visits(build(service))
    assert found.segments["new"]["survey"].visits == pytest.approx(0.5)
    assert found.segments["known"]["survey"].visits == pytest.approx(0.1)
    assert found.mix["survey"].visits == pytest.approx(0.4 * 0.5 + 0.6 * 0.1)


def test_a_segment_that_never_leaves_a_loop():
    text = counter(
        f"""
{CHECK}
  by_segment: {{known: {{choose: {{mismatch: 100%}}}}}}
  choose: {{fine: done, mismatch: {{to: check, chance: 20%}}}}
{DONE}
""",
        HEAD,
    )
    (told,) = findings_of(text, preset="correctness")
    assert told.name == "endless"
    assert "known" in told.message
