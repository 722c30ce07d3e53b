"""The frame of the command line: help, slips, crashes, interruptions."""

import subprocess
import sys
from importlib import import_module
from pathlib import Path

import pytest

from blueprint import __version__
from blueprint.cli import app
from blueprint.cli.language import of_arguments, of_locale
from tests.cli.conftest import CommandLine
from tests.cli.files import CLEAN

EVERY_COMMAND = pytest.mark.parametrize("command", app.COMMANDS)
BOTH_LANGUAGES = pytest.mark.parametrize("language", ["en", "zh"])


@BOTH_LANGUAGES
def test_help_lists_the_commands_without_importing_them(blueprint: CommandLine, language: str) -> None:
    run = blueprint("--help", "--lang", language)
    assert run.code == 0
    assert all(f"\n  {name} " in run.out for name in app.COMMANDS)
    assert blueprint("--lang", language) == run


@EVERY_COMMAND
@BOTH_LANGUAGES
def test_every_command_has_its_page(blueprint: CommandLine, command: str, language: str) -> None:
    run = blueprint(command, "--help", "--lang", language)
    assert (run.code, run.err) == (0, "")
    assert run.out.startswith("Usage: blueprint" if language == "en" else "用法：blueprint")
    assert "Show this message and exit" not in run.out


def test_help_imports_nothing_heavy() -> None:
    program = "import sys; from blueprint.cli import main; main(['--help']); print(*sys.modules)"
    run = subprocess.run([sys.executable, "-c", program], capture_output=True, encoding="utf-8", check=True)
    modules = set(run.stdout.splitlines()[-1].split())
    assert not modules & {"yaml", "rich", "pydantic", "blueprint.check", "blueprint.model", "blueprint.flow"}


def test_version(blueprint: CommandLine) -> None:
    assert blueprint("--version").out == f"blueprint {__version__}\n"


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["chek"], "There is no command `chek`."),
        (["--foo"], "--foo"),
        (["check", "--format", "xml"], "--format"),
        (["check", "--today"], "--today"),
        (["render"], "FILE"),
        (["analyze", "a.yaml", "b.yaml"], "b.yaml"),
    ],
)
@BOTH_LANGUAGES
def test_slips(blueprint: CommandLine, arguments: list[str], said: str, language: str) -> None:
    run = blueprint(*arguments, "--lang", language)
    assert (run.code, run.out) == (2, "")
    assert said.split("`")[-2 if "`" in said else 0] in run.err
    assert "Traceback" not in run.err


def test_an_error_in_the_tool_is_a_paragraph(
    blueprint: CommandLine, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "a.yaml").write_text(CLEAN, encoding="utf-8")

    def stumbles(*_: object, **__: object) -> None:
        raise RuntimeError("no such luck")

    monkeypatch.setattr(import_module("blueprint.cli.check"), "check", stumbles)
    run = blueprint("check", "a.yaml")
    assert (run.code, run.out) == (4, "")
    assert run.err.startswith(f"This is an error in blueprint {__version__} itself, not in your file.")
    assert "RuntimeError: no such luck" in run.err
    assert "Traceback" not in run.err
    monkeypatch.setenv("BLUEPRINT_TRACEBACK", "1")
    assert "Traceback" in blueprint("check", "a.yaml").err


def test_an_interruption_is_quiet(
    blueprint: CommandLine, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "a.yaml").write_text(CLEAN, encoding="utf-8")

    def interrupted(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(import_module("blueprint.cli.check"), "check", interrupted)
    assert blueprint("check", "a.yaml") == type(blueprint("--version"))(130, "", "")


@pytest.mark.skipif(sys.platform == "win32", reason="pipes end differently on Windows")
def test_a_reader_that_goes_away_is_no_error() -> None:
    command = f"{sys.executable} -m blueprint explain | head -n 1; echo ${{PIPESTATUS[0]}}"
    run = subprocess.run(["bash", "-c", command], capture_output=True, encoding="utf-8", check=True)
    assert run.stderr == ""


def test_a_console_without_chinese_shows_question_marks(tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_text(CLEAN.replace("by: librarian", "by: 馆员"), encoding="utf-8")
    run = subprocess.run(
        [sys.executable, "-m", "blueprint", "check", "a.yaml"],
        cwd=tmp_path, capture_output=True, env={"PYTHONIOENCODING": "ascii"}, check=False,
    )  # fmt: skip
    assert run.returncode == 1
    assert b"there is no actor `??`" in run.stdout


@pytest.mark.parametrize(
    ("environment", "language"),
    [
        ({}, "en"),
        ({"LANG": "zh_CN.UTF-8"}, "zh"),
        ({"LANG": "zh_CN.UTF-8", "LC_ALL": "C"}, "en"),
        ({"LANG": "en_GB.UTF-8", "LC_MESSAGES": "zh_TW"}, "zh"),
        ({"LANG": ""}, "en"),
    ],
)
@pytest.mark.skipif(sys.platform == "win32", reason="Windows is asked where nothing is set")
def test_the_language_of_a_locale(environment: dict[str, str], language: str) -> None:
    assert of_locale(environment) == language


@pytest.mark.parametrize(
    ("line", "language"),
    [
        (["check", "--lang", "zh"], "zh"),
        (["--lang=zh", "check"], "zh"),
        (["--lang"], None),
        (["--lang", "xx"], None),
    ],
)
def test_the_language_asked_for(line: list[str], language: str | None) -> None:
    assert of_arguments(line) == language
