"""Settings of a project: `blueprint.toml`, or `[tool.blueprint]` in pyproject.toml.

The first of these found in the folder of the first path, or in a folder above it, counts; a pyproject.toml
without `[tool.blueprint]` is passed over. In one folder blueprint.toml wins.
"""

import re
from collections.abc import Callable, Mapping
from fnmatch import fnmatch
from pathlib import Path
from typing import Any

from msgspec import Struct, field

from blueprint.check.selection import known, near, words
from blueprint.cli.stop import Stop
from blueprint.findings import Preset
from blueprint.language import nearest
from blueprint.wording import LANGUAGES, Wording

OWN, SHARED = "blueprint.toml", "pyproject.toml"

Problem = tuple[str, dict[str, object]] | None
"""The text that says what is wrong with an entry, and its values."""

PRESETS = tuple(str(preset) for preset in Preset)
FAIL_ON = ("error", "warning", "hint", "never")


class Settings(Struct, frozen=True):
    """What a project has decided; None and empty where it has not. `folder` is where the file stands."""

    preset: str | None = None
    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    fail_on: str | None = None
    lang: str | None = None
    per_file_ignores: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    folder: Path = Path()

    def ignored_in(self, name: str) -> tuple[str, ...]:
        """What is not to be told of one file, by the patterns of `per-file-ignores`."""
        if not self.per_file_ignores:
            return ()
        path = _below(Path(name), self.folder)
        matching = (chosen for pattern, chosen in self.per_file_ignores.items() if fnmatch(path, pattern))
        return tuple(word for chosen in matching for word in chosen)


def find(start: Path) -> Path | None:
    """The settings file that holds for `start`, a file or folder."""
    try:
        whole = start.resolve()
        folder = whole if whole.is_dir() else whole.parent
    except (OSError, ValueError):  # an impossible name: whoever opens it will say so
        return None
    for place in (folder, *folder.parents):
        if (place / OWN).is_file():
            return place / OWN
        if (
            (place / SHARED).is_file()
            and "[tool.blueprint" in _text(place / SHARED)
            and _table(place / SHARED)
        ):
            return place / SHARED
    return None


def load(path: Path, speech: Wording) -> Settings:
    """The settings in a file; Stop with every mistake in it, each with its place."""
    table = _table(path)
    mistakes: list[str] = []
    values: dict[str, Any] = {}
    for key, value in (table or {}).items():
        problem = _problem(key, value)
        if problem:
            said = speech.say("commands", f"settings.{problem[0]}", key=key, **problem[1])
            mistakes.append(f"{path}:{_line(path, key)}: {said}")
        else:
            values[key.replace("-", "_")] = _READ[key](value)
    if mistakes:
        raise Stop("settings.wrong", mistakes="\n".join(mistakes))
    return Settings(**values, folder=path.parent)


def _problem(key: str, value: object) -> Problem:
    """The text that says what is wrong with an entry, and its values; None where it is fine."""
    if key not in _CHECKS:
        near = nearest(key, _CHECKS)
        return ("unknown-near", {"near": near[0]}) if near else ("unknown", {"keys": tuple(_CHECKS)})
    return _CHECKS[key](value)


def _one_of(allowed: tuple[str, ...]) -> Callable[[object], Problem]:
    def problem(value: object) -> Problem:
        return None if value in allowed else ("not-one-of", {"value": value, "allowed": allowed})

    return problem


def _rules(value: object) -> Problem:
    if not isinstance(value, list) or not all(isinstance(word, str) for word in value):
        return "not-rules", {}
    wrong = next((word for word in words(value) if not known(word)), None)
    return None if wrong is None else ("unknown-rule", {"rule": wrong, "near": near(wrong)})


def _patterns(value: object) -> Problem:
    if not isinstance(value, dict):
        return "not-patterns", {}
    problem = next((problem for chosen in value.values() if (problem := _rules(chosen))), None)
    return ("not-patterns", {}) if problem and problem[0] == "not-rules" else problem


_CHECKS: dict[str, Callable[[object], Problem]] = {
    "preset": _one_of(PRESETS),
    "select": _rules,
    "ignore": _rules,
    "fail-on": _one_of(FAIL_ON),
    "lang": _one_of(tuple(LANGUAGES)),
    "per-file-ignores": _patterns,
}

_READ: dict[str, Callable[[Any], object]] = {
    "preset": str,
    "select": words,
    "ignore": words,
    "fail-on": str,
    "lang": str,
    "per-file-ignores": lambda patterns: {pattern: words(chosen) for pattern, chosen in patterns.items()},
}


def _table(path: Path) -> dict[str, Any] | None:
    import tomllib

    try:
        content = tomllib.loads(_text(path))
    except tomllib.TOMLDecodeError as error:
        raise Stop("settings.no-toml", path=str(path), cause=str(error)) from error
    if path.name != SHARED:
        return content
    table = content.get("tool", {}).get("blueprint")
    return table if isinstance(table, dict) else None


def _text(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise Stop("settings.unreadable", path=str(path)) from error


def _line(path: Path, key: str) -> int:
    """The line where a key stands, for the reader to find it; 1 where it is written in an unusual way."""
    lines = _text(path).splitlines()
    sought = re.compile(rf"""\s*(?:\[(?:tool\.blueprint\.)?)?["']?{re.escape(key)}["']?\s*[=\].]""")
    begin = lines.index("[tool.blueprint]") if "[tool.blueprint]" in lines else 0
    return next((n for n, line in enumerate(lines, 1) if n > begin and sought.match(line)), 1)


def _below(path: Path, folder: Path) -> str:
    whole = path.resolve()
    return whole.relative_to(folder).as_posix() if whole.is_relative_to(folder) else whole.as_posix()
