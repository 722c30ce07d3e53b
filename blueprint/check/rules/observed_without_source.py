"""A figure said to be observed, without saying where."""

from collections.abc import Iterator

from blueprint.check.estimates import estimates
from blueprint.check.subject import Subject
from blueprint.findings import Finding, Path, Place, Related, rule

RULE = rule("observed-without-source")


def check(subject: Subject) -> Iterator[Finding]:
    without = [(path, value) for path, value in subject.fact(estimates).all() if not value.grounds.source]
    for path, value in without:
        if value.grounds.basis == "observed":
            yield Finding(RULE, Place((*path, "basis"), on="value"))
    if subject.service.basis == "observed" and not subject.service.links:
        yield from _by_the_file([path for path, value in without if value.grounds.basis is None])


def _by_the_file(paths: list[Path]) -> Iterator[Finding]:
    """One finding for everything that is observed only because the head of the file says so."""
    if paths:
        related = (Related(Place(paths[0]), "first"),)
        yield Finding(RULE, Place(("basis",), on="value"), {"count": len(paths)}, "file", related)
