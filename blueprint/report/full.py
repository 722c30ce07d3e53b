"""Findings with the place in the text drawn, as a person reads them in a terminal."""

from collections.abc import Callable

from wcwidth import wcwidth

from blueprint.findings import Finding, Place, Span
from blueprint.report.checked import Checked
from blueprint.report.telling import advice, message, note
from blueprint.source import Document
from blueprint.wording import Wording

Paint = Callable[[str, str], str]
"""Colours a text: `paint("error", "…")`."""

TAB = 4
"""Cells a tab is shown as."""

WIDEST = 120
"""Cells of a source line that are shown; a longer one is cut around the place."""

_ANSI = {"error": "1;31", "warning": "1;33", "hint": "1;36", "frame": "34", "help": "1;32", "bold": "1"}


def plain(role: str, text: str) -> str:  # noqa: ARG001 — a Paint
    """No colour."""
    return text


def coloured(role: str, text: str) -> str:
    """The colours of a terminal."""
    return f"\x1b[{_ANSI[role]}m{text}\x1b[0m"


def full(file: Checked, words: Wording, paint: Paint = plain) -> str:
    """All findings of one file, a blank line between them; empty where there is none."""
    return "\n\n".join(_told(finding, file, words, paint) for finding in file.findings)


def _told(finding: Finding, file: Checked, words: Wording, paint: Paint) -> str:
    rule = finding.rule
    severity = words.say("reports", f"severity.{rule.severity}")
    head = paint(str(rule.severity), f"{severity}[{rule.code}]")
    lines = [f"{head} {paint('bold', rule.name)}: {message(finding, words)}"]
    margin = _margin(finding, file)
    lines += _place(finding.place, file, margin, str(rule.severity), paint)
    for related in finding.related:
        said = note(finding, related, words)
        lines += _place(related.place, file, margin, "frame", paint, said)
    if help_text := advice(finding, words):
        label = paint("help", words.say("reports", "help"))
        lines.append(f"{' ' * margin} {paint('frame', '=')} {label}{help_text}")
    more = words.say("reports", "explain", code=rule.code)
    lines.append(f"{' ' * margin} {paint('frame', '=')} {more}")
    return "\n".join(lines)


def _margin(finding: Finding, file: Checked) -> int:
    """Digits of the largest line number to be shown."""
    places = (finding.place, *(related.place for related in finding.related))
    return max(len(str(file.position(file.document.span(place))[0])) for place in places)


def _place(place: Place, file: Checked, margin: int, role: str, paint: Paint, said: str = "") -> list[str]:
    """The arrow to a place, then its line with the span underlined; only the arrow for a whole file."""
    span = file.document.span(place)
    line, column = file.position(span)
    if (place.span is None and span.end == 0) or not file.document.text:
        where = [f"{' ' * margin}{paint('frame', '-->')} {file.name}"]
        return [*where, f"{' ' * margin} {paint('frame', '=')} {said}"] if said else where
    bar = paint("frame", "|")
    source, underline = frame(file.document, span)
    mark = paint(role, underline.strip() + (f" {said}" if said else ""))
    indent = underline[: len(underline) - len(underline.lstrip())]
    return [
        f"{' ' * margin}{paint('frame', '-->')} {file.name}:{line}:{column}",
        f"{' ' * margin} {bar}",
        f"{paint('frame', str(line).rjust(margin))} {bar} {source}",
        f"{' ' * margin} {bar} {indent}{mark}",
    ]


def frame(document: Document, span: Span) -> tuple[str, str]:
    """The line where a span begins, fit for a terminal, and carets under exactly the span's part of it."""
    number, column = document.line_column(span.start)
    line = _line(document, number)
    end = max(column, min(len(line), column + span.end - span.start))
    before, within, after = (_shown(part) for part in (line[:column], line[column:end], line[end:]))
    before, within, after = _cut(before, within, after)
    return before + within + after, " " * cells(before) + "^" * max(1, cells(within))


def _line(document: Document, number: int) -> str:
    starts = document.line_starts
    start = starts[number]
    end = starts[number + 1] if number + 1 < len(starts) else len(document.text)
    return document.text[start:end].rstrip("\r\n")


def _cut(before: str, within: str, after: str) -> tuple[str, str, str]:
    """The three parts of a line, shortened with `…` where the whole is too wide to be shown."""
    if cells(before) + cells(within) + cells(after) <= WIDEST:
        return before, within, after
    within = _first(within, WIDEST // 2)
    room = (WIDEST - cells(within)) // 2
    return _last(before, room), within, _first(after, room)


def _first(text: str, room: int) -> str:
    if cells(text) <= room:
        return text
    while cells(text) > room - 1:
        text = text[: min(len(text) - 1, room)]
    return text + "…"


def _last(text: str, room: int) -> str:
    return _first(text[::-1], room)[::-1]


def _shown(text: str) -> str:
    """The text with tabs as blanks and what a terminal would act on as a visible sign."""
    return "".join(_sign(character) for character in text.replace("\t", " " * TAB))


def _sign(character: str) -> str:
    code = ord(character)
    if code < 0x20:
        return chr(0x2400 + code)
    return character if wcwidth(character) >= 0 and code not in _UNSEEN else "\ufffd"


_UNSEEN = {
    0x7F,
    0x85,
    0x2028,
    0x2029,
    0xFEFF,
    *range(0x200B, 0x2010),
    *range(0x202A, 0x202F),
    *range(0x2066, 0x206A),
}


def cells(text: str) -> int:
    """How many cells of a terminal a text fills: 步 fills two, a combining accent none."""
    if text.isascii():
        return len(text)
    return sum(max(0, wcwidth(character)) for character in text)
