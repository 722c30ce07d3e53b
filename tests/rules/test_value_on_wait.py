from tests.rules.counter import counter
from tests.support import findings_of


def found(step: str):
    return findings_of(counter(step), only="value-on-wait")


def test_a_wait_is_not_worth_paying_for():
    (told,) = found("queue: {kind: wait, for: queue, does: Queues, by: customer, time: 4m, value: va}")
    assert told.at == "va"
    assert told.message == "`queue` is a wait, and waiting adds no value for the customer"


def test_other_values_and_other_steps():
    assert not found("queue: {kind: wait, for: queue, does: Queues, by: customer, time: 4m, value: nva}")
    assert not found("queue: {kind: wait, for: external, does: Waits, by: customer, time: 4m, value: bva}")
    assert not found("serve: {does: {clerk: Serves, customer: Asks}, time: 4m, value: va}")
