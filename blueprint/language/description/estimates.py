"""Figures: times and their ranges, chances, money, waits."""

from blueprint.language.description.vocabulary import DATE, DURATION, TEXT, Field, Forms, Leaf, Record, Word

BASIS = Word("basis", ("observed", "assumed", "proposed"))
GROUNDS = (
    Field("basis", BASIS, "observed"),
    Field("source", TEXT, "Queue tickets, May 2026"),
    Field("on", DATE, "2026-05-01"),
)

FIGURE = Leaf("figure")  # a duration on one clock
RANGE = (
    Field("is", FIGURE, "4m"),
    Field("min", FIGURE, "2m"),
    Field("likely", FIGURE, "12m"),
    Field("max", FIGURE, "40m"),
    Field("mean", FIGURE, "6m"),
    Field("sd", FIGURE, "90s"),
    Field("p50", FIGURE, "4m"),
    Field("p90", FIGURE, "9m"),
    Field("shape", Word("shape", ("triangular", "exponential", "normal")), "triangular"),
    *GROUNDS,
)
TIME = Forms(text=Leaf("time"), map=Record("time", RANGE))

_CHANCE, _AMOUNT, _RATE = Leaf("chance"), Leaf("amount"), Leaf("rate")
CHANCE = Forms(
    text=_CHANCE, map=Record("chance", (Field("is", Leaf("portion"), "18%", required=True), *GROUNDS))
)
FIXED_CHANCE = (Field("is", Leaf("portion"), "18%"), *GROUNDS)
AMOUNT = Forms(
    text=_AMOUNT, map=Record("amount", (Field("is", Leaf("money"), "12.50", required=True), *GROUNDS))
)
RATE = Forms(text=_RATE, map=Record("rate", (Field("is", Leaf("pay"), "45/h", required=True), *GROUNDS)))

WAIT_KIND = Word("wait_kind", ("queue", "hand-off", "batch", "transport", "external"))
PRESENCE = Word("presence", ("away", "waits"))
WAIT = Forms(
    text=Leaf("wait"),
    map=Record(
        "wait",
        (
            Field("time", TIME, "5m"),
            Field("for", WAIT_KIND, "batch"),
            Field("tolerance", DURATION, "10m"),
            Field("customer", PRESENCE, "away"),
            *RANGE,
        ),
    ),
)
