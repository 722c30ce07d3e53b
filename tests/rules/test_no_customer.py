from tests.rules.counter import counter
from tests.support import findings_of

TEXT = counter("one: {does: One, by: clerk, time: 1m}")


def test_the_place_is_the_table_of_actors():
    (told,) = findings_of(TEXT.replace("lane: customer", "lane: onstage"), only="no-customer")
    assert (told.line, told.at) == (3, "actors")
    assert (
        told.message
        == "no actor stands in the customer's lane, so it is not known what the customer goes through"
    )


def test_the_customer_may_have_any_id():
    assert not findings_of(TEXT.replace("customer: {", "患者: {"), only="no-customer")


def test_a_lane_that_could_not_be_read_may_have_been_the_customers():
    assert not findings_of(TEXT.replace("lane: customer", "lane: costumer"), only="no-customer")


def test_without_any_actors_that_alone_is_missing():
    text = "blueprint: 1\nservice: x\nsteps:\n  one: {does: One, by: boss, time: 1m}\n"
    assert not findings_of(text, only="no-customer")
