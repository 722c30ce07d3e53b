"""What overlays add to a picture, as plain values: badges, tones and bars for nodes, waits and ways, a clock,
totals, a curve. Nothing here has a place yet.
"""

from collections.abc import Mapping
from typing import Literal

from msgspec import Struct, field


class Badge(Struct, frozen=True):
    """A small tag: a letter on a plate of the colour `look`, and a few words."""

    look: str
    letter: str = ""
    text: str = ""


class Dressing(Struct, frozen=True):
    """What is shown of one thing. `tone` names how its shape looks, `mark` how its W or F mark does.

    `bar`: 0…1, drawn along its lower edge. `size` is that of its F mark. `told` says the same
    in whole words, for titles.
    """

    tone: str = ""
    badges: tuple[Badge, ...] = ()
    bar: float | None = None
    mark: str = ""
    size: float = 1.0
    told: tuple[str, ...] = ()

    def __add__(self, other: "Dressing") -> "Dressing":
        """Both; where only one can be seen, the first."""
        return Dressing(
            self.tone or other.tone,
            (*self.badges, *other.badges),
            other.bar if self.bar is None else self.bar,
            self.mark or other.mark,
            other.size if self.size == 1 else self.size,
            (*self.told, *other.told),
        )


class Sign(Struct, frozen=True):
    """An entry of the legend: a badge, a small box of a tone, a mark, or the scale of heat."""

    text: str
    kind: Literal["badge", "box", "heat", "wait", "fail", "curve"]
    look: str = ""
    letter: str = ""


class Shown(Struct, frozen=True):
    """One overlay: dressings by name of the element, of steps as such, and its part of the legend.

    `missing` says why there is nothing to show.
    """

    elements: Mapping[str, Dressing] = field(default_factory=dict)
    steps: Mapping[str, Dressing] = field(default_factory=dict)
    signs: tuple[Sign, ...] = ()
    missing: str = ""


class Card(Struct, frozen=True):
    """One total: its name, its figure, and the same as planned where that differs."""

    name: str
    figure: str
    beside: str = ""


class Tick(Struct, frozen=True):
    """On the ruler: the node whose step is done, and when."""

    node: int
    text: str


class Feeling(Struct, frozen=True):
    """A point of the emotion curve at a node; `said` is None where the file does not tell. `follows`: the
    point before it is that of the step before.
    """

    node: int
    said: int | None
    follows: bool = False


class Overlay(Struct, frozen=True):
    """Everything that overlays add to one picture; nodes and ways by their places in the diagram.

    `asides` are the waits before nodes. `firm` ways are drawn heavier.
    """

    names: tuple[str, ...] = ()
    caption: str = ""
    notes: tuple[str, ...] = ()
    nodes: Mapping[int, Dressing] = field(default_factory=dict)
    asides: Mapping[int, Dressing] = field(default_factory=dict)
    ways: Mapping[int, Dressing] = field(default_factory=dict)
    firm: frozenset[int] = frozenset()
    signs: tuple[Sign, ...] = ()
    cards: tuple[Card, ...] = ()
    ruler: tuple[Tick, ...] = ()
    ruler_name: str = ""
    curve: tuple[Feeling, ...] = ()
