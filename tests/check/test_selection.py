"""Which rules run."""

import pytest

from blueprint.check import Selection
from blueprint.check.selection import known, near, words
from blueprint.findings import RULES, Preset


def codes(selection: Selection) -> set[str]:
    return {rule.code for rule in RULES.values() if selection.takes(rule)}


def test_presets_contain_each_other() -> None:
    correctness, recommended, everything = (codes(Selection(preset)) for preset in Preset)
    assert correctness < recommended < everything == {rule.code for rule in RULES.values()}


def test_select_alone_runs_only_these_and_what_the_reader_says() -> None:
    chosen = codes(Selection(None, ("BP41", "same-words", "deadlock")))
    assert {code for code in chosen if "BP2" <= code < "BP9"} == {
        "BP211", "BP410", "BP411", "BP412", "BP413", "BP414", "BP415",
    }  # fmt: skip
    assert {"BP005", "BP101", "BP901"} <= chosen


def test_ignore_wins() -> None:
    chosen = codes(Selection(Preset.ALL, ("BP410",), ("BP4", "unknown-key")))
    assert not [code for code in chosen if code.startswith("BP4")]
    assert "BP101" not in chosen


def test_what_is_no_yaml_and_an_error_in_the_tool_cannot_be_left_out() -> None:
    chosen = codes(Selection(Preset.ALL, (), ("BP0", "BP9")))
    assert {"BP001", "BP024", "BP901"} <= chosen
    assert "BP030" not in chosen


def test_words_are_split_and_codes_put_in_capitals() -> None:
    assert words(["bp4, same-words", "BP203，BP204"]) == ("BP4", "same-words", "BP203", "BP204")


@pytest.mark.parametrize(
    ("word", "is_known"),
    [("BP203", True), ("BP4", True), ("deadlock", True), ("BP7", False), ("dead", False)],
)
def test_known(word: str, is_known: bool) -> None:
    assert known(word) is is_known


def test_near() -> None:
    assert "unreachable-step" in near("unreachable-steps")
    assert "BP203" in near("BP2O3")
