"""The index of all rules, `docs/rules.md`, made from the register and the first sentence of each page.

.venv/bin/python -m tests.house.rules_index        # write it anew
"""

import re
from itertools import groupby
from pathlib import Path

from blueprint.check.pages import page
from blueprint.findings import RULES, Rule
from blueprint.wording import Wording

INDEX = Path(__file__).resolve().parents[2] / "docs" / "rules.md"

WORDS = Wording("en")

HEAD = "| code | rule | gravity | from preset | why |\n|---|---|---|---|---|\n"

INTRODUCTION = """\
# Rules

Made from the rules' own pages by `python -m tests.house.rules_index`; change those, not this.

A rule's code never changes its meaning. `blueprint explain BP203` prints a rule's page, with an example of
the mistake and of the mended file. Which rules run is a [setting](settings.md): *correctness* is what makes a
file wrong, *recommended* (the default) adds what makes a blueprint doubtful, *all* adds what a thorough
review asks.
"""


def index() -> str:
    """The whole index as Markdown."""
    parts = [INTRODUCTION]
    for theme, rules in groupby(RULES.values(), key=lambda rule: rule.theme):
        parts.append(f"\n## {WORDS.say('reports', f'theme.{theme}')}\n\n{HEAD}")
        parts += [row(rule) for rule in rules]
    return "".join(parts)


def row(rule: Rule) -> str:
    link = f"[{rule.name}](../blueprint/check/pages/{rule.name}.md)"
    return f"| {rule.code} | {link} | {rule.severity} | {rule.preset} | {reason(page(rule))} |\n"


def reason(text: str) -> str:
    """The first sentence under *Why*, on one line and fit for a table."""
    why = re.search(r"^## Why\n+(.*?)(?=\n\n|\n#|\Z)", text, re.MULTILINE | re.DOTALL)
    if why is None:
        raise ValueError("a page without its Why")
    sentence = re.split(r"(?<=[.!?])\s+(?=[A-Z`])", " ".join(why[1].split()), maxsplit=1)[0]
    return sentence.replace("|", "\\|")


if __name__ == "__main__":
    INDEX.write_text(index(), encoding="utf-8")
