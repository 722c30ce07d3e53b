"""BP024: documents pasted into a field."""

from tests.rules.slip import steps, told


def test_it_is_told_with_its_length() -> None:
    text = "Asks " * 2001
    [finding] = told(steps(f"    note: {text}\n    does: Asks\n    by: customer"))
    assert (finding.line, finding.column) == (6, 11)
    assert finding.message == "this text has 10004 characters; at most 10000 are read"


def test_ten_thousand_characters_are_read() -> None:
    assert told(steps(f"    note: {'x' * 10_000}\n    does: Asks\n    by: customer")) == []


def test_a_text_of_a_megabyte_stays_small_in_what_follows() -> None:
    [finding] = told(steps(f"    does: {'x' * 1_000_000}\n    by: customer"))
    assert finding.code == "BP024"
    assert len(finding.message) < 200
