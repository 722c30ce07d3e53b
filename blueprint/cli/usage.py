"""Help pages and complaints about the command line in the user's language."""

import re
from collections.abc import Callable, Sequence
from typing import Any

import typer

from blueprint.wording import Wording


def speaking(context: type[typer.Context], words: Wording) -> type[typer.Context]:
    """The context class of a command, with help pages whose headings speak the user's language."""

    class Formatter(context.formatter_class):  # type: ignore[misc,name-defined]
        def write_heading(self, heading: str) -> None:
            key = f"heading.{heading.lower()}"
            told = words.say("commands", key) if words.has("commands", key) else f"{heading}:"
            self.write(f"{'':>{self.current_indent}}{told}\n")

        def write_usage(self, prog: str, args: str = "", prefix: str | None = None) -> None:  # noqa: ARG002
            super().write_usage(prog, args, words.say("commands", "usage"))

        def write_dl(self, rows: Sequence[tuple[str, str]], *widths: int) -> None:
            own_help = words.say("commands", "any.help")
            super().write_dl([(n, own_help if n.endswith("--help") else text) for n, text in rows], *widths)

    return type("Context", (context,), {"formatter_class": Formatter})


def complaint(slip: Exception, words: Wording) -> str:
    """What is wrong with the command line, and how to see its help."""
    asked: Any = getattr(slip, "ctx", None)
    path = asked.command_path if asked else "blueprint"
    return words.say("commands", "wrong-usage", problem=_problem(slip, words), command=path)


def _problem(slip: Any, words: Wording) -> str:
    """Typer's own sentence in English; in other languages the commonest slips are told anew."""
    retold = None if words.language == "en" else _RETOLD.get(type(slip).__name__)
    if retold is None:
        return str(slip.format_message())
    key, values = retold(slip)
    return words.say("commands", f"usage.{key}", **values)


def _bad_value(slip: Any) -> tuple[str, dict[str, object]]:
    choices = getattr(slip.param.type, "choices", None) if slip.param else None
    if choices:
        return "not-one-of", {"parameter": _named(slip), "choices": tuple(map(str, choices))}
    return "bad-value", {"parameter": _named(slip), "problem": slip.message}


def _other(slip: Any) -> tuple[str, dict[str, object]]:
    extra = re.search(r"extra argument\S* \((.*)\)$", slip.message)
    return ("extra", {"arguments": extra[1]}) if extra else ("other", {"problem": slip.message})


def _named(slip: Any) -> object:
    if slip.param is None:
        return ""
    return slip.param.opts[0] if slip.param.param_type_name == "option" else slip.param.human_readable_name


_RETOLD: dict[str, Callable[[Any], tuple[str, dict[str, object]]]] = {
    "NoSuchOption": lambda slip: ("no-option", {"option": slip.option_name}),
    "MissingParameter": lambda slip: ("missing", {"parameter": _named(slip)}),
    "BadParameter": _bad_value,
    "BadOptionUsage": lambda slip: ("bad-option", {"option": slip.option_name}),
    "UsageError": _other,
}
