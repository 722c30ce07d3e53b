from tests.rules.counter import counter
from tests.support import findings_of


def found(steps: str, **how):
    return findings_of(counter(steps), only="lack-of-synchronisation", **how)


def test_going_back_out_of_a_branch():
    (told,) = found(
        """
        take:  {does: Takes, by: clerk, time: 1m, next: [check, pack]}
        check: {does: Checks, by: clerk, time: 1m, choose: {ok: hand, wrong: {to: take, chance: 10%}}}
        pack:  {does: Packs, by: packer, time: 1m, next: hand}
        hand:  {does: Hands over, by: clerk, time: 1m, next: end}
        """
    )
    assert (told.line, told.at) == (10, "{to: take, chance: 10%}")
    assert told.message == (
        "after `check` → `wrong`, the case goes back from `check` to `take` while another branch still runs, "
        "so that steps go on twice at a time"
    )


def test_join_one_over_parallel_branches():
    (told,) = found(
        """
        take:  {does: Takes, by: clerk, time: 1m, next: [check, pack]}
        check: {does: Checks, by: clerk, time: 1m, next: hand}
        pack:  {does: Packs, by: packer, time: 1m, next: hand}
        hand:  {does: Hands over, by: clerk, time: 1m, join: one, next: end}
        """
    )
    assert told.at == "hand"
    assert told.message == (
        "`hand` starts more than once at a time for one case: several branches arrive there and none waits "
        "for the others"
    )


def test_going_back_within_a_branch_or_round_the_whole_block_is_fine():
    steps = """
        take:  {does: Takes, by: clerk, time: 1m, next: [note, pack]}
        note:  {does: Notes, by: clerk, time: 1m, next: check}
        check: {does: Checks, by: clerk, time: 1m, choose: {ok: hand, wrong: {to: note, chance: 10%}}}
        pack:  {does: Packs, by: packer, time: 1m, next: hand}
        hand:  {does: Hands over, by: clerk, time: 1m, choose: {ok: end, anew: {to: take, chance: 10%}}}
        """
    assert findings_of(counter(steps), preset="correctness") == []
