"""Rules as a person reads them: the list of all, and one explained."""

from collections.abc import Iterator

from blueprint.findings import RULES, Rule
from blueprint.wording import Wording

_HEADINGS = {"## Why": "why", "## Bad": "bad", "## Good": "good", "## How to fix": "fix"}


def listed(words: Wording) -> str:
    """A line for each rule, with what it finds, how grave it is and who sees it; under headings."""
    return "\n".join(_lines(words))


def _lines(words: Wording) -> Iterator[str]:
    theme = ""
    for rule in RULES.values():
        if rule.theme != theme:
            yield from ([""] if theme else [])
            yield words.say("reports", f"theme.{rule.theme}")
            theme = rule.theme
        severity = words.say("reports", f"severity.{rule.severity}")
        finds = words.say("rules", rule.name)
        told = words.say("reports", "rule.row", finds=finds, severity=severity, preset=str(rule.preset))
        yield f"  {rule.code}  {rule.name:<30} {told}"


def explained(rule: Rule, page: str, told: str, words: Wording) -> str:
    """The page of a rule with its headings in the reader's language.

    Above it stands what it finds, how grave the rule is and who sees it; below the bad example, what
    `check` says of it (`told`), which is in the reader's language too.
    """
    severity = words.say("reports", f"severity.{rule.severity}")
    about = words.say("reports", "rule.about", severity=severity, preset=str(rule.preset))
    title, _, body = page.partition("\n")
    if told:
        said = f"{words.say('reports', 'rule.told')}\n\n{_indented(told)}"
        body = body.replace("\n## Good\n", f"\n{said}\n\n## Good\n")
    finds = words.say("rules", rule.name)
    return "\n".join(
        [title.removeprefix("# "), finds, about, *(_line(line, words) for line in body.rstrip().splitlines())]
    )


def _indented(text: str) -> str:
    return "\n".join(f"    {line}" if line else "" for line in text.splitlines())


def _line(line: str, words: Wording) -> str:
    heading = _HEADINGS.get(line.strip())
    return words.say("reports", f"rule.{heading}") if heading else line
