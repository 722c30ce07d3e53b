"""A way that is never taken."""

from collections.abc import Iterator

from blueprint.check.chances import choices
from blueprint.check.subject import Subject
from blueprint.findings import Finding, Place, rule
from blueprint.model import Service, Step

RULE = rule("impossible-way")


def check(subject: Subject) -> Iterator[Finding]:
    for step in subject.service.steps.values():
        for at, way in enumerate(step.next):
            if way.chance and not way.chance.value:
                yield Finding(RULE, Place(("steps", step.id, "next", at)), {"step": step.id})
        for label, way in step.choose.items():
            if way.chance and not way.chance.value:
                yield _never(step, label, "")
        for label in _for_nobody(subject.service, step):
            yield _never(step, label, "segments")
    for step, odds in subject.fact(choices):
        for label in odds.left_out if not (odds.open or odds.over or odds.own) else ():
            yield _never(step, label, "rest")


def _never(step: Step, label: str, variant: str) -> Finding:
    return Finding(
        RULE, Place(("steps", step.id, "choose", label)), {"step": step.id, "label": label}, variant
    )


def _for_nobody(service: Service, step: Step) -> Iterator[str]:
    """Ways without `when` beside ways that send every segment elsewhere."""
    if not service.segments or not step.choose:
        return
    sent = {segment for way in step.choose.values() for segment in way.when or ()}
    if sent and all(segment in sent for segment in service.segments):
        yield from (label for label, way in step.choose.items() if not way.when and "when" not in way.unread)
