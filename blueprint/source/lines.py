"""Looking at the lines of a text, and pointing to stretches of it."""

import re

from blueprint.findings import Finding, Place, Span, rule

COMMENT_LIKE = re.compile(r"[ \t](#\w\S*)")
"""A `#` that more likely belongs to the text than begins a comment: a letter or a digit follows at once."""

_SHOWN = 60
_LINE_END = re.compile(r"[\r\n]")
_FEW = 200


def line_start(text: str, offset: int) -> int:
    """Where the line begins on which an offset lies."""
    reach = _FEW  # step by step: either line end may be missing from the whole file
    while True:
        low = max(0, offset - reach)
        start = max(text.rfind("\n", low, offset), text.rfind("\r", low, offset)) + 1
        if start or not low:
            return start
        reach *= 10


def line_end(text: str, offset: int) -> int:
    """Where the line ends on which an offset lies, without its line end."""
    match = _LINE_END.search(text, offset)
    return match.start() if match else len(text)


def quoted(text: str) -> str:
    """A text in quotes, as it may be written instead; long ones are cut."""
    if len(text) > _SHOWN:
        text = text[:_SHOWN] + "…"
    if '"' in text or "\\" in text:
        return "'" + text.replace("'", "''") + "'"
    return f'"{text}"'


def on_text(name: str, start: int, end: int, variant: str = "", **args: object) -> Finding:
    """A finding of the rule `name` on a stretch of the text."""
    return Finding(rule(name), Place(span=Span(start, end)), args, variant)
