from tests.rules.counter import counter
from tests.support import findings_of


def found(steps: str, **how):
    return findings_of(counter(steps), only="deadlock", **how)


BYPASSED = """
    sign:     {does: Signs, by: customer, time: 1m, next: [pack, activate]}
    pack:     {does: Packs, by: packer, time: 1m, next: hand}
    activate: {does: Activates, by: crm, time: 1m, choose: {ok: hand, queued: {to: tell, chance: 5%}}}
    hand:     {does: Hands over, by: clerk, time: 1m, next: tell}
    tell:     {does: Tells, by: crm, time: 0s, next: end}
    """


def test_a_branch_that_may_bypass_the_join():
    (told,) = found(BYPASSED)
    assert (told.line, told.at) == (12, "hand")
    assert told.message == (
        "`hand` can wait for ever: after `activate` → `queued`, nothing comes there from `activate` any more"
    )


def test_the_same_in_chinese():
    (told,) = found(BYPASSED, lang="zh")
    assert (
        told.message
        == "`hand` 可能永远等下去：经过 `activate` → `queued` 之后，`activate` 那一路就不会再到这里来"
    )


def test_a_declared_join_over_alternatives():
    (told,) = found(
        """
        ask:  {does: Asks, by: customer, time: 1m, choose: {a: one, b: {to: two, chance: 30%}}}
        one:  {does: One, by: clerk, time: 1m, next: hand}
        two:  {does: Two, by: clerk, time: 1m, next: hand}
        hand: {does: Hands over, by: clerk, time: 1m, join: all, next: end}
        """
    )
    assert told.message == (
        "`hand` says `join: all`, but after `ask` → `a` nothing comes from `two`, and it waits for ever"
    )


def test_going_back_from_behind_a_join_into_one_branch():
    (told,) = found(
        """
        sign: {does: Signs, by: customer, time: 1m, next: [pack, activate]}
        pack: {does: Packs, by: packer, time: 1m, next: hand}
        activate: {does: Activates, by: crm, time: 1m, next: hand}
        hand: {does: Hands over, by: clerk, time: 1m, choose: {fine: end, torn: {to: pack, chance: 5%}}}
        """
    )
    assert told.message == (
        "`hand` can wait for ever: after `hand` → `torn`, nothing comes there from `activate` any more"
    )


def test_earlier_choices_are_left_out_of_the_route():
    steps = "ask: {does: Asks, by: customer, time: 1m, choose: {go: sign, leave: {to: end, chance: 5%}}}\n"
    (told,) = found(steps + "\n".join(line.strip() for line in BYPASSED.strip().splitlines()))
    assert "`ask`" not in told.message


def test_sound_blocks_are_fine():
    steps = """
        sign: {does: Signs, by: customer, time: 1m, next: [pack, activate]}
        pack: {does: Packs, by: packer, time: 1m, choose: {fine: hand, again: {to: pack, chance: 5%}}}
        activate: {does: Activates, by: crm, time: 1m, next: hand}
        hand: {does: Hands over, by: clerk, time: 1m, choose: {fine: end, all anew: {to: sign, chance: 5%}}}
        """
    assert findings_of(counter(steps), preset="correctness") == []
