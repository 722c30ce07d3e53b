"""Who takes part."""

from blueprint.language.description.estimates import RATE
from blueprint.language.description.vocabulary import (
    TEXT,
    TRUTH,
    Field,
    Forms,
    Leaf,
    ListOf,
    Record,
    Reference,
    Table,
    Word,
)

LANE = Word("lane", ("customer", "onstage", "backstage", "support"))
HEADS = Leaf("whole", lowest=1, highest=9999)

ACTORS = Table(
    "actor",
    Record(
        "actor",
        (
            Field("lane", LANE, "onstage", required=True),
            Field("name", TEXT, "Counter clerk"),
            Field("machine", TRUTH, "true"),
            Field("staff", HEADS, "4"),
            Field("rate", RATE, "45/h"),
            Field("note", TEXT, "Two of them part-time"),
        ),
    ),
    "{lane: onstage}",
)
WITH = Forms(text=Leaf("companion"), items=ListOf(Reference("actor")), map=Table(":actor", HEADS, "2"))
