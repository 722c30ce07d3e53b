"""Rules as a person reads them: the list of all, and one explained."""

from blueprint.findings import RULES, Rule
from blueprint.wording import Wording

_HEADINGS = {"## Why": "why", "## Bad": "bad", "## Good": "good", "## How to fix": "fix"}


def listed(words: Wording) -> str:
    """A line for each rule: code, severity, preset, name; under the headings of the hundreds."""
    lines: list[str] = []
    theme = ""
    for rule in RULES.values():
        if rule.theme != theme:
            theme = rule.theme
            lines += ["", words.say("reports", f"theme.{theme}")]
        severity = words.say("reports", f"severity.{rule.severity}")
        lines.append(f"  {rule.code}  {rule.name:<32} {severity}, {rule.preset}")
    return "\n".join(lines[1:])


def explained(rule: Rule, page: str, words: Wording) -> str:
    """The page of a rule with its headings in the reader's language, and how grave it is and who sees it."""
    severity = words.say("reports", f"severity.{rule.severity}")
    about = words.say("reports", "rule.about", severity=severity, preset=str(rule.preset))
    title, _, body = page.partition("\n")
    lines = [title.removeprefix("# "), about, *(_line(line, words) for line in body.rstrip().splitlines())]
    return "\n".join(lines)


def _line(line: str, words: Wording) -> str:
    heading = _HEADINGS.get(line.strip())
    return words.say("reports", f"rule.{heading}") if heading else line
