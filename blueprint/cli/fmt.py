"""`blueprint fmt`: one layout for all blueprints."""

from codecs import BOM_UTF8
from collections.abc import Iterator
from typing import Annotated

import typer
from msgspec import Struct

from blueprint.cli import files, terminal
from blueprint.cli.language import Lang, wording
from blueprint.cli.stop import NO_FILE, USAGE
from blueprint.language.formatter import Formatted, formatted
from blueprint.report.telling import message
from blueprint.source import decode
from blueprint.wording import Wording

DIFFERENT = 1


class _Done(Struct, frozen=True):
    """What became of one file: its text as it was (None where there was none), and formatted."""

    file: files.Bytes
    before: str | None
    after: Formatted
    mark: str  # the byte order mark, where there was one

    @property
    def changed(self) -> bool:
        return self.before is not None and self.after.text != self.before


def command(
    paths: Annotated[list[str] | None, typer.Argument(show_default=False)] = None,
    check: Annotated[bool, typer.Option("--check")] = False,
    diff: Annotated[bool, typer.Option("--diff")] = False,
    lang: Lang = None,
) -> int:
    """Format the paths in place, or with --check or --diff only say what would change; the exit code."""
    words = wording(lang)
    found = files.expand(paths or ["."])
    done = []
    for file in found.files:
        done.append(_done(file))
        _carry_out(done[-1], words, check=check, diff=diff)
    for path in found.without:
        terminal.complain(words.say("commands", "fmt.nothing", path=path))
    _sum_up(done, words, only_told=check or diff)
    if any(file.absent for file in found.files):
        return USAGE
    if found.without:
        return NO_FILE
    refused = any(it.before is None or it.after.refused for it in done)
    return DIFFERENT if refused or ((check or diff) and any(it.changed for it in done)) else 0


def _done(file: files.Bytes) -> _Done:
    data = file.data or b""
    text, findings = decode(data)
    if file.data is None or text is None or findings:
        return _Done(file, None, Formatted("", "errors"), "")
    return _Done(file, text, formatted(text), "\ufeff" if data.startswith(BOM_UTF8) else "")


def _carry_out(it: _Done, words: Wording, *, check: bool, diff: bool) -> None:
    name = it.file.name
    if it.file.finding is not None:
        terminal.complain(message(it.file.finding, words))
    elif it.after.refused:
        terminal.complain(words.say("commands", f"fmt.{it.after.refused}", path=_shown(name)))
    if diff and it.changed:
        terminal.deliver("".join(_diff(it)))
    elif name == files.STDIN and it.before is not None and not check:
        terminal.deliver(it.mark + it.after.text)
    elif it.changed and not check:
        files.write_beside_and_rename(name, (it.mark + it.after.text).encode())
    if it.changed and not diff and name != files.STDIN:
        terminal.say(words.say("commands", "fmt.would-change" if check else "fmt.changed", path=name))


def _diff(it: _Done) -> Iterator[str]:
    import difflib

    before, after = (it.before or "").splitlines(True), it.after.text.splitlines(True)
    name = _shown(it.file.name)
    for line in difflib.unified_diff(before, after, name, name):
        yield line if line.endswith("\n") else line + "\n"


def _sum_up(done: list[_Done], words: Wording, *, only_told: bool) -> None:
    if not done or any(it.file.name == files.STDIN for it in done):
        return
    n, changed = len(done), sum(it.changed for it in done)
    key = "fmt.all-in-order" if not changed else "fmt.sum-would" if only_told else "fmt.sum"
    if not any(it.before is None or it.after.refused for it in done) or changed:
        terminal.complain(words.say("commands", key, n=n, changed=changed))


def _shown(name: str) -> str:
    return "<stdin>" if name == files.STDIN else name
