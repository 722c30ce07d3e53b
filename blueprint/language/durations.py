"""Durations as people write them: `90s`, `4m`, `1h30m`, `2d`, `1w`, `2bd`, and ISO 8601 (`PT4M`)."""

import re

from blueprint.language.slips import Slip
from blueprint.model import DAY, HOUR, MINUTE, WEEK, Duration

NUMBER = r"[0-9]{1,9}(?:\.[0-9]{1,9})?"
_UNITS = {"w": WEEK, "bd": 1.0, "d": DAY, "h": HOUR, "m": MINUTE, "s": 1.0}
_RANKS = {unit: rank for rank, unit in enumerate(_UNITS)}

PLAIN = "(?=[0-9])" + "".join(f"(?:{NUMBER}{unit})?" for unit in _UNITS)
ISO = (
    "P(?=[0-9T])" + "".join(f"(?:({NUMBER}){unit})?" for unit in "WD")
    + "(?:T(?=[0-9])" + "".join(f"(?:({NUMBER}){unit})?" for unit in "HMS") + ")?"
)  # fmt: skip
"""Both forms as one pattern each, for the schema; they hold in Python and in ECMA 262 alike."""

_part = re.compile(f"({NUMBER})(bd|[wdhms])").match  # compiles in a tenth of the time of PLAIN


def duration(text: str) -> Duration | Slip:
    """The duration a text says, or what is wrong with it."""
    value = written(text)
    if value is not None:
        return value
    from blueprint.language.mistakes import in_duration

    return in_duration(text)


def written(text: str) -> Duration | None:
    """The duration a text says, or None."""
    if text[:1] == "P":
        return _iso(text)
    wall = business = 0.0
    position, last = 0, -1
    while found := _part(text, position):
        number, unit = found.groups()
        if _RANKS[unit] <= last:
            return None
        last = _RANKS[unit]
        if unit == "bd":
            business = float(number)
        else:
            wall += float(number) * _UNITS[unit]
        position = found.end()
    return Duration(wall, business) if position and position == len(text) else None


def _iso(text: str) -> Duration | None:
    found = re.fullmatch(ISO, text)
    if found is None:
        return None
    units = (WEEK, DAY, HOUR, MINUTE, 1.0)
    return Duration(sum(float(part) * unit for part, unit in zip(found.groups(), units, strict=True) if part))
