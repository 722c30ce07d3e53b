"""A `branch` that is no label of the step's choice, or a segment's chance of what is not in the step."""

from collections.abc import Collection, Iterator

from blueprint.check.references import Mention, all_ways, findings, written
from blueprint.check.subject import Subject
from blueprint.findings import Finding, rule
from blueprint.model import Step

RULE = rule("unknown-branch")


def check(subject: Subject) -> Iterator[Finding]:
    for step in subject.service.steps.values():
        if any(point.branch is not None for point in step.fails.values()):
            yield from _branches(step, subject)
        if any(override.changes_chances for override in step.by_segment.values()):
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
    """A part of the step that could not be read as a whole may have had the name."""
    fails, labels = (written(subject.document, "steps", step.id, key) for key in ("fails", "choose"))
    yield from _strange(step, subject, "fails", fails, "fail-point")
    if labels or "choose" not in step.unread:
        yield from _strange(step, subject, "choose", labels, "label" if labels else "no-choice")
    by_chance = [label for label in labels if label not in step.choose or step.choose[label].when is None]
    certain = [label for label in labels if label not in by_chance]
    known = {name for override in step.by_segment.values() for name in override.choose} - {*certain}
    yield from _strange(step, subject, "choose", known, "when")
    if "next" not in step.unread:
        yield from _strange(step, subject, "next", _branches_by_chance(step), "next")


def _strange(
    step: Step, subject: Subject, key: str, known: Collection[str], variant: str
) -> Iterator[Finding]:
    mentions = [
        Mention(name, ("steps", step.id, "by_segment", segment, key, name), "key", variant)
        for segment, override in step.by_segment.items()
        for name in getattr(override, key)
        if name not in known
    ]
    yield from findings(RULE, mentions, known, subject.document)


def _branches_by_chance(step: Step) -> tuple[str, ...]:
    """The steps to which branches lead that are taken on their own, each with a chance."""
    branches = (branch for way in all_ways(step) for branch in (way.to if isinstance(way.to, tuple) else ()))
    own = (*(step.next if len(step.next) > 1 else ()), *branches)
    return tuple(way.to for way in own if isinstance(way.to, str) and (way.chance or "chance" in way.unread))
