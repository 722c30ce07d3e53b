"""One step: an activity, a wait or a decision."""

from blueprint.language.description.estimates import AMOUNT, PRESENCE, TIME, WAIT, WAIT_KIND
from blueprint.language.description.failures import FAIL_NUMBERS, FAILS
from blueprint.language.description.flow import ACTOR, CHOOSE, CHOOSE_NUMBERS, NEXT, NEXT_NUMBERS, STEP
from blueprint.language.description.people import LANE, WITH
from blueprint.language.description.vocabulary import (
    DURATION,
    TEXT,
    Field,
    Forms,
    Leaf,
    ListOf,
    Record,
    Reference,
    Table,
    Word,
)

VALUE = Word("value", ("va", "bva", "nva"))
WASTE = Word(
    "waste",
    ("transport", "inventory", "motion", "waiting", "overproduction", "overprocessing", "defects", "talent"),
)
WORK = Table(":actor", TIME, "8m")
LINKS = ListOf(TEXT, some=False, alone=True)

OVERRIDE = Record(
    "override",
    (
        Field("wait_before", WAIT, "1m"),
        Field("time", TIME, "8m"),
        Field("work", WORK, "{clerk: 4m}"),
        Field("tolerance", DURATION, "15m"),
        Field("cost", AMOUNT, "2"),
        Field("fails", FAIL_NUMBERS, "{none_left: 5%}"),
        Field("choose", CHOOSE_NUMBERS, "{mismatch: 1%}"),
        Field("next", NEXT_NUMBERS, "{survey: {chance: 30%, wait: 10m}}"),
    ),
)

STEP_RECORD = Record(
    "step",
    (
        Field("phase", Reference("phase"), "enter"),
        Field("wait_before", WAIT, "{time: 5m, for: batch, tolerance: 10m}"),
        Field("kind", Word("kind", ("activity", "wait", "decision")), "wait"),
        Field("for", WAIT_KIND, "queue", attribute="wait_for"),
        Field(
            "does",
            Forms(text=TEXT, map=Table(":actor", TEXT, "Reads the card")),
            "{clerk: Reads the card, customer: Shows it}",
        ),
        Field("by", ACTOR, "clerk"),
        Field("with", WITH, "[trainee]", attribute="with_"),
        Field("lane", LANE, "backstage", attribute="own_lane"),
        Field("customer", PRESENCE, "away"),
        Field("time", TIME, "{min: 2m, likely: 12m, max: 40m}"),
        Field("work", WORK, "{clerk: 8m}"),
        Field("by_segment", Table(":segment", OVERRIDE, "{time: 8m}"), "{existing: {time: 8m}}"),
        Field("tolerance", DURATION, "10m"),
        Field("value", VALUE, "va"),
        Field("waste", WASTE, "motion"),
        Field("cost", AMOUNT, "1.50"),
        Field("uses", ListOf(ACTOR, alone=True), "[crm]"),
        Field("evidence", ListOf(TEXT, some=False, alone=True), "[Poster, Shop front]"),
        Field(
            "tells",
            Table(":actor", TEXT, "Your number is active"),
            '{customer: "SMS: your number is active"}',
        ),
        Field("fails", FAILS, "{none_left: {what: Model out of stock, chance: 18%}}"),
        Field("emotion", Leaf("emotion", lowest=-2, highest=2), "-1"),
        Field("note", TEXT, "Seen on three of five visits"),
        Field("links", LINKS, "[https://example.org/visit-notes]"),
        Field("join", Word("join", ("all", "one", "any")), "all"),
        Field("also", ListOf(STEP, alone=True), "[survey]"),
        Field("choose", CHOOSE, "{fine: register, mismatch: {to: identity, chance: 4%}}"),
        Field("next", NEXT, "[pack, activate]"),
        Field("meet", STEP, "handover"),
    ),
)
