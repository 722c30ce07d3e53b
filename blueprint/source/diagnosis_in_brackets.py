"""Syntax errors inside `[ ]` and `{ }`."""

import re

from blueprint.findings import Finding
from blueprint.source.failure import Failure
from blueprint.source.lines import COMMENT_LIKE, line_end, line_start, quoted

_WIDE_COMMA = re.compile("[，、；]")
_CLOSING = {"[": "]", "{": "}"}


def in_brackets(fail: Failure) -> Finding | None:
    """The finding where the parser gave up within brackets, else None."""
    if "flow" not in fail.context and "unexpected ':'" not in fail.problem:
        return None
    if fail.character == ":":
        return _at_colon(fail)
    return _hash(fail) or _comma(fail) or _unclosed(fail) or _mismatched(fail)


def _at_colon(fail: Failure) -> Finding | None:
    last, follows = fail.last, fail.text[fail.at + 1 : fail.at + 2]
    if follows in ("[", "{", '"', "'"):
        start = max(fail.text.rfind(mark, 0, fail.at) for mark in " {[,:") + 1
        key = fail.text[start : fail.at]
        args = {"key": key, "mended": f"{key}: {follows}"}
        return fail.finding("missing-space-after-colon", start, fail.at + 2, **args)
    if last is None:
        return None
    if line_start(fail.text, last.start) != fail.line_start:
        return _unclosed(fail)
    comma = _WIDE_COMMA.search(fail.text, last.start, fail.at)
    if comma:
        return fail.finding("full-width-list", comma.start(), comma.end(), "map", comma=comma.group())
    end = _piece_end(fail)
    text = fail.text[last.start : end]
    key = fail.building.scalars[-2].text if len(fail.building.scalars) > 1 else ""
    return fail.finding("colon-in-text", last.start, end, key=key, mended=quoted(text))


def _hash(fail: Failure) -> Finding | None:
    """`{what: Ticket #4711, chance: 3%}`: the closing bracket stands in a comment."""
    last = fail.last
    if last is None or last.style != "plain":
        return None
    match = COMMENT_LIKE.match(fail.text, last.end)
    if match is None or match.end() > fail.at:
        return None
    return fail.finding("yaml-syntax", match.start(1), match.end(1), "hash", text=match[1].rstrip(",]}"))


def _comma(fail: Failure) -> Finding | None:
    if fail.character != "," or "node content" not in fail.problem:
        return None
    return fail.finding("yaml-syntax", fail.at, fail.at + 1, "extra-comma")


def _unclosed(fail: Failure) -> Finding | None:
    start = _opening(fail)
    if start is None:
        return None
    at_end = fail.at >= len(fail.text.rstrip())
    if not at_end and line_start(fail.text, start) == fail.line_start:
        return None
    bracket = fail.text[start]
    end = line_end(fail.text, start)
    return fail.finding("yaml-syntax", start, end, "open-bracket", bracket=bracket, closing=_CLOSING[bracket])


def _mismatched(fail: Failure) -> Finding | None:
    start = _opening(fail)
    if start is None or fail.character not in ("]", "}"):
        return None
    args = {"bracket": fail.character, "closing": _CLOSING[fail.text[start]]}
    return fail.finding("yaml-syntax", fail.at, fail.at + 1, "other-bracket", **args)


def _opening(fail: Failure) -> int | None:
    """Where the innermost bracket that is still open stands."""
    for node in reversed(fail.building.open):
        if node.flow and fail.text[node.start] in _CLOSING:
            return node.start
    return None


def _piece_end(fail: Failure) -> int:
    """Up to the next comma or closing bracket on the line."""
    end = line_end(fail.text, fail.at)
    match = re.compile(r"[ \t]*[,\]}]").search(fail.text, fail.at, end)
    return match.start() if match else end
