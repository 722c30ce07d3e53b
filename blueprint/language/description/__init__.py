"""The language, described once. Everything that knows its keys reads them here."""

from blueprint.language.description.service import NAMED, RESERVED, SERVICE
from blueprint.language.description.vocabulary import (
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

__all__ = [
    "NAMED", "RESERVED", "SERVICE",
    "Field", "Forms", "Leaf", "ListOf", "Named", "Record", "Reference", "Table", "Type", "Word",
]  # fmt: skip
