"""What every form of a report of findings starts from."""

from collections.abc import Iterable, Iterator

from msgspec import Struct, field

from blueprint.findings import Finding, Severity, Span
from blueprint.source import Document


class Checked(Struct, frozen=True):
    """One file, as the user named it, and what was found in it, in the order to be shown."""

    name: str
    document: Document
    findings: tuple[Finding, ...]

    def first(self, count: int) -> "Checked":
        """The same file with at most so many of its findings."""
        return Checked(self.name, self.document, self.findings[:count])

    def position(self, span: Span) -> tuple[int, int]:
        """Line and column of the beginning of a span, both from 1, in code points."""
        line, column = self.document.line_column(span.start)
        return line + 1, column + 1

    def end(self, span: Span) -> tuple[int, int]:
        """Line and column of the first character behind a span, both from 1."""
        line, column = self.document.line_column(span.end)
        return line + 1, column + 1


class Tally(Struct):
    """How many files there were, and how many findings of each severity."""

    files: int = 0
    findings: dict[Severity, int] = field(default_factory=lambda: dict.fromkeys(sorted(Severity)[::-1], 0))

    def counting(self, files: Iterable[Checked]) -> Iterator[Checked]:
        """The same files, counted as they pass; none is kept, since a thousand texts fill the memory."""
        for file in files:
            self.files += 1
            for finding in file.findings:
                self.findings[finding.rule.severity] += 1
            yield file
