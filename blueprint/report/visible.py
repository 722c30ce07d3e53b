"""Text as a terminal shows it: how wide it is, and nothing in it that the terminal would act on."""

import re

TAB = 4
"""Cells a tab is shown as."""

_WIDE = re.compile("[\u3001-\u3029\u3030-\u303e\u4e00-\u9fa5\uff01-\uff60]")
_USUAL = re.compile(
    "[ -~\u00a1-\u00ac\u00ae-\u02ff\u2010-\u2027\u2030-\u205e\u2190-\u2200\u2212\u2500-\u259f"
    "\u3001-\u3029\u3030-\u303e\u4e00-\u9fa5\uff01-\uff60]*"
)
"""Text of which the widths are known without the tables, whose import takes longer than all the rest of a
page: Latin, the signs of our own pages, Chinese.
"""

_UNSEEN = {
    *(0x7F, 0x85, 0x2028, 0x2029, 0xFEFF),
    *range(0x200B, 0x2010),
    *range(0x202A, 0x202F),
    *range(0x2066, 0x206A),
}


def cells(text: str) -> int:
    """How many cells of a terminal a text fills: 步 fills two, a combining accent none."""
    if text.isascii():
        return len(text)
    if _USUAL.fullmatch(text):
        return len(text) + len(_WIDE.findall(text))
    return sum(max(0, _width(character)) for character in text)


def visible(text: str) -> str:
    """The text with tabs as blanks, and signs in the place of control and direction characters."""
    if (text.isascii() and text.isprintable()) or _USUAL.fullmatch(text):
        return text
    return "".join(_sign(character) for character in text.replace("\t", " " * TAB))


def _sign(character: str) -> str:
    code = ord(character)
    if code < 0x20:
        return chr(0x2400 + code)
    return character if _width(character) >= 0 and code not in _UNSEEN else "\ufffd"


def _width(character: str) -> int:
    from wcwidth import wcwidth

    return wcwidth(character)
