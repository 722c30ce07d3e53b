"""Lines that YAML reads otherwise than they look, and yet legally."""

import re
from bisect import bisect_right
from collections.abc import Iterator

from blueprint.findings import Finding
from blueprint.source.document import Document, Scalar, take_out
from blueprint.source.lines import line_end, line_start, on_text

_WIDE_BLANK = re.compile("^[ \t]*(-?[\u3000\u00a0])", re.MULTILINE)
_KEY_LINE = re.compile(
    r"^[ ]*(?:-[ ]+)*([^\s:：#,，。、\[\]{}'\"]{1,30})(：|:(?=[^\s/\\]))[ ]*(\S?)", re.MULTILINE
)
_TIGHT_COLON = re.compile(r":(?=[^\s/\\])|：")
_NARROW_COLON = re.compile(r":(?=[^\s/\\])")  # begins with one letter, so that it is found four times as fast
_ASCII_NAME = re.compile(r"[A-Za-z_]\w*", re.ASCII)


def wide_indents(document: Document) -> Iterator[Finding]:
    """Lines indented with blanks that YAML takes for letters: one finding for all of them."""
    starts = [match.start(1) for match in _WIDE_BLANK.finditer(document.text)]
    wide = [start for start in starts if _begins(document, start)]
    if not wide:
        return
    blank = re.compile("[\u3000\u00a0]").search(document.text, wide[0])
    if blank:
        start, end = blank.span()
        yield on_text("full-width-indent", start, end, code=f"U+{ord(blank[0]):04X}")
    lost = set(wide)
    for at, scalar in enumerate(document.scalars):  # the key above had its value in these lines
        if scalar.start in lost and at and document.scalars[at - 1].empty:
            lost.add(document.scalars[at - 1].start)
    take_out(document, lambda key, value: value.start in lost or (key is not None and key.start in lost))


def joined_lines(document: Document) -> Iterator[Finding]:
    """`key：value` or `key:value` on lines of their own: YAML reads them as one text."""
    lost: set[int] = set()
    for match in _key_lines(document.text):
        scalar = _scalar_at(document, match.start(1))
        if scalar is not None and id(scalar) not in lost and _meant_as_key(document, scalar, match):
            lost.add(id(scalar))
            yield _joined(document, match)
    if lost:
        take_out(document, lambda _, value: id(value) in lost)


def _key_lines(text: str) -> Iterator[re.Match[str]]:
    """What looks like a key and a value on a line of its own, looked for where a colon stands tight."""
    tight = _TIGHT_COLON if "：" in text else _NARROW_COLON
    colon = tight.search(text)
    while colon:
        match = _KEY_LINE.match(text, line_start(text, colon.start()))
        if match:
            yield match
        colon = tight.search(text, line_end(text, colon.start()))


def _begins(document: Document, offset: int) -> bool:
    """Whether a key begins here, or a text that was meant as a map or a list."""
    scalar = _scalar_at(document, offset)
    if scalar is None or scalar.style != "plain" or scalar.start != offset:
        return False
    return _is_key(document, scalar) or scalar.text[0] == "-" or ":" in scalar.text or "：" in scalar.text


def _meant_as_key(document: Document, scalar: Scalar, match: re.Match[str]) -> bool:
    """Whether a text is a key and its value rather than prose.

    It must stand on a line of its own where a map could stand, and begin with an English word, or have
    nothing behind the colon, or look like this on every line.
    """
    if scalar.style != "plain" or match[1].isdigit() or _is_key(document, scalar):
        return False
    if scalar is document.root:
        return True
    if scalar.start != match.start(1) or not _own_line(document.text, scalar.start):
        return False
    if _ASCII_NAME.fullmatch(match[1]) or not match[3]:
        return True
    lines = document.text[scalar.start : scalar.end].splitlines()
    return len(lines) > 1 and all(_KEY_LINE.match(line) for line in lines)


def _own_line(text: str, offset: int) -> bool:
    while offset and text[offset - 1] == " ":
        offset -= 1
    return offset > 0 and text[offset - 1] in "\r\n"


def _joined(document: Document, match: re.Match[str]) -> Finding:
    name, colon = match[1], match.start(2)
    if match[2] == "：":
        return on_text("full-width-colon", colon, colon + 1, key=name)
    end = line_end(document.text, colon)
    mended = f"{name}: {document.text[colon + 1 : end].strip()}"
    return on_text("missing-space-after-colon", match.start(1), end, key=name, mended=mended)


def _scalar_at(document: Document, offset: int) -> Scalar | None:
    """The text that stands at an offset."""
    index = bisect_right(document.scalars, offset, key=lambda scalar: scalar.start) - 1
    if index < 0 or document.scalars[index].end <= offset:
        return None
    return document.scalars[index]


def _is_key(document: Document, scalar: Scalar) -> bool:
    return document.text[scalar.end : scalar.end + 200].lstrip(" \t").startswith(":")
