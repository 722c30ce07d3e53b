"""Spoiled copies of real blueprints: whatever is in a file, no rule fails."""

from pathlib import Path
from random import Random

import pytest

from blueprint.findings import RULES
from blueprint.report.checked import Checked
from blueprint.report.concise import concise
from blueprint.report.full import full
from blueprint.source import read_bytes
from blueprint.wording import Wording
from tests.support import example_of, findings_of

EXAMPLES = sorted((Path(__file__).parents[2] / "examples").glob("*.yaml"))
GOOD = [rule for rule in RULES.values() if rule.name not in ("unreadable-file", "rule-crashed")]

SPOILERS = (
    "", "{}", "[]", "[a, b]", "{a: b}", "0", "-1", "1e9", "100%", "0%", "50%", "end", "again", "continue",
    "true", "null", "~", '""', "4m", "0s", "3bd", "{min: 3m, max: 1m}", "{mean: 3m, sd: 9m}", "customer",
    "顾客", "wait", "decision", "all", "any", "one", "va", "2026-13-01", "2100-01-01", "：",
    "{to: end, chance: 30%}", "x" * 300,
)  # fmt: skip


def spoiled(text: str, dice: Random) -> str:
    """The text with a few lines lost, doubled, moved, indented, or with another value or key."""
    lines = text.splitlines()
    for _ in range(dice.choice((1, 1, 2, 3, 6))):
        at = dice.randrange(len(lines))
        line = lines[at]
        key, colon, _ = line.partition(":")
        match dice.randrange(7):
            case 0:
                del lines[at : at + dice.randint(1, 4)]
            case 1:
                lines.insert(dice.randrange(len(lines)), line)
            case 2:
                lines[at] = f"{key}: {dice.choice(SPOILERS)}" if colon else dice.choice(SPOILERS)
            case 3:
                lines[at] = "  " + line
            case 4:
                lines[at] = line.removeprefix("  ")
            case 5:
                words = line.split(" ")
                words[dice.randrange(len(words))] = dice.choice(SPOILERS)
                lines[at] = " ".join(words)
            case 6:
                other = dice.choice(lines).partition(":")[2]
                lines[at] = f"{key}:{other}"
        if not lines:
            return ""
    return "\n".join(lines) + "\n"


def texts() -> list[str]:
    sources = [path.read_text(encoding="utf-8") for path in EXAMPLES]
    return sources + [example_of(rule, "Good").decode() for rule in GOOD]


def survives(text: str) -> None:
    for language in ("en", "zh"):
        told = findings_of(text, lang=language)
        assert "BP901" not in {one.code for one in told}, "\n".join(map(str, told)) + "\n" + text
        checked = Checked("a.yaml", read_bytes(text.encode()), tuple(one.finding for one in told))
        assert full(checked, Wording(language)).count("\n") >= len(told)
        assert len(concise(checked, Wording(language)).splitlines()) == len(told)


def survive(seeds: range) -> None:
    sources = texts()
    for seed in seeds:
        dice = Random(seed)
        survives(spoiled(dice.choice(sources), dice))


def test_spoiled_copies() -> None:
    survive(range(300))


@pytest.mark.slow
@pytest.mark.parametrize("hundred", range(60))
def test_many_spoiled_copies(hundred: int) -> None:
    survive(range(1_000 + 100 * hundred, 1_100 + 100 * hundred))


def test_every_beginning_of_a_file() -> None:
    text = EXAMPLES[0].read_text(encoding="utf-8")
    for end in range(0, len(text), 97):
        survives(text[:end])
