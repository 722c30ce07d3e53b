"""Writing a file whole or not at all."""

import os
import sys
from pathlib import Path

import pytest

from blueprint.cli import files
from blueprint.cli.files import write_beside_and_rename
from blueprint.cli.stop import Stop


def test_a_new_file_and_one_that_is_replaced(tmp_path: Path) -> None:
    path = tmp_path / "图.svg"
    write_beside_and_rename(path, b"one")
    write_beside_and_rename(path, b"two")
    assert path.read_bytes() == b"two"
    assert [entry.name for entry in tmp_path.iterdir()] == ["图.svg"]


def test_a_failed_write_leaves_the_good_file_and_nothing_else(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "good.svg"
    path.write_bytes(b"good")

    def full_disk(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full_disk)
    with pytest.raises(Stop) as stopped:
        write_beside_and_rename(path, b"half")
    assert (stopped.value.key, stopped.value.code) == ("write.failed", 2)
    assert path.read_bytes() == b"good"
    assert [entry.name for entry in tmp_path.iterdir()] == ["good.svg"]


def test_rights_are_kept(tmp_path: Path) -> None:
    path = tmp_path / "a.svg"
    path.write_bytes(b"one")
    path.chmod(0o640)
    write_beside_and_rename(path, b"two")
    assert path.stat().st_mode & 0o777 == 0o640


@pytest.mark.skipif(sys.platform == "win32", reason="links need rights on Windows")
def test_a_link_keeps_pointing(tmp_path: Path) -> None:
    real, link = tmp_path / "real.svg", tmp_path / "link.svg"
    real.write_bytes(b"one")
    link.symlink_to(real)
    write_beside_and_rename(link, b"two")
    assert link.is_symlink()
    assert real.read_bytes() == b"two"


@pytest.mark.parametrize(("name", "key"), [("missing/a.svg", "write.no-folder"), ("", "write.is-folder")])
def test_places_that_cannot_be_written(tmp_path: Path, name: str, key: str) -> None:
    with pytest.raises(Stop) as stopped:
        write_beside_and_rename(tmp_path / name, b"x")
    assert stopped.value.key == key


def test_a_file_that_grows_beyond_the_limit_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "large.yaml"
    with path.open("wb") as file:
        file.truncate(50_000_000)
    read = files.read(str(path))
    assert read.data is None
    assert read.finding is not None
    assert read.finding.rule.code == "BP002"
    assert not read.absent


@pytest.mark.skipif(sys.platform == "win32", reason="no named pipes")
def test_a_link_in_a_circle_ends(tmp_path: Path) -> None:
    (tmp_path / "round").symlink_to(tmp_path)
    (tmp_path / "a.yaml").write_bytes(b"blueprint: 1\n")
    assert len(files.expand([str(tmp_path)]).files) == 1


@pytest.mark.parametrize(
    ("error", "variant"),
    [
        (PermissionError(13, "Permission denied"), "not-allowed"),
        (FileNotFoundError(2, "No such file"), "missing"),
        (OSError(5, "Input/output error"), "failed"),
    ],
)
def test_why_a_file_cannot_be_read(monkeypatch: pytest.MonkeyPatch, error: OSError, variant: str) -> None:
    def refuses(*_: object) -> None:
        raise error

    monkeypatch.setattr(Path, "open", refuses)
    read = files.read("a.yaml")
    assert read.absent
    assert read.finding is not None
    assert (read.finding.rule.name, read.finding.variant) == ("unreadable-file", variant)
