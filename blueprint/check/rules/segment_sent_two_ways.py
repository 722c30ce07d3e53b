"""A choice in which two ways are certain for the same segment."""

from collections.abc import Iterator

from blueprint.check.subject import Subject
from blueprint.findings import Finding, Place, Related, rule
from blueprint.model import Step

RULE = rule("segment-sent-two-ways")


def check(subject: Subject) -> Iterator[Finding]:
    for step in subject.service.steps.values():
        if step.choose:
            yield from _of(step)


def _of(step: Step) -> Iterator[Finding]:
    first: dict[str, str] = {}
    for label, way in step.choose.items():
        for segment in dict.fromkeys(way.when or ()):
            earlier = first.setdefault(segment, label)
            if earlier != label:
                args = {"step": step.id, "segment": segment, "label": label, "earlier": earlier}
                related = Related(_place(step.id, earlier), "earlier", {"segment": segment})
                yield Finding(RULE, _place(step.id, label), args, related=(related,))


def _place(step: str, label: str) -> Place:
    return Place(("steps", step, "choose", label, "when"), "value")
