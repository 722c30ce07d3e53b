from tests.rules.counter import counter
from tests.support import findings_of

PHASES = "phases: {buy: Buying, make: Making, get: Getting}"
STEPS = """
    order: {{phase: buy, does: {{clerk: Takes the order, customer: Orders}}, time: 4m}}
    pack: {{phase: make, {pack}, time: 4m}}
    send: {{does: Sends, by: packer, time: 4m}}
    collect: {{phase: get, does: {{clerk: Hands over, customer: Collects}}, time: 4m}}
"""


def found(pack: str):
    return findings_of(counter(STEPS.format(pack=pack), PHASES), only="phase-without-customer")


def test_points_to_the_phase():
    (told,) = found("does: Packs, by: packer")
    assert told.at == "make"
    assert told.line == 3
    assert told.message == "in the phase `make` the customer neither acts nor is served"


def test_waiting_is_neither_acting_nor_being_served():
    assert len(found("kind: wait, for: queue, does: Sits, by: customer")) == 1
    assert len(found("does: Packs, by: packer, tells: {customer: We pack}")) == 1


def test_one_step_with_the_customer_is_enough():
    assert not found("does: Packs, by: packer, with: [customer]")
    assert not found("does: {packer: Packs, customer: Watches}")


def test_where_it_could_not_be_read_who_takes_part_nothing_is_said():
    assert not found("does: 3, by: [packer]")
