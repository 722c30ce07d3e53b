"""What a syntax error is in the author's words, told from the text at the failing place.

The parser says where it gave up, seldom why. The traps that people fall into are looked for one after
the other, the surest first; what none of them explains is reported as such, without the parser's jargon.
"""

import re
from collections.abc import Callable

from yaml.error import YAMLError

from blueprint.findings import Finding
from blueprint.source.building import Building
from blueprint.source.diagnosis_in_brackets import in_brackets
from blueprint.source.failure import Failure, failure
from blueprint.source.lines import COMMENT_LIKE, line_end, line_start, quoted

WIDE_BLANKS = "\u3000\u00a0"

_WIDE_INDENT = re.compile(rf"^[ \t]*([{WIDE_BLANKS}])", re.MULTILINE)
_WIDE_COLON = re.compile(r"^[ ]*(?:-[ ]+)*([^\s:：#,，。\[\]{}]{1,30})：", re.MULTILINE)
_TIGHT_COLON = re.compile(rf"[ ]*(?:-[ ]+)*([^\s:#,，。\[\]{{}}]{{1,30}})[ ]?:([{WIDE_BLANKS}]*)(?=\S)")
_KEY_BEFORE = re.compile(r"[ ]*(?:-[ ]+)*([^\s:][^:]*?):[ \t]+(?=\S)")
_SYMBOLS = "*&@`%!|>?,]}[{"


def diagnose(error: YAMLError, text: str, building: Building) -> Finding:
    """The finding for an error of the parser; the reading ends at its place."""
    fail = failure(error, text, building)
    building.position = max(building.position, fail.at)
    for look in _LOOKS:
        finding = look(fail)
        if finding is not None:
            return finding
    return fail.finding("yaml-syntax", fail.at, fail.at + 1)


def _tab(fail: Failure) -> Finding | None:
    """A tab where only blanks may indent."""
    line = fail.line_start
    indent = re.compile(r"[ \t]*").match(fail.text, line)
    tab = fail.text.find("\t", line, indent.end() if indent else line)
    if tab >= 0 and tab <= fail.at:
        return fail.finding("tab-indentation", tab, tab + 1)
    return None


def _quoted(fail: Failure) -> Finding | None:
    """Quotes that are not closed, or a backslash in double quotes that means nothing."""
    if "quoted scalar" not in fail.context:
        return None
    if "escape" in fail.problem or "hex" in fail.problem or "Unicode" in fail.problem:
        return fail.finding("yaml-syntax", fail.at, fail.at + 2, "escape")
    quote = fail.text[fail.since]
    end = line_end(fail.text, fail.since)
    return fail.finding("yaml-syntax", fail.since, end, "open-quote", quote=quote)


def _wide_indent(fail: Failure) -> Finding | None:
    match = _WIDE_INDENT.search(fail.text, fail.region_start, fail.region_end)
    if match is None:
        return None
    return fail.finding("full-width-indent", match.start(1), match.end(1), code=f"U+{ord(match[1]):04X}")


def _wide_colon(fail: Failure) -> Finding | None:
    match = _WIDE_COLON.search(fail.text, fail.region_start, fail.region_end)
    if match is None:
        return None
    return fail.finding("full-width-colon", match.end() - 1, match.end(), key=match[1])


def _after_quote(fail: Failure) -> Finding | None:
    """`does: "Yes" he says`: the quotes must hold the whole text."""
    last = fail.last
    if last is None or last.style not in ("single", "double") or last.end > fail.at:
        return None
    if fail.text[last.end : fail.at].strip(" \t") or fail.character in "]},:\r\n":
        return None
    end = _text_end(fail)
    return fail.finding("text-after-quote", last.start, end, quote=fail.text[last.start])


def _after_bracket(fail: Failure) -> Finding | None:
    """`does: [optional] Call`: the bracket was closed and the text goes on."""
    bracket = fail.building.closed
    if bracket is None or fail.text[bracket.end : fail.at].strip(" \t") or fail.character in ("", "\r", "\n"):
        return None
    if fail.character in "]}":
        return fail.finding("yaml-syntax", fail.at, fail.at + 1, "extra-bracket", bracket=fail.character)
    symbol = fail.text[bracket.start]
    return fail.finding("text-starts-with-symbol", bracket.start, _text_end(fail), symbol=symbol)


def _symbol(fail: Failure) -> Finding | None:
    """A value that starts with a character which YAML keeps for itself."""
    marks = ("alias", "anchor", "tag", "block scalar", "directive")
    start = fail.since if any(mark in fail.context for mark in marks) else fail.at
    first = fail.text[start : start + 1]
    if first == "%" and start == line_start(fail.text, start):
        return fail.finding("yaml-syntax", start, line_end(fail.text, start), "percent-line")
    if first == "-" and "sequence entries are not allowed" in fail.problem:
        return fail.finding("text-starts-with-symbol", start, _text_end(fail), "dash", symbol="-")
    if not first or first not in _SYMBOLS or "open" in fail.problem:
        return None
    before = fail.text[line_start(fail.text, start) : start].rstrip(" \t")
    if before.endswith((":", "-", "[", "{", ",")) or not before:
        return fail.finding("text-starts-with-symbol", start, _text_end(fail), symbol=first)
    return None


def _cut_by_hash(fail: Failure) -> Finding | None:
    """A text that went on behind a `#`, and then on the next line."""
    last = fail.last
    if last is None or last.style != "plain" or not fail.opens_line:
        return None
    match = COMMENT_LIKE.match(fail.text, last.end)
    if match is None or line_start(fail.text, last.start) >= fail.line_start:
        return None
    return fail.finding("yaml-syntax", match.start(1), match.end(1), "hash", text=match[1])


def _second_colon(fail: Failure) -> Finding | None:
    """A colon where no key can stand: in a text, or behind one that ran over several lines."""
    if "mapping values are not allowed" not in fail.problem:
        return None
    last = fail.last
    if last is not None and last.end == fail.at and last.start < fail.line_start:
        return _ran_together(fail, last.start)
    key = _KEY_BEFORE.match(fail.before)
    if key is None:
        return None
    start, end = fail.line_start + key.end(), _text_end(fail)
    return fail.finding("colon-in-text", start, end, key=key[1], mended=quoted(fail.text[start:end]))


def _ran_together(fail: Failure, start: int) -> Finding:
    """Lines that YAML joined to one text: the first lacks its colon, or the next is indented too far."""
    first = fail.text[start : line_end(fail.text, start)].rstrip()
    ahead = fail.text[line_start(fail.text, start) : start]
    if ahead.rstrip().endswith((":", "-")) or _KEY_BEFORE.match(ahead + first):
        key = fail.before.strip()
        return fail.finding("yaml-syntax", fail.at - len(key), fail.at, "indented-too-far", key=key)
    return _without_colon(fail, start)


def _missing_colon(fail: Failure) -> Finding | None:
    if "could not find expected ':'" not in fail.problem:
        return None
    return _without_colon(fail, fail.since)


def _without_colon(fail: Failure, start: int) -> Finding:
    end = line_end(fail.text, start)
    match = _TIGHT_COLON.match(fail.text, start, end)
    if match is None:
        text = fail.text[start:end].rstrip()
        return fail.finding("yaml-syntax", start, start + len(text), "no-colon", text=text[:40])
    rest = fail.text[match.end() : end].rstrip()
    args = {"key": match[1], "mended": f"{match[1]}: {rest}"}
    variant = "wide-space" if match[2] else ""
    return fail.finding("missing-space-after-colon", match.start(1), end, variant, **args)


def _out_of_line(fail: Failure) -> Finding | None:
    """A line that stands at no level of what is open."""
    if not fail.opens_line or not fail.character:
        return None
    end = line_end(fail.text, fail.at)
    if "'-' indicator" in fail.problem:
        return fail.finding("yaml-syntax", fail.at, end, "no-dash")
    if fail.text.startswith("- ", fail.at) and "expected key" in fail.problem:
        return fail.finding("yaml-syntax", fail.at, end, "dash-among-keys")
    root = fail.building.root
    if "document start" in fail.problem and (root is None or fail.text[root.start - 1 : root.start] != " "):
        return fail.finding("yaml-syntax", fail.at, end, "after-end")
    if "expected key" in fail.problem or "document start" in fail.problem:
        return fail.finding("yaml-syntax", fail.at, end, "indent", column=fail.at - fail.line_start + 1)
    return None


def _text_end(fail: Failure) -> int:
    """The end of the line, without a proper comment and trailing blanks."""
    end = line_end(fail.text, fail.at)
    line = fail.text[fail.at : end]
    comment = re.search(r"[ \t]#(?!\w)", line)
    return fail.at + len((line[: comment.start()] if comment else line).rstrip())


_LOOKS: tuple[Callable[[Failure], Finding | None], ...] = (
    _tab,
    _quoted,
    _wide_indent,
    _wide_colon,
    _after_quote,
    in_brackets,
    _after_bracket,
    _cut_by_hash,
    _symbol,
    _second_colon,
    _missing_colon,
    _out_of_line,
)
