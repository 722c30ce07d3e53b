"""`blueprint schema`: the JSON Schema of the language, for editors."""

from pathlib import Path
from typing import Annotated

import typer

from blueprint.cli import files, terminal
from blueprint.cli.language import Lang, wording
from blueprint.language.schema import FILE_NAME, schema_text
from blueprint.wording import Wording


def command(
    output: Annotated[str | None, typer.Option("--output", "-o", metavar="PATH", show_default=False)] = None,
    lang: Lang = None,
) -> int:
    """Print the schema, or write it to a file or into a folder."""
    words = wording(lang)
    if output is None or output == files.STDIN:
        terminal.deliver(schema_text(words))
    else:
        path = write(output, words)
        terminal.say(words.say("commands", "schema.written", path=str(path), name=path.name))
    return 0


def write(output: str | Path, words: Wording) -> Path:
    """Write the schema to `output`, or under its usual name into the folder `output`; where it went."""
    path = Path(output)
    if path.is_dir():
        path = path / FILE_NAME
    files.write_beside_and_rename(path, schema_text(words).encode())
    return path
