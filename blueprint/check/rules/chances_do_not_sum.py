"""A choice whose chances do not come to 100%, for everyone or for one segment."""

from collections.abc import Iterator

from blueprint.check.chances import Odds, choices, percent
from blueprint.check.subject import Subject
from blueprint.findings import Finding, Place, rule
from blueprint.model import Step

RULE = rule("chances-do-not-sum")


def check(subject: Subject) -> Iterator[Finding]:
    wrong: set[str] = set()
    for step, odds in subject.fact(choices):
        variant = _variant(odds)
        if variant is None or step.id in wrong:
            continue
        if odds.own is None:
            wrong.add(step.id)  # what a segment changes in it can be no better
        args = {
            "step": step.id,
            "total": percent(odds.total),
            "labels": tuple(f"`{label}`" for label in odds.left_out),
            "segments": tuple(f"`{segment}`" for segment in odds.for_whom),
        }
        yield Finding(RULE, _place(step, odds), args, variant)


def _place(step: Step, odds: Odds) -> Place:
    if odds.own is None:
        return Place(("steps", step.id, "choose"))
    said = step.by_segment[odds.own].choose.values()
    key = "choose" if any(way.chance for way in said) else "fails"
    return Place(("steps", step.id, "by_segment", odds.own, key))


def _variant(odds: Odds) -> str | None:
    if not odds.written and not odds.left_out:
        return "no-way"
    if odds.left_out:
        return ("own-beyond" if odds.own else "beyond") if odds.over else None
    if odds.whole:
        return None
    if odds.own:
        return "own"
    if odds.for_whom:
        return "segments"
    return "rounded" if odds.rounded else ""
