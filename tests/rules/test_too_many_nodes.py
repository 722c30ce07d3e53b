"""BP009: more entries than any blueprint has."""

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


def test_the_reading_stops_after_two_hundred_thousand() -> None:
    [finding] = told("links:\n" + "- x\n" * 200_001)
    assert str(finding) == "200000:3: BP009 the file has more than 200000 entries; the rest is not read"


def test_fifty_thousand_lines_are_fine() -> None:
    text = steps("    does: Asks\n    by: customer") + "links:\n" + "- https://shop.example\n" * 50_000
    assert told(text) == []
