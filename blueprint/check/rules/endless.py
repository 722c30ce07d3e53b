"""A loop that nobody, or nobody of some segment, ever leaves."""

from collections.abc import Iterator

from blueprint.check.faults import faults_of, step_of
from blueprint.check.subject import Subject
from blueprint.findings import Finding, Place, rule

RULE = rule("endless")


def check(subject: Subject) -> Iterator[Finding]:
    for fault in faults_of(subject, "endless"):
        step = step_of(subject.flow, fault.node)
        args = {"step": step, "segment": fault.segment or ""}
        yield Finding(RULE, Place(("steps", step)), args, "segment" if fault.segment else "")
