"""The same bytes for every order in which Python happens to keep its sets."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from blueprint.check.examples import example
from blueprint.check.pages import page
from blueprint.findings import RULES


@pytest.fixture
def drafts(tmp_path: Path) -> Path:
    """The bad example of every rule, in a folder."""
    for rule in RULES.values():
        found = example(page(rule), "Bad")
        if found and found.language == "yaml":
            (tmp_path / f"{rule.name}.blueprint.yaml").write_text(found.text, encoding="utf-8")
    return tmp_path


def check(folder: Path, seed: int) -> bytes:
    return subprocess.run(
        [sys.executable, "-m", "blueprint", "check", str(folder), "--preset", "all", "--today", "2026-11-01"],
        capture_output=True,
        check=False,
        env={**os.environ, "PYTHONHASHSEED": str(seed)},
    ).stdout


def test_two_seeds_give_the_same_bytes(drafts: Path) -> None:
    first = check(drafts, 1)
    assert len(first) > 10_000
    assert check(drafts, 2) == first


@pytest.mark.slow
def test_twenty_seeds_give_the_same_bytes(drafts: Path) -> None:
    assert len({check(drafts, seed) for seed in range(20)}) == 1
