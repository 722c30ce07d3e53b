import pytest

from tests.rules.counter import counter
from tests.support import findings_of


def found(then: str, ways: str = "next: [b, c]", **how):
    steps = f"""
        a:
          does: A
          by: clerk
          time: 1m
          fails: {{torn: {{what: Torn, chance: 2%, recover: {then}}}}}
          {ways}
        b: {{does: B, by: clerk, time: 1m, next: d}}
        c: {{does: C, by: packer, time: 1m, next: d}}
        d: {{does: D, by: clerk, time: 1m, next: end}}
        """
    return findings_of(counter(steps), only="leaves-a-parallel-step", **how)


@pytest.mark.parametrize("then", ["d", "end", "{then: d, time: 2m}"])
def test_a_failure_cannot_lead_away_from_branches(then: str):
    (told,) = found(then)
    assert told.line == 13
    assert told.message.startswith(
        "`a` leads to several branches at once, so its failure `torn` cannot lead to"
    )


def test_one_way_to_a_list_is_a_list():
    assert len(found("d", "next: {to: [b, c], wait: 3m}")) == 1


@pytest.mark.parametrize("then", ["again", "{time: 2m}", "{then: again, time: 2m}"])
def test_staying_in_the_step_is_fine(then: str):
    assert found(then) == []


def test_one_way_out_is_fine():
    assert found("d", "next: b") == []
