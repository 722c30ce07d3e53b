"""Chances, money, dates and the other scalars that are more than text."""

import re
from datetime import date as Date
from fractions import Fraction

from blueprint.language.slips import Slip
from blueprint.model import HOUR, MINUTE

DECIMAL = r"[0-9]{1,12}(?:\.[0-9]{1,12})?"
PERCENT = DECIMAL + "%"
PAY = f"{DECIMAL}/[hms]"
DAY_OF_YEAR = "[0-9]{4}-[0-9]{2}-[0-9]{2}"
CURRENCY = "[A-Z]{3}"

_decimal, _percent, _pay, _date, _currency = (
    re.compile(pattern).fullmatch for pattern in (DECIMAL, PERCENT, PAY, DAY_OF_YEAR, CURRENCY)
)
_PER = {"h": HOUR, "m": MINUTE, "s": 1.0}


def portion(text: str) -> Fraction | Slip:
    """A probability, exactly as written: `40%`, `0.4`."""
    if _percent(text):
        value = Fraction(text[:-1]) / 100
    elif _decimal(text):
        value = Fraction(text)
    else:
        from blueprint.language.mistakes import in_chance

        return in_chance(text)
    if value <= 1:
        return value
    return Slip("above-hundred") if text.endswith("%") else Slip("above-one", {"percent": f"{text}%"})


def money(text: str) -> Fraction | Slip:
    """An amount, without its currency."""
    if _decimal(text):
        return Fraction(text)
    from blueprint.language.mistakes import in_amount

    return in_amount(text)


def pay(text: str) -> tuple[Fraction, float] | Slip:
    """Money per time: the amount, and the seconds it is paid for."""
    if _pay(text):
        amount, unit = text.split("/")
        return Fraction(amount), _PER[unit]
    from blueprint.language.mistakes import in_rate

    return in_rate(text)


def day(text: str) -> Date | Slip:
    """A calendar day, `2026-09-01`."""
    if _date(text):
        try:
            return Date.fromisoformat(text)
        except ValueError:
            return Slip("no-such-day")
    from blueprint.language.mistakes import in_date

    return in_date(text)


def currency(text: str) -> str | Slip:
    """A currency code of ISO 4217, `CNY`."""
    if _currency(text):
        return text
    from blueprint.language.mistakes import in_currency

    return in_currency(text)


def truth(text: str) -> bool | Slip:
    """`true` or `false`, nothing else."""
    if text in ("true", "True", "TRUE"):
        return True
    if text in ("false", "False", "FALSE"):
        return False
    from blueprint.language.mistakes import in_truth

    return in_truth(text)


def whole(text: str, lowest: int, highest: int) -> int | Slip:
    """A whole number within two bounds."""
    digits = text[1:] if text[:1] in ("-", "+") else text
    if not (digits.isascii() and digits.isdigit() and len(digits) < 10):
        return Slip("not-whole", {"lowest": lowest, "highest": highest})
    value = int(text)
    return value if lowest <= value <= highest else Slip("outside", {"lowest": lowest, "highest": highest})
