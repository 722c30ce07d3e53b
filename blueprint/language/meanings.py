"""What a key or a word means, in a reader's language: from the texts of the theme `language`."""

from blueprint.wording import Wording

THEME = "language"
_SHARED = "time"  # a wait holds the figures of a time; every estimate holds its grounds


def of_record(name: str, words: Wording) -> str:
    """What a record describes."""
    return words.say(THEME, f"record.{name}")


def of_key(record: str, key: str, words: Wording) -> str:
    """What a key of a record says."""
    own = f"{record}.{key}"
    return words.say(THEME, own if words.has(THEME, own) else f"{_SHARED}.{key}")


def of_word(name: str, word: str, words: Wording) -> str:
    """What a fixed word says."""
    return words.say(THEME, f"word.{name}.{word}")
