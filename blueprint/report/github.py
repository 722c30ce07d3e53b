"""Findings as GitHub workflow commands, which GitHub shows beside the changed lines.

Form: https://docs.github.com/actions/reference/workflow-commands-for-github-actions
"""

from blueprint.findings import Finding, Severity
from blueprint.report.checked import Checked
from blueprint.report.telling import advice, message
from blueprint.wording import Wording

_COMMANDS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.HINT: "notice"}


def github(file: Checked, words: Wording) -> str:
    """A line for each finding of one file; empty where there is none."""
    return "\n".join(_command(finding, file, words) for finding in file.findings)


def _command(finding: Finding, file: Checked, words: Wording) -> str:
    span = file.document.span(finding.place)
    line, column = file.position(span)
    last, behind = file.end(span)
    properties = {
        "file": file.name,
        "line": str(line),
        "endLine": str(last),
        "title": f"{finding.rule.code} {finding.rule.name}",
    }
    if last == line:  # GitHub takes columns only within one line
        properties |= {"col": str(column), "endColumn": str(behind)}
    listed = ",".join(f"{key}={_property(value)}" for key, value in properties.items())
    told = "\n".join(text for text in (message(finding, words), advice(finding, words)) if text)
    return f"::{_COMMANDS[finding.rule.severity]} {listed}::{_data(told)}"


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
