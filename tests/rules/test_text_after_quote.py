"""BP020: a text that goes on after its quotes."""

import pytest

from tests.rules.slip import steps, told


@pytest.mark.parametrize(
    ("line", "at", "quote"),
    [
        ('    does: "Next" is called', '"Next" is called', '"'),
        ("    does: 'Tom's shop'", "'Tom's shop'", "'"),
        ('    does: {customer: "Asks" twice}', '"Asks" twice}', '"'),
        ('    evidence: ["Poster" red]', '"Poster" red]', '"'),
    ],
)
def test_the_whole_text_is_told(line: str, at: str, quote: str) -> None:
    [finding] = told(steps(f"{line}\n    by: customer"))
    assert (finding.code, finding.at) == ("BP020", at)
    assert finding.message == (
        f"the text begins with a quote `{quote}`, ends with the next one, and then goes on"
    )


@pytest.mark.parametrize(
    "line",
    [
        "    does: '\"Next\" is called'",
        '    does: "Tom\'s shop"',
        "    does: 'Tom''s shop'",
        "    does: “Next” is called",
        '    does: Calls "Next" twice',
        '    does: "Next"  # is called',
    ],
)
def test_quotes_around_the_whole_or_within_it_are_fine(line: str) -> None:
    assert told(steps(f"{line}\n    by: customer")) == []
