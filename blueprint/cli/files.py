"""Finding, reading and writing files."""

import errno
import os
import re
import sys
from collections.abc import Iterable, Iterator
from contextlib import suppress
from pathlib import Path

from msgspec import Struct

from blueprint.cli.stop import Stop
from blueprint.findings import Finding, Place, rule
from blueprint.source import MAX_BYTES, oversize

STDIN = "-"

_SUFFIXES = (".yaml", ".yml")
_OWN_SUFFIXES = (".blueprint.yaml", ".blueprint.yml")
_SKIPPED_FOLDERS = frozenset({"node_modules", "__pycache__"})
_PATTERN = re.compile(r"[*?\[]")
_MARK = re.compile(rb"""^[ {\t]*["']?blueprint["']?[ \t]*(?::|\xef\xbc\x9a)""", re.MULTILINE)
_OUTLINE = (re.compile(rb"^service[ \t]*:", re.MULTILINE), re.compile(rb"^steps[ \t]*:", re.MULTILINE))


class Bytes(Struct, frozen=True):
    """One file as read: its name as the user knows it, and its bytes or why there are none.

    `absent` says that the file is missing or cannot be opened, rather than too large.
    """

    name: str
    data: bytes | None
    finding: Finding | None = None

    @property
    def absent(self) -> bool:
        return self.finding is not None and self.finding.rule.name == "unreadable-file"


class Found(Struct, frozen=True):
    """What a list of paths stands for: files, those `passed_over` as no blueprints, places `without` any."""

    files: tuple[Bytes, ...]
    passed_over: tuple[str, ...]
    without: tuple[str, ...]


def read(name: str) -> Bytes:
    """The bytes of the file `name` (`-`: standard input). Never raises; BP001 or BP002 where it cannot be."""
    try:
        if name == STDIN:
            return _measured(name, sys.stdin.buffer.read(MAX_BYTES + 1))
        if not name:  # Path takes it for the folder we are in
            raise FileNotFoundError
        with Path(name).open("rb") as file:
            size = os.fstat(file.fileno()).st_size  # 0 for pipes; room for 8 MB is dear to ask for
            return _measured(name, b"" if size > MAX_BYTES else file.read((size or MAX_BYTES) + 1), size)
    except (OSError, ValueError) as error:
        return Bytes(name, None, Finding(rule("unreadable-file"), Place(), *_why(error, name)))


def _measured(name: str, data: bytes, size: int = 0) -> Bytes:
    refusal = oversize(max(size, len(data)))
    return Bytes(name, None, refusal) if refusal else Bytes(name, data)


def _why(error: OSError | ValueError, name: str) -> tuple[dict[str, object], str]:
    """The values and the variant of BP001's text."""
    if isinstance(error, FileNotFoundError):
        return {"path": name}, "missing"
    if isinstance(error, IsADirectoryError) or os.path.isdir(name):  # noqa: PTH112 — as below
        return {"path": name}, "folder"
    if isinstance(error, PermissionError):
        return {"path": name}, "not-allowed"
    return {"path": name, "cause": getattr(error, "strerror", None) or "invalid path"}, "failed"


def expand(paths: Iterable[str]) -> Found:
    """The files that `paths` stand for, each once, in the order given and sorted within a folder or pattern.

    A path that names a file is always taken. In folders (searched through, hidden ones left out) and for
    patterns, a YAML file is taken if it looks like a blueprint: it has the top-level key `blueprint`, or
    both `service` and `steps`, or it is called `*.blueprint.yaml`. The others are `passed_over`.
    """
    files: dict[str, Bytes] = {}
    passed_over: dict[str, None] = {}
    without: list[str] = []
    for path in paths:
        if not _stands_for_many(path):
            files.setdefault(path, read(path))
            continue
        before = len(files)
        for name in _candidates(path):
            if name not in files:
                _sort_in(read(name), files, passed_over)
        if len(files) == before:
            without.append(path)
    return Found(tuple(files.values()), tuple(passed_over), tuple(without))


def is_pattern(path: str) -> bool:
    """Whether a path holds a wildcard and is no file itself."""
    return _PATTERN.search(path) is not None and not os.path.exists(path)  # noqa: PTH110 — as below


def _stands_for_many(path: str) -> bool:
    if path == STDIN or os.path.isfile(path):  # noqa: PTH113 — Path raises where a name is impossible
        return False
    return os.path.isdir(path) or is_pattern(path)  # noqa: PTH112 — as above


def _sort_in(file: Bytes, files: dict[str, Bytes], passed_over: dict[str, None]) -> None:
    if file.data is None or looks_like_blueprint(file.name, file.data):
        files[file.name] = file
    else:
        passed_over[file.name] = None


def looks_like_blueprint(name: str, data: bytes) -> bool:
    """Whether a YAML file found in a folder is meant as a blueprint."""
    if name.lower().endswith(_OWN_SUFFIXES) or _MARK.search(data.removeprefix(b"\xef\xbb\xbf")):
        return True
    return all(part.search(data) for part in _OUTLINE)


def _candidates(path: str) -> Iterator[str]:
    if Path(path).is_dir():
        yield from _within(path)
        return
    import glob

    for name in sorted(glob.glob(path, recursive=True)):  # noqa: PTH207 — Path's takes no absolute patterns
        if Path(name).is_dir():
            yield from _within(name)
        else:
            yield name


def _within(folder: str) -> Iterator[str]:
    """The YAML files in a folder and below it, in sorted order; `./` is left off their names."""
    for place, folders, names in os.walk(folder):
        folders[:] = sorted(f for f in folders if not f.startswith(".") and f not in _SKIPPED_FOLDERS)
        for name in sorted(names):
            if name.lower().endswith(_SUFFIXES) and not name.startswith("."):
                yield str(Path(place, name))


def write_beside_and_rename(path: str | Path, data: bytes) -> None:
    """Put `data` at `path` whole or not at all: written beside it, flushed to the disk, then renamed.

    Raises Stop with a text for the user where that cannot be done; what was at `path` is then untouched.
    """
    target = Path(os.path.realpath(path))  # a link keeps pointing; its file is replaced
    if target.is_dir():
        raise Stop("write.is-folder", path=str(path))
    if not target.parent.is_dir():
        raise Stop("write.no-folder", path=str(path), folder=str(target.parent))
    try:
        _replace(target, data)
    except PermissionError as error:
        in_use = sys.platform == "win32" and target.exists() and os.access(target, os.W_OK)
        raise Stop("write.in-use" if in_use else "write.not-allowed", path=str(path)) from error
    except OSError as error:
        raise Stop("write.failed", path=str(path), cause=error.strerror or str(error)) from error


def _replace(target: Path, data: bytes) -> None:
    import tempfile

    if target.exists() and not os.access(target, os.W_OK):
        raise PermissionError(errno.EACCES, "read-only")
    handle, name = tempfile.mkstemp(prefix=f".{target.name}.", suffix=".tmp", dir=target.parent)
    beside = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        beside.chmod(_mode(target))
        beside.replace(target)
    except BaseException:
        with suppress(OSError):
            beside.unlink()
        raise


def _mode(target: Path) -> int:
    """The rights of the file that is replaced, or those a new file would get."""
    if target.exists():
        return target.stat().st_mode & 0o777
    mask = os.umask(0)
    os.umask(mask)
    return 0o666 & ~mask
