"""`blueprint explain`."""

import pytest

from blueprint.findings import RULES
from tests.cli.conftest import CommandLine


@pytest.mark.parametrize("word", ["BP202", "bp202", "unknown-actor", "unknown_actor"])
def test_a_rule_by_code_or_name(blueprint: CommandLine, word: str) -> None:
    run = blueprint("explain", word)
    assert run.code == 0
    assert run.out.startswith(
        "BP202 unknown-actor\nan actor who is not declared\nerror, in the preset correctness\n\nWhy\n"
    )
    assert "\nHow to fix\n" in run.out


def test_the_bad_example_is_shown_with_what_check_says_of_it(blueprint: CommandLine) -> None:
    assert "    error[BP202] unknown-actor: there is no actor `座席`" in blueprint("explain", "BP202").out
    chinese = blueprint("explain", "BP202", "--lang", "zh").out
    assert "    错误[BP202] unknown-actor: `actors:` 里没有 `座席`" in chinese
    assert "\n怎么改\n" in chinese


@pytest.mark.parametrize("rule", RULES.values(), ids=lambda rule: rule.name)
def test_every_rule_can_be_explained_in_both_languages(blueprint: CommandLine, rule) -> None:
    for language in ("en", "zh"):
        assert blueprint("explain", rule.code, "--lang", language).code == 0


def test_all_rules(blueprint: CommandLine) -> None:
    run = blueprint("explain")
    assert all(f"{rule.code}  {rule.name}" in run.out for rule in RULES.values())
    chinese = blueprint("explain", "--lang", "zh").out
    assert "unreachable-step               走不到的步骤（错误，correctness）\n" in chinese


def test_an_unknown_rule(blueprint: CommandLine) -> None:
    run = blueprint("explain", "unknown-actr")
    assert run.code == 2
    assert run.err.startswith("There is no rule `unknown-actr`. The nearest: unknown-actor")
