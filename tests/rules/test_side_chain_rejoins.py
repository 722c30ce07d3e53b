from tests.rules.counter import counter
from tests.support import findings_of


def found(steps: str, **how):
    return findings_of(counter(steps), only="side-chain-rejoins", **how)


def test_a_side_chain_that_leads_into_the_main_flow():
    (told,) = found(
        """
        sign:  {does: Signs, by: customer, time: 1m, also: [score], next: hand}
        score: {does: Scores, by: crm, time: 1m, next: hand}
        hand:  {does: Hands over, by: clerk, time: 1m, next: end}
        """
    )
    assert (told.line, told.at) == (10, "hand")
    assert told.message == "`score` belongs to a side chain, but leads into the main flow at `hand`"


def test_setting_off_a_step_of_the_main_flow():
    (told,) = found(
        """
        sign: {does: Signs, by: customer, time: 1m, also: [hand], next: hand}
        hand: {does: Hands over, by: clerk, time: 1m, next: end}
        """
    )
    assert told.message == "`sign` sets off `hand`, but the main flow leads there anyway"


def test_a_side_chain_of_its_own_may_branch_and_loop():
    steps = """
        sign:  {does: Signs, by: customer, time: 1m, also: [call], next: end}
        call:  {does: Calls, by: clerk, time: 1m, choose: {again: {to: call, chance: 20%}, fine: ask}}
        ask:   {does: Asks, by: clerk, time: 1m, next: [note, rate]}
        note:  {does: Notes, by: clerk, time: 1m, next: end}
        rate:  {does: Rates, by: crm, time: 1m, next: end}
        """
    assert findings_of(counter(steps), preset="correctness") == []


def test_a_wrong_side_chain_is_judged_as_a_flow_of_its_own():
    steps = """
        sign:  {does: Signs, by: customer, time: 1m, also: [ask], next: end}
        ask:   {does: Asks, by: clerk, time: 1m, next: [note, rate]}
        note:  {does: Notes, by: clerk, time: 1m, choose: {on: send, stop: {to: end, chance: 5%}}}
        rate:  {does: Rates, by: crm, time: 1m, next: send}
        send:  {does: Sends, by: crm, time: 1m, next: end}
        """
    assert [told.name for told in findings_of(counter(steps), preset="correctness")] == [
        "branch-left-running"
    ]
