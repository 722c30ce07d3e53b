"""Telling what went wrong in a scalar, and what to write instead; loaded when the first one did.

Each function takes a text that its reader refused and gives the variant of the message, with `instead`
where the mended text is sure.
"""

import re
import unicodedata

from blueprint.language.durations import written
from blueprint.language.slips import Slip

_UNITS = (
    ("bd", "个?工作日|business ?days?|working ?days?|workdays?"),
    ("w", "个?星期|个?礼拜|周|weeks?|wks?"),
    ("d", "天|日|days?"),
    ("h", "个?小时|个?钟头|时|hours?|hrs?|hr"),
    ("m", "分钟|分|minutes?|mins?"),
    ("s", "秒钟|秒|seconds?|secs?"),
)
_WORDS = re.compile("|".join(f"(?P<{letter}>{words})" for letter, words in _UNITS))
_MONTHS = re.compile(r"[0-9.]*(?:个?月|mo|mon|months?|P[0-9.]+M.*)", re.IGNORECASE)
_YEARS = re.compile(r"[0-9.]*(?:年|y|yr|yrs|years?|P[0-9.]+Y.*)", re.IGNORECASE)
_CLOCK = re.compile(r"([0-9]{1,3}):([0-9]{2})(:[0-9]{2})?")
_BETWEEN = re.compile(r"(.+?)(?:-|~|–|—|至|到|\.\.| to )(.+)")
_ONE_UNIT = re.compile(r"[0-9]+(?:\.[0-9]+)?([^0-9.\s]+)")
_QUOTES = "“”‘’「」＂"
_CHINESE_DIGITS = str.maketrans("一二两三四五六七八九", "1223456789")


def in_duration(text: str) -> Slip:
    """Of a duration: a bare number, `1:30`, months, `1,5h`, `24小时`, …"""
    narrow = unicodedata.normalize("NFKC", text).strip()
    closed = re.sub(r"\s+", "", narrow)
    if narrow[:1] in ("-", "−") and _mended(closed[1:]):
        return Slip("negative")
    if re.fullmatch(r"[0-9]+(?:\.[0-9]+)?", closed):
        return Slip("bare-number", {"number": closed}) if len(closed) < 10 else Slip("huge")
    if clock := _CLOCK.fullmatch(closed):
        return Slip("clock", {"first": clock[1], "second": clock[2]})
    for pattern, variant in ((_MONTHS, "months"), (_YEARS, "years")):
        if pattern.fullmatch(closed):
            return Slip(variant)
    if between := _range(narrow):
        return Slip("range", {"least": between[0], "most": between[1]})
    if (bare := closed.strip(_QUOTES)) != closed and (mended := _mended(bare)):
        return Slip("quotes", {"instead": mended})
    if mended := _mended(closed):
        return Slip(_why(text, narrow, closed, mended), {"instead": mended})
    return _odd(closed)


def _mended(text: str) -> str | None:
    """The duration this was meant to be, or None."""
    lowered = text.lower()
    spelled = _WORDS.sub(lambda found: str(found.lastgroup), _counted(lowered.replace(",", ".")))
    for candidate in (text, lowered, text.upper(), text.replace(",", "."), spelled):
        if written(candidate) is not None:
            return candidate
    return None


def _counted(text: str) -> str:
    """Small Chinese numerals as digits: 半小时, 两天, 十分钟."""
    text = re.sub(r"^半(个?小时|个?钟头)", "30分", text)
    text = re.sub(r"^半天", "12小时", text)
    text = re.sub(r"^十(?=[个天分秒小周])", "10", text)
    return text.translate(_CHINESE_DIGITS)


def _why(text: str, narrow: str, closed: str, mended: str) -> str:
    if closed == mended:
        return "full-width" if narrow != text.strip() else "blanks"
    if closed.lower() == mended or closed.upper() == mended:
        return "case"
    if closed.replace(",", ".") == mended:
        return "comma"
    return "chinese" if re.search("[\u4e00-\u9fff]", closed) else "unit-word"


def _range(text: str) -> tuple[str, str] | None:
    """`2-4m`, `2m~4m`, `2到4分钟`: the two ends, each with its unit."""
    found = _BETWEEN.fullmatch(text)
    if not found:
        return None
    least, most = (re.sub(r"\s+", "", part) for part in found.groups())
    high = _mended(most)
    if high is None:
        return None
    if re.fullmatch(r"[0-9]+(?:\.[0-9]+)?", least):
        unit = re.search("[a-z]+$", high)
        return (least + unit[0], high) if unit else None
    low = _mended(least)
    return (low, high) if low else None


def _odd(closed: str) -> Slip:
    parts = re.findall(r"[0-9.]+(bd|[wdhms])", closed)
    if parts and re.fullmatch(r"(?:[0-9.]+(?:bd|[wdhms]))+", closed):
        return Slip("huge") if re.search("[0-9]{10}", closed) else Slip("order")
    if found := _ONE_UNIT.fullmatch(closed):
        return Slip("unknown-unit", {"unit": found[1]})
    return Slip("")


def in_chance(text: str) -> Slip:
    """Of a probability: `12％`, `40 %`, `0,4`, `1/3`, a word."""
    narrow = unicodedata.normalize("NFKC", text).strip()
    closed = re.sub(r"\s+", "", narrow)
    if narrow[:1] in ("-", "−"):
        return Slip("negative")
    good = re.compile(r"[0-9]{1,12}(?:\.[0-9]{1,12})?%?").fullmatch
    for variant, candidate in (
        ("full-width", narrow),
        ("blanks", closed),
        ("quotes", closed.strip(_QUOTES)),
        ("comma", closed.replace(",", ".")),
        ("point", "0" + closed if closed.startswith(".") else ""),
    ):
        if good(candidate):
            return Slip(variant, {"instead": candidate})
    if found := re.fullmatch(
        r"百分之([0-9]+(?:\.[0-9]+)?|[一二两三四五六七八九]?十?[一二三四五六七八九]?)", closed
    ):
        return Slip("word", {"instead": f"{_digits(found[1])}%"})
    if found := re.fullmatch(r"([0-9]{1,6})/([0-9]{1,6})", closed):
        return _as_fraction(int(found[1]), int(found[2]))
    return Slip("")


def _digits(text: str) -> str:
    """十 and 二十五 as 10 and 25."""
    tens, ten, ones = text.translate(_CHINESE_DIGITS).rpartition("十")
    return (tens or "1") + (ones or "0") if ten else ones


def _as_fraction(part: int, whole: int) -> Slip:
    if not whole or part > whole:
        return Slip("")
    return Slip("fraction", {"instead": f"{round(100 * part / whole, 4):g}%"})


def in_amount(text: str) -> Slip:
    """Of money: a currency sign, thousands, a decimal comma."""
    narrow = unicodedata.normalize("NFKC", text).strip()
    if (
        re.fullmatch(r"[0-9]{1,12}(?:\.[0-9]{1,12})?", unquoted := narrow.strip(_QUOTES))
        and unquoted != narrow
    ):
        return Slip("quotes", {"instead": unquoted})
    bare = re.sub(r"[\s_]|[¥￥$€£]|[A-Za-z]{3}|元|块|圆|人民币", "", narrow)
    if narrow[:1] in ("-", "−"):
        return Slip("negative")
    if re.fullmatch(r"[0-9]{1,3}(?:,[0-9]{3})+(?:\.[0-9]+)?", bare):
        return Slip("thousands", {"instead": bare.replace(",", "")})
    if re.fullmatch(r"[0-9]+,[0-9]{1,2}", bare):
        return Slip("comma", {"instead": bare.replace(",", ".")})
    if re.fullmatch(r"[0-9]{1,12}(?:\.[0-9]{1,12})?", bare):
        return Slip("full-width" if bare == narrow else "currency-sign", {"instead": bare})
    return Slip("")


def in_rate(text: str) -> Slip:
    """Of pay: no unit, or one that says nothing about working hours."""
    narrow = re.sub(r"[\s¥￥$€£元]", "", unicodedata.normalize("NFKC", text)).lower()
    found = re.fullmatch(r"([0-9]{1,12}(?:\.[0-9]{1,12})?)(?:(?:/|per|每)(.*))?", narrow)
    if not found:
        return Slip("rate")
    amount, unit = found[1], found[2]
    if unit is None:
        return Slip("rate-without-unit", {"amount": amount})
    hours = _WORDS.fullmatch(unit)
    if unit in ("h", "m", "s") or (hours and hours.lastgroup in ("h", "m", "s")):
        return Slip("rate-spelling", {"instead": f"{amount}/{hours.lastgroup if hours else unit}"})
    return Slip("rate-unit", {"unit": unit})


def in_date(text: str) -> Slip:
    """Of a day: `2026/9/1`, `2026年9月1日`, `1.9.2026`, a time of day."""
    narrow = unicodedata.normalize("NFKC", text).strip()
    bare = narrow.strip(_QUOTES)
    if bare != narrow and re.fullmatch(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", bare):
        return Slip("quotes", {"instead": bare})
    narrow = bare
    if found := re.fullmatch(r"([0-9]{4})[-/.年]([0-9]{1,2})[-/.月]([0-9]{1,2})日?", narrow):
        return _as_day(int(found[1]), int(found[2]), int(found[3]))
    if found := re.fullmatch(r"([0-9]{4}-[0-9]{2}-[0-9]{2})[T ].*", narrow):
        return Slip("time-of-day", {"instead": found[1]})
    if re.fullmatch(r"[0-9]{4}(?:[-/.年][0-9]{1,2}月?)?", narrow):
        return Slip("without-day")
    if re.fullmatch(r"[0-9]{1,2}[-/.][0-9]{1,2}[-/.][0-9]{2,4}", narrow):
        return Slip("order")
    return Slip("")


def _as_day(year: int, month: int, day: int) -> Slip:
    from datetime import date

    try:
        return Slip("spelling", {"instead": date(year, month, day).isoformat()})
    except ValueError:
        return Slip("no-such-day")


def in_currency(text: str) -> Slip:
    """Of a currency: a sign or a name in place of the code."""
    known = {
        "¥": "CNY", "￥": "CNY", "元": "CNY", "人民币": "CNY", "rmb": "CNY", "yuan": "CNY",
        "$": "USD", "美元": "USD", "dollar": "USD", "€": "EUR", "欧元": "EUR", "euro": "EUR",
        "£": "GBP", "英镑": "GBP", "港币": "HKD", "港元": "HKD", "日元": "JPY",
    }  # fmt: skip
    code = known.get(text.strip().lower()) or (text.upper() if re.fullmatch("[A-Za-z]{3}", text) else None)
    return Slip("currency-known", {"instead": code}) if code else Slip("currency")


_TRUE = frozenset(("yes", "y", "on", "t", "1", "是", "对", "真", "有"))
_FALSE = frozenset(("no", "n", "off", "f", "0", "否", "不是", "不", "假", "无"))


def in_truth(text: str) -> Slip:
    """Of a truth: `yes`, `no`, `on`, 是, 否."""
    word = unicodedata.normalize("NFKC", text).strip().lower()
    if word in _TRUE:
        return Slip("word", {"instead": "true"})
    return Slip("word", {"instead": "false"}) if word in _FALSE else Slip("")
