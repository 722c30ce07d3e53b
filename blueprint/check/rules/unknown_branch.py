"""A `branch` that is no label of the step's choice, or a segment's number of what is not in the step."""

from collections.abc import Collection, Iterable, Iterator

from blueprint.check.references import Mention, findings, written
from blueprint.check.subject import Subject
from blueprint.findings import Finding, Path, rule
from blueprint.flow.by_segment import Beside, ways_beside
from blueprint.model import Step

RULE = rule("unknown-branch")

_NEAR = ("fail-point", "label", "way")


def check(subject: Subject) -> Iterator[Finding]:
    for step in subject.service.steps.values():
        if step.fails and any(point.branch is not None for point in step.fails.values()):
            yield from _branches(step, subject)
        if step.by_segment:
            yield from _fail_points(step, subject)
            yield from _labels(step, subject)
            yield from _ways(step, subject)


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


def _fail_points(step: Step, subject: Subject) -> Iterator[Finding]:
    """A part of the step that could not be read as a whole may have had the name."""
    said = [
        (name, numbers, (*_home(step, segment), "fails", name))
        for segment, override in step.by_segment.items()
        for name, numbers in override.fails.items()
    ]
    known = written(subject.document, "steps", step.id, "fails")
    unknown = [Mention(name, path, "key", "fail-point") for name, _, path in said if name not in known]
    yield from _told(unknown, known, subject)
    known_points = [(step.fails[name], numbers, path) for name, numbers, path in said if name in step.fails]
    for point, numbers, path in known_points:
        for key, part in (("recover", numbers.recover), ("detect", numbers.detect)):
            if part and getattr(point, key) is None and key not in point.unread:
                yield from _told([Mention(point.id, (*path, key), "key", f"no-{key}")], (), subject)


def _labels(step: Step, subject: Subject) -> Iterator[Finding]:
    labels = written(subject.document, "steps", step.id, "choose")
    if not labels and "choose" in step.unread:
        return
    variant = "label" if labels else "no-choice"
    said = [
        (label, numbers, (*_home(step, segment), "choose", label))
        for segment, override in step.by_segment.items()
        for label, numbers in override.choose.items()
    ]
    unknown = [Mention(label, path, "key", variant) for label, _, path in said if label not in labels]
    yield from _told(unknown, labels, subject)
    certain = [
        Mention(label, path, "key", "when")
        for label, numbers, path in said
        if numbers.chance and label in step.choose and step.choose[label].when is not None
    ]
    yield from _told(certain, (), subject)


def _ways(step: Step, subject: Subject) -> Iterator[Finding]:
    """Ways that go by the step they lead to; where some could not be read, none is unknown."""
    for segment, override in step.by_segment.items():
        if not (override.next or any(way.to for way in override.choose.values())):
            continue
        for beside in ways_beside(step, segment):
            if beside.key != "choose" and beside.complete:
                yield from _told(_unknown(beside), beside.ways, subject)
                yield from _told(_certain(beside), (), subject)


def _unknown(beside: Beside) -> list[Mention]:
    variant = "way" if beside.ways else "no-next" if beside.key == "next" else "no-list"
    return [
        Mention(name, (*beside.path, name), "key", variant) for name in beside.said if name not in beside.ways
    ]


def _certain(beside: Beside) -> list[Mention]:
    """Ways that are not taken by chance, and are given one."""
    return [
        Mention(way.name, path, "key", "next")
        for way, _, numbers, path in beside.matched
        if numbers.chance and way.chance is None and "chance" not in way.unread
    ]


def _told(mentions: Iterable[Mention], known: Collection[str], subject: Subject) -> Iterator[Finding]:
    yield from findings(RULE, mentions, known, subject.document, _NEAR)


def _home(step: Step, segment: str) -> Path:
    return ("steps", step.id, "by_segment", segment)
