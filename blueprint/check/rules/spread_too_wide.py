"""A normal distribution so wide that cutting it at zero would move its mean."""

from collections.abc import Iterator

from blueprint.check.estimates import estimates
from blueprint.check.subject import Subject
from blueprint.findings import Finding, Place, rule
from blueprint.model import Duration, Normal

RULE = rule("spread-too-wide")


def check(subject: Subject) -> Iterator[Finding]:
    for path, time in subject.fact(estimates).times:
        shape = time.shape
        if isinstance(shape, Normal) and shape.sd > shape.mean / 4 * (1 + 1e-9):
            sd = Duration(business=shape.sd) if time.business else Duration(wall=shape.sd)
            args = {"sd": sd, "mean": time.mean, "limit": time.mean * 0.25}
            yield Finding(RULE, Place((*path, "sd"), on="value"), args)
