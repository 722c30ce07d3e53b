"""An actor under `actors` who takes part in nothing."""

from collections.abc import Iterator

from blueprint.check.references import actors_named, unknown_actors
from blueprint.check.subject import Subject
from blueprint.findings import Finding, Place, rule

RULE = rule("unused-actor")

_NAMING = frozenset({"does", "by", "with", "uses", "tells", "fails"})


def check(subject: Subject) -> Iterator[Finding]:
    service = subject.service
    if not service.steps or service.unread_steps or "steps" in service.unread:
        return
    if any(step.unread & _NAMING for step in service.steps.values()):
        return
    if subject.fact(unknown_actors):  # a slip of the pen there is what leaves one unused here
        return
    named = subject.fact(actors_named)
    for actor in service.actors.values():
        if actor.id not in named and actor.id != service.customer:
            yield Finding(RULE, Place(("actors", actor.id)), {"actor": actor.id})
