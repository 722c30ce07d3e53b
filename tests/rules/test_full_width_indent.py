"""BP015: spaces that are letters to YAML."""

import pytest

from tests.rules.slip import steps, told


@pytest.mark.parametrize(("space", "code"), [("\u3000", "U+3000"), ("\u00a0", "U+00A0")])
def test_it_is_told_where_it_stands(space: str, code: str) -> None:
    [finding] = told(steps(f"{space * 2}does: Asks\n    by: customer"))
    assert (finding.line, finding.column) == (6, 1)
    assert finding.message == f"this line is indented with a space ({code}) that YAML takes for a letter"


def test_a_whole_file_of_them_is_one_finding() -> None:
    text = (
        steps("    does: Asks\n    by: customer")
        .replace("    ", "\u3000\u3000")
        .replace("  ask", "\u3000ask")
    )
    [finding] = told(text)
    assert (finding.code, finding.line) == ("BP015", 5)


def test_behind_a_list_dash() -> None:
    [finding] = told(
        steps("    evidence:\n      -\u3000海报\n      -\u3000门头\n    does: Asks\n    by: customer")
    )
    assert (finding.code, finding.line, finding.column) == ("BP015", 7, 8)


@pytest.mark.parametrize(
    "line",
    [
        "    does: 问\u3000手机",
        "    note: |\n      \u3000\u3000顾客进店。\n      \u3000\u3000先取号。\n    does: x",
        "    note:\n      \u3000\u3000顾客进店。\n    does: x",
    ],
)
def test_within_a_text_it_is_fine(line: str) -> None:
    assert told(steps(f"{line}\n    by: customer")) == []
