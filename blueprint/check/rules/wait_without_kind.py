"""A wait that does not say what is waited for."""

from collections.abc import Iterator

from blueprint.check.subject import Subject
from blueprint.check.waits import waits
from blueprint.findings import Finding, Place, rule

RULE = rule("wait-without-kind")


def check(subject: Subject) -> Iterator[Finding]:
    for wait in subject.fact(waits):
        if wait.kind is None and "for" not in wait.unread:
            yield Finding(RULE, Place(wait.path), {"step": wait.step}, wait.form)
