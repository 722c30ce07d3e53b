"""Business days are used, but not how long one is."""

from collections.abc import Iterator

from blueprint.check.estimates import estimates
from blueprint.check.subject import Subject
from blueprint.findings import Finding, Path, Place, rule

RULE = rule("business-days-without-calendar")


def check(subject: Subject) -> Iterator[Finding]:
    if subject.service.calendar or "calendar" in subject.service.unread:
        return
    first = next(_in_business_days(subject), None)
    if first:
        yield Finding(RULE, Place(first, on="value"))


def _in_business_days(subject: Subject) -> Iterator[Path]:
    yield from (path for path, time in subject.fact(estimates).times if time.business)
    yield from (path for path, limit in subject.fact(estimates).limits if limit.business)
