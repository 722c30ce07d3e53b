"""`blueprint explain`: a rule's page, or the list of all rules."""

from typing import Annotated

import typer

from blueprint.check.pages import page
from blueprint.check.selection import near, words
from blueprint.cli import terminal
from blueprint.cli.language import Lang, wording
from blueprint.cli.stop import Stop
from blueprint.findings import RULES, Rule
from blueprint.report.rules import explained, listed


def command(
    rule: Annotated[str | None, typer.Argument(metavar="RULE", show_default=False)] = None,
    lang: Lang = None,
) -> int:
    """Print the page of one rule, or one line for every rule."""
    speech = wording(lang)
    if rule is None:
        terminal.say(listed(speech))
    else:
        found = _rule(rule)
        terminal.say(explained(found, page(found), speech))
    return 0


def _rule(word: str) -> Rule:
    sought = next(iter(words([word])), "")
    for rule in RULES.values():
        if sought in (rule.code, rule.name) or sought == rule.name.replace("-", "_"):
            return rule
    candidates = near(sought)
    raise Stop("unknown-rule-near" if candidates else "unknown-rule", rule=word, near=candidates)
