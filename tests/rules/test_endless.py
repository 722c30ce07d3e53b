from tests.rules.counter import counter
from tests.support import findings_of


def found(steps: str, head: str = "", **how):
    return findings_of(counter(steps, head), only="endless", **how)


def test_a_loop_whose_only_exit_has_no_chance():
    (told,) = found(
        """
        listen:  {does: Listens, by: clerk, time: 1m}
        examine: {does: Examines, by: packer, time: 1m}
        explain: {does: Explains, by: clerk, time: 1m, choose: {again: examine, done: {to: end, chance: 0%}}}
        """
    )
    assert (told.line, told.at) == (10, "examine")
    assert told.message == "from `examine` no way leads to an end any more: the case goes round for ever"


def test_nothing_is_left_for_the_way_that_leaves_its_chance_out():
    (told,) = found(
        """
        ask: {does: Asks, by: clerk, time: 1m, choose: {again: {to: ask, chance: 100%}, done: end}}
        """
    )
    assert told.at == "ask"


def test_a_failure_that_always_happens_again():
    (told,) = found("a: {does: A, by: clerk, time: 1m, fails: {f: {what: x, chance: 100%, recover: again}}}")
    assert told.at == "a"


def test_a_loop_without_any_exit():
    (told,) = found("a: {does: A, by: clerk, time: 1m}\nb: {does: B, by: clerk, time: 1m, next: a}")
    assert told.at == "a"


def test_an_exit_for_one_segment_only():
    (told,) = found(
        "a: {does: A, by: clerk, time: 1m, choose: {out: {to: end, when: vip}, again: a}}",
        "segments: [vip, others]",
    )
    assert told.message == "for `others`, no way leads from `a` to an end any more"


def test_unknown_chances_are_given_the_benefit_of_the_doubt():
    assert found("a: {does: A, by: clerk, time: 1m, choose: {out: end, again: a}}") == []


def test_a_way_with_chance_zero_elsewhere_is_fine():
    assert found("a: {does: A, by: clerk, time: 1m, choose: {out: end, again: {to: a, chance: 0%}}}") == []
