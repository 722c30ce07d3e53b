"""The hooks this repository offers to pre-commit."""

import re
from pathlib import Path

import pytest
import yaml

from blueprint.cli.app import COMMANDS

HOOKS = yaml.safe_load((Path(__file__).parents[2] / ".pre-commit-hooks.yaml").read_text(encoding="utf-8"))


@pytest.mark.parametrize("hook", HOOKS, ids=lambda hook: hook["id"])
def test_a_hook_calls_a_command_there_is(hook: dict[str, str]) -> None:
    program, command = hook["entry"].split()
    assert program == "blueprint"
    assert command in COMMANDS
    assert hook["language"] == "python"


@pytest.mark.parametrize(
    ("path", "taken"),
    [
        ("services/counter.blueprint.yaml", True),
        ("blueprints/counter.yaml", True),
        ("docs/blueprints/deep/counter.yml", True),
        ("compose.yaml", False),
        (".github/workflows/ci.yml", False),
    ],
)
def test_only_what_is_called_a_blueprint_is_taken(path: str, taken: bool) -> None:
    assert all(bool(re.search(hook["files"], path)) is taken for hook in HOOKS)
