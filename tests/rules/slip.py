"""What the tests of the reader's rules share: a file with one slip in it, and all that is said of it."""

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
