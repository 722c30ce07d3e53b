"""Which language to speak: `--lang`, then the locale."""

import os
import sys
from collections.abc import Mapping, Sequence
from typing import Annotated, Literal

import typer

from blueprint.wording import LANGUAGES, Wording

Lang = Annotated[Literal["en", "zh"] | None, typer.Option("--lang", show_default=False)]
"""The option `--lang`, alike in all commands."""

_PRIMARY_CHINESE = 0x04


def wording(*wishes: str | None) -> Wording:
    """The texts of the first wish that is one of our languages, else of the locale."""
    return Wording(next((wish for wish in wishes if wish in LANGUAGES), None) or of_locale(os.environ))


def of_arguments(arguments: Sequence[str]) -> str | None:
    """The language asked for by `--lang` anywhere on the line, before the line has been understood."""
    for option, value in zip(arguments, [*arguments[1:], ""], strict=False):
        wish = value if option == "--lang" else option.removeprefix("--lang=")
        if option.startswith("--lang") and wish in LANGUAGES:
            return wish
    return None


def of_locale(environment: Mapping[str, str]) -> str:
    """`zh` for a Chinese locale, else `en`, by the order POSIX gives to the variables."""
    for variable in ("LC_ALL", "LC_MESSAGES", "LANG"):
        if value := environment.get(variable):
            return "zh" if value.lower().startswith("zh") else "en"
    return _of_windows() if sys.platform == "win32" else "en"


def _of_windows() -> str:
    import ctypes

    language: int = ctypes.windll.kernel32.GetUserDefaultUILanguage()  # type: ignore[attr-defined,unused-ignore]
    return "zh" if language & 0x3FF == _PRIMARY_CHINESE else "en"
