"""A choice, or several starts, where two or more chances are left out, so that none of them is known."""

from collections.abc import Iterator

from blueprint.check.chances import choices, odds
from blueprint.check.subject import Subject
from blueprint.findings import Finding, Place, rule

RULE = rule("chance-left-out")


def check(subject: Subject) -> Iterator[Finding]:
    service = subject.service
    told: set[str] = set()
    for step, found in subject.fact(choices):
        if len(found.left_out) > 1 and found.open and step.id not in told:
            told.add(step.id)
            args = {"step": step.id, "labels": tuple(f"`{label}`" for label in found.left_out)}
            yield Finding(RULE, Place(("steps", step.id, "choose")), args)
    for key, entries, variant in (
        ("starts", service.starts, "starts"),
        ("segments", service.segments, "segments"),
    ):
        if not entries:
            continue
        shares = odds({entry.id: entry.share.value if entry.share else None for entry in entries.values()})
        plain_list = key == "segments" and not shares.written
        if len(shares.left_out) > 1 and shares.open and not plain_list and key not in service.unread:
            names = tuple(f"`{name}`" for name in shares.left_out)
            yield Finding(RULE, Place((key,)), {"names": names}, variant)
