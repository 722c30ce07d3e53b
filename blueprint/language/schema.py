"""The JSON Schema of the language, read off its description.

It keeps to what draft-07 and 2020-12 have in common, since editors know the one and validators the other.
It accepts everything that the decoder accepts; what only the decoder refuses is listed in
`BEYOND_THE_SCHEMA`, and a test holds both.
"""

import json
from typing import Any

from blueprint.language import meanings
from blueprint.language.description import (
    NAMED,
    SERVICE,
    Field,
    Forms,
    Leaf,
    ListOf,
    Named,
    Record,
    Reference,
    Table,
    Type,
    Word,
)
from blueprint.language.description.listing import records
from blueprint.language.durations import ISO, PLAIN
from blueprint.language.figures import CURRENCY, DAY_OF_YEAR, DECIMAL, PAY
from blueprint.language.ids import ID, TARGET_WORDS, WAY_KEYS
from blueprint.language.leaves import DETECTION_WORDS
from blueprint.language.terms import Example
from blueprint.wording import Wording

Schema = dict[str, Any]

FILE_NAME = "blueprint.schema.json"

BEYOND_THE_SCHEMA: dict[str, tuple[str, ...]] = {
    "missing-key": ("decision", "wait"),  # what one key asks of another
    "bad-duration": ("two-clocks", "range-on-two-clocks", "opening-hours"),
    "bad-date": ("no-such-day",),
    "bad-id": ("named-end",),
    "similar-ids": ("", "twice"),
    "keys-that-exclude-each-other": (
        "",
        "by",
        "wait",
        "is",
        "chance-when",
        "chance-is",
        "machine",
        "decision",
        "for",
        "only-way",
    ),
    "incomplete-range": ("", "none", "shape", "zero"),
    # numbers in another spelling than plain digits: `1e-2`, `0x1`, `4.0`, more than twelve digits
    "bad-chance": ("",),
    "bad-amount": ("",),
    "bad-number": ("not-whole",),
    "bad-rating": ("", "words", "emotion"),
    "unsupported-version": ("",),
}
"""What the decoder refuses and the schema does not, by rule and variant. 0xx (the form of the YAML) and 2xx
to 5xx (references, sums, order, practice) are beyond the schema altogether."""

_FRACTION = r"(?:\.[0-9]{1,12})?"
_PORTION = rf"0*(?:100(?:\.0+)?|[0-9]{{1,2}}{_FRACTION})%|0+{_FRACTION}|0*1(?:\.0+)?"
_LEAF: dict[str, Schema] = {
    "text": {"type": ["string", "number", "boolean"], "pattern": r"\S"},
    "duration": {"type": "string", "pattern": f"^(?:{PLAIN}|{ISO})$"},
    "chance": {
        "anyOf": [
            {"type": "string", "pattern": f"^(?:{_PORTION})$"},
            {"type": "number", "minimum": 0, "maximum": 1},
        ]
    },
    "amount": {"anyOf": [{"type": "number", "minimum": 0}, {"type": "string", "pattern": f"^{DECIMAL}$"}]},
    "rate": {"type": "string", "pattern": f"^{PAY}$"},
    "currency": {"type": "string", "pattern": f"^{CURRENCY}$"},
    "date": {"type": "string", "pattern": f"^{DAY_OF_YEAR}$"},
    "truth": {"type": "boolean"},
    "version": {"enum": [1]},
    "rating": {"type": "integer", "minimum": 1, "maximum": 10},
    "detection": {"anyOf": [{"type": "integer", "minimum": 1, "maximum": 10}, {"enum": [*DETECTION_WORDS]}]},
}
_SAID = {
    "duration": "bad-duration.help", "rate": "bad-amount.rate.help", "currency": "bad-amount.currency.help",
    "date": "bad-date.help",
}  # fmt: skip
"""What an editor says in place of a pattern: the advice that `check` gives, from the theme `fields`."""

_SAME = {
    "id": "name", "reference": "text", "way": "text", "start": "text", "recovery": "text",
    "companion": "text",
    "figure": "duration", "time": "duration", "wait": "duration", "hours": "duration",
    "portion": "chance", "money": "amount", "pay": "rate",
}  # fmt: skip


def schema(words: Wording) -> Schema:
    """The schema, with descriptions in the language of `words`."""
    return {
        "$schema": "http://json-schema.org/draft-07/schema#",
        "title": "blueprint",
        **_record(SERVICE, words),
        "definitions": {
            **{f"{kind}-text": shape | _advice(_SAID.get(kind), words) for kind, shape in _LEAF.items()},
            "name-text": {"type": ["string", "number", "boolean"], **_id((), words)},
            "branch": _type(NAMED["branch"], words),
            **{record.name: _record(record, words) for record in records() if record is not SERVICE},
        },
    }


def schema_text(words: Wording) -> str:
    """The schema as a file."""
    return json.dumps(schema(words), ensure_ascii=False, indent=2) + "\n"


def _advice(key: str | None, words: Wording) -> Schema:
    """What to say where the pattern does not fit; validators pass the key over."""
    return {"patternErrorMessage": words.say("fields", key)} if key else {}


def _id(taken: tuple[str, ...], words: Wording) -> Schema:
    """An id that is none of some words; in a list of ids a number is as good a name as a word."""
    without = f"(?!(?:{'|'.join(taken)})$)" if taken else ""
    return {"pattern": f"^{without}{ID}$", **_advice("bad-id.marks.help", words)}


def _record(record: Record, words: Wording) -> Schema:
    shape: Schema = {
        "description": meanings.of_record(record.name, words),
        "type": "object",
        "properties": {field.key: _field(record, field, words) for field in record.fields},
        "patternProperties": {"^x-": {}},
        "additionalProperties": False,
    }
    required = [field.key for field in record.fields if field.required]
    return shape | {"required": required} if required else shape


def _field(record: Record, field: Field, words: Wording) -> Schema:
    """A key: its meaning beside its form; an editor shows it, draft-07 ignores what stands beside `$ref`."""
    meaning = meanings.of_key(record.name, field.key, words)
    example = f"{field.key}: {Example(field.example).speak(words)}"
    shown = {
        "description": f"{meaning}\n\n{example}",
        "markdownDescription": f"{meaning}\n\n```yaml\n{example}\n```",
    }
    return {**shown, **_type(field.type, words)}


def _type(type_: Type, words: Wording) -> Schema:
    match type_:
        case Leaf():
            return _leaf(type_)
        case Reference():
            return {"$ref": "#/definitions/text-text"}
        case Word():
            meant = [meanings.of_word(type_.name, word, words) for word in type_.words]
            return {"enum": list(type_.words), "enumDescriptions": meant}
        case ListOf():
            return _list(type_, words)
        case Table():
            return _table(type_, words)
        case Record() | Named():
            return {"$ref": f"#/definitions/{type_.name}"}
        case Forms():
            forms = [form for form in (type_.text, type_.map, type_.items) if form is not None]
            return {"anyOf": [_type(form, words) for form in forms]}


def _leaf(leaf: Leaf) -> Schema:
    if leaf.lowest is not None:
        return {"type": "integer", "minimum": leaf.lowest, "maximum": leaf.highest}
    return {"$ref": f"#/definitions/{_SAME.get(leaf.kind, leaf.kind)}-text"}


def _list(list_: ListOf, words: Wording) -> Schema:
    item = _type(list_.item, words)
    items: Schema = {"type": "array", "items": item} | ({"minItems": 1} if list_.some else {})
    return {"anyOf": [item, items]} if list_.alone else items


def _table(table: Table, words: Wording) -> Schema:
    shape: Schema = {"type": "object", "additionalProperties": _type(table.value, words)}
    if table.some:
        shape["minProperties"] = 1
    return shape | {"propertyNames": names} if (names := _names(table.ids, words)) else shape


def _names(ids: str, words: Wording) -> Schema:
    """What may be named in a table; where ids are only referred to, anything."""
    if ids.startswith(":"):
        return {}
    if ids == "label":
        pattern = rf"^(?!(?:{'|'.join(WAY_KEYS)})$)[\s\S]*\S"
        return {"pattern": pattern, **_advice("bad-id.label.help", words)}
    return _id(TARGET_WORDS if ids in ("step", "end") else (), words)
