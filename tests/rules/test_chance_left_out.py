from tests.rules.counter import counter
from tests.support import findings_of

STEPS = """
    check:
      does: {{clerk: Checks, customer: Shows}}
      time: 1m
      choose: {ways}
    a: {{does: Serves, by: clerk, time: 1m, next: end}}
    b: {{does: Explains, by: clerk, time: 1m, next: end}}
    c: {{does: Refuses, by: clerk, time: 1m, next: end}}
"""


def found(ways: str, head: str = ""):
    return findings_of(counter(STEPS.format(ways=ways), head), only="chance-left-out")


def test_two_left_out_are_named():
    (told,) = found("{yes: a, no: b, maybe: {to: c, chance: 10%}}")
    assert told.at == "choose"
    assert told.message == (
        "it is not known how often `check` leads to each of `yes`, `no`, "
        "so no mean time that depends on it can be given"
    )


def test_one_left_out_is_the_rest():
    assert not found("{yes: a, no: {to: b, chance: 10%}}")


def test_two_left_out_are_known_where_nothing_is_left_for_them():
    assert not found("{yes: {to: a, chance: 100%}, no: b, maybe: c}")


def test_ways_for_segments_need_no_chance():
    segments = "segments: [new, existing]"
    assert not found("{known: {to: a, when: [existing]}, fresh: {to: b, when: [new]}}", segments)
    assert not found("{known: {to: a, when: [existing]}, others: b}", segments)
    assert len(found("{known: {to: a, when: [existing]}, yes: b, no: c}", segments)) == 1


def test_starts_without_shares():
    (told,) = found("{yes: a, no: {to: b, chance: 10%}}", "starts: {street: {at: check}, phone: {at: a}}")
    assert told.at == "starts"
    assert told.message.startswith(
        "it is not known what share of all cases comes in by each of `street`, `phone`"
    )


def test_segments_need_shares_only_where_one_has_a_share():
    ways = "{yes: a, no: {to: b, chance: 10%}}"
    assert not found(ways, "segments: [new, existing, business]")
    (told,) = found(ways, "segments: {new: {share: 40%}, existing: {}, business: {}}")
    assert told.at == "segments"
