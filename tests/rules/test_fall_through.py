import pytest

from tests.rules.counter import counter
from tests.support import findings_of

BELOW = "two: {does: Two, by: clerk, time: 1m, next: end}"


def found(steps: str, head: str = "", **how):
    return findings_of(counter(steps, head), only="fall-through", **how)


def test_running_into_a_target_of_a_choice():
    (told,) = found(
        """
        ask:  {does: Asks, by: customer, time: 1m, choose: {yes: sell, no: {to: sorry, chance: 20%}}}
        sell: {does: Sells, by: clerk, time: 1m}
        sorry: {does: Says sorry, by: clerk, time: 1m, next: end}
        """
    )
    assert (told.line, told.at) == (10, "sell")
    assert told.message == (
        "`sell` has no `next:`, so it runs on into `sorry`, which `ask` already names as one of its own ways"
    )
    assert "`next: sorry` if it is meant" in told.help


@pytest.mark.parametrize(
    "ways",
    [
        "next: [one, two]",
        "choose: {a: one, b: two}",
        "choose: {a: one, b: {to: [two, three]}}",
        "next: one, fails: {f: {what: x, chance: 1%, recover: two}}",
        "next: one, fails: {f: {what: x, chance: 1%, recover: {then: two}}}",
        "next: one, also: [two]",
    ],
)
def test_every_way_that_parts_the_flow_names_its_targets(ways: str):
    (told,) = found(
        f"""
        ask: {{does: Asks, by: customer, time: 1m, {ways}}}
        one: {{does: One, by: clerk, time: 1m}}
        two: {{does: Two, by: clerk, time: 1m, next: end}}
        three: {{does: Three, by: clerk, time: 1m, next: end}}
        """
    )
    assert told.at == "one"


def test_running_into_a_start():
    (told,) = found(
        """
        ask:  {does: Asks, by: customer, time: 1m}
        call: {does: Calls, by: customer, time: 1m, next: end}
        """,
        "starts: {here: {at: ask, share: 80%}, phone: {at: call, share: 20%}}",
        lang="zh",
    )
    assert told.message == "`ask` 没有写 `next:`，会接着走到 `call`，而 `call` 是一个起点"


def test_plain_sequences_and_written_ways_are_fine():
    assert found("a: {does: A, by: clerk, time: 1m}\nb: {does: B, by: clerk, time: 1m}") == []
    assert (
        found(
            """
            ask: {does: Asks, by: customer, time: 1m, choose: {a: one, b: two}}
            one: {does: One, by: clerk, time: 1m, next: two}
            two: {does: Two, by: clerk, time: 1m, next: end}
            """
        )
        == []
    )


def test_ways_that_lead_back_and_meet_do_not_count():
    assert (
        found(
            """
            ask:   {does: Asks, by: customer, time: 1m}
            check: {does: Checks, by: clerk, time: 1m, choose: {again: {to: check, chance: 5%}, fine: pack}}
            pack:  {does: Packs, by: packer, time: 1m, next: [wrap, {to: label, chance: 20%}], meet: hand}
            label: {does: Labels, by: packer, time: 1m, next: hand}
            wrap:  {does: Wraps, by: packer, time: 1m}
            hand:  {does: Hands over, by: clerk, time: 1m, next: end}
            """
        )
        == []
    )


def test_the_case_that_falls_through_hides_what_follows_from_it():
    """A branch without `next` also makes a deadlock; the slip alone is told."""
    told = findings_of(
        counter(
            """
            ask: {does: Asks, by: customer, time: 1m, next: [one, two]}
            one: {does: One, by: clerk, time: 1m}
            two: {does: Two, by: packer, time: 1m, next: end}
            """
        ),
        preset="correctness",
    )
    assert [one.name for one in told] == ["fall-through"]
