"""A choice or a decision with only one way out."""

from collections.abc import Iterator

from blueprint.check.references import written
from blueprint.check.subject import Subject
from blueprint.findings import Finding, Place, rule

RULE = rule("choice-with-one-way")


def check(subject: Subject) -> Iterator[Finding]:
    """A decision without any way is told by the reader."""
    for step in subject.service.steps.values():
        path = ("steps", step.id, "choose")
        labels = written(subject.document, *path) if step.choose else ()
        if len(labels) == 1:
            args = {"step": step.id, "label": next(iter(labels))}
            yield Finding(RULE, Place(path), args)
        elif step.is_routing and not step.choose and len(step.next) == 1:
            yield Finding(RULE, Place(("steps", step.id, "kind"), "value"), {"step": step.id}, "decision")
