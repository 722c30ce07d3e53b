"""Files and names nobody should hand us: always a finding, soon, and never a crash."""

import time
from pathlib import Path

import pytest

from tests.cli.conftest import CommandLine
from tests.cli.files import CLEAN

SECONDS = 2
"""Of the processor, so that a busy test machine does not count."""

HOSTILE = {
    "brackets": b"blueprint: " + b"[" * 100_000,
    "braces": b"{a: " * 50_000,
    "aliases": b"a: &a [x]\n" + b"".join(b"b%d: [*a,*a,*a,*a,*a,*a,*a,*a,*a]\n" % n for n in range(5_000)),
    "scalar": b"blueprint: 1\nservice: " + b"x" * 1_000_000,
    "nul": b"blueprint: 1\nservice: a\0b\n",
    "utf-16": "blueprint: 1\nservice: 柜台\n".encode("utf-16"),
    "not utf-8": b"blueprint: 1\nservice: \xff\xfe\x80\n",
    "50 MB": b"blueprint: 1\n" + b"# comment\n" * 5_000_000,
    "many keys": b"blueprint: 1\n" + b"".join(b"k%d: 1\n" % n for n in range(300_000)),
    "wrong keys": b"blueprint: 1\n" + b"".join(b"k%d: 1\n" % n for n in range(50_000)),
    "wrong names": b"blueprint: 1\nservice: x\nactors: {c: {lane: customer}}\nsteps:\n"
    + b"".join(b"  s%d: {does: a, by: z%d, next: q%d}\n" % (n, n, n) for n in range(6_000)),
    "empty": b"",
    "dashes": b"- " * 20_000,
    "questions": b"? " * 20_000,
}


@pytest.mark.parametrize("what", HOSTILE)
def test_check_tells_soon(blueprint: CommandLine, tmp_path: Path, what: str) -> None:
    (tmp_path / "hostile.yaml").write_bytes(HOSTILE[what])
    began = time.process_time()
    run = blueprint("check", "hostile.yaml", "-f", "concise")
    assert time.process_time() - began < SECONDS
    assert (run.code, "BP" in run.out) == (1, True), run.err
    assert len(run.out) < 100_000


@pytest.mark.parametrize("command", ["analyze", "render"])
@pytest.mark.parametrize("what", ["brackets", "nul", "utf-16", "empty"])
def test_other_commands_tell_too(blueprint: CommandLine, tmp_path: Path, command: str, what: str) -> None:
    (tmp_path / "hostile.yaml").write_bytes(HOSTILE[what])
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
    (tmp_path / "a.yaml").write_bytes(HOSTILE["nul"])
    assert blueprint("render", "a.yaml").code == 1
    assert (tmp_path / "a.svg").read_bytes() == good
