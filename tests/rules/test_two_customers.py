from tests.rules.counter import counter
from tests.support import findings_of


def test_the_second_is_reported_and_the_first_shown():
    text = counter("one: {does: One, by: customer, time: 1m}").replace(
        "  packer: {lane: backstage}", "  guest: {lane: customer}"
    )
    (told,) = findings_of(text, only="two-customers")
    assert (told.line, told.at) == (6, "guest")
    assert told.message == "`guest` stands in the customer's lane, where `customer` already is"
    (first,) = told.finding.related
    assert first.place.path == ("actors", "customer")


def test_each_further_one_is_reported():
    text = (
        counter("one: {does: One, by: customer, time: 1m}")
        .replace("lane: backstage", "lane: customer")
        .replace("lane: onstage", "lane: customer")
    )
    assert [told.at for told in findings_of(text, only="two-customers")] == ["clerk", "packer"]
