"""A failure that sends the case elsewhere, in a step that leads to several branches at once."""

from collections.abc import Iterator

from blueprint.check.subject import Subject
from blueprint.findings import Finding, Place, rule
from blueprint.model import Step

RULE = rule("leaves-a-parallel-step")


def check(subject: Subject) -> Iterator[Finding]:
    for step in subject.service.steps.values():
        if not step.fails or not _parallel(step):
            continue
        for point in step.fails.values():
            if point.recover is not None and point.recover.leaves and point.branch is None:
                path = ("steps", step.id, "fails", point.id, "recover", "then")
                args = {"step": step.id, "fail": point.id, "then": point.recover.then}
                yield Finding(RULE, Place(path, on="value"), args)


def _parallel(step: Step) -> bool:
    return len(step.next) > 1 or any(not isinstance(way.to, str) and len(way.to) > 1 for way in step.next)
