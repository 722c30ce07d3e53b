"""The file as a whole."""

from blueprint.language.description.estimates import AMOUNT, BASIS, CHANCE
from blueprint.language.description.flow import BRANCH, ENDS, STARTS, WAY, WAY_NUMBERS
from blueprint.language.description.people import ACTORS
from blueprint.language.description.step import LINKS, STEP_RECORD, VALUE
from blueprint.language.description.vocabulary import (
    DATE,
    TEXT,
    Field,
    Forms,
    Leaf,
    ListOf,
    Record,
    Table,
    Type,
    Word,
)

CALENDAR = Record(
    "calendar",
    (
        Field("hours", Leaf("hours"), "8h", required=True),
        Field("days", Leaf("whole", lowest=1, highest=7), "5"),
    ),
)
SEGMENTS = Forms(
    map=Table(
        "segment",
        Record("segment", (Field("name", TEXT, "New customers"), Field("share", CHANCE, "40%"))),
        "{share: 40%}",
    ),
    items=ListOf(Leaf("id", names="segment")),
)
PHASES = Forms(map=Table("phase", TEXT, "Coming in"), items=ListOf(Leaf("id", names="phase")))
DEFAULTS = Record("defaults", (Field("value", VALUE, "bva"),))

SERVICE = Record(
    "service",
    (
        Field("blueprint", Leaf("version"), "1", required=True),
        Field("service", TEXT, "Buying a contract phone at the counter", required=True, attribute="name"),
        Field("purpose", Word("purpose", ("design", "review", "re-engineer")), "review"),
        Field("language", Word("language", ("en", "zh")), "en"),
        Field("currency", Leaf("currency"), "CNY"),
        Field("price", AMOUNT, "99"),
        Field("owner", TEXT, "Channel operations"),
        Field("reviewed", DATE, "2026-09-01"),
        Field("basis", BASIS, "assumed"),
        Field("calendar", CALENDAR, "{hours: 8h, days: 5}"),
        Field("segments", SEGMENTS, "{new: {share: 40%}, existing: {share: 60%}}"),
        Field("phases", PHASES, "{enter: Coming in, choose: Choosing}"),
        Field("ends", ENDS, "{sold: good, lost: bad}"),
        Field("starts", STARTS, "{walk-in: {at: arrive, share: 82%}}"),
        Field("note", TEXT, "Drawn with the shop team on two visits"),
        Field("links", LINKS, "[https://example.org/service]"),
        Field("actors", ACTORS, "{customer: {lane: customer}}", required=True),
        Field("defaults", DEFAULTS, "{value: bva}"),
        Field(
            "steps",
            Table("step", STEP_RECORD, "{does: Comes in, by: customer}"),
            "{arrive: {does: Comes in, by: customer}}",
            required=True,
        ),
    ),
)

NAMED: dict[str, Type] = {"way": WAY, "branch": BRANCH, "way_numbers": WAY_NUMBERS}

RESERVED = {
    "load": ("demand", "shifts", "open", "priority", "until", "leaves", "batch", "scenarios", "simulate"),
    "quality": (
        "standards", "promise", "expectations", "needs", "worth", "actions", "reviews", "voices",
    ),
    "redesign": ("extends", "moves", "need", "give"),
}  # fmt: skip
"""Keys of later versions, by what they will be for."""
