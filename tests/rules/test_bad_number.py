import pytest

from tests.rules.counter import counter
from tests.support import findings_of


def found(written: str):
    text = counter("serve: {does: Serves, by: clerk}")
    return findings_of(
        text.replace("clerk: {lane: onstage", f"clerk: {{staff: {written}, lane: onstage"), only="bad-number"
    )


@pytest.mark.parametrize(
    ("written", "message"),
    [
        ("two", "`staff` should be a whole number from 1 to 9999; here stands `two`"),
        ("2.5", "`staff` should be a whole number from 1 to 9999; here stands `2.5`"),
        ("４", "`staff` should be a whole number from 1 to 9999; here stands `４`"),
        ("0", "`staff` should be from 1 to 9999; here stands `0`"),
        ("-1", "`staff` should be from 1 to 9999; here stands `-1`"),
        ("'4'", "`staff` is a number; in quotes it is a text"),
    ],
)
def test_each_mistake(written: str, message: str):
    (told,) = found(written)
    assert (told.message, told.at) == (message, written)


def test_a_whole_number():
    assert found("4") == []


def test_heads_in_company():
    (told,) = findings_of(
        counter("serve: {does: Serves, by: clerk, with: {packer: many}}"), only="bad-number"
    )
    assert told.message == "`packer` should be a whole number from 1 to 9999; here stands `many`"


def test_days_of_a_week():
    text = counter("serve: {does: Serves, by: clerk}", "calendar: {hours: 8h, days: 8}")
    (told,) = findings_of(text, only="bad-number")
    assert told.message == "`days` should be from 1 to 7; here stands `8`"
