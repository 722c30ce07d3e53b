"""A recovery that nobody is answerable for."""

from collections.abc import Iterator

from blueprint.check.recoveries import recoveries
from blueprint.check.subject import Subject
from blueprint.findings import Finding, Place, rule
from blueprint.source import Scalar

RULE = rule("recovery-without-owner")


def check(subject: Subject) -> Iterator[Finding]:
    for path, step, fail, recovery in recoveries(subject):
        if recovery.owner is None and "owner" not in recovery.unread:
            bare = isinstance(subject.document.node(path), Scalar)
            args = {"step": step, "fail": fail, "then": recovery.then}
            yield Finding(RULE, Place(path), args, "bare" if bare else "")
