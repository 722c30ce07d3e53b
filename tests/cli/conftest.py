"""Running the command line inside the test's own process, in a folder of its own."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from blueprint.cli import main


@dataclass(frozen=True)
class Run:
    code: int
    out: str
    err: str


CommandLine = Callable[..., Run]


@pytest.fixture
def blueprint(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> CommandLine:
    """`blueprint("check", "a.yaml")`; the current folder is `tmp_path`, the locale English."""
    monkeypatch.chdir(tmp_path)
    for variable in ("LC_ALL", "LC_MESSAGES", "LANG", "FORCE_COLOR", "NO_COLOR"):
        monkeypatch.delenv(variable, raising=False)
    monkeypatch.setenv("LANG", "en_GB.UTF-8")

    def run(*arguments: str) -> Run:
        capfd.readouterr()
        code = main(arguments)
        captured = capfd.readouterr()
        return Run(code, captured.out, captured.err)

    return run
