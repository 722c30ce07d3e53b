"""The last step of a file with choices, branches, recoveries or starts does not say where it leads."""

from collections.abc import Iterator

from blueprint.check.faults import faults_of, step_of
from blueprint.check.subject import Subject
from blueprint.findings import Finding, Place, rule

RULE = rule("last-step-without-next")


def check(subject: Subject) -> Iterator[Finding]:
    for fault in faults_of(subject, "last-step-without-next"):
        step = step_of(subject.flow, fault.node)
        yield Finding(RULE, Place(("steps", step)), {"step": step})
