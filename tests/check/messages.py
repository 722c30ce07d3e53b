"""Every message in both languages, in one file that a person reads through.

For each rule: what `check` says of the bad example on its page, in English and Chinese, and all its texts;
then the texts of the command line, the reports and the drawings. Written anew by
`python -m tests.check.messages`.
"""

from importlib import import_module
from pathlib import Path

from blueprint.check import Selection, check
from blueprint.check.examples import example
from blueprint.check.pages import page
from blueprint.findings import RULES, Preset, Rule
from blueprint.language import decode
from blueprint.report.checked import Checked
from blueprint.report.full import full
from blueprint.source import read_bytes
from blueprint.wording import Wording
from tests.support import TODAY, example_of

GOLDEN = Path(__file__).with_name("messages.golden.md")

OTHER_THEMES = ("internal", "commands", "reports", "labels", "units", "rules", "examples")


def golden() -> str:
    """The whole file."""
    parts = [
        "# Every message, in English and Chinese",
        "Written by `python -m tests.check.messages`; read it through.",
    ]
    for rule in RULES.values():
        parts += [f"## {rule.code} {rule.name}", *_shown(rule), _texts(rule.theme, rule.name)]
    for theme in OTHER_THEMES:
        parts += [f"## Texts: {theme}", _texts(theme, "")]
    return "\n\n".join(parts) + "\n"


def _shown(rule: Rule) -> list[str]:
    """The bad example as `check` speaks of it; nothing where no text brings the rule about."""
    found = example(page(rule), "Bad")
    if found is None or found.language not in ("yaml", "python"):
        return []
    document = read_bytes(example_of(rule, "Bad"))
    reading = decode(document) if document.root else None
    findings = check(
        document,
        reading.service if reading else None,
        (*document.findings, *(reading.findings if reading else ())),
        today=TODAY,
        selection=Selection(Preset.CORRECTNESS, (rule.code,)),
    )
    own = tuple(finding for finding in findings if finding.rule is rule)
    checked = Checked("service.yaml", document, own)
    return [f"```text\n{full(checked, Wording(language))}\n```" for language in ("en", "zh")]


def _texts(theme: str, name: str) -> str:
    english, chinese = (import_module(f"blueprint.wording.{p}.{theme}").TEXTS for p in ("english", "chinese"))
    keys = [key for key in english if not name or key.split(".")[0] == name]
    return "\n".join(f"- `{key}`\n  - {_line(english[key])}\n  - {_line(chinese[key])}" for key in keys)


def _line(text: str) -> str:
    return text.replace("\n", "⏎")


if __name__ == "__main__":
    GOLDEN.write_text(golden(), encoding="utf-8")
