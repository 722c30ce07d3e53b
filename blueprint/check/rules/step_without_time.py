"""A step of which it is not known how long it takes."""

from collections.abc import Iterator

from blueprint.check.subject import Subject
from blueprint.findings import Finding, Place, rule
from blueprint.model import Service, Step

RULE = rule("step-without-time")


def check(subject: Subject) -> Iterator[Finding]:
    service = subject.service
    timed = [step for step in service.steps.values() if not step.is_routing]
    untimed = [step for step in timed if not _known(service, step)]
    if len(untimed) > 1 and len(untimed) == len(timed):  # a first draft: one cause, one finding
        yield Finding(RULE, Place(("steps",)), variant="all")
        return
    for step in untimed:
        yield Finding(RULE, Place(("steps", step.id)), {"step": step.id})


def _known(service: Service, step: Step) -> bool:
    """Written, or written and not understood, or said for every segment there is."""
    if step.time or "time" in step.unread or "by_segment" in step.unread:
        return True
    said = [segment for segment, override in step.by_segment.items() if override.time]
    return bool(service.segments) and all(segment in said for segment in service.segments)
