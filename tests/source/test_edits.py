"""Changing a text at positions."""

import pytest

from blueprint.source.edits import Edit, apply


def test_edits_are_made_in_the_order_of_the_text_whatever_theirs() -> None:
    assert apply("abcdef", [Edit(4, 6, "Z"), Edit(0, 1, "X"), Edit(2, 2, "+")]) == "Xb+cdZ"


def test_insertions_at_one_place_keep_their_order() -> None:
    assert apply("ab", [Edit(1, 1, "1"), Edit(1, 1, "2"), Edit(1, 2, "3")]) == "a123"


def test_nothing_to_do() -> None:
    assert apply("步骤", []) == "步骤"


@pytest.mark.parametrize("edits", [[Edit(0, 2, ""), Edit(1, 3, "")], [Edit(2, 9, "")], [Edit(2, 1, "")]])
def test_edits_that_contradict_each_other_are_a_bug(edits: list[Edit]) -> None:
    with pytest.raises(ValueError, match="overlaps"):
        apply("abc", edits)
