from tests.rules.counter import counter
from tests.support import findings_of


def found(steps: str, head: str = "phases: {enter: Coming in, sign: Signing}", **how):
    return findings_of(counter(steps, head), only="unknown-phase", **how)


def test_only_the_heading_is_reported_not_the_steps_below_it():
    (told,) = found(
        """
        one: {phase: entre, does: One, by: clerk, time: 1m}
        two: {does: Two, by: clerk, time: 1m}
        """
    )
    assert (told.line, told.at) == (10, "entre")
    assert told.message == "there is no phase `entre` under `phases:`"
    assert told.help == "did you mean `enter`? Otherwise declare the phase under `phases:` with its title"


def test_without_phases_it_says_how_they_are_declared():
    (told,) = found("one: {phase: enter, does: One, by: clerk, time: 1m}", head="")
    assert told.message == "there is no phase `enter`, since the file has no `phases:`"
    assert "`phases: {enter: Title for readers}`" in told.help


def test_phases_may_be_a_plain_list():
    assert not found("one: {phase: enter, does: One, by: clerk, time: 1m}", head="phases: [enter]")
