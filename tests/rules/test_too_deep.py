"""BP008: levels inside each other."""

from tests.support import Told, findings_of


def told(text: str) -> list[Told]:
    """Everything correctness says: one slip must give one finding."""
    return findings_of(text, preset="correctness")


def steps(line: str) -> str:
    """A service with `line` in its only step."""
    return f"""\
blueprint: 1
service: Phone counter
actors: {{customer: {{lane: customer}}, clerk: {{lane: onstage}}}}
steps:
  ask:
{line}
    time: 2m
"""


def test_the_reading_stops_below_sixty_levels() -> None:
    text = steps("    does: Asks\n    by: customer\n    x-deep: " + "[" * 58 + "]" * 58)
    [finding] = told(text)
    assert (finding.line, finding.column) == (8, 13 + 57)
    assert finding.message == "more than 60 levels lie inside each other here; the rest is not read"


def test_sixty_levels_are_read() -> None:
    assert told(steps("    does: Asks\n    by: customer\n    x-deep: " + "[" * 57 + "]" * 57)) == []
