"""Findings, one to a line: `file:line:column: code message`."""

from blueprint.report.checked import Checked
from blueprint.report.telling import message
from blueprint.report.visible import visible
from blueprint.wording import Wording


def concise(file: Checked, words: Wording) -> str:
    """A line for each finding of one file; empty where there is none."""
    return "\n".join(_lines(file, words))


def _lines(file: Checked, words: Wording) -> list[str]:
    lines = []
    for finding in file.findings:
        line, column = file.position(file.document.span(finding.place))
        said = visible(message(finding, words))
        lines.append(f"{file.name}:{line}:{column}: {finding.rule.code} {said}")
    return lines
