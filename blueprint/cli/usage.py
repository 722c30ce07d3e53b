"""Help pages and complaints about the command line in the user's language."""

from collections.abc import Callable
from typing import Any

import typer

from blueprint.wording import Wording


class Page:
    """Help pages whose headings speak the user's language."""

    @staticmethod
    def in_language(context: type[typer.Context], words: Wording) -> type[typer.Context]:
        """The context class with a formatter that translates headings."""

        class Formatter(context.formatter_class):  # type: ignore[misc,name-defined]
            def write_heading(self, heading: str) -> None:
                super().write_heading(_heading(heading, words))

            def write_usage(self, prog: str, args: str = "", prefix: str | None = None) -> None:
                super().write_usage(prog, args, prefix or words.say("commands", "usage") + " ")

        return type("Context", (context,), {"formatter_class": Formatter})


def _heading(heading: str, words: Wording) -> str:
    key = f"heading.{heading.lower()}"
    return words.say("commands", key) if words.has("commands", key) else heading


def complaint(slip: Exception, words: Wording) -> str:
    """What is wrong with the command line, and how to see its help."""
    asked: Any = getattr(slip, "ctx", None)
    path = asked.command_path if asked else "blueprint"
    return words.say("commands", "wrong-usage", problem=_problem(slip, words), command=path)


def _problem(slip: Any, words: Wording) -> str:
    """Typer's own sentence in English; in other languages the commonest slips are told anew."""
    kind = type(slip).__name__
    if words.language == "en" or kind not in _RETOLD:
        return str(slip.format_message())
    key, values = _RETOLD[kind](slip)
    return words.say("commands", key, **values)


def _named(slip: Any) -> object:
    return slip.param.human_readable_name if slip.param else ""


_RETOLD: dict[str, Callable[[Any], tuple[str, dict[str, object]]]] = {
    "NoSuchOption": lambda slip: ("usage.no-option", {"option": slip.option_name}),
    "MissingParameter": lambda slip: ("usage.missing", {"parameter": _named(slip)}),
    "BadParameter": lambda slip: ("usage.bad-value", {"parameter": _named(slip), "problem": slip.message}),
    "BadOptionUsage": lambda slip: ("usage.bad-option", {"option": slip.option_name}),
}
