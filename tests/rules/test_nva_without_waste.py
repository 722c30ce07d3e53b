from tests.rules.counter import counter
from tests.support import findings_of


def found(step: str, head: str = ""):
    return findings_of(counter(step, head), only="nva-without-waste")


def test_an_activity_that_adds_no_value():
    (told,) = found("serve: {does: Fetches the form, by: clerk, time: 4m, value: nva}")
    assert told.at == "value"
    assert told.message == "`serve` adds no value, but it is not said which waste it is"


def test_the_waste_settles_it():
    assert not found("serve: {does: Fetches the form, by: clerk, time: 4m, value: nva, waste: motion}")


def test_waits_are_waste_by_themselves():
    assert not found("queue: {kind: wait, for: queue, does: Queues, by: customer, time: 4m}")


def test_by_default_of_the_file():
    (told,) = found("serve: {does: Fetches the form, by: clerk, time: 4m}", "defaults: {value: nva}")
    assert told.at == "serve"
    assert "as `defaults:` says for every step" in told.message
    assert not found(
        "serve: {does: Fetches the form, by: clerk, time: 4m, value: bva}", "defaults: {value: nva}"
    )
