"""Text without fonts: how wide it is, and where its lines break.

Widths come from a built-in table and from the character's East Asian width, never from the fonts of the
machine. Lines break by the usual rules of Chinese typesetting (kinsoku shori, JIS X 4051; CLREQ §3.1): no
line begins with closing punctuation or ends with opening punctuation, and an emoji sequence stays whole.
"""

from functools import lru_cache
from unicodedata import category, combining, east_asian_width

from blueprint.drawing.advances import ADVANCES

EMOJI = 1300
FULL = 1000
UPPER, LOWER = 1100, 900  # letters beyond the table: as wide as the widest of Cyrillic and Greek
BOLD = 1.1
MOST = 2000  # characters of a line that are looked at

NOT_FIRST = frozenset("，。、；：？！）》」』】〕｝〉”’…—～·％‰℃,.;:?!)]}%/々ー")
NOT_LAST = frozenset("（《「『【〔｛〈“‘([{$￥¥#")
BREAK_AFTER = frozenset("-/_")


def clean(text: str) -> str:
    """The text on one line, without characters that no picture can hold."""
    return " ".join("".join(_drawable(character) for character in text).split())


def width(text: str, size: float) -> float:
    """Width of a line in the unit of `size`."""
    return sum(_advance(cluster) for cluster in clusters(text)) * size / 1000


def clusters(text: str) -> list[str]:
    """What is seen as one character: a base with its marks, an emoji sequence, a flag."""
    found: list[str] = []
    for character in text:
        if found and (_extends(character) or _continues(found[-1], character)):
            found[-1] += character
        else:
            found.append(character)
    return found


def wrap(text: str, size: float, limit: float) -> tuple[str, ...]:
    """The text in lines no wider than `limit`: as few as can be, and of about the same length."""
    pieces = [(piece, width(piece, size)) for piece in _pieces(clean(text))]
    lines = _fill(pieces, size, limit)
    if len(lines) < 2:
        return tuple(lines)
    low, high = min(limit, max(room for _, room in pieces)), limit
    for _ in range(8):  # narrowest measure that needs no further line
        middle = (low + high) / 2
        if len(_fill(pieces, size, middle)) <= len(lines):
            high = middle
        else:
            low = middle
    return tuple(_fill(pieces, size, high))


def capped(text: str, size: float, limit: float, most: int) -> tuple[str, ...]:
    """The text in at most so many lines; where it needs more, the last one ends in an ellipsis."""
    lines = wrap(text[: most * 200], size, limit)  # no line holds more
    if len(lines) <= most:
        return lines
    return (*lines[: most - 1], shorten(lines[most - 1] + "…", size, limit))


def shorten(text: str, size: float, limit: float) -> str:
    """The beginning of a text, with an ellipsis, if the whole is wider than `limit`."""
    room = limit - width("…", size)
    used, kept = 0.0, 0
    for cluster in clusters(text[:MOST]):
        used += width(cluster, size)
        if used <= room:
            kept += len(cluster)
    whole = len(text) <= MOST and used <= limit
    return text if whole else text[:kept].rstrip("… ") + "…"


def _drawable(character: str) -> str:
    code = ord(character)
    if code < 0x20 or 0x7F <= code < 0xA0 or character in "\u2028\u2029":
        return " "
    if 0xD800 <= code <= 0xDFFF or code & 0xFFFE == 0xFFFE or 0xFDD0 <= code <= 0xFDEF:
        return "\ufffd"
    return character


def _extends(character: str) -> bool:
    code = ord(character)
    return code >= 0x300 and (
        combining(character) != 0
        or character in "\u200b\u200c\u200d\ufe0e\ufe0f\u20e3"
        or 0x1F3FB <= code <= 0x1F3FF
        or category(character) in ("Mn", "Me", "Cf")
    )


def _continues(cluster: str, character: str) -> bool:
    flag = 0x1F1E6 <= ord(character) <= 0x1F1FF
    return cluster[-1] == "\u200d" or (flag and len(cluster) == 1 and 0x1F1E6 <= ord(cluster) <= 0x1F1FF)


@lru_cache(4096)
def _advance(cluster: str) -> int:
    base = cluster[0]
    known = ADVANCES.get(base)
    if "\ufe0f" in cluster or ord(base) >= 0x1F000:
        return FULL if 0x20000 <= ord(base) < 0x40000 else EMOJI
    if known is not None:
        return known
    if _wide(base):
        return EMOJI if 0x2300 <= ord(base) < 0x2C00 else FULL
    if _extends(base):
        return 0
    return UPPER if base.isupper() else LOWER


def _wide(character: str) -> bool:
    kind = east_asian_width(character)
    return kind in "WF" or (kind == "A" and ord(character) > 0x2000)  # “…①℃ are wide in Chinese fonts


def _pieces(text: str) -> list[str]:
    """What may not be broken, and the blanks between."""
    pieces: list[str] = []
    before = " "
    for cluster in clusters(text):
        if before != " " and cluster != " " and not _breaks(before, cluster):
            pieces[-1] += cluster
        else:
            pieces.append(cluster)
        before = cluster
    return pieces


def _breaks(before: str, after: str) -> bool:
    """Whether a line may end between two clusters, neither of them a blank."""
    if before[0] in NOT_LAST or after[0] in NOT_FIRST:
        return False
    return before[0] in BREAK_AFTER or _wide(before[0]) or _wide(after[0])


def _fill(pieces: list[tuple[str, float]], size: float, limit: float) -> list[str]:
    """Lines filled one after the other with pieces and their widths."""
    lines: list[str] = []
    line, used = "", 0.0
    for piece, room in pieces:
        if line and used + room > limit and piece != " ":
            lines.append(line.rstrip())
            line, used = "", 0.0
        if room > limit:
            *full, line = _cut(piece, size, limit)
            lines += full
            used = width(line, size)
        elif line or piece != " ":
            line += piece
            used += room
    if line.strip():
        lines.append(line.rstrip())
    return lines


def _cut(piece: str, size: float, limit: float) -> list[str]:
    """A word longer than a line, in parts that fit; at least one character each."""
    parts, used = [""], 0.0
    for cluster in clusters(piece):
        room = width(cluster, size)
        if parts[-1] and used + room > limit:
            parts.append("")
            used = 0.0
        parts[-1] += cluster
        used += room
    return parts
