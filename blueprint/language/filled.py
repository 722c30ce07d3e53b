"""One record of a file as it was filled in: what its keys said, on the way to a noun of the model."""

from typing import Any

from msgspec import Struct

from blueprint.language.notes import Notes
from blueprint.model import NO_GROUNDS, Grounds
from blueprint.source.document import Map

_NONE: frozenset[str] = frozenset()


class Filled(Struct):
    """`values` by attribute of the model; `unread` are the keys whose value could not be read."""

    key: str
    values: dict[str, Any]
    unread: set[str]
    node: Map
    notes: Notes

    @property
    def lost(self) -> frozenset[str]:
        """The unread keys, as the model keeps them."""
        return frozenset(self.unread) if self.unread else _NONE

    @property
    def grounds(self) -> Grounds:
        """Where an estimate written here comes from."""
        get = self.values.get
        basis, source, on = get("basis"), get("source"), get("on")
        return Grounds(basis, source, on) if basis or source or on else NO_GROUNDS

    def has(self, key: str) -> bool:
        """Whether a key stands in the file, readable or not."""
        return key in self.node.entries

    def exclude(self, first: str, second: str, variant: str = "") -> None:
        """Note two keys of which only one may stand; the second counts as unread."""
        entries = self.node.entries
        self.notes.add(
            "keys-that-exclude-each-other",
            entries[second].value,
            variant,
            {"first": first, "second": second},
            on_key=True,
            other=entries[first].key,
        )
        self.unread.add(second)

    def pass_up(self) -> None:
        """Let the record above know that something here could not be read."""
        if self.unread:
            self.notes.torn = True
