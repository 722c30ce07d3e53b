from tests.rules.counter import counter
from tests.support import findings_of


def found(steps: str, head: str = "ends: {sold: good, lost: bad}", **how):
    return findings_of(counter(steps, head), only="unused-end", **how)


def test_in_a_table_and_in_a_list():
    (told,) = found("one: {does: One, by: clerk, time: 1m, next: sold}")
    assert (told.line, told.at) == (3, "lost")
    assert told.message == "no way leads to the end `lost`"
    (told,) = found("one: {does: One, by: clerk, time: 1m, next: lost}", "ends: [sold, lost]")
    assert told.at == "sold"


def test_a_recovery_leads_there_too():
    assert not found(
        "one: {does: One, by: clerk, time: 1m, next: sold, fails: {f: {what: x, recover: lost}}}"
    )


def test_a_misspelt_target_is_the_one_cause():
    assert not found("one: {does: One, by: clerk, time: 1m, next: solt}")


def test_a_forgotten_next_is_the_one_cause():
    steps = "one: {does: One, by: clerk, time: 1m, choose: {yes: lost, no: two}}\ntwo: {does: Two, by: clerk}"
    assert not found(steps)
    assert [
        told.name
        for told in findings_of(counter(steps, "ends: {sold: good, lost: bad}"), preset="correctness")
    ] == ["last-step-without-next"]
