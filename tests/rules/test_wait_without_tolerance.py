from tests.rules.counter import counter
from tests.support import findings_of


def found(steps: str):
    return findings_of(counter(steps), only="wait-without-tolerance")


def test_a_wait_of_the_customer():
    (told,) = found("""
        queue: {kind: wait, for: queue, does: Queues, by: customer, time: 3m}
        serve: {does: {clerk: Serves, customer: Asks}, time: 4m}
    """)
    assert told.at == "queue"
    assert told.message == "it is not said how long the customer accepts to wait at `queue`"


def test_waits_for_steps_with_the_customer():
    told = found("""
        serve:
          wait_before: {time: 5m, for: queue}
          does: {clerk: Serves, customer: Asks}
          time: 4m
          next: {to: pay, wait: {time: 2m, for: hand-off}}
        pay: {does: {clerk: Takes the money, customer: Pays}, time: 2m}
    """)
    assert [each.at for each in told] == ["wait_before", "wait"]


def test_who_is_away_or_takes_no_part_does_not_wait():
    assert not found("""
        order: {does: {clerk: Takes the order, customer: Orders}, time: 4m}
        pack: {wait_before: {time: 5m, for: batch}, does: Packs, by: packer, time: 4m}
        collect:
          wait_before: {time: 1d, for: external, customer: away}
          does: {clerk: Hands over, customer: Collects}
          time: 4m
    """)


def test_a_hidden_wait_that_is_said_to_be_felt():
    (told,) = found("""
        order: {does: {clerk: Takes the order, customer: Orders}, time: 4m}
        pack: {wait_before: {time: 2h, for: batch, customer: waits}, does: Packs, by: packer, time: 4m}
        collect: {does: {clerk: Hands over, customer: Collects}, time: 4m}
    """)
    assert told.at == "wait_before"


def test_a_tolerance_settles_it():
    assert not found("""
        queue: {kind: wait, for: queue, does: Queues, by: customer, time: 3m, tolerance: 10m}
        serve: {does: {clerk: Serves, customer: Asks}, time: 4m}
    """)


def test_a_recovery_the_customer_waits_for():
    (told,) = found("""
        serve:
          does: {clerk: Serves, customer: Asks}
          time: 4m
          fails: {lost: {what: Lost, recover: {does: Prints again, by: clerk, wait: {time: 3m, for: queue}}}}
    """)
    assert told.message == "it is not said how long the customer accepts to wait for this recovery of `serve`"
