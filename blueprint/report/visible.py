"""Text as a terminal shows it: how wide it is, and nothing in it that the terminal would act on."""

from wcwidth import wcwidth

TAB = 4
"""Cells a tab is shown as."""

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
    return sum(max(0, wcwidth(character)) for character in text)


def visible(text: str) -> str:
    """The text with tabs as blanks, and signs in the place of control and direction characters."""
    if text.isascii() and text.isprintable():
        return text
    return "".join(_sign(character) for character in text.replace("\t", " " * TAB))


def _sign(character: str) -> str:
    code = ord(character)
    if code < 0x20:
        return chr(0x2400 + code)
    return character if wcwidth(character) >= 0 and code not in _UNSEEN else "\ufffd"
