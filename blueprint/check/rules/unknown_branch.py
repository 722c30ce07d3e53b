"""A `branch` that is no label of the step's choice, or an override for a fail point that is none."""

from collections.abc import Iterator

from blueprint.check.references import Mention, findings, written
from blueprint.check.subject import Subject
from blueprint.findings import Finding, rule
from blueprint.model import Step

RULE = rule("unknown-branch")


def check(subject: Subject) -> Iterator[Finding]:
    for step in subject.service.steps.values():
        if step.fails or step.by_segment:
            yield from _branches(step, subject)
            yield from _overrides(step, subject)


def _branches(step: Step, subject: Subject) -> Iterator[Finding]:
    """A choice that could not be read as a whole may have had the label."""
    labels = written(subject.document, "steps", step.id, "choose")
    if not labels and "choose" in step.unread:
        return
    mentions = [
        Mention(point.branch, ("steps", step.id, "fails", point.id, "branch"), "value")
        for point in step.fails.values()
        if point.branch is not None and point.branch not in labels
    ]
    yield from findings(RULE, mentions, labels, subject.document)


def _overrides(step: Step, subject: Subject) -> Iterator[Finding]:
    known = written(subject.document, "steps", step.id, "fails")
    mentions = [
        Mention(point, ("steps", step.id, "by_segment", segment, "fails", point), "key", "fail-point")
        for segment, override in step.by_segment.items()
        for point in override.fails
        if point not in known
    ]
    yield from findings(RULE, mentions, known, subject.document)
