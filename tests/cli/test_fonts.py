"""Where font files are looked for, on each system."""

import sys
from pathlib import Path

import pytest

from blueprint.cli import fonts
from blueprint.cli.stop import Stop


@pytest.fixture
def home(tmp_path, monkeypatch) -> Path:
    for variable in ("HOME", "USERPROFILE"):
        monkeypatch.setenv(variable, str(tmp_path))
    for variable in ("XDG_DATA_HOME", "XDG_DATA_DIRS", "LOCALAPPDATA"):
        monkeypatch.delenv(variable, raising=False)
    return tmp_path


def put(*paths: Path) -> list[str]:
    for path in paths:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.touch()
    return [str(path) for path in paths]


def test_linux_looks_at_home_and_where_the_desktop_says(home, monkeypatch) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setenv("XDG_DATA_DIRS", str(home / "shared"))
    mine = put(home / ".local/share/fonts/deep/b.ttf", home / ".fonts/a.OTF", home / "shared/fonts/c.ttc")
    put(home / ".fonts/readme.txt", home / ".fonts/old.pfb")
    assert [file for file in fonts.of_the_system() if file.startswith(str(home))] == mine


def test_macos_and_windows_look_where_users_put_fonts(home, monkeypatch) -> None:
    monkeypatch.setattr(sys, "platform", "darwin")
    mine = put(home / "Library/Fonts/a.ttf")
    assert [file for file in fonts.of_the_system() if file.startswith(str(home))] == mine
    monkeypatch.setattr(sys, "platform", "win32")
    monkeypatch.setenv("SYSTEMROOT", str(home / "Windows"))
    monkeypatch.setenv("LOCALAPPDATA", str(home / "Local"))
    mine = put(home / "Windows/Fonts/msyh.ttc", home / "Local/Microsoft/Windows/Fonts/b.ttf")
    assert list(fonts.of_the_system()) == mine


def test_files_and_folders_are_told_apart(tmp_path) -> None:
    file, inside = put(tmp_path / "a.ttf", tmp_path / "more/deep/b.otf")
    assert fonts.named([file, str(tmp_path / "more")]) == ((file,), (inside,))
    assert fonts.named([]) == ((), ())


@pytest.mark.parametrize(("path", "key"), [("none.ttf", "render.no-font"), ("empty", "render.no-fonts")])
def test_what_is_no_font_ends_the_run(tmp_path, path, key) -> None:
    (tmp_path / "empty").mkdir()
    with pytest.raises(Stop) as stop:
        fonts.named([str(tmp_path / path)])
    assert stop.value.key == key
