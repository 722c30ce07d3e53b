"""Font files: where systems keep them, and those that the user names."""

import os
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

from blueprint.cli.stop import Stop

SUFFIXES = (".ttf", ".otf", ".ttc", ".otc")


def named(paths: Sequence[str]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """What `--font` names: files, and the font files in folders and below them.

    Raises Stop where a path is neither a file nor a folder with fonts in it.
    """
    files: list[str] = []
    in_folders: list[str] = []
    for path in paths:
        if Path(path).is_dir():
            found = list(_within(Path(path)))
            if not found:
                raise Stop("render.no-fonts", path=path)
            in_folders += found
        elif Path(path).is_file():
            files.append(path)
        else:
            raise Stop("render.no-font", path=path)
    return tuple(files), tuple(in_folders)


def of_the_system() -> tuple[str, ...]:
    """The font files that are installed for this user, in a fixed order."""
    return tuple(file for folder in _folders() for file in _within(folder))


def _within(folder: Path) -> Iterator[str]:
    for place, folders, names in os.walk(folder):
        folders.sort()
        for name in sorted(names):
            if name.lower().endswith(SUFFIXES):
                yield str(Path(place, name))


def _folders() -> Iterator[Path]:
    home = Path(os.path.expanduser("~"))  # noqa: PTH111 — Path raises where there is no home
    if sys.platform == "win32":
        yield Path(os.environ.get("SYSTEMROOT", r"C:\Windows"), "Fonts")
        if local := os.environ.get("LOCALAPPDATA"):
            yield Path(local, "Microsoft", "Windows", "Fonts")
    elif sys.platform == "darwin":
        yield from (home / "Library/Fonts", Path("/Library/Fonts"), Path("/System/Library/Fonts"))
        yield from sorted(Path("/System/Library/AssetsV2").glob("com_apple_MobileAsset_Font*"))
    else:
        yield from (Path(os.environ.get("XDG_DATA_HOME") or home / ".local/share", "fonts"), home / ".fonts")
        shared = os.environ.get("XDG_DATA_DIRS") or "/usr/local/share:/usr/share"
        usual = (*shared.split(":"), "/usr/local/share", "/usr/share")
        yield from dict.fromkeys(Path(folder, "fonts") for folder in usual if folder)
