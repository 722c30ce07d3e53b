from tests.rules.counter import counter
from tests.support import findings_of


def found(steps: str, head: str = "ends: {sold: good, lost: bad}", **how):
    return findings_of(counter(steps, head), only="branch-left-running", **how)


def test_an_end_inside_a_branch():
    (told,) = found(
        """
        sign:  {does: Signs, by: customer, time: 1m, next: [room, seat]}
        room:  {does: Confirms, by: clerk, time: 1m, choose: {ok: pay, full: {to: lost, chance: 8%}}}
        seat:  {does: Confirms, by: crm, time: 1m, next: pay}
        pay:   {does: Pays, by: customer, time: 1m, next: sold}
        """
    )
    assert (told.line, told.at) == (11, "{to: lost, chance: 8%}")
    assert told.message == (
        "after `room` → `full`, the case reaches its end (`lost`) while another branch goes on and is left "
        "waiting at `pay`"
    )


def test_a_recovery_that_ends_the_case_inside_a_branch():
    (told,) = found(
        """
        sign:  {does: Signs, by: customer, time: 1m, next: [room, seat]}
        room:
          does: Confirms
          by: clerk
          time: 1m
          fails: {full: {what: Full, chance: 8%, recover: {then: lost, owner: clerk}}}
          next: pay
        seat:  {does: Confirms, by: crm, time: 1m, next: pay}
        pay:   {does: Pays, by: customer, time: 1m, next: sold}
        """
    )
    assert told.at == "lost"
    assert told.message.startswith("after `room` → `full`, the case reaches its end (`lost`)")


def test_branches_that_all_go_to_the_same_end_meet_there():
    steps = """
        sign:  {does: Signs, by: customer, time: 1m, next: [room, seat]}
        room:  {does: Confirms, by: clerk, time: 1m, next: sold}
        seat:  {does: Confirms, by: crm, time: 1m, next: sold}
        """
    assert findings_of(counter(steps, "ends: {sold: good}"), preset="correctness") == []


def test_branches_that_meet_in_different_ends():
    (told,) = found(
        """
        sign:  {does: Signs, by: customer, time: 1m, next: [room, seat]}
        room:  {does: Confirms, by: clerk, time: 1m, next: sold}
        seat:  {does: Confirms, by: crm, time: 1m, next: lost}
        """
    )
    assert told.message == (
        "the branches end differently, one at `sold` and one at `lost`, so it is unclear how the case ends"
    )
    assert told.at == "lost"


def test_ending_after_the_branches_have_met_is_fine():
    steps = """
        sign:  {does: Signs, by: customer, time: 1m, next: [room, seat]}
        room:  {does: Confirms, by: clerk, time: 1m, next: pay}
        seat:  {does: Confirms, by: crm, time: 1m, next: pay}
        pay:   {does: Pays, by: customer, time: 1m, choose: {yes: sold, no: {to: lost, chance: 8%}}}
        """
    assert findings_of(counter(steps, "ends: {sold: good, lost: bad}"), preset="correctness") == []


def test_of_several_ways_out_the_one_on_the_route_is_marked():
    (told,) = found(
        """
        ask:   {does: Asks, by: customer, time: 1m, choose: {go: sign, leave: {to: lost, chance: 5%}}}
        sign:  {does: Signs, by: customer, time: 1m, next: [room, seat]}
        room:  {does: Confirms, by: clerk, time: 1m, choose: {ok: pay, full: {to: note, chance: 8%}}}
        note:  {does: Notes, by: clerk, time: 1m, next: lost}
        seat:  {does: Confirms, by: crm, time: 1m, next: pay}
        pay:   {does: Pays, by: customer, time: 1m, next: sold}
        """
    )
    assert (told.line, told.at) == (13, "lost")
