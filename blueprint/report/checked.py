"""What every form of a report of findings starts from."""

from collections.abc import Iterable
from dataclasses import dataclass

from blueprint.findings import Finding, Severity, Span
from blueprint.source import Document


@dataclass(frozen=True, slots=True)
class Checked:
    """One file, as the user named it, and what was found in it, in the order to be shown."""

    name: str
    document: Document
    findings: tuple[Finding, ...]

    def position(self, span: Span) -> tuple[int, int]:
        """Line and column of the beginning of a span, both from 1, in code points."""
        line, column = self.document.line_column(span.start)
        return line + 1, column + 1

    def end(self, span: Span) -> tuple[int, int]:
        """Line and column of the first character behind a span, both from 1."""
        line, column = self.document.line_column(span.end)
        return line + 1, column + 1


def tally(files: Iterable[Checked]) -> dict[Severity, int]:
    """How many findings there are of each severity, the gravest first."""
    counts = dict.fromkeys(sorted(Severity, reverse=True), 0)
    for file in files:
        for finding in file.findings:
            counts[finding.rule.severity] += 1
    return counts
