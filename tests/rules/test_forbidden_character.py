"""BP004: characters that are invisible and break the text."""

import pytest

from tests.rules.slip import steps, told


@pytest.mark.parametrize(
    ("character", "said"),
    [
        ("\0", "there is a NUL character (U+0000, 1 in all): the file is damaged or no text"),
        ("\x07", "there is an invisible control character (U+0007, 1 in all)"),
        ("\ufeff", "there is an invisible byte order mark (U+FEFF, 1 in all) in the middle of the text"),
        ("\ud800", "there is half a character (U+D800, 1 in all): the text is damaged"),
    ],
)
def test_it_is_named_and_the_rest_is_still_read(character: str, said: str) -> None:
    bad, late = told(steps(f"    does: Asks{character} for a phone\n    by: customer\n    colour: red"))
    assert str(bad) == f"6:15: BP004 {said}"
    assert (late.code, late.line) == ("BP101", 8)


@pytest.mark.parametrize("character", ["\x85", "\u2028", "\u2029"])
def test_a_line_separator_neither_ends_the_line_nor_shifts_the_lines_below(character: str) -> None:
    bad, late = told(steps(f"    does: Asks{character}for a phone\n    by: customer\n    colour: red"))
    assert bad.message.startswith("there is an invisible line separator")
    assert (late.line, late.column) == (8, 5)


def test_one_finding_for_each_kind_of_character() -> None:
    found = told(steps("    does: \x07Asks\x07 for\x07 a\x08 phone\n    by: customer"))
    assert [str(finding)[:10] for finding in found] == ["6:11: BP00", "6:24: BP00"]
    assert "(U+0007, 3 in all)" in found[0].message


def test_tabs_full_width_and_emoji_are_ordinary_characters() -> None:
    assert told(steps("    does: 问：手机，有吗　🙂\t!\n    by: customer")) == []
