"""What the tests of rules and commands share."""

from dataclasses import dataclass
from datetime import date
from typing import Literal

from blueprint.check import Selection, check
from blueprint.check.examples import example
from blueprint.check.pages import page
from blueprint.findings import Finding, Preset, Rule, rule
from blueprint.language import decode
from blueprint.report.telling import advice, message
from blueprint.source import Document, read, read_bytes
from blueprint.wording import Wording

TODAY = date(2026, 11, 1)

PRESETS = {str(preset): preset for preset in Preset}


@dataclass(frozen=True, slots=True)
class Told:
    """One finding as the user meets it: line and column from 1, `at` the text it points to."""

    code: str
    name: str
    line: int
    column: int
    at: str
    message: str
    help: str
    finding: Finding

    def __str__(self) -> str:
        return f"{self.line}:{self.column}: {self.code} {self.message}"


def findings_of(
    text: str | bytes,
    *,
    preset: Literal["correctness", "recommended", "all"] = "all",
    only: str | None = None,
    also: str | None = None,
    today: date = TODAY,
    lang: Literal["en", "zh"] = "en",
) -> list[Told]:
    """Everything `check` says about a file with this text, in file order.

    `only` leaves the findings of one rule (by kebab name): what a test of that rule looks at. `also` is a
    code that counts beside the preset.
    """
    document = read_bytes(text) if isinstance(text, bytes) else read(text)
    service, reading = None, document.findings
    if document.root is not None:
        decoded = decode(document)
        service, reading = decoded.service, (*document.findings, *decoded.findings)
    found = check(
        document, service, reading, today=today, selection=Selection(PRESETS[preset], (also,) if also else ())
    )
    wanted = [finding for finding in found if only is None or finding.rule is rule(only)]
    return [told(finding, document, Wording(lang)) for finding in wanted]


def told(finding: Finding, document: Document, words: Wording) -> Told:
    """A finding with its text and its place."""
    span = document.span(finding.place)
    line, column = document.line_column(span.start)
    return Told(
        finding.rule.code,
        finding.rule.name,
        line + 1,
        column + 1,
        document.text[span.start : span.end],
        message(finding, words),
        advice(finding, words),
        finding,
    )


def example_of(rule: Rule, heading: str) -> bytes:
    """The example under a heading of a rule's page, as the bytes of a file."""
    found = example(page(rule), heading)
    assert found is not None, f"no example under {heading}"
    if found.language == "python":
        data = eval(found.text, {"__builtins__": {"bytes": bytes, "chr": chr, "range": range}})
        return data if isinstance(data, bytes) else data.encode()
    assert found.language == "yaml"
    return found.text.encode()
