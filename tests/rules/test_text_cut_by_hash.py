"""BP017: a number sign that was meant as text."""

import pytest

from tests.rules.slip import steps, told


@pytest.mark.parametrize(
    ("line", "place", "said", "mended"),
    [
        ("    does: Calls customer #4711", "6:26", "#4711", '"Calls customer #4711"'),
        ("    does: 呼叫 #3号 顾客", "6:14", "#3号", '"呼叫 #3号 顾客"'),
        ("    does: Writes to #shop and waits", "6:21", "#shop", '"Writes to #shop and waits"'),
    ],
)
def test_it_is_told_where_the_text_was_cut(line: str, place: str, said: str, mended: str) -> None:
    [finding] = told(steps(f"{line}\n    by: customer"))
    assert (
        str(finding)
        == f"{place}: BP017 `{said}` begins a comment here: it is not part of the text in front of it"
    )
    assert finding.help.startswith(f"if it belongs to the text, write {mended} in quotes")


@pytest.mark.parametrize(
    "line",
    [
        "    does: Asks  # for a phone",
        "    does: Asks # 4711 is the number",
        "    does: Asks for #4711#\n    #does: Waits".replace(" #4711#", "#4711"),
        '    does: "Calls customer #4711"',
        "    does: 'Calls customer #4711'",
        "    does: Calls customer#4711",
        "    does: |\n      Calls customer #4711",
        "    does: Asks  ## what is asked",
        "    does: Asks  #",
        "    evidence: [Poster]  #1 in every shop\n    does: x",
        "    #does: Waits\n    does: Asks",
    ],
)
def test_proper_comments_and_quoted_texts_are_fine(line: str) -> None:
    assert told(steps(f"{line}\n    by: customer")) == []


def test_in_a_comment_there_may_be_more_number_signs() -> None:
    assert told(steps("    does: Asks  # see #4711\n    by: customer  # and #12")) == []
