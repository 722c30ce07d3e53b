"""A fail point and the branch that draws it, with two different chances."""

from collections.abc import Iterator

from blueprint.check.subject import Subject
from blueprint.findings import Finding, Place, Related, rule

RULE = rule("failure-chance-contradicts")


def check(subject: Subject) -> Iterator[Finding]:
    for step in subject.service.steps.values():
        for fail in step.fails.values():
            if fail.branch is None or fail.branch not in step.choose:
                continue
            way = step.choose[fail.branch]
            if not fail.chance or not way.chance or fail.chance.value == way.chance.value:
                continue
            home = ("steps", step.id)
            args = {"fail": fail.id, "chance": fail.chance, "branch": fail.branch, "other": way.chance}
            related = (Related(Place((*home, "choose", fail.branch, "chance"), on="value"), "branch"),)
            yield Finding(RULE, Place((*home, "fails", fail.id, "chance"), on="value"), args, related=related)
