"""`blueprint explain`: a rule's page, or the list of all rules."""

from datetime import date
from typing import Annotated

import typer

from blueprint.check import Selection, check
from blueprint.check.examples import example
from blueprint.check.pages import page
from blueprint.check.selection import near, words
from blueprint.cli import terminal
from blueprint.cli.language import Lang, wording
from blueprint.cli.loading import decoded
from blueprint.cli.stop import Stop
from blueprint.findings import RULES, Preset, Rule
from blueprint.report.checked import Checked
from blueprint.report.full import full
from blueprint.report.rules import explained, listed
from blueprint.source import read
from blueprint.wording import Wording


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
        text = page(found)
        terminal.say(explained(found, text, _told(found, text, speech), speech))
    return 0


def _told(rule: Rule, text: str, speech: Wording) -> str:
    """What `check` says of the bad example, in the reader's language; empty where Markdown cannot hold it."""
    bad = example(text, "Bad")
    if bad is None or bad.language != "yaml":
        return ""
    it = decoded("", read(bad.text))
    found = check(
        it.document,
        it.service,
        it.findings,
        today=date.today(),
        selection=Selection(Preset.CORRECTNESS, (rule.code,)),
    )
    first = next((finding for finding in found if finding.rule is rule), None)
    return full(Checked(f"{rule.name}.yaml", it.document, (first,) if first else ()), speech)


def _rule(word: str) -> Rule:
    sought = next(iter(words([word])), "")
    for rule in RULES.values():
        if sought in (rule.code, rule.name) or sought == rule.name.replace("-", "_"):
            return rule
    candidates = near(sought)
    raise Stop("unknown-rule-near" if candidates else "unknown-rule", rule=word, near=candidates)
