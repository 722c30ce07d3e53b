"""Fail points: what may go wrong in a step, how it is noticed, how it is put right."""

from blueprint.language.description.estimates import AMOUNT, CHANCE, FIXED_CHANCE, TIME, WAIT
from blueprint.language.description.flow import ACTOR, STEP, TARGET
from blueprint.language.description.people import WITH
from blueprint.language.description.vocabulary import (
    DURATION,
    TEXT,
    Field,
    Forms,
    Leaf,
    Record,
    Reference,
    Table,
)

DETECT = Record(
    "detect",
    (
        Field("how", TEXT, "The till compares the card with the form"),
        Field("chance", CHANCE, "90%"),
        Field("at", STEP, "register"),
    ),
)

RECOVER = Record(
    "recover",
    (
        Field("does", TEXT, "Says sorry and offers a voucher"),
        Field("by", ACTOR, "clerk"),
        Field("with", WITH, "[manager]", attribute="with_"),
        Field("wait", WAIT, "10m"),
        Field("time", TIME, "3m"),
        Field("cost", AMOUNT, "20"),
        Field("owner", TEXT, "Shop manager"),
        Field("within", DURATION, "1d"),
        Field("compensation", TEXT, "Voucher for 20"),
        Field("then", TARGET, "apologise"),
    ),
)

FAIL_POINT = Record(
    "fail",
    (
        Field("what", TEXT, "Advertised model out of stock"),
        Field("chance", CHANCE, "18%"),
        Field("branch", Reference("branch"), "mismatch"),
        Field("cause", TEXT, "Stock is counted once a week"),
        Field("effect", TEXT, "The customer leaves"),
        Field("severity", Leaf("rating"), "8"),
        Field("occurrence", Leaf("rating"), "4"),
        Field("detection", Leaf("detection"), "likely"),
        Field("prevent", TEXT, "Count the advertised models each evening"),
        Field("detect", DETECT, "{how: The system warns, chance: 90%}"),
        Field(
            "recover",
            Forms(text=Leaf("recovery"), map=RECOVER),
            "{then: apologise, owner: Shop manager, within: 10m}",
        ),
    ),
)
FAILS = Table("fail", FAIL_POINT, "{what: Model out of stock, chance: 18%}", some=False)

RECOVER_NUMBERS = Record(
    "recover_numbers",
    (
        Field("wait", WAIT, "5m"),
        Field("time", TIME, "2m"),
        Field("cost", AMOUNT, "10"),
        Field("within", DURATION, "4h"),
    ),
)
FAIL_NUMBERS = Table(
    ":fail",
    Forms(
        text=Leaf("chance"),
        map=Record(
            "fail_numbers",
            (
                Field("chance", CHANCE, "5%"),
                Field("severity", Leaf("rating"), "9"),
                Field("occurrence", Leaf("rating"), "3"),
                Field("detection", Leaf("detection"), "certain"),
                Field("detect", Record("detect_numbers", (Field("chance", CHANCE, "95%"),)), "{chance: 95%}"),
                Field("recover", RECOVER_NUMBERS, "{time: 2m, within: 4h}"),
                *FIXED_CHANCE,
            ),
        ),
    ),
    "5%",
)
