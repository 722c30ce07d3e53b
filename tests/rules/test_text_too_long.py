"""BP024: documents pasted into a field."""

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
