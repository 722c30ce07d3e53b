from tests.rules.counter import counter
from tests.support import findings_of


def found(step: str, **how):
    return findings_of(counter(f"one: {step}"), only="choice-with-one-way", **how)


def test_one_label():
    (told,) = found("{does: One, by: clerk, time: 1m, choose: {fine: end}}")
    assert (told.line, told.at) == (9, "choose")
    assert told.message == "the choice of `one` has only one way, `fine`"


def test_a_second_label_that_could_not_be_read_is_there():
    assert not found("{does: One, by: clerk, time: 1m, choose: {fine: end, bad: {chance: 3%}}}")


def test_two_labels_may_share_a_target():
    assert not found("{does: One, by: clerk, time: 1m, choose: {fine: end, late: end}}")


def test_a_decision_that_decides_nothing():
    (told,) = found("{kind: decision, next: end}", lang="zh")
    assert told.message == "`one` 是判断，却只有一条去向"
