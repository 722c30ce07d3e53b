"""The words an author most likely meant.

Edit distance alone is weak on Chinese, where a word has two or three characters and one shared character
says much; so shared characters count too, and a word that holds the other.
"""

from collections.abc import Iterable

from blueprint.language.ids import fold

_LIMIT = 3  # as many as a message can offer without becoming a list
_SPREAD = 0.2  # what falls further behind the best is noise


def nearest(word: str, candidates: Iterable[str], limit: int = _LIMIT) -> tuple[str, ...]:
    """The candidates that look most like `word`, best first; none where nothing is near.

    Case, width, blanks, `_` and `-` do not count. Linear in the number of candidates: where thousands of
    words are unknown, ask for the first few only.
    """
    meant = fold(word)
    if not meant:
        return ()
    scored = ((likeness(meant, fold(each)), each) for each in dict.fromkeys(candidates) if each != word)
    good = sorted((pair for pair in scored if pair[0] >= 0.5), key=lambda pair: -pair[0])
    return tuple(each for score, each in good[:limit] if score >= good[0][0] - _SPREAD)


def likeness(one: str, other: str) -> float:
    """How alike two folded words look, 0 to 1; below 0.5 means not alike."""
    if one == other:
        return 1.0
    short, long = sorted((one, other), key=len)
    if not short or len(short) * 4 < len(long):
        return 0.0
    if one.isascii() and other.isascii():
        return _latin(short, long)
    shared = sum(min(short.count(each), long.count(each)) for each in dict.fromkeys(short))
    if not shared:
        return 0.0
    dice = 2 * shared / (len(short) + len(long))
    held = 0.5 + dice / 4 if short in long else 0.0
    return max(_edited(short, long), 0.98 * dice, held)


def _latin(short: str, long: str) -> float:
    if len(short) >= 3 and long.startswith(short):
        return max(0.6, len(short) / len(long))
    if len(long) - len(short) > 0.4 * len(long) or len(set(short) & set(long)) * 2 < len(set(short)):
        return 0.0
    score = _edited(short, long)
    return score if score >= 0.6 or (score >= 0.5 and len(long) <= 4 and short[0] == long[0]) else 0.0


def _edited(short: str, long: str) -> float:
    """1 − optimal string alignment distance ÷ length (Damerau 1964: a swap of neighbours is one slip)."""
    before: list[int] = []
    last = list(range(len(long) + 1))
    for row, left in enumerate(short, 1):
        line = [row]
        for column, right in enumerate(long, 1):
            cost = min(last[column] + 1, line[-1] + 1, last[column - 1] + (left != right))
            swapped = row > 1 and column > 1 and left == long[column - 2] and short[row - 2] == right
            line.append(min(cost, before[column - 2] + 1) if swapped else cost)
        before, last = last, line
    return 1 - last[-1] / len(long)
