"""`blueprint check`: everything that is wrong in blueprints, and where."""

import sys
from collections.abc import Callable, Iterable
from datetime import date
from pathlib import Path, PurePath
from typing import Annotated, Literal

import typer

from blueprint.check import Selection, check
from blueprint.check.selection import known, near, words
from blueprint.cli import files, loading, settings, terminal
from blueprint.cli.language import Lang, wording
from blueprint.cli.settings import Settings
from blueprint.cli.stop import NO_FILE, USAGE, Stop
from blueprint.findings import Preset, Severity
from blueprint.report.checked import Checked, Tally
from blueprint.wording import Wording

Words = Annotated[list[str] | None, typer.Option(metavar="RULES", show_default=False)]

FOUND = 1

MOST = 200
"""Findings of one file that are written out for people; JSON holds them all."""


def command(
    paths: Annotated[list[str] | None, typer.Argument(show_default=False)] = None,
    format: Annotated[Literal["full", "concise", "json", "github"], typer.Option("--format", "-f")] = "full",
    preset: Annotated[
        Literal["correctness", "recommended", "all"] | None, typer.Option(show_default=False)
    ] = None,
    select: Words = None,
    ignore: Words = None,
    fail_on: Annotated[
        Literal["error", "warning", "hint", "never"] | None, typer.Option(show_default=False)
    ] = None,
    today: Annotated[str | None, typer.Option(metavar="YYYY-MM-DD", show_default=False)] = None,
    config: Annotated[str | None, typer.Option(metavar="FILE", show_default=False)] = None,
    verbose: Annotated[bool, typer.Option("--verbose", "-v")] = False,
    lang: Lang = None,
) -> int:
    """Check the paths and print what was found; the exit code."""
    given = paths or ["."]
    decided = _settings(config, given[0], wording(lang))
    speech = wording(lang, decided.lang)
    selection = _selection(decided, preset, words(select or ()), words(ignore or ()))
    day = _day(today)
    found = files.expand(given)
    _tell_apart(found, speech, verbose=verbose)
    tally = Tally()
    checked = (_checked(file, decided, selection, day) for file in found.files)
    _REPORTS[format](tally.counting(checked), speech)
    _sum_up(tally, speech, format)
    if any(file.absent for file in found.files):
        return USAGE
    if found.without:
        return NO_FILE
    return _code(tally, fail_on or decided.fail_on or "error")


def _settings(config: str | None, first: str, speech: Wording) -> Settings:
    if config is not None:
        return settings.load(Path(config), speech)
    start = Path() if first == files.STDIN or files.is_pattern(first) else Path(first)
    path = settings.find(start)
    return settings.load(path, speech) if path else Settings()


def _selection(
    decided: Settings, preset: str | None, select: tuple[str, ...], ignore: tuple[str, ...]
) -> Selection:
    """The command line's preset and select take the place of the settings'; its ignore adds to theirs."""
    for word in (*select, *ignore):
        if not known(word):
            raise Stop("unknown-rule-near" if near(word) else "unknown-rule", rule=word, near=near(word))
    if preset is None and not select:
        preset, select = decided.preset, decided.select
    chosen = Preset[preset.upper()] if preset else None if select else Preset.RECOMMENDED
    return Selection(chosen, select, (*decided.ignore, *ignore))


def _day(today: str | None) -> date:
    if today is None:
        return date.today()
    try:
        return date.fromisoformat(today)
    except ValueError as error:
        raise Stop("check.no-day", day=today) from error


def _checked(file: files.Bytes, decided: Settings, selection: Selection, day: date) -> Checked:
    it = loading.opened(file)
    here = decided.ignored_in(file.name)
    if here:
        selection = Selection(selection.preset, selection.select, (*selection.ignore, *here))
    findings = check(it.document, it.service, it.findings, today=day, selection=selection)
    return Checked("<stdin>" if file.name == files.STDIN else file.name, it.document, findings)


def _tell_apart(found: files.Found, speech: Wording, *, verbose: bool) -> None:
    """What was not checked: places without any blueprint, and with -v the files passed over."""
    if verbose:
        for name in found.passed_over:
            terminal.complain(speech.say("commands", "check.passed-over", path=name))
    for path in found.without:
        key = "check.nothing-but-others" if found.passed_over else "check.nothing"
        terminal.complain(speech.say("commands", key, path=path, n=len(found.passed_over)))


def _code(tally: Tally, fail_on: str) -> int:
    if fail_on == "never":
        return 0
    limit = Severity[fail_on.upper()]
    return FOUND if any(n for severity, n in tally.findings.items() if severity >= limit) else 0


def _full(checked: Iterable[Checked], speech: Wording) -> None:
    def told(file: Checked) -> str:
        from blueprint.report.full import coloured, full, plain

        return full(file, speech, coloured if terminal.shows_colour(sys.stdout) else plain) + "\n"

    _print(checked, speech, told)


def _concise(checked: Iterable[Checked], speech: Wording) -> None:
    from blueprint.report.concise import concise

    _print(checked, speech, lambda file: concise(file, speech))


def _github(checked: Iterable[Checked], speech: Wording) -> None:
    from blueprint.report.github import github

    def told(file: Checked) -> str:
        name = PurePath(file.name).as_posix()  # GitHub knows no backslashes
        return github(Checked(name, file.document, file.findings), speech) + "\n"

    _print(checked, speech, told, terminal.deliver)


def _print(
    checked: Iterable[Checked],
    speech: Wording,
    told: Callable[[Checked], str],
    out: Callable[[str], None] = terminal.say,
) -> None:
    """What there is to tell, file by file; of a spoiled file only the beginning."""
    for file in checked:
        if file.findings:
            out(told(file.first(MOST)))
        if len(file.findings) > MOST:
            hidden = len(file.findings) - MOST
            terminal.complain(speech.say("commands", "check.more", path=file.name, n=hidden))


def _json(checked: Iterable[Checked], speech: Wording) -> None:
    from blueprint.report.findings_json import findings_json

    terminal.deliver(findings_json(checked, speech))


_REPORTS: dict[str, Callable[[Iterable[Checked], Wording], None]] = {
    "full": _full,
    "concise": _concise,
    "json": _json,
    "github": _github,
}


def _sum_up(tally: Tally, speech: Wording, form: str) -> None:
    """For people below the findings; beside lines that other programs read; in JSON it is a key."""
    if not tally.files:  # what was looked for in vain has been named already
        return
    if form == "full":
        terminal.say(_summary(tally, speech))
    elif form != "json":
        terminal.complain(_summary(tally, speech))


def _summary(tally: Tally, speech: Wording) -> str:
    files_ = _count(tally.files, "file", speech)
    counts = tuple(_count(n, str(severity), speech) for severity, n in tally.findings.items() if n)
    if not counts:
        return speech.say("commands", "check.clean", files=files_)
    return speech.say("commands", "check.found", files=files_, counts=counts)


def _count(n: int, what: str, speech: Wording) -> str:
    return speech.say("commands", f"count.{what}" if n == 1 else f"count.{what}s", n=n)
