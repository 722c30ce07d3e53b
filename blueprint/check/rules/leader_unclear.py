"""A step that does not say who does it."""

from collections.abc import Iterator

from blueprint.check.subject import Subject
from blueprint.findings import Finding, Place, rule

RULE = rule("leader-unclear")


def check(subject: Subject) -> Iterator[Finding]:
    """Decisions may stand without anybody, waits without words."""
    for step in subject.service.steps.values():
        if step.does or step.is_routing or step.unread & {"does", "by", "kind"}:
            continue
        if step.text is not None:
            args = {"step": step.id, "words": step.text}
            yield Finding(RULE, Place(("steps", step.id, "does")), args)
        elif step.kind == "activity":
            yield Finding(RULE, Place(("steps", step.id)), {"step": step.id}, "nobody")
