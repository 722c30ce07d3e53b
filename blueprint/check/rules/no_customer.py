"""A blueprint without a customer."""

from collections.abc import Iterator

from blueprint.check.subject import Subject
from blueprint.findings import Finding, Place, rule
from blueprint.source import Map

RULE = rule("no-customer")


def check(subject: Subject) -> Iterator[Finding]:
    service = subject.service
    written = subject.document.node(("actors",))
    if service.customer is not None or not isinstance(written, Map) or "actors" in service.unread:
        return
    actors = service.actors.values()
    if len(actors) == len(written.entries) and all(actor.lane for actor in actors):
        yield Finding(RULE, Place(("actors",)), {"actors": tuple(f"`{actor.id}`" for actor in actors)})
