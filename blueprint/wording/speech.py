"""Looking a text up and filling it in."""

from collections.abc import Mapping
from fractions import Fraction
from importlib import import_module
from typing import Protocol, runtime_checkable

LANGUAGES = {"en": "english", "zh": "chinese"}


@runtime_checkable
class Spoken(Protocol):
    """A value that knows how it is said in a language, such as a duration."""

    def speak(self, words: "Wording") -> str: ...


class Wording:
    """The texts of one language.

    `say(theme, key, **values)` fills the template `key` of `theme`; a key that is missing is a bug and
    raises KeyError. Values that are `Spoken` say themselves; tuples become an enumeration.
    """

    __slots__ = ("_package", "_themes", "language")

    def __init__(self, language: str) -> None:
        self.language = language
        self._package = LANGUAGES[language]
        self._themes: dict[str, Mapping[str, str]] = {}

    def say(self, theme: str, key: str, /, **values: object) -> str:
        template = self._theme(theme)[key]
        if not values:
            return template.format()
        return template.format(**{name: self.value(value) for name, value in values.items()})

    def has(self, theme: str, key: str) -> bool:
        return key in self._theme(theme)

    def value(self, value: object) -> str:
        """A value as it stands in a sentence of this language."""
        if isinstance(value, str):
            return value
        if isinstance(value, Spoken):
            return value.speak(self)
        if isinstance(value, tuple | list):
            return self._theme("units")["comma"].join(self.value(item) for item in value)
        if isinstance(value, Fraction | float):
            return number(value)
        return str(value)

    def _theme(self, theme: str) -> Mapping[str, str]:
        texts = self._themes.get(theme)
        if texts is None:
            texts = import_module(f"blueprint.wording.{self._package}.{theme}").TEXTS
            self._themes[theme] = texts
        return texts


def number(value: float | Fraction, digits: int = 2) -> str:
    """A number as people write it: at most `digits` decimals, none that say nothing."""
    text = f"{float(value):.{digits}f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def percentage(share: float) -> str:
    """A share in per cent: two digits, as many as a reader takes in; what is there is never 0, what is not
    all never 100.
    """
    hundredths = share * 100
    if 0 < hundredths < 0.05:
        return "< 0.1"
    if 99.95 <= hundredths < 100 - 1e-7:
        return "> 99.9"
    return number(hundredths, 0 if 9.95 <= hundredths < 99.5 else 1)
