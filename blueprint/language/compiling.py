"""From the description to readers: one closure for each place of the language, made once.

A reader takes a node, the key it stands under and the notes, and gives a value or UNREAD. Measured on a
300-line file (CPython 3.11, one EPYC core): 0.5 ms.
"""

from collections.abc import Callable
from functools import cache
from typing import Any

from msgspec.structs import replace

from blueprint.language.assembling import MAKERS
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
from blueprint.language.filled import Filled
from blueprint.language.ids import check_id, check_labels, check_listed, check_similar
from blueprint.language.leaves import LEAVES, plain_text
from blueprint.language.notes import UNREAD, Notes
from blueprint.language.objections import (
    empty_value,
    missing_key,
    unknown_key,
    unknown_word,
    without_id,
    wrong_form,
)
from blueprint.source.document import List, Map, Node, Scalar

Reader = Callable[[Node, str, Notes], Any]


@cache
def service_reader() -> Reader:
    """The reader of a whole file."""
    return _Compiler().reader(SERVICE, SERVICE.fields[0])


class _Compiler:
    """Holds the records compiled so far, since a way may hold ways."""

    def __init__(self) -> None:
        self._records: dict[str, Reader] = {}

    def reader(self, type_: Type, field: Field) -> Reader:
        """The reader of one type, standing in one field."""
        match type_:
            case Leaf():
                return LEAVES[type_.kind](type_, field)
            case Reference():
                return LEAVES["reference"](type_, field)
            case Word():
                return _word(type_, field)
            case ListOf():
                return self._list(type_, field)
            case Table():
                return self._table(type_, field)
            case Record():
                return self._record(type_, field)
            case Named():
                return self._named(type_, field)
            case Forms():
                return self._forms(type_, field)

    def _named(self, named: Named, field: Field) -> Reader:
        target = NAMED[named.name]
        if isinstance(target, Record):
            return self._record(target, field)
        return self.reader(target, field)

    def _forms(self, forms: Forms, field: Field) -> Reader:
        readers: dict[type, Reader] = {}
        if forms.text is not None:
            readers[Scalar] = self.reader(forms.text, field)
        if forms.map is not None:
            readers[Map] = self.reader(forms.map, field)
        if forms.items is not None:
            readers[List] = self.reader(forms.items, field)
        grounds = _keys_beside_a_figure(forms)

        def read(node: Node, key: str, notes: Notes) -> Any:
            chosen = readers.get(type(node))
            if chosen is None:
                return wrong_form(node, key, forms, field, notes)
            if grounds and type(node) is Map and grounds.isdisjoint(node.entries) and node.entries:
                return wrong_form(node, key, forms.text or forms, field, notes)  # something else was meant
            return chosen(node, key, notes)

        return read

    def _list(self, list_: ListOf, field: Field) -> Reader:
        item = self.reader(list_.item, field)
        listed = list_.item.names if isinstance(list_.item, Leaf) else ""

        def read(node: Node, key: str, notes: Notes) -> Any:
            if type(node) is not List:
                if list_.alone and type(node) is Scalar:
                    value = item(node, key, notes)
                    return UNREAD if value is UNREAD else (value,)
                return wrong_form(node, key, list_, field, notes)
            if list_.some and not node.items:
                return empty_value(node, key, field, notes, "list")
            values = [item(each, key, notes) for each in node.items]
            if listed:
                check_listed(node.items, listed, notes)
            if UNREAD in values:
                notes.torn = True
            return tuple(value for value in values if value is not UNREAD)

        return read

    def _table(self, table: Table, field: Field) -> Reader:
        value_of = self.reader(table.value, replace(field, example=table.example))
        makes = not table.ids.startswith(":")
        ids = table.ids
        record = table.value if isinstance(table.value, Record) else None
        own_keys = frozenset(each.key for each in record.fields) if record else frozenset()

        def read(node: Node, key: str, notes: Notes) -> Any:
            if type(node) is not Map:
                return wrong_form(node, key, table, field, notes)
            if table.some and not node.entries:
                return empty_value(node, key, field, notes, "map")
            if record and own_keys.issuperset(node.entries) and _is_bare(node):
                return without_id(node, key, field, notes)
            values: dict[str, Any] = {}
            torn = False
            for name, entry in node.entries.items():
                value = value_of(entry.value, name, notes)
                if value is UNREAD or (makes and not check_id(entry.key, ids, notes)):
                    torn = True
                else:
                    values[name] = value
            if ids == "label":
                check_labels([entry.key for entry in node.entries.values()], notes)
            if makes and len(node.entries) > 1:
                check_similar([entry.key for entry in node.entries.values()], notes)
            if torn:
                notes.torn = True
            return values

        return read

    def _record(self, record: Record, field: Field) -> Reader:
        known = self._records.get(record.name)
        if known is not None:
            return known
        readers: dict[str, tuple[Reader, str]] = {}
        required = tuple(f for f in record.fields if f.required)
        make = MAKERS[record.name]

        def read(node: Node, key: str, notes: Notes) -> Any:
            if type(node) is not Map:
                return wrong_form(node, key, record, field, notes)
            values: dict[str, Any] = {}
            unread: set[str] = set()
            torn = notes.torn
            notes.torn = False
            entries = node.entries
            for name, entry in entries.items():
                found = readers.get(name)
                if found is None:
                    unread.update(unknown_key(entry, node, record, notes))
                    continue
                value = found[0](entry.value, name, notes)
                if value is not UNREAD:
                    values[found[1]] = value
                    if not notes.torn:
                        continue
                    notes.torn = False
                unread.add(name)
            for each in required:
                if each.key not in entries and each.key not in unread:
                    if values or unread or not entries or record is SERVICE:  # else something else was meant
                        missing_key(node, record, each, notes)
                    unread.add(each.key)
            notes.torn = torn
            if record is SERVICE:
                unread |= notes.elsewhere
            return make(Filled(key, values, unread, node, notes))

        self._records[record.name] = read
        for each in record.fields:
            readers[each.key] = self.reader(each.type, each), each.attribute or each.key
        return read


def _keys_beside_a_figure(forms: Forms) -> frozenset[str]:
    """The keys of `{is: 4%, source: …}`; none where the mapping stands for anything else."""
    if isinstance(forms.map, Record) and forms.map.fields[0].key == "is" and forms.map.fields[0].required:
        return frozenset(each.key for each in forms.map.fields)
    return frozenset()


def _is_bare(node: Map) -> bool:
    """Whether some value is a text, which no record under its id could be."""
    return any(type(entry.value) is Scalar for entry in node.entries.values())


def _word(word: Word, field: Field) -> Reader:
    words = frozenset(word.words)

    def read(node: Node, key: str, notes: Notes) -> Any:
        text = plain_text(node, key, field, notes, word)
        if text is UNREAD or text in words:
            return text
        return unknown_word(node, key, word, notes)

    return read
