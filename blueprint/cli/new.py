"""`blueprint new`: a first blueprint that is already clean, and teaches as it is read."""

import json
import re
import sys
from datetime import date
from pathlib import Path
from typing import Annotated, Literal

import typer

from blueprint.cli import files, terminal
from blueprint.cli.language import Lang, wording
from blueprint.cli.schema import write
from blueprint.cli.stop import Stop
from blueprint.language.schema import FILE_NAME
from blueprint.wording import LANGUAGES, Wording

PURPOSES = ("design", "review", "re-engineer")
SKELETONS = Path(__file__).parent / "skeletons"

Purpose = Literal["design", "review", "re-engineer"]
Language = Literal["en", "zh"]

_NO_FILE_NAME = re.compile(r'[\s<>:"/\\|?*\x00-\x1f]+')
_PLAIN_TEXT = re.compile(r"[^\W\d_][\w（）]*(?: [\w（）]+)*")
_WORDS_OF_YAML = frozenset(("true", "false", "null", "yes", "no", "on", "off", "y", "n"))


def command(
    name: Annotated[str | None, typer.Argument(show_default=False)] = None,
    output: Annotated[str | None, typer.Option("--output", "-o", metavar="FILE", show_default=False)] = None,
    purpose: Annotated[Purpose | None, typer.Option("--purpose", "-p", show_default=False)] = None,
    language: Annotated[Language | None, typer.Option("--language", "-l", show_default=False)] = None,
    schema: Annotated[bool, typer.Option("--schema")] = False,
    force: Annotated[bool, typer.Option("--force")] = False,
    lang: Lang = None,
) -> int:
    """Write a new blueprint; what was not given is asked for."""
    words = wording(lang)
    name = (name or _ask("name", words)).strip()
    if not name:
        raise Stop("new.no-name")
    aim = purpose or _ask("purpose", words, PURPOSES)
    tongue = language or _ask("language", words, tuple(LANGUAGES), words.language)
    path = Path(output or _file_name(name))
    if path.exists() and not path.is_dir() and not force:
        raise Stop("new.exists", path=str(path))
    files.write_beside_and_rename(path, skeleton(name, aim, tongue, date.today()).encode())
    terminal.say(words.say("commands", "new.written", path=str(path)))
    _mention_schema(path.parent, schema, words, Wording(tongue))
    return 0


def skeleton(name: str, purpose: str, language: str, today: date) -> str:
    """A blueprint with realistic steps for one purpose, in one language."""
    text = (SKELETONS / f"{purpose}.{language}.yaml").read_text(encoding="utf-8")
    return text.replace("{service}", _scalar(name)).replace("{today}", today.isoformat())


def _mention_schema(folder: Path, wanted: bool, words: Wording, tongue: Wording) -> None:
    """Write the schema beside the blueprint, or say how to."""
    if wanted:
        terminal.say(words.say("commands", "new.schema-written", path=str(write(folder, tongue))))
    elif not (folder / FILE_NAME).exists():
        terminal.say(words.say("commands", "new.schema-how", folder=str(folder)))


def _ask(what: str, words: Wording, choices: tuple[str, ...] = (), default: str | None = None) -> str:
    """The answer to one of the three questions; where nobody is there to answer, how to give it."""
    if not sys.stdin.isatty():
        raise Stop("new.needs", what=words.say("commands", f"new.needs.{what}"))
    question = words.say("commands", f"new.ask.{what}")
    while True:
        answer = str(typer.prompt(question, default=default, prompt_suffix=" ")).strip()
        chosen = _chosen(answer, choices)
        if chosen:
            return chosen
        terminal.complain(words.say("commands", "new.one-of", choices=choices))


def _chosen(answer: str, choices: tuple[str, ...]) -> str:
    """The choice an answer names, by word, beginning or number; any text where there are no choices."""
    if not choices:
        return answer
    if answer.isdecimal() and 1 <= int(answer) <= len(choices):
        return choices[int(answer) - 1]
    begun = [choice for choice in choices if answer and choice.startswith(answer.lower())]
    return answer if answer in choices else begun[0] if len(begun) == 1 else ""


def _file_name(name: str) -> str:
    return (_NO_FILE_NAME.sub("-", name.lower()).strip("-.") or "service") + ".yaml"


def _scalar(text: str) -> str:
    """A text as YAML, in quotes where it could be read as anything else."""
    line = " ".join(text.split())
    if _PLAIN_TEXT.fullmatch(line) and line.lower() not in _WORDS_OF_YAML:
        return line
    return json.dumps(line, ensure_ascii=False)
