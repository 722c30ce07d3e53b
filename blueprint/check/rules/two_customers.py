"""More than one actor in the customer's lane."""

from collections.abc import Iterator

from blueprint.check.subject import Subject
from blueprint.findings import Finding, Place, Related, rule

RULE = rule("two-customers")


def check(subject: Subject) -> Iterator[Finding]:
    customers = [actor.id for actor in subject.service.actors.values() if actor.lane == "customer"]
    for other in customers[1:]:
        first = customers[0]
        related = Related(Place(("actors", first)), "first", {"first": first})
        yield Finding(RULE, Place(("actors", other)), {"actor": other, "first": first}, related=(related,))
