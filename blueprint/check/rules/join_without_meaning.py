"""A declared join at a step where it says nothing, or where `any` is not allowed."""

from collections.abc import Iterator

from blueprint.check.faults import faults_of, step_of
from blueprint.check.subject import Subject
from blueprint.findings import Finding, Place, rule

RULE = rule("join-without-meaning")


def check(subject: Subject) -> Iterator[Finding]:
    for fault in faults_of(subject, "join-without-meaning"):
        step = step_of(subject.flow, fault.node)
        args = {"step": step, "join": subject.service.steps[step].join}
        yield Finding(RULE, Place(("steps", step, "join"), on="value"), args, fault.variant)
