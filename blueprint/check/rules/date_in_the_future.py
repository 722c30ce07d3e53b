"""A review or an observation that has not happened yet."""

from collections.abc import Iterator

from blueprint.check.estimates import estimates
from blueprint.check.subject import Subject
from blueprint.findings import Finding, Place, rule

RULE = rule("date-in-the-future")


def check(subject: Subject) -> Iterator[Finding]:
    today, reviewed = subject.today, subject.service.reviewed
    if reviewed and reviewed > today:
        args = {"date": reviewed.isoformat(), "today": today.isoformat()}
        yield Finding(RULE, Place(("reviewed",), on="value"), args, "reviewed")
    for path, value in subject.fact(estimates).all():
        on = value.grounds.on
        if on and on > today:
            args = {"date": on.isoformat(), "today": today.isoformat()}
            yield Finding(RULE, Place((*path, "on"), on="value"), args, "on")
