"""A figure said to be observed, without saying where."""

from collections.abc import Iterator

from blueprint.check.estimates import Estimate, estimates
from blueprint.check.subject import Subject
from blueprint.findings import Finding, Path, Place, Related, rule
from blueprint.source import Document

RULE = rule("observed-without-source")


def check(subject: Subject) -> Iterator[Finding]:
    observed = subject.service.basis == "observed" and not subject.service.links
    by_the_file: list[Path] = []
    for path, value in subject.fact(estimates).all():
        basis = value.grounds.basis
        if basis == "observed" and not _source(subject.document, path, value):
            yield Finding(RULE, Place((*path, "basis"), on="value"))
        elif basis is None and observed and not _source(subject.document, path, value):
            by_the_file.append(path)
    if by_the_file:  # one cause, one finding
        related = (Related(Place(by_the_file[0]), "first"),)
        yield Finding(RULE, Place(("basis",), on="value"), {"count": len(by_the_file)}, "file", related)


def _source(document: Document, path: Path, value: Estimate) -> bool:
    """Whether there is one, be it one that could not be read."""
    return value.grounds.source is not None or document.node((*path, "source")) is not None
