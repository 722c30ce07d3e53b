"""The programs we are measured against, each in an environment of its own, made at the first run."""

import subprocess
import sys
import venv
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
HERE = Path(__file__).resolve().parent

ENVIRONMENTS = {
    "typer": ("typer==0.29.*",),
    "yamllint": ("yamllint",),
    # with the faster parsers it can take: orjson for the schema, ruamel's one in C for the files
    "check-jsonschema": ("check-jsonschema", "orjson", "ruamel.yaml[libyaml]"),
}


def environment(name: str) -> Path:
    """The folder of commands of a peer's environment."""
    folder = ROOT / f".venv-bench-{name}"
    if not (folder / "ready").exists():
        print(f"Installing {', '.join(ENVIRONMENTS[name])} …", file=sys.stderr)
        venv.create(folder, with_pip=True, clear=True)
        pip = (folder / "bin/python", "-m", "pip", "install", "-q", "--disable-pip-version-check")
        subprocess.run([*pip, *ENVIRONMENTS[name]], check=True, stderr=subprocess.DEVNULL)
        (folder / "ready").touch()
    return folder / "bin"


def yardstick() -> tuple[str | Path, ...]:
    """`--help` of a one-command Typer 0.29 program: what every limit in seconds is a multiple of."""
    return (environment("typer") / "python", HERE / "one_command.py", "--help")


QUIET = "{extends: relaxed, rules: {line-length: disable}}"  # its faster preset, and nothing to complain of


def yamllint(file: Path) -> tuple[str | Path, ...]:
    return (environment("yamllint") / "yamllint", "-d", QUIET, file)


def check_jsonschema(files: list[Path], schema: Path) -> tuple[str | Path, ...]:
    """All files in one process; no formats to check, Python's own regular expressions."""
    options = ("--disable-formats", "*", "--regex-variant", "python", "--schemafile", schema)
    return (environment("check-jsonschema") / "check-jsonschema", *options, *files)


def version(name: str, package: str) -> str:
    python = environment(name) / "python"
    code = f"import importlib.metadata as m; print(m.version({package!r}))"
    return subprocess.run([python, "-c", code], check=True, capture_output=True, text=True).stdout.strip()
