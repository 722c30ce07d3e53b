"""BP008: levels inside each other."""

from tests.rules.slip import steps, told


def test_the_reading_stops_below_sixty_levels() -> None:
    text = steps("    does: Asks\n    by: customer\n    x-deep: " + "[" * 58 + "]" * 58)
    [finding] = told(text)
    assert (finding.line, finding.column) == (8, 13 + 57)
    assert finding.message == "more than 60 levels lie inside each other here; the rest is not read"


def test_sixty_levels_are_read() -> None:
    assert told(steps("    does: Asks\n    by: customer\n    x-deep: " + "[" * 57 + "]" * 57)) == []
