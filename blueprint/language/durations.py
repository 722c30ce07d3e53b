"""Durations as people write them: `90s`, `4m`, `1h30m`, `2d`, `1w`, `2bd`, and ISO 8601 (`PT4M`)."""

import re

from blueprint.language.slips import Slip
from blueprint.model import DAY, HOUR, MINUTE, WEEK, Duration

NUMBER = r"[0-9]{1,9}(?:\.[0-9]{1,9})?"
PLAIN = "(?=[0-9])" + "".join(f"(?:({NUMBER}){unit})?" for unit in ("w", "bd", "d", "h", "m", "s"))
ISO = (
    "P(?=[0-9T])" + "".join(f"(?:({NUMBER}){unit})?" for unit in "WD")
    + "(?:T(?=[0-9])" + "".join(f"(?:({NUMBER}){unit})?" for unit in "HMS") + ")?"
)  # fmt: skip
"""Both hold in Python and in the schema's dialect (ECMA 262) alike."""

_plain, _iso = re.compile(PLAIN).fullmatch, re.compile(ISO).fullmatch
_WALL = (WEEK, DAY, HOUR, MINUTE, 1.0)


def duration(text: str) -> Duration | Slip:
    """The duration a text says, or what is wrong with it."""
    value = written(text)
    if value is not None:
        return value
    from blueprint.language.mistakes import in_duration

    return in_duration(text)


def written(text: str) -> Duration | None:
    """The duration a text says, or None."""
    if found := _plain(text):
        week, business, *rest = found.groups()
        return Duration(_seconds((week, *rest)), float(business or 0))
    if found := _iso(text):
        return Duration(_seconds(found.groups()))
    return None


def _seconds(parts: tuple[str | None, ...]) -> float:
    return sum(float(part) * unit for part, unit in zip(parts, _WALL, strict=True) if part)
