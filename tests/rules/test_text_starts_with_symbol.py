"""BP021: characters that mean something at the beginning of a value."""

import pytest

from tests.rules.slip import steps, told


@pytest.mark.parametrize(
    "text",
    [
        "*important* check",
        "* check",
        "*check twice",
        "@shop",
        "`check`",
        "%50 off",
        "& more",
        "! check",
        "> 5 people",
        "|5 people",
        "? really",
        ", then",
        "] then",
        "[optional] Call",
        "{name} calls",
        "#4711 is called",
    ],
)
def test_the_text_and_its_symbol_are_told(text: str) -> None:
    [finding] = told(steps(f"    does: {text}\n    by: customer"))
    assert (finding.code, finding.line, finding.column, finding.at) == ("BP021", 6, 11, text)
    assert finding.message == f"a text cannot begin with “{text[0]}”, which means something else in YAML"
    assert told(steps(f"    does: '{text}'\n    by: customer")) == []


def test_a_list_on_the_line_of_its_key() -> None:
    [finding] = told(steps("    evidence: - Poster\n    by: customer"))
    assert finding.message == (
        "a list cannot begin on the line of its key, and a text cannot begin with `- `"
    )


@pytest.mark.parametrize(
    "text", ["-5 people", "?really", "a * b", "<b>", "=5", "~5", "(optional) Call", "、然后"]
)
def test_other_symbols_are_fine(text: str) -> None:
    assert told(steps(f"    does: {text}\n    by: customer")) == []


def test_a_note_behind_an_empty_key_is_left_to_others() -> None:
    assert all(
        finding.code != "BP021" for finding in told(steps("    does:  # to be written\n    by: customer"))
    )
