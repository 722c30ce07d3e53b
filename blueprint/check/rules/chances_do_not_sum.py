"""A choice whose chances do not come to 100%."""

from collections.abc import Iterator

from blueprint.check.chances import CLOSE, Odds, choices, percent
from blueprint.check.subject import Subject
from blueprint.findings import Finding, Place, rule

RULE = rule("chances-do-not-sum")


def check(subject: Subject) -> Iterator[Finding]:
    for step, odds in subject.fact(choices):
        variant = _variant(odds)
        if variant is None:
            continue
        args = {
            "step": step.id,
            "total": percent(odds.total),
            "labels": tuple(f"`{label}`" for label in odds.left_out),
            "segments": tuple(f"`{segment}`" for segment in odds.for_whom),
        }
        yield Finding(RULE, Place(("steps", step.id, "choose")), args, variant)


def _variant(odds: Odds) -> str | None:
    if not odds.written and not odds.left_out:
        return "no-way"
    if odds.left_out:
        return "beyond" if odds.over else None
    if abs(1 - odds.total) <= CLOSE:
        return None
    if odds.for_whom:
        return "segments"
    return "rounded" if odds.rounded else ""
