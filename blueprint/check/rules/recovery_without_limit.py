"""A recovery of which it is not said by when it is done."""

from collections.abc import Iterator

from blueprint.check.recoveries import recoveries
from blueprint.check.subject import Subject
from blueprint.findings import Finding, Place, rule

RULE = rule("recovery-without-limit")


def check(subject: Subject) -> Iterator[Finding]:
    for path, step, fail, recovery in recoveries(subject):
        if recovery.within is None and "within" not in recovery.unread:
            yield Finding(RULE, Place(path), {"step": step, "fail": fail})
