"""How wide text is, and where its lines break."""

import pytest

from blueprint.drawing.typeset import clean, clusters, width, wrap


def test_chinese_characters_are_as_wide_as_the_type_is_large():
    assert width("步骤", 13) == 26


def test_latin_letters_have_their_own_widths():
    assert width("iiii", 10) < width("mmmm", 10) / 3


def test_short_text_stays_on_one_line():
    assert wrap("Takes the order", 13, 200) == ("Takes the order",)


def test_english_breaks_between_words_into_lines_of_about_the_same_length():
    assert wrap("Explains the plans and enters the order", 13, 130) == (
        "Explains the", "plans and", "enters the order",
    )  # fmt: skip


@pytest.mark.parametrize("mark", "，。、；：？！）》」”")
def test_no_line_begins_with_closing_punctuation(mark: str):
    for lead in range(1, 14):
        lines = wrap("字" * lead + mark + "字" * 9, 13, 104)
        assert not any(line.startswith(mark) for line in lines)


@pytest.mark.parametrize("mark", "（《「“")
def test_no_line_ends_with_opening_punctuation(mark: str):
    for lead in range(1, 14):
        lines = wrap("字" * lead + mark + "字" * 9, 13, 104)
        assert not any(line.endswith(mark) for line in lines)


def test_wrapping_loses_no_character():
    text = "审核（初审、复审）——由 Mr O'Neill-Smith 在 CRM/ERP 里完成，100％。"
    assert "".join(wrap(text, 13, 80)).replace(" ", "") == text.replace(" ", "")


def test_no_line_is_wider_than_the_limit():
    for text in (
        "Donaudampfschifffahrtsgesellschaftskapitän fährt",
        "字" * 40,
        "https://example.org/a-b_c/d?e=f",
    ):
        assert all(width(line, 13) <= 90 for line in wrap(text, 13, 90))


def test_a_word_is_only_cut_if_it_is_longer_than_a_line():
    assert wrap("Customer actions", 13, 98) == ("Customer", "actions")


def test_a_word_with_a_hyphen_may_break_after_it():
    assert wrap("Functional burn-in", 13, 70) == ("Functional", "burn-in")
    assert wrap("end-to-end-to-end", 13, 80)[0].endswith("-")


def test_an_emoji_sequence_is_one_character():
    assert clusters("a👨‍👩‍👧🇨🇳🇫🇷👍🏽é") == ["a", "👨‍👩‍👧", "🇨🇳", "🇫🇷", "👍🏽", "é"]


def test_an_emoji_sequence_is_as_wide_as_one_emoji_and_never_cut():
    assert width("👨‍👩‍👧", 10) == width("👍", 10)
    assert "".join(wrap("👨‍👩‍👧" * 9, 13, 60)) == "👨‍👩‍👧" * 9
    assert all(len(line) % len("👨‍👩‍👧") == 0 for line in wrap("👨‍👩‍👧" * 9, 13, 60))


def test_what_no_picture_can_hold_is_taken_out():
    assert clean("a\x00b\tc\nd\x85e\u2028f") == "a b c d e f"
    assert clean("\ud800x\ufffe") == "\ufffdx\ufffd"


def test_blank_text_has_no_lines():
    assert wrap("", 13, 90) == wrap(" \n", 13, 90) == ()
