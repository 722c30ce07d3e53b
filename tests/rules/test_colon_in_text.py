"""BP019: a colon that makes a key of a sentence."""

import pytest

from tests.rules.slip import steps, told


@pytest.mark.parametrize(
    ("line", "place", "mended"),
    [
        ("    does: Sends text: case number", "6:11", '"Sends text: case number"'),
        ("    does: Sends text: case number  # always", "6:11", '"Sends text: case number"'),
        ("    does: {customer: Sends text: case number, clerk: Looks}", "6:22", '"Sends text: case number"'),
        ('    does: Says: "Hello"', "6:11", """'Says: "Hello"'"""),
        ("    does: Says:", "6:11", '"Says:"'),
    ],
)
def test_the_text_is_told_and_how_to_write_it(line: str, place: str, mended: str) -> None:
    [finding] = told(steps(f"{line}\n    by: customer"))
    assert str(finding).startswith(
        f"{place}: BP019 a colon with a space after it makes a key, so the text of "
    )
    assert finding.help == f"put the text in quotes: {mended}"


def test_in_a_list() -> None:
    [finding] = told(steps("    evidence: [Poster, SMS: your number]\n    does: Asks\n    by: customer"))
    assert (finding.at, finding.column) == ("SMS: your number", 24)
    assert finding.message == (
        "the colon in `SMS: your number` makes a key and a value of what looks like one text"
    )


@pytest.mark.parametrize(
    "line",
    [
        '    does: "Sends text: case number"',
        "    does: Sends text：case number",
        "    does: Sends text:case number",
        "    does: |\n      Sends text: case number",
        "    does: Comes at 12:30",
    ],
)
def test_in_quotes_in_blocks_and_without_a_blank_it_is_fine(line: str) -> None:
    assert told(steps(f"{line}\n    by: customer")) == []
