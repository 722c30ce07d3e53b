"""Money is named, but not in which currency."""

from collections.abc import Iterator

from blueprint.check.estimates import estimates
from blueprint.check.subject import Subject
from blueprint.findings import Finding, Place, rule

RULE = rule("money-without-currency")


def check(subject: Subject) -> Iterator[Finding]:
    service, money = subject.service, subject.fact(estimates).money
    if money and service.currency is None and "currency" not in service.unread:
        yield Finding(RULE, Place(money[0][0]), {"count": len(money)})
