"""A fail point and the branch that draws it, with two different chances."""

from collections.abc import Iterator

from blueprint.check.subject import Subject
from blueprint.findings import Finding, Path, Place, Related, rule
from blueprint.model import Chance, FailPoint, Step

RULE = rule("failure-chance-contradicts")


def check(subject: Subject) -> Iterator[Finding]:
    for step in subject.service.steps.values():
        for fail in step.fails.values():
            if fail.branch is not None and fail.branch in step.choose:
                yield from _of(step, fail, fail.branch)


def _of(step: Step, fail: FailPoint, branch: str) -> Iterator[Finding]:
    """What is written for everyone, and what is written for one segment; each apart."""
    home: Path = ("steps", step.id)
    at = (*home, "fails", fail.id, "chance"), (*home, "choose", branch, "chance")
    yield from _held(fail, branch, fail.chance, step.choose[branch].chance, *at)
    for segment, said in step.by_segment.items():
        here: Path = (*home, "by_segment", segment)
        at = (*here, "fails", fail.id), (*here, "choose", branch)
        yield from _held(fail, branch, said.fails.get(fail.id), said.choose.get(branch), *at)


def _held(
    fail: FailPoint, branch: str, chance: Chance | None, other: Chance | None, at: Path, other_at: Path
) -> Iterator[Finding]:
    if not chance or not other or chance.value == other.value:
        return
    args = {"fail": fail.id, "chance": chance, "branch": branch, "other": other}
    related = (Related(Place(other_at, on="value"), "branch"),)
    yield Finding(RULE, Place(at, on="value"), args, related=related)
