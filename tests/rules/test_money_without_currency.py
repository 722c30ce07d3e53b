import pytest

from tests.rules.counter import counter
from tests.support import findings_of

SERVE = "serve: {does: {clerk: Serves, customer: Asks}, time: 4m%s}"


def found(steps: str, head: str = ""):
    return findings_of(counter(steps, head), only="money-without-currency")


@pytest.mark.parametrize(
    ("more", "at"),
    [
        (", cost: 2.50", "cost"),
        (", fails: {lost: {what: Lost, recover: {does: Repays, by: clerk, cost: 20}}}", "cost"),
        (", by_segment: {new: {cost: 3}}", "cost"),
        (
            ", fails: {lost: {recover: again}}, by_segment: {new: {fails: {lost: {recover: {cost: 3}}}}}",
            "cost",
        ),
    ],
)
def test_money_in_a_step(more, at):
    (told,) = found(SERVE % more, "segments: [new, old]")
    assert told.at == at
    assert told.message == "money is named here, but the file does not say in which currency"


def test_many_amounts_are_one_finding_at_the_first():
    (told,) = found(SERVE % ", cost: 2", "price: 0")
    assert told.at == "price"


def test_with_a_currency_or_without_money():
    assert not found(SERVE % ", cost: 2", "currency: CNY")
    assert not found(SERVE % "")
    assert not found(SERVE % ", cost: a lot")


def test_rates_are_money():
    text = counter(SERVE % "").replace("clerk: {lane: onstage}", "clerk: {lane: onstage, rate: 45/h}")
    (told,) = findings_of(text, only="money-without-currency")
    assert told.at == "rate"
