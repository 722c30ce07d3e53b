from tests.rules.counter import counter
from tests.support import findings_of


def found(step: str):
    return findings_of(counter(step), only="no-fail-point-considered")


def test_a_step_the_customer_sees():
    (told,) = found("serve: {does: {clerk: Serves, customer: Asks}, time: 4m}")
    assert told.at == "serve"
    assert told.message == "nobody has said what can go wrong in `serve`, which the customer sees"


def test_an_empty_list_says_considered_and_none_found():
    text = counter("serve: {does: {clerk: Serves, customer: Asks}, time: 4m, fails: {}}")
    assert not findings_of(text, only="no-fail-point-considered")
    assert not findings_of(text, preset="correctness")


def test_a_fail_point_is_considered_even_if_it_could_not_be_read():
    assert not found("serve: {does: {clerk: Serves, customer: Asks}, time: 4m, fails: {lost: {what: Lost}}}")
    assert not found("serve: {does: {clerk: Serves, customer: Asks}, time: 4m, fails: none}")


def test_out_of_sight_waiting_and_routing():
    assert not found("""
        enter: {does: Enters, by: customer, time: 1m}
        queue: {kind: wait, for: queue, does: {customer: Queues, clerk: Looks on}, time: 3m}
        fetch: {does: Fetches, by: clerk, lane: backstage, time: 1m}
        pack: {does: Packs, by: packer, time: 1m}
    """)


def test_a_machine_onstage_is_seen():
    text = counter("print: {does: Prints a number, by: kiosk, time: 1m}").replace(
        "  clerk:", "  kiosk: {lane: onstage, machine: true}\n  clerk:"
    )
    (told,) = findings_of(text, only="no-fail-point-considered")
    assert told.at == "print"
