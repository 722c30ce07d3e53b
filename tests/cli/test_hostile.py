"""Files and names nobody should hand us: always a finding, and never a crash."""

from pathlib import Path

import pytest

from tests.cli.conftest import CommandLine
from tests.cli.files import CLEAN
from tests.source.hostile import HOSTILE_FILES


@pytest.mark.usefixtures("never_hangs")
@pytest.mark.parametrize("what", HOSTILE_FILES)
def test_check_tells(blueprint: CommandLine, tmp_path: Path, what: str) -> None:
    (tmp_path / "hostile.yaml").write_bytes(HOSTILE_FILES[what])
    run = blueprint("check", "hostile.yaml", "-f", "concise")
    assert (run.code, "BP" in run.out) == (1, True), run.err
    assert len(run.out) < 100_000


@pytest.mark.parametrize("command", ["analyze", "render"])
@pytest.mark.parametrize("what", ["brackets", "nul", "utf-16", "empty"])
def test_other_commands_tell_too(blueprint: CommandLine, tmp_path: Path, command: str, what: str) -> None:
    (tmp_path / "hostile.yaml").write_bytes(HOSTILE_FILES[what])
    run = blueprint(command, "hostile.yaml")
    assert run.code == 1
    assert "[BP0" in run.err


@pytest.mark.parametrize("command", ["analyze", "render"])
def test_a_folder_where_a_file_is_needed(blueprint: CommandLine, tmp_path: Path, command: str) -> None:
    (tmp_path / "services").mkdir()
    run = blueprint(command, "services")
    assert run.code == 2
    assert "error[BP001] unreadable-file: `services` is a folder, but a file is needed here" in run.err


@pytest.mark.parametrize("command", ["check", "analyze", "render"])
def test_a_missing_file(blueprint: CommandLine, command: str) -> None:
    run = blueprint(command, "missing.yaml")
    assert run.code == 2
    assert "error[BP001] unreadable-file: there is no file `missing.yaml`" in run.out + run.err


def test_a_failed_command_never_replaces_a_good_file(blueprint: CommandLine, tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_text(CLEAN, encoding="utf-8")
    assert blueprint("render", "a.yaml").code == 0
    good = (tmp_path / "a.svg").read_bytes()
    (tmp_path / "a.yaml").write_bytes(HOSTILE_FILES["nul"])
    assert blueprint("render", "a.yaml").code == 1
    assert (tmp_path / "a.svg").read_bytes() == good


@pytest.mark.parametrize("command", ["check", "analyze", "render"])
def test_no_name_at_all(blueprint: CommandLine, command: str) -> None:
    run = blueprint(command, "")
    assert run.code == 2
    assert "unreadable-file: there is no file ``" in run.out + run.err


def test_a_picture_of_the_root_folder(blueprint: CommandLine) -> None:
    run = blueprint("render", "/")
    assert run.code == 2
    assert "`/` is a folder" in run.err
