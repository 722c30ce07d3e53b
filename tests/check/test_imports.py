"""What `check` does not pay for."""

import subprocess
import sys

HEAVY = {
    "pydantic",
    "rich",
    "numpy",
    "networkx",
    "scipy",
    "jsonschema",
    "blueprint.drawing",
    "blueprint.analysis",
    "blueprint.report.full",
    "wcwidth",
}

PROGRAM = """
import sys
from blueprint.cli import main
code = main(["check", sys.argv[1]])
print(code, *sys.modules)
"""


def modules_of(path: str) -> set[str]:
    run = subprocess.run(
        [sys.executable, "-c", PROGRAM, path], capture_output=True, encoding="utf-8", check=True
    )
    code, *modules = run.stdout.splitlines()[-1].split()
    assert code == "0"
    return set(modules)


def test_check_imports_nothing_heavy_and_no_texts_it_does_not_show() -> None:
    modules = modules_of("examples/phone-counter.yaml")
    assert not modules & HEAVY
    texts = {name.rpartition(".")[2] for name in modules if name.startswith("blueprint.wording.english.")}
    assert texts <= {"commands"}
