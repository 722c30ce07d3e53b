"""A blueprint that nobody has reviewed for more than a year."""

from collections.abc import Iterator
from datetime import date

from blueprint.check.subject import Subject
from blueprint.findings import Finding, Place, rule

RULE = rule("review-overdue")


def check(subject: Subject) -> Iterator[Finding]:
    reviewed = subject.service.reviewed
    if reviewed and _over_a_year(reviewed, subject.today):
        args = {"reviewed": reviewed.isoformat(), "days": (subject.today - reviewed).days}
        yield Finding(RULE, Place(("reviewed",), on="value"), args)


def _over_a_year(reviewed: date, today: date) -> bool:
    return (today.year - 1, today.month, today.day) > (reviewed.year, reviewed.month, reviewed.day)
