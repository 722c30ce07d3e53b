import pytest

from tests.rules.counter import counter
from tests.support import findings_of


def found(steps: str, head: str = "", **how):
    return findings_of(counter(steps, head), only="last-step-without-next", **how)


@pytest.mark.parametrize(
    "ways",
    [
        "choose: {a: two, b: end}",
        "next: [two, three]",
        "next: two, fails: {f: {what: x, chance: 1%, recover: three}}",
        "next: two, also: [three]",
    ],
)
def test_a_file_whose_flow_parts_must_say_how_it_ends(ways: str):
    (told,) = found(
        f"""
        one: {{does: One, by: clerk, time: 1m, {ways}}}
        three: {{does: Three, by: clerk, time: 1m, next: end}}
        two: {{does: Two, by: clerk, time: 1m}}
        """
    )
    assert (told.line, told.at) == (11, "two")
    assert told.message == "`two` is the last step and does not say where it goes on"


def test_a_plain_sequence_ends_by_itself():
    steps = """
        one: {does: One, by: clerk, time: 1m, fails: {f: {what: x, chance: 1%, recover: {time: 3m}}}}
        two: {does: Two, by: clerk, time: 1m}
        """
    assert found(steps) == []


def test_several_starts_count_as_parting():
    starts = "starts: {here: {at: one, share: 80%}, phone: {at: two, share: 20%}}"
    steps = "one: {does: One, by: clerk, time: 1m, next: two}\ntwo: {does: Two, by: clerk, time: 1m}"
    assert len(found(steps, starts)) == 1


def test_a_last_step_whose_next_could_not_be_read_is_not_blamed():
    steps = """
        one: {does: One, by: clerk, time: 1m, choose: {a: two, b: end}}
        two: {does: Two, by: clerk, time: 1m, next: {wait: 3m}}
        """
    assert found(steps) == []


def test_running_into_an_end_that_is_named_is_one_slip():
    steps = """
        one: {does: One, by: clerk, time: 1m, choose: {a: two, b: end}}
        two: {does: Two, by: clerk, time: 1m}
        """
    told = findings_of(counter(steps), preset="correctness")
    assert [one.name for one in told] == ["last-step-without-next"]
