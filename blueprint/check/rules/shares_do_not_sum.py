"""Shares of segments or of starts that do not come to 100%."""

from collections.abc import Iterator

from blueprint.check.chances import odds, percent
from blueprint.check.subject import Subject
from blueprint.findings import Finding, Place, rule

RULE = rule("shares-do-not-sum")


def check(subject: Subject) -> Iterator[Finding]:
    for key, entries in (("segments", subject.service.segments), ("starts", subject.service.starts)):
        if not entries or key in subject.service.unread:
            continue
        shares = odds({entry.id: entry.share.value if entry.share else None for entry in entries.values()})
        if shares.over if shares.left_out else not shares.whole:
            args = {"total": percent(shares.total), "names": tuple(f"`{name}`" for name in shares.left_out)}
            yield Finding(RULE, Place((key,)), args, f"{key}-beyond" if shares.left_out else key)
