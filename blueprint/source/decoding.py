"""Bytes → text: UTF-8, with or without a byte order mark."""

from codecs import BOM_UTF8, BOM_UTF16_BE, BOM_UTF16_LE

from blueprint.findings import Finding, Place, Span, rule

_CHINESE = ("gb18030", "big5")


def decode(data: bytes) -> tuple[str | None, tuple[Finding, ...]]:
    """The text of a file, without its byte order mark, and what is wrong with its encoding.

    Where there is a finding the text is not to be read any further: it is None, or has U+FFFD in the
    place of what is not UTF-8, so that the place can be shown.
    """
    if data.startswith(BOM_UTF8):
        data = data[3:]
    start = -1
    try:
        text = data.decode()
    except UnicodeDecodeError as error:
        text, start = "", error.start
    if (start >= 0 or "\0" in text) and _is_utf16(data):
        return None, (Finding(rule("wrong-encoding"), Place(), variant="utf16"),)
    if start < 0:
        return text, ()
    text = data.decode(errors="replace")
    offset = len(data[:start].decode())
    place = Place(span=Span(offset, offset + 1))
    if _is_chinese(data):
        return text, (Finding(rule("wrong-encoding"), place, variant="chinese"),)
    return text, (Finding(rule("wrong-encoding"), place, {"byte": f"{data[start]:02X}"}),)


def _is_utf16(data: bytes) -> bool:
    """With its mark, or with zeros in every other of the first bytes, as in any text with Latin keys."""
    if data.startswith((BOM_UTF16_LE, BOM_UTF16_BE)):
        return True
    head = data[:200]
    few, many = sorted((head[::2].count(0), head[1::2].count(0)))
    return many * 4 > len(head) > few * 20


def _is_chinese(data: bytes) -> bool:
    """Whether the bytes are a text in an older Chinese encoding, not just a damaged file."""
    for encoding in _CHINESE:
        try:
            text = data.decode(encoding)
        except UnicodeDecodeError:
            continue
        foreign = [character for character in text if character > "\x7f"]
        han = sum("\u3000" <= character <= "\u9fff" or character > "\uff00" for character in foreign)
        if han * 10 >= len(foreign) * 9:
            return True
    return False
