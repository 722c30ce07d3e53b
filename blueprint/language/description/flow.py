"""Ways from step to step, ways in and ways out."""

from blueprint.language.description.estimates import CHANCE, FIXED_CHANCE, WAIT
from blueprint.language.description.vocabulary import (
    TRUTH,
    Field,
    Forms,
    Leaf,
    ListOf,
    Named,
    Record,
    Reference,
    Table,
    Word,
)

STEP, TARGET, ACTOR, SEGMENT = (Reference(kind) for kind in ("step", "target", "actor", "segment"))

WAY = Record(
    "way",
    (
        Field("to", Forms(text=TARGET, items=ListOf(Named("branch"))), "identity", required=True),
        Field("chance", CHANCE, "4%"),
        Field("when", ListOf(SEGMENT, alone=True), "[existing]"),
        Field("wait", WAIT, "5m"),
        Field("rework", TRUTH, "false"),
        Field("meet", STEP, "handover"),
    ),
)
BRANCH = Forms(text=Leaf("way"), map=Named("way"))  # an item of a list: taken together with the others
OUTCOME = Forms(text=Leaf("way"), map=Named("way"), items=ListOf(Named("branch")))

NEXT = OUTCOME
CHOOSE = Table("label", OUTCOME, "register")

WAY_OR_CHANCE = Forms(text=Leaf("chance"), map=Named("way_numbers"))
WAY_NUMBERS = Record(
    "way_numbers",
    (
        Field("chance", CHANCE, "4%"),
        Field("wait", WAIT, "5m"),
        Field("to", Table(":target", WAY_OR_CHANCE, "30%"), "{survey: 30%}"),
        *FIXED_CHANCE,
    ),
)
CHOOSE_NUMBERS = Table(":label", WAY_OR_CHANCE, "1%")
NEXT_NUMBERS = Table(":target", WAY_OR_CHANCE, "30%")

START = Forms(
    text=Leaf("start"),
    map=Record("start", (Field("at", STEP, "arrive", required=True), Field("share", CHANCE, "82%"))),
)
STARTS = Table("start", START, "{at: arrive, share: 82%}")
ENDS = Forms(
    map=Table("end", Word("outcome", ("good", "bad")), "good"), items=ListOf(Leaf("id", names="end"))
)
