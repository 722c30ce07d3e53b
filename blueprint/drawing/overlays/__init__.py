"""Overlays: the figures of a service over its picture.

Each module of this package but `reading`, `placing`, `phases` and `totals` is one overlay: `shown` says what
it shows of elements and steps. Figures come from `blueprint.analysis`; nothing is computed here.
"""

from collections.abc import Sequence
from importlib import import_module

from blueprint.analysis.figures import Analysis
from blueprint.drawing.diagram import Diagram
from blueprint.drawing.dressing import Overlay, Shown, Sign
from blueprint.drawing.overlays.placing import Places
from blueprint.drawing.overlays.reading import Reading
from blueprint.drawing.overlays.totals import cards
from blueprint.wording import Wording

OVERLAYS = ("time", "critical", "value", "waits", "failures", "cost", "evidence", "emotion")
SPARSE = frozenset({"waits", "failures"})  # speak of few things; the others step back


def overlay(
    diagram: Diagram, analysis: Analysis, words: Wording, names: Sequence[str] = (), *,
    segment: str | None = None, planned: bool = False,
) -> Overlay:  # fmt: skip
    """What the overlays `names` show over a diagram, with the totals; without names the totals alone.

    Of several overlays, the first that gives a box its look keeps it; tags stand side by side. With
    failures, unless `planned`. What cannot be given is said, not drawn.
    """
    reading, places = Reading(analysis, words, segment, planned), Places(diagram)
    all_shown = {name: _shown(name, reading) for name in dict.fromkeys(names)}
    nodes, asides, ways = places.dressed(reading, list(all_shown.values()))
    if names and set(names) <= SPARSE and (nodes or asides or ways):
        nodes = {**places.stepping_back(nodes), **nodes}
    path = tuple(reading.path[1].clock)
    ticks = places.ticks(reading)
    feelings = places.feelings(reading) if "emotion" in names and not all_shown["emotion"].missing else ()
    return Overlay(
        names=tuple(all_shown),
        caption=_caption(reading, tuple(all_shown)),
        notes=tuple(_notes(reading, all_shown)),
        nodes=nodes,
        asides=asides,
        ways=ways,
        firm=places.along(path) if "critical" in names else frozenset(),
        signs=tuple(dict.fromkeys(_signs(all_shown))),
        cards=cards(reading),
        ruler=ticks,
        ruler_name=_ruler_name(reading) if ticks else "",
        curve=feelings,
    )


def _shown(name: str, reading: Reading) -> Shown:
    found: Shown = import_module(f"blueprint.drawing.overlays.{name}").shown(reading)
    return found


def _signs(all_shown: dict[str, Shown]) -> list[Sign]:
    return [sign for shown in all_shown.values() for sign in shown.signs]


def _notes(reading: Reading, all_shown: dict[str, Shown]) -> list[str]:
    return [
        reading.say("note", overlay=reading.say(f"name.{name}"), why=shown.missing)
        for name, shown in all_shown.items()
        if shown.missing
    ]


def _caption(reading: Reading, names: tuple[str, ...]) -> str:
    """What the figures are of: `One case in the mean · all customers · with failures`."""
    segments = reading.service.segments
    whom = []
    if reading.segment is not None:
        whom = [reading.say("segment", name=reading.named(reading.segment))]
    elif segments:
        whom = [reading.say("everyone")]
    said = [reading.say("case"), *whom, reading.say(f"set.{reading.set_name}")]
    if names:
        said.insert(0, reading.say("and").join(reading.say(f"name.{name}") for name in names))
    return " · ".join(said)


def _ruler_name(reading: Reading) -> str:
    segment, figures = reading.path
    name = reading.say("ruler" if figures.paths.likeliest else "ruler.only")
    if segment is not None and segment != reading.segment:
        name = reading.say("ruler.of", what=name, segment=reading.named(segment))
    if figures.lead.mean and figures.lead.mean.business and reading.day:
        name = reading.say("ruler.day", what=name, time=reading.seconds(reading.day))
    return name
