"""The errors of one file, for commands that do something else with it than check it."""

import sys
from datetime import date

from blueprint.check import Selection, check
from blueprint.cli import files, terminal
from blueprint.cli.loading import Opened
from blueprint.findings import Finding, Preset, Severity
from blueprint.wording import Wording

_CORRECTNESS = Selection(Preset.CORRECTNESS)


def errors_of(it: Opened) -> tuple[Finding, ...]:
    """What is wrong in a file, of the preset `correctness`; warnings are the business of `check`."""
    found = check(it.document, it.service, it.findings, today=date.today(), selection=_CORRECTNESS)
    return tuple(finding for finding in found if finding.rule.severity is Severity.ERROR)


def tell_errors(it: Opened, errors: tuple[Finding, ...], speech: Wording) -> None:
    """Show errors on standard error; nothing where there are none."""
    if not errors:
        return
    from blueprint.report.checked import Checked
    from blueprint.report.full import coloured, full, plain

    name = "<stdin>" if it.name == files.STDIN else it.name
    paint = coloured if terminal.shows_colour(sys.stderr) else plain
    terminal.complain(full(Checked(name, it.document, errors), speech, paint) + "\n")
