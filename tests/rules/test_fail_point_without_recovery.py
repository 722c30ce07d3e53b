from tests.rules.counter import counter
from tests.support import findings_of


def found(fail: str):
    steps = f"""
        check:
          does: {{clerk: Checks, customer: Shows}}
          time: 2m
          fails: {{odd: {fail}}}
          choose: {{fine: pay, mismatch: {{to: check, chance: 5%}}}}
        pay: {{does: {{clerk: Takes the money, customer: Pays}}, time: 2m, next: end}}
    """
    return findings_of(counter(steps), only="fail-point-without-recovery")


def test_names_the_failure_and_its_step():
    (told,) = found("{what: Names differ, chance: 8%}")
    assert told.at == "odd"
    assert told.message == "it is not said how the failure `odd` of `check` is put right"


def test_a_recovery_in_either_form():
    assert not found("{what: Names differ, chance: 8%, recover: pay}")
    assert not found("{what: Names differ, chance: 8%, recover: {does: Asks again, by: clerk, time: 1m}}")


def test_the_flow_may_draw_what_follows():
    assert not found("{what: Names differ, branch: mismatch}")


def test_a_recovery_that_could_not_be_read_is_not_missing():
    assert not found("{what: Names differ, recover: [pay]}")
