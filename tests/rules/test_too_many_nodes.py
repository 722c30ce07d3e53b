"""BP009: more entries than any blueprint has."""

from tests.rules.slip import steps, told


def test_the_reading_stops_after_two_hundred_thousand() -> None:
    [finding] = told("links:\n" + "- x\n" * 200_001)
    assert str(finding) == "200000:3: BP009 the file has more than 200000 entries; the rest is not read"


def test_fifty_thousand_lines_are_fine() -> None:
    text = steps("    does: Asks\n    by: customer") + "links:\n" + "- https://shop.example\n" * 50_000
    assert told(text) == []
