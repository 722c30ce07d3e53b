"""The Typer application: commands loaded when they are called, help in the user's language."""

from collections.abc import Callable, Sequence
from importlib import import_module
from typing import Annotated, Any

import typer
from typer.core import TyperCommand, TyperGroup

from blueprint.cli import language, terminal
from blueprint.cli.language import Lang
from blueprint.cli.stop import USAGE, Stop
from blueprint.cli.usage import complaint, speaking
from blueprint.wording import Wording

COMMANDS = ("check", "analyze", "render", "explain", "new", "fmt", "schema")
"""In the order of `blueprint --help`; each is a module of this package."""

UsageError: type[Exception] = typer.BadParameter.__mro__[1]
"""Any slip on the command line (Typer names only one kind in public)."""

_PLAIN: dict[str, Any] = {
    "add_completion": False,
    "rich_markup_mode": None,
    "pretty_exceptions_enable": False,
    "context_settings": {"help_option_names": ["-h", "--help"]},
}


def run(arguments: Sequence[str]) -> int:
    """Understand and carry out one command line; the exit code."""
    terminal.prepare()
    words = language.wording(language.of_arguments(arguments))
    application = _application(words)
    try:
        with application.make_context("blueprint", _ordered(arguments)) as context:
            code = application.invoke(context)
    except typer.Exit as end:
        return end.exit_code
    except Stop as stop:
        terminal.complain(words.say("commands", stop.key, **stop.values))
        return stop.code
    except UsageError as slip:
        terminal.complain(complaint(slip, words))
        return USAGE
    except typer.Abort:
        return 130
    return code if isinstance(code, int) else 0


class Commands(TyperGroup):
    """The commands by name, each imported only when it is wanted."""

    words: Wording

    def list_commands(self, ctx: Any) -> list[str]:  # noqa: ARG002 — Typer's signature
        return list(COMMANDS)

    def get_command(self, ctx: Any, cmd_name: str) -> Any:  # noqa: ARG002 — Typer's signature
        if cmd_name.startswith("-"):
            return None
        if cmd_name not in COMMANDS:
            raise Stop("unknown-command", name=cmd_name, commands=COMMANDS)
        module = import_module(f"blueprint.cli.{cmd_name}")
        return _command(cmd_name, module.command, self.words)

    def format_commands(self, ctx: Any, formatter: Any) -> None:  # noqa: ARG002 — Typer's signature
        with formatter.section("commands"):
            formatter.write_dl([(name, self.words.say("commands", f"{name}.short")) for name in COMMANDS])


def _application(words: Wording) -> TyperGroup:
    app = typer.Typer(cls=Commands, **_PLAIN)
    app.callback(help=words.say("commands", "blueprint.help"))(_root)
    group = typer.main.get_command(app)
    assert isinstance(group, Commands)
    group.words = words
    _translate(group, "blueprint", words)
    return group


def _command(name: str, function: Callable[..., int], words: Wording) -> TyperCommand:
    app = typer.Typer(**_PLAIN)
    app.command(name, help=words.say("commands", f"{name}.help"))(function)
    command = typer.main.get_command(app)
    assert isinstance(command, TyperCommand)
    _translate(command, name, words)
    return command


def _translate(command: Any, name: str, words: Wording) -> None:
    """Put the page of a command and the help of its parameters into the user's language."""
    command.context_class = speaking(command.context_class, words)
    for parameter in command.params:
        own = f"{name}.{parameter.name}"
        if parameter.param_type_name == "argument" and parameter.metavar is None:
            several = "..." if parameter.nargs == -1 else ""
            parameter.metavar = str(parameter.name).upper() + several
        parameter.help = words.say("commands", own if words.has("commands", own) else f"any.{parameter.name}")


def _ordered(arguments: Sequence[str]) -> list[str]:
    """The line with a `--lang` before the command put behind it, where each command reads it."""
    first = arguments[0] if arguments else ""
    width = 2 if first == "--lang" else 1 if first.startswith("--lang=") else 0
    return [*(arguments[width:] or ["--help"]), *arguments[:width]]


def _tell_version(wanted: bool) -> None:
    if wanted:
        from blueprint import __version__

        terminal.say(f"blueprint {__version__}")
        raise typer.Exit


def _root(
    version: Annotated[bool, typer.Option("--version", is_eager=True, callback=_tell_version)] = False,
    lang: Lang = None,
) -> None:
    """What stands before the command: both options are dealt with before the line is understood."""
