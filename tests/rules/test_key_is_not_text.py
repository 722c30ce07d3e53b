"""BP023: lists and maps in front of a colon."""

import pytest

from tests.rules.slip import steps, told


@pytest.mark.parametrize(
    ("line", "column"),
    [("    [does, by]: Asks", 5), ("    {does: x}: Asks", 5), ("    ? - does\n    : Asks", 7)],
)
def test_it_is_told_where_it_stands(line: str, column: int) -> None:
    found = [finding for finding in told(steps(line)) if finding.code[2] == "0"]
    assert [(finding.line, finding.column, finding.message) for finding in found] == [
        (6, column, "a key must be a plain word or text, not a list or a map")
    ]


def test_a_gap_in_a_template() -> None:
    [finding] = told(steps("    does: {{what}}\n    by: customer"))
    assert finding.message == "`{{…}}` is read as a map within a map, not as a text"
    assert finding.help == "put the text in quotes, or fill in what the template left open"


@pytest.mark.parametrize("key", ["yes", "01", "12:30", "on", "~", "'a b'"])
def test_any_plain_word_is_a_key(key: str) -> None:
    assert all(finding.code != "BP023" for finding in told(steps(f"    {key}: x")))
