"""The reference and the glossary as Markdown, read off the description and the texts."""

from collections.abc import Iterable, Iterator

from blueprint.language import meanings
from blueprint.language.description import NAMED, RESERVED, Field, Named, Record, Reference, Table, Word
from blueprint.language.description.listing import parts, records, word_lists
from blueprint.language.objections import forms_of
from blueprint.language.terms import AnyOf, Example, Term
from blueprint.language.translations import chinese_name
from blueprint.wording import Wording

THEME = "language"
TERMS = "glossary"

FIELD = (
    "service-blueprint", "physical-evidence", "customer-actions", "onstage", "backstage",
    "support-processes", "lane", "line-of-interaction", "line-of-visibility",
    "line-of-internal-interaction", "actor", "step", "encounter", "hand-off", "wait", "fail-point",
    "recovery", "rework", "side-chain", "phase", "segment", "tolerance", "standard-time", "lead-time",
    "element-time", "work", "customer-time", "critical-path", "slack", "value-adding",
    "business-value-adding", "non-value-adding", "waste", "service-standard", "operating-standard",
    "error-proofing", "service-agreement", "gaps-model", "adequacy", "superiority", "delivered-value",
    "ecrs", "business-day", "estimate",
)  # fmt: skip
"""The words of the field that the glossary explains, in the order in which one learns them."""


def reference(words: Wording) -> str:
    """Every key of the language, record by record: what it takes, what it means, an example."""

    def say(key: str) -> str:
        return words.say(THEME, f"reference.{key}")

    blocks = [f"# {say('title')}", say("intro"), f"## {say('values')}", say("values.text")]
    for record in records():
        blocks += [f"## {_title(record, words)}", _about(record, words), _keys(record, words)]
    blocks += [f"## {say('words')}", say("words.text")]
    for word in word_lists():
        blocks += [f"### {say('words-of')} {_code(_where(word))}", _words(word, words)]
    blocks += [f"## {say('reserved')}", say("reserved.text"), _reserved(words)]
    return "\n\n".join(blocks) + "\n"


def _title(record: Record, words: Wording) -> str:
    return words.say(THEME, f"title.{record.name}")


def _about(record: Record, words: Wording) -> str:
    about = meanings.of_record(record.name, words)
    used = _where(record)
    return f"{about} {words.say(THEME, 'reference.used', keys=_code(used))}" if used else about


def _where(sought: Record | Word) -> tuple[str, ...]:
    """The keys under which a record or a word may stand."""
    found = (field.key for record in records() for field in record.fields if sought in _near(field))
    return tuple(dict.fromkeys(found))


def _near(field: Field) -> list[object]:
    """What may stand in a field, down to the first records."""
    found: list[object] = []
    waiting = [field.type]
    while waiting:
        type_ = waiting.pop()
        if isinstance(type_, Named):
            type_ = NAMED[type_.name]
        found.append(type_)
        if not isinstance(type_, Record):
            waiting.extend(parts(type_))
    return found


def _keys(record: Record, words: Wording) -> str:
    header = [words.say(THEME, f"reference.{column}") for column in ("key", "takes", "meaning", "example")]
    return _table(header, (_row(record, field, words) for field in record.fields))


def _row(record: Record, field: Field, words: Wording) -> list[str]:
    needed = f" {words.say(THEME, 'reference.required')}" if field.required else ""
    meaning = meanings.of_key(record.name, field.key, words)
    return [
        f"`{field.key}`{needed}",
        _takes(field, words),
        meaning,
        f"`{field.key}: {Example(field.example).speak(words)}`",
    ]


def _takes(field: Field, words: Wording) -> str:
    if isinstance(field.type, Word):
        return " · ".join(f"`{word}`" for word in field.type.words)
    if isinstance(field.type, Reference):
        return words.say(THEME, f"reference.id.{field.type.to}")
    if isinstance(field.type, Table) and field.type.ids == "label":
        return words.say(THEME, "reference.labels")
    return AnyOf(tuple(dict.fromkeys(Term(form) for form in forms_of(field.type)))).speak(words).strip()


def _words(word: Word, words: Wording) -> str:
    header = [words.say(THEME, "reference.word"), words.say(THEME, "reference.meaning")]
    return _table(header, ([f"`{each}`", meanings.of_word(word.name, each, words)] for each in word.words))


def _reserved(words: Wording) -> str:
    lines = (
        f"- {words.say('fields', 'later.' + purpose)}: {_code(keys)}" for purpose, keys in RESERVED.items()
    )
    return "\n".join(lines)


def glossary(english: Wording, chinese: Wording) -> str:
    """The words of service blueprinting and of the language in both languages."""

    def say(key: str) -> str:
        return english.say(TERMS, key)

    blocks = [f"# {say('title')}", say("title.is"), _table(_BOTH, _terms(english, chinese))]
    blocks += [f"## {say('keys')}", say("keys.is"), _table(_BOTH, _named_keys(english, chinese))]
    return "\n\n".join(blocks) + "\n"


_BOTH = ["English", "中文", "Meaning", "含义"]


def _terms(english: Wording, chinese: Wording) -> Iterator[list[str]]:
    for term in FIELD:
        names = [words.say(TERMS, term) for words in (english, chinese)]
        yield [*names, *(words.say(TERMS, f"{term}.is") for words in (english, chinese))]


def _named_keys(english: Wording, chinese: Wording) -> Iterator[list[str]]:
    seen: set[str] = set()
    for record in records():
        for field in record.fields:
            if field.key not in seen:
                seen.add(field.key)
                meaning = [meanings.of_key(record.name, field.key, words) for words in (english, chinese)]
                yield [f"`{field.key}`", chinese_name(field.key), *meaning]


def _table(header: list[str], rows: Iterable[list[str]]) -> str:
    lines = [header, ["---"] * len(header), *rows]
    return "\n".join("| " + " | ".join(cell.replace("|", "\\|") for cell in line) + " |" for line in lines)


def _code(words: Iterable[str]) -> str:
    return ", ".join(f"`{word}`" for word in words)
