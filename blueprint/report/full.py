"""Findings with the place in the text drawn, as a person reads them in a terminal."""

from collections.abc import Callable

from blueprint.findings import Finding, Place, Span
from blueprint.report.checked import Checked
from blueprint.report.telling import advice, message, note
from blueprint.report.visible import cells, visible
from blueprint.source import Document
from blueprint.wording import Wording

Paint = Callable[[str, str], str]
"""Colours a text: `paint("error", "…")`."""

WIDEST = 120
"""Cells of a source line that are shown; a longer one is cut around the place."""

LEAD = 20
"""Cells in front of the place that are shown at least."""

FAR = 1_000
"""Characters beside the place that are looked at at all: a line may have millions."""

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
    lines = [f"{head} {paint('bold', rule.name)}: {visible(message(finding, words))}"]
    margin = _margin(finding, file)
    lines += _place(finding.place, file, margin, str(rule.severity), paint)
    for related in finding.related:
        said = visible(note(finding, related, words))
        lines += _place(related.place, file, margin, "frame", paint, said)
    if help_text := visible(advice(finding, words)):
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
    text, (first, last) = document.text, _line(document, document.line_column(span.start)[0])
    start = min(span.start, last)
    end = max(start, min(last, span.end))
    before = visible(text[max(first, start - FAR) : start])
    within = visible(text[start : min(end, start + FAR)])
    after = visible(text[end : min(last, end + FAR)])
    before, within, after = _cut(before, within, after)
    return (before + within + after).rstrip(), " " * cells(before) + "^" * max(1, cells(within))


def _line(document: Document, number: int) -> tuple[int, int]:
    """Where a line begins, and where it ends without its line end."""
    text, starts = document.text, document.line_starts
    start = starts[number]
    end = starts[number + 1] if number + 1 < len(starts) else len(text)
    while end > start and text[end - 1] in "\r\n":
        end -= 1
    return start, end


def _cut(before: str, within: str, after: str) -> tuple[str, str, str]:
    """The three parts of a line, shortened with `…` where the whole is too wide to be shown."""
    if cells(before) + cells(within) + cells(after) <= WIDEST:
        return before, within, after
    lead = min(LEAD, cells(before))
    within = _first(within, WIDEST - lead)
    room = WIDEST - cells(within)
    before = _last(before, max(lead, room // 2))
    return before, within, _first(after, room - cells(before))


def _first(text: str, room: int) -> str:
    if cells(text) <= room:
        return text
    if room < 1:
        return ""
    while cells(text) > room - 1:
        text = text[: min(len(text) - 1, room)]
    return text + "…"


def _last(text: str, room: int) -> str:
    return _first(text[::-1], room)[::-1]
