"""Which rules count in a run."""

import re
from collections.abc import Iterable

from msgspec import Struct

from blueprint.findings import RULES, Preset, Rule

_COMMAS = re.compile(r"[,，、\s]+")


class Selection(Struct, frozen=True):
    """The rules of `preset` and those of `select`, without those of `ignore`.

    `select` and `ignore` hold codes (`BP203`), names (`unreachable-step`) and beginnings of codes
    (`BP4`). Without a preset only `select` counts. What the reader cannot understand is always told,
    whatever was selected: a field (1xx) may only be ignored by itself, a text that is no YAML (0xx) and
    an error in the tool (9xx) not at all.
    """

    preset: Preset | None = Preset.RECOMMENDED
    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()

    def takes(self, rule: Rule) -> bool:
        """Whether findings of `rule` count."""
        if rule.code[2] == "9" or rule.code < "BP030":
            return True
        if names(self.ignore, rule):
            return False
        in_preset = self.preset is not None and rule.preset <= self.preset
        return in_preset or rule.code[2] == "1" or names(self.select, rule)


def words(texts: Iterable[str]) -> tuple[str, ...]:
    """Single words from texts that list several: `BP4, same-words` are two; codes in capitals."""
    single = (word for text in texts for word in _COMMAS.split(text) if word)
    return tuple(word.upper() if word[:2].lower() == "bp" and word[2:].isdigit() else word for word in single)


def known(word: str) -> bool:
    """Whether a word is the code, the beginning of a code, or the name of a rule."""
    return word in RULES or (
        word.startswith("BP") and any(rule.code.startswith(word) for rule in RULES.values())
    )


def near(word: str) -> tuple[str, ...]:
    """Codes and names a wrong word may have meant, the nearest first."""
    from blueprint.language import nearest

    codes = [rule.code for rule in RULES.values()]
    return nearest(word, codes if word[:2].lower() == "bp" else list(RULES))


def names(chosen: Iterable[str], rule: Rule) -> bool:
    """Whether one of the words means this rule."""
    return any(word == rule.name or rule.code.startswith(word) for word in chosen)
