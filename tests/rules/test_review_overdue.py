from datetime import date

import pytest

from tests.rules.counter import counter
from tests.support import findings_of

SERVE = "serve: {does: {clerk: Serves, customer: Asks}, time: 4m}"


def found(reviewed: str, today: date):
    return findings_of(counter(SERVE, f"reviewed: {reviewed}"), only="review-overdue", today=today)


def test_more_than_a_year():
    (told,) = found("2025-09-01", date(2026, 9, 2))
    assert told.at == "2025-09-01"
    assert told.message == "this blueprint was last reviewed on 2025-09-01, 366 days ago"


@pytest.mark.parametrize(
    ("reviewed", "today"),
    [
        ("2025-09-01", date(2026, 9, 1)),
        ("2024-02-29", date(2025, 2, 28)),
        ("9999-12-31", date(9999, 12, 31)),
        ("2026-09-01", date(2026, 1, 1)),
    ],
)
def test_a_year_to_the_day_is_not_overdue(reviewed, today):
    assert not found(reviewed, today)


def test_after_a_leap_day():
    assert found("2024-02-29", date(2025, 3, 1))


def test_without_a_date_nothing_is_overdue():
    assert not findings_of(counter(SERVE), only="review-overdue", today=date(2026, 9, 1))
