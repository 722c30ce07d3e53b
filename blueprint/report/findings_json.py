"""Findings as JSON, for other programs. Described in schemas/findings.schema.json and docs/json.md."""

import json
from collections.abc import Iterable

from blueprint import __version__
from blueprint.findings import Finding, Place
from blueprint.report.checked import Checked, Tally
from blueprint.report.telling import advice, message, note
from blueprint.wording import Wording

VERSION = 1
"""Raised only when a key changes its meaning or goes; new keys may come at any time."""


def findings_json(files: Iterable[Checked], words: Wording) -> str:
    """One JSON document on all files, with a line end. Lines and columns from 1, in code points."""
    tally = Tally()
    told = [_file(file, words) for file in tally.counting(files)]
    content = {
        "format": "blueprint-findings",
        "version": VERSION,
        "tool": {"name": "blueprint", "version": __version__},
        "language": words.language,
        "files": told,
        "summary": {"files": tally.files, **{f"{severity}s": n for severity, n in tally.findings.items()}},
    }
    return json.dumps(content, ensure_ascii=False, indent=2) + "\n"


def _file(file: Checked, words: Wording) -> dict[str, object]:
    return {
        "path": file.name,
        "findings": [_finding(finding, file, words) for finding in file.findings],
    }


def _finding(finding: Finding, file: Checked, words: Wording) -> dict[str, object]:
    rule = finding.rule
    return {
        "code": rule.code,
        "name": rule.name,
        "severity": str(rule.severity),
        "message": message(finding, words),
        "help": advice(finding, words) or None,
        **_place(finding.place, file),
        "related": [
            {"message": note(finding, related, words), **_place(related.place, file)}
            for related in finding.related
        ],
    }


def _place(place: Place, file: Checked) -> dict[str, object]:
    """`node` is the path in the file; None where the text could not be read as nodes."""
    span = file.document.span(place)
    return {
        "node": None if place.span else list(place.path),
        "start": _at(file.position(span)),
        "end": _at(file.end(span)),
    }


def _at(position: tuple[int, int]) -> dict[str, int]:
    return {"line": position[0], "column": position[1]}
