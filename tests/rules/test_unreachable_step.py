from tests.rules.counter import counter
from tests.support import findings_of


def found(steps: str, head: str = "", **how):
    return findings_of(counter(steps, head), only="unreachable-step", **how)


def test_a_step_that_was_jumped_over_is_told_at_its_id():
    (told,) = found(
        """
        ask:   {does: Asks, by: customer, time: 1m, next: pack}
        offer: {does: Offers, by: clerk, time: 1m}
        pack:  {does: Packs, by: packer, time: 1m}
        """
    )
    assert (told.line, told.at) == (10, "offer")
    assert told.message == "no way leads to `offer`"


def test_of_steps_behind_one_another_the_first_is_told():
    (told,) = found(
        """
        ask:   {does: Asks, by: customer, time: 1m, next: end}
        offer: {does: Offers, by: clerk, time: 1m, next: pack}
        pack:  {does: Packs, by: packer, time: 1m, next: end}
        """
    )
    assert told.message == "no way leads to `offer`, so neither does one to `pack` behind it"


def test_a_loop_that_nobody_enters_is_one_finding():
    (told,) = found(
        """
        ask:   {does: Asks, by: customer, time: 1m, next: end}
        offer: {does: Offers, by: clerk, time: 1m, next: pack}
        pack:  {does: Packs, by: packer, time: 1m, choose: {again: offer, done: end}}
        """
    )
    assert told.message == "no way leads into the loop of `offer` and the steps behind it: `pack`"


def test_recoveries_side_chains_and_starts_are_ways():
    steps = """
        ask:
          does: Asks
          by: customer
          time: 1m
          fails: {torn: {what: Torn, chance: 0%, recover: mend}}
          also: [survey]
          next: end
        mend:   {does: Mends, by: clerk, time: 1m, next: end}
        survey: {does: Asks, by: clerk, time: 1m, next: end}
        call:   {does: Calls, by: customer, time: 1m, next: end}
        """
    assert found(steps, "starts: {here: {at: ask, share: 80%}, phone: {at: call, share: 20%}}") == []


def test_it_is_silent_where_a_wrong_name_may_have_meant_the_step():
    assert (
        found(
            """
            ask:   {does: Asks, by: customer, time: 1m, next: ofer}
            offer: {does: Offers, by: clerk, time: 1m, next: end}
            """
        )
        == []
    )


def test_it_is_silent_where_a_next_could_not_be_read():
    assert (
        found(
            """
            ask:   {does: Asks, by: customer, time: 1m, next: {wait: 3m}}
            offer: {does: Offers, by: clerk, time: 1m, next: end}
            """
        )
        == []
    )
