from tests.rules.counter import counter
from tests.support import findings_of

ONE = "one: {phase: enter, does: One, by: clerk, time: 1m}"


def found(steps: str, head: str, **how):
    return findings_of(counter(steps, head), only="phase-without-step", **how)


def test_in_a_table_and_in_a_list():
    (told,) = found(ONE, "phases: {enter: Coming in, sign: Signing}")
    assert (told.line, told.at) == (3, "sign")
    assert told.message == "no step stands in the phase `sign`"
    (told,) = found(ONE, "phases: [enter, sign]")
    assert told.at == "sign"


def test_a_misspelt_heading_is_the_one_cause():
    assert not found(ONE.replace("enter", "entre"), "phases: {enter: Coming in, sign: Signing}")


def test_a_heading_that_could_not_be_read_may_have_been_it():
    assert not found(ONE + "\ntwo: {phase: [sign], does: Two, by: clerk, time: 1m}", "phases: [enter, sign]")


def test_a_heading_holds_for_the_steps_below():
    assert not found(ONE + "\ntwo: {phase: sign, does: Two, by: clerk, time: 1m}", "phases: [enter, sign]")
