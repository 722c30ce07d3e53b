"""A fail point of which it is not said how the failure is put right."""

from collections.abc import Iterator

from blueprint.check.subject import Subject
from blueprint.findings import Finding, Place, rule

RULE = rule("fail-point-without-recovery")


def check(subject: Subject) -> Iterator[Finding]:
    for step in subject.service.steps.values():
        for fail in step.fails.values():
            drawn = fail.branch is not None or "branch" in fail.unread  # the flow says what follows
            if fail.recover is None and not drawn and "recover" not in fail.unread:
                args = {"step": step.id, "fail": fail.id}
                yield Finding(RULE, Place(("steps", step.id, "fails", fail.id)), args)
