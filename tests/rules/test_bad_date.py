import pytest

from tests.rules.counter import counter
from tests.support import findings_of


def found(written: str):
    return findings_of(counter("serve: {does: Serves, by: clerk}", f"reviewed: {written}"), only="bad-date")


@pytest.mark.parametrize(
    ("written", "message", "help_"),
    [
        (
            "2026年9月1日",
            "a date is written with hyphens and two digits each for month and day: `2026年9月1日`",
            "write `2026-09-01`",
        ),
        (
            "2026/9/1",
            "a date is written with hyphens and two digits each for month and day: `2026/9/1`",
            "write `2026-09-01`",
        ),
        (
            "2026-9-1",
            "a date is written with hyphens and two digits each for month and day: `2026-9-1`",
            "write `2026-09-01`",
        ),
        ("2026-02-30", "there is no day `2026-02-30`", "look at the month and how many days it has"),
        ("2026/2/30", "there is no day `2026/2/30`", "look at the month and how many days it has"),
        (
            "2026-09-01T10:00",
            "a day is enough here, without the time: `2026-09-01T10:00`",
            "write `2026-09-01`",
        ),
        (
            "“2026-09-01”",
            "the quotes of `“2026-09-01”` are taken for letters",
            "write `2026-09-01` without quotes",
        ),
        ("2026-09", "`2026-09` does not name a day", "write the whole date: `2026-09-01`"),
        ("2026年9月", "`2026年9月` does not name a day", "write the whole date: `2026-09-01`"),
        (
            "1.9.2026",
            "in `1.9.2026` it is not clear which is the day and which the month",
            "write the year first: `2026-09-01`",
        ),
        ("last week", "`last week` is not a date", "write year, month and day: `2026-09-01`"),
    ],
)
def test_each_mistake(written: str, message: str, help_: str):
    (told,) = found(written)
    assert (told.message, told.help, told.at) == (message, help_, written)


def test_a_date():
    assert found("2026-09-01") == []
    assert found("2024-02-29") == []


def test_the_day_of_an_observation():
    text = counter("serve: {does: Serves, by: clerk, time: {is: 4m, basis: observed, source: Log, on: May}}")
    (told,) = findings_of(text, only="bad-date")
    assert told.at == "May"
