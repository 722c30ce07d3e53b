"""All records of the language, each once, in the order in which a reader meets them."""

from collections.abc import Iterator
from functools import cache

from blueprint.language.description.service import NAMED, SERVICE
from blueprint.language.description.vocabulary import Forms, ListOf, Named, Record, Table, Type, Word


@cache
def records() -> tuple[Record, ...]:
    """The records, the file itself first."""
    return tuple({each.name: each for each in types(SERVICE) if isinstance(each, Record)}.values())


@cache
def word_lists() -> tuple[Word, ...]:
    """The lists of fixed words."""
    return tuple({each.name: each for each in types(SERVICE) if isinstance(each, Word)}.values())


@cache
def homes() -> dict[str, str]:
    """By key, the first record that has it."""
    found: dict[str, str] = {}
    for record in records():
        for field in record.fields:
            found.setdefault(field.key, record.name)
    return found


def types(root: Type) -> Iterator[Type]:
    """Every type below a type, itself first; a named one only where it is met first."""
    waiting: list[Type] = [root]
    named: set[str] = set()
    while waiting:
        type_ = waiting.pop(0)
        yield type_
        if isinstance(type_, Named):
            if type_.name not in named:
                named.add(type_.name)
                waiting.append(NAMED[type_.name])
        else:
            waiting.extend(parts(type_))


def parts(type_: Type) -> tuple[Type, ...]:
    """The types a type is made of."""
    match type_:
        case Record():
            return tuple(field.type for field in type_.fields)
        case Table():
            return (type_.value,)
        case ListOf():
            return (type_.item,)
        case Forms():
            return tuple(part for part in (type_.text, type_.map, type_.items) if part is not None)
        case _:
            return ()
