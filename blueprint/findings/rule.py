"""What is known of a rule before it is run: its code, its name, how grave it is, who should see it."""

from enum import IntEnum

from msgspec import Struct


class Severity(IntEnum):
    """How grave a finding is; the order is the order of gravity."""

    HINT = 1
    WARNING = 2
    ERROR = 3

    def __str__(self) -> str:
        return self.name.lower()


class Preset(IntEnum):
    """A set of rules to run; each preset contains the ones below it."""

    CORRECTNESS = 1
    RECOMMENDED = 2
    ALL = 3

    def __str__(self) -> str:
        return self.name.lower()


class Rule(Struct, frozen=True):
    """One rule: a stable code (`BP203`), a kebab name, its severity, and the smallest preset it is in."""

    code: str
    name: str
    severity: Severity
    preset: Preset

    @property
    def theme(self) -> str:
        """The room of `wording` that holds this rule's texts, told by the code's hundreds."""
        return _THEMES[self.code[2]]


_THEMES = {
    "0": "yaml",
    "1": "fields",
    "2": "flow",
    "3": "time",
    "4": "practice",
    "5": "picture",
    "9": "internal",
}
