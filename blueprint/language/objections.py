"""What the decoder says of a place where something else was expected."""

from typing import Any

from blueprint.language.description import (
    RESERVED,
    Field,
    Forms,
    Leaf,
    ListOf,
    Named,
    Record,
    Table,
    Type,
    Word,
)
from blueprint.language.notes import UNREAD, Notes, Spoiled
from blueprint.source.document import Entry, List, Map, Node, Scalar

SHOWN = 60  # characters of a text repeated in a message
EMPTY = frozenset(("", "~", "null", "Null", "NULL"))
_LATER = {key: purpose for purpose, keys in RESERVED.items() for key in keys}
STEP_KEYS = frozenset(("does", "by", "time", "kind", "next", "choose", "phase"))


def is_empty(node: Scalar) -> bool:
    """Whether nothing stands there, or only blanks."""
    text = node.text
    return (text in EMPTY and (node.style == "plain" or not text)) or text.isspace()


def shown(text: str) -> str:
    """A text as a message repeats it: on one line, cut where it is long."""
    line = " ".join(text.split())
    return line if len(line) <= SHOWN else line[: SHOWN - 1] + "…"


def wrong_form(node: Node, key: str, expected: Type, field: Field, notes: Notes) -> Any:
    """Note a text where a mapping should be, and the like; nothing where the text itself was at fault."""
    if isinstance(node, Spoiled):
        return UNREAD
    if isinstance(node, Scalar) and is_empty(node):
        return empty_value(node, key, field, notes)
    from blueprint.language.terms import AnyOf, Example, Term

    variant = "one-actor" if key == "by" and isinstance(node, List) else ""
    if key == "to" and isinstance(expected, Table) and isinstance(node, Scalar):
        variant = "same-target"
    return notes.add(
        "wrong-form",
        node,
        variant,
        {
            "key": key,
            "expected": AnyOf(tuple(dict.fromkeys(Term(each) for each in forms_of(expected)))),
            "found": Term("found." + node.__class__.__name__.lower()),
            "example": Example(field.example),
        },
        on_key=not isinstance(node, Scalar),
    )


def without_id(node: Map, key: str, field: Field, notes: Notes) -> Any:
    """Note keys of a record that stand where ids were to be: the id of the record was forgotten."""
    from blueprint.language.terms import Example, Quoted

    args = {
        "key": key,
        "keys": Quoted(tuple(node.entries)),
        "example": Example(field.example),
    }
    return notes.add("wrong-form", node, "no-id", args, on_key=True)


def forms_of(expected: Type) -> tuple[str, ...]:
    """The forms that may stand, as keys of their names in the theme `fields`."""
    match expected:
        case Forms():
            parts = (expected.text, expected.map, expected.items)
            return tuple(form for part in parts if part is not None for form in forms_of(part))
        case ListOf():
            return (*(forms_of(expected.item) if expected.alone else ()), "form.list")
        case Record() | Named():
            return ("form.record",)
        case Table():
            return ("form.table",)
        case Leaf():
            return ("form." + expected.kind,)
        case Word():
            return ("form.word",)
        case _:
            return ("form.reference",)


def empty_value(node: Node, key: str, field: Field, notes: Notes, variant: str = "") -> Any:
    """Note a key after which nothing stands."""
    from blueprint.language.terms import Example

    return notes.add(
        "empty-value", node, variant, {"key": key, "example": Example(field.example)}, on_key=True
    )


def unknown_word(node: Node, key: str, word: Word, notes: Notes) -> Any:
    """Note a word that is none of the few expected, with the one it most likely meant."""
    from blueprint.language.terms import Quoted
    from blueprint.language.translations import meant

    assert isinstance(node, Scalar)
    near = meant(node.text, word.words) if not notes.many else ()
    return notes.add(
        "unknown-word",
        node,
        "near" if near else "",
        {
            "key": key,
            "found": shown(node.text),
            "near": near[0] if near else "",
            "words": Quoted(word.words),
        },
    )


def unknown_key(entry: Entry, node: Map, record: Record, notes: Notes) -> tuple[str, ...]:
    """Note a key that is not of the language; the keys it most likely meant.

    Those count as unread: what stands there under a wrong name is not missing.
    """
    key = entry.key.text
    if key.startswith("x-") or isinstance(entry.value, Spoiled):
        return ()
    from blueprint.language.terms import Quoted, Term

    if key in _LATER:
        notes.add("reserved-key", entry.key, "", {"key": key, "purpose": Term("later." + _LATER[key])})
        return ()
    known = tuple(field.key for field in record.fields)
    where = Term("record." + record.name)
    if record.name == "service" and is_step(entry):
        notes.add("unknown-key", entry.key, "outdented-step", {"key": key})
        return ("steps",)
    if record.name == "step" and is_step(entry):
        notes.add("unknown-key", entry.key, "indented-step", {"key": key})
        notes.elsewhere.add("steps")
        return ()
    if record.name == "step" and key in notes.actors and key not in known:
        if _is_first_actor(key, node, notes):
            notes.add("unknown-key", entry.key, "actor", {"key": key})
        return ("does",)
    args: dict[str, object] = {"key": key, "record": where, "known": Quoted(known)}
    near = _near(key, known, node, notes)
    if near:
        notes.add("unknown-key", entry.key, "near", args | {"near": Quoted(near)})
    elif home := _home(key):
        notes.add("unknown-key", entry.key, "elsewhere", args | {"home": Term("record." + home)})
    else:
        notes.add("unknown-key", entry.key, "", args)
    return near


def _is_first_actor(key: str, step: Map, notes: Notes) -> bool:
    """Whether this is the first of the actors among a step's keys, and no empty `does:` says it already."""
    does = step.entries.get("does")
    if does is not None and isinstance(does.value, Scalar) and is_empty(does.value):
        return False
    return key == next(each for each in step.entries if each in notes.actors)


def _near(key: str, known: tuple[str, ...], node: Map, notes: Notes) -> tuple[str, ...]:
    """The keys of this record that were meant and do not stand in it."""
    if notes.many or not key:
        return ()
    from blueprint.language.translations import meant

    return tuple(each for each in meant(key, known) if each not in node.entries)


def _home(key: str) -> str:
    """Another record that has this key; the empty text where none has."""
    from blueprint.language.description.listing import homes

    return homes().get(key, "")


def is_step(entry: Entry) -> bool:
    """Whether what stands under a key looks like a step."""
    return isinstance(entry.value, Map) and bool(STEP_KEYS & entry.value.entries.keys())


def missing_key(node: Map, record: Record, field: Field, notes: Notes) -> None:
    """Note a key that must stand in a record and does not."""
    if notes.complete and not any(isinstance(entry.value, Spoiled) for entry in node.entries.values()):
        from blueprint.language.terms import Example, Term

        notes.add(
            "missing-key",
            node,
            "",
            {"key": field.key, "record": Term("record." + record.name), "example": Example(field.example)},
            on_key=True,
        )
