"""`blueprint fmt`: what it writes, what it says, how it ends."""

from pathlib import Path

import pytest

from blueprint.cli import main

LAID_OUT = """\
blueprint: 1
service: 补换卡
actors:
  顾客: {lane: customer}
steps:
  取号:
    does: 在取号机上取号  # 一楼
    by: 顾客
    time: 1m
"""
OTHERWISE = LAID_OUT.replace("    by: 顾客\n    time: 1m\n", "    time:  1m\n    by: 顾客\n")


@pytest.fixture
def counter(tmp_path: Path) -> Path:
    path = tmp_path / "counter.yaml"
    path.write_text(OTHERWISE.replace("time:  1m", "time: 1m"), encoding="utf-8")
    return path


def test_it_writes_the_file_anew_and_names_it(counter: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--lang", "en", "fmt", str(counter)]) == 0
    assert counter.read_text(encoding="utf-8") == LAID_OUT
    shown = capsys.readouterr()
    assert shown.out == f"formatted: {counter}\n"
    assert shown.err == "files looked at: 1; formatted: 1.\n"


def test_a_second_time_there_is_nothing_to_do(counter: Path, capsys: pytest.CaptureFixture[str]) -> None:
    main(["fmt", str(counter)])
    written = counter.stat().st_mtime_ns
    capsys.readouterr()
    assert main(["--lang", "en", "fmt", str(counter.parent)]) == 0
    assert counter.stat().st_mtime_ns == written
    assert capsys.readouterr().err == "files looked at: 1; all are in order already.\n"


def test_check_changes_nothing_and_ends_with_1(counter: Path, capsys: pytest.CaptureFixture[str]) -> None:
    before = counter.read_bytes()
    assert main(["--lang", "en", "fmt", "--check", str(counter)]) == 1
    assert counter.read_bytes() == before
    assert capsys.readouterr().out == f"would be formatted: {counter}\n"


def test_diff_shows_what_would_change(counter: Path, capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    before = counter.read_bytes()
    assert main(["fmt", "--diff", str(counter)]) == 1
    assert counter.read_bytes() == before
    shown = capfdbinary.readouterr().out.decode()
    assert shown.startswith(f"--- {counter}\n+++ {counter}\n@@ ")
    assert "+    by: 顾客\n     time: 1m\n-    by: 顾客\n" in shown


def test_line_ends_and_byte_order_mark_are_kept(tmp_path: Path) -> None:
    path = tmp_path / "counter.yaml"
    path.write_bytes(b"\xef\xbb\xbf" + OTHERWISE.replace("\n", "\r\n").encode())
    assert main(["fmt", str(path)]) == 0
    expected = LAID_OUT.replace("time: 1m", "time:  1m").replace("\n", "\r\n")
    assert path.read_bytes() == b"\xef\xbb\xbf" + expected.encode()


def test_a_file_with_errors_is_left_alone_and_the_others_are_not(
    counter: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    bad = counter.parent / "bad.yaml"
    bad.write_bytes(b"blueprint: 1\nsteps: [\n")
    assert main(["--lang", "en", "fmt", str(bad), str(counter)]) == 1
    assert bad.read_bytes() == b"blueprint: 1\nsteps: [\n"
    assert counter.read_text(encoding="utf-8") == LAID_OUT
    assert f"{bad} has errors and is left as it is" in capsys.readouterr().err


def test_missing_files_and_folders_without_blueprints(tmp_path: Path) -> None:
    assert main(["fmt", str(tmp_path / "none.yaml")]) == 2
    assert main(["fmt", str(tmp_path)]) == 3


def test_what_is_no_utf_8_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "counter.yaml"
    path.write_bytes(OTHERWISE.encode("gbk"))
    assert main(["fmt", str(path)]) == 1
    assert path.read_bytes() == OTHERWISE.encode("gbk")
