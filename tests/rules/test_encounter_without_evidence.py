from tests.rules.counter import counter
from tests.support import findings_of


def found(step: str):
    return findings_of(counter(step), only="encounter-without-evidence")


def test_the_customer_and_somebody_onstage():
    (told,) = found("serve: {does: {clerk: Serves, customer: Asks}, time: 4m}")
    assert told.at == "serve"
    assert told.message == "no evidence is named for `serve`, where the customer meets the service"


def test_evidence_settles_it():
    assert not found("serve: {does: {clerk: Serves, customer: Asks}, time: 4m, evidence: [Order form]}")


def test_no_encounter_without_both():
    assert not found("""
        enter: {does: Enters, by: customer, time: 1m}
        pack: {does: Packs, by: packer, time: 1m}
        call: {does: {packer: Rings, customer: Answers}, time: 1m}
    """)


def test_routing_and_waiting_are_no_encounters():
    assert not found("""
        queue: {kind: wait, for: queue, does: {customer: Queues, clerk: Looks on}, time: 3m}
        which: {kind: decision, does: {clerk: Asks which, customer: Says}, choose: {a: pack, b: file}}
        pack: {does: Packs, by: packer, time: 1m, next: end}
        file: {does: Files, by: packer, time: 1m, next: end}
    """)
