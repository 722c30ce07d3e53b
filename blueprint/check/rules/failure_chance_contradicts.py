"""A fail point and the branch that draws it, with two different chances."""

from collections.abc import Iterator

from blueprint.check.subject import Subject
from blueprint.findings import Finding, Path, Place, Related, rule
from blueprint.model import Chance, FailPoint, Step
from blueprint.source import Document

RULE = rule("failure-chance-contradicts")


def check(subject: Subject) -> Iterator[Finding]:
    for step in subject.service.steps.values():
        for fail in step.fails.values():
            if fail.branch is not None and fail.branch in step.choose:
                yield from _of(step, fail, fail.branch, subject.document)


def _of(step: Step, fail: FailPoint, branch: str, document: Document) -> Iterator[Finding]:
    """What is written for everyone, and what is written for one segment; each apart."""
    home: Path = ("steps", step.id)
    at = (*home, "fails", fail.id, "chance"), (*home, "choose", branch, "chance")
    yield from _held(fail, branch, fail.chance, step.choose[branch].chance, *at)
    for segment, said in step.by_segment.items():
        here: Path = (*home, "by_segment", segment)
        own, other = said.fails.get(fail.id), said.choose.get(branch)
        if own and other:
            at = _chance(document, *here, "fails", fail.id), _chance(document, *here, "choose", branch)
            yield from _held(fail, branch, own.chance, other.chance, *at)


def _chance(document: Document, *path: str | int) -> Path:
    """Where a chance stands that may be written alone."""
    return (*path, "chance") if document.node((*path, "chance")) is not None else path


def _held(
    fail: FailPoint, branch: str, chance: Chance | None, other: Chance | None, at: Path, other_at: Path
) -> Iterator[Finding]:
    if not chance or not other or chance.value == other.value:
        return
    args = {"fail": fail.id, "chance": chance, "branch": branch, "other": other}
    related = (Related(Place(other_at, on="value"), "branch"),)
    yield Finding(RULE, Place(at, on="value"), args, related=related)
