"""What a picture of a service has to show, before anything has a place.

Nodes stand in lanes; the nodes of one moment share a column; links join nodes. Nothing here knows where
things will stand, and nothing later knows the service.
"""

from fractions import Fraction
from typing import Literal

from msgspec import Struct

LANES = ("evidence", "customer", "onstage", "backstage", "support")

Shape = Literal[
    "activity",
    "part",
    "wait",
    "decision",
    "fork",
    "split",
    "start",
    "end",
    "evidence",
    "message",
    "system",
    "unknown",
    "phase",
    "onward",
    "incoming",
]
Tone = Literal["", "good", "bad", "unclear"]
LinkKind = Literal["flow", "rework", "recovery", "side", "message", "evidence", "use", "part"]
Meeting = Literal["", "all", "any"]


class Node(Struct, frozen=True):
    """One thing in a lane.

    `part` is what someone does in a step that another leads. At a `fork` the flow goes on along one way, at a
    `split` along all, and nobody does anything. `system` is a bar under the steps that lean on it, `unknown`
    what the file names and nothing defines. `phase` is all of a phase in one box,
    as far as one lane goes. `onward` and `incoming` are marks: a way goes on to, or comes
    from, what is not in this picture.
    """

    id: str
    shape: Shape
    lane: str
    moment: int
    words: tuple[str, ...] = ()
    who: str = ""
    notes: tuple[str, ...] = ()
    """Small lines under the words: the mean time, who else is there."""
    said: str = ""
    """A message that reaches whoever acts here, in the same step."""
    wait: tuple[str, ...] | None = None
    """Lines of the waiting before the step; None where nobody waits."""
    waits: bool = False
    """The node itself is a wait point."""
    fails: int = 0
    tone: Tone = ""
    title: str = ""
    of: str = ""
    """The step it shows, or whose part it shows."""


class Link(Struct, frozen=True):
    """A line from one node to another. `back` leads to an earlier moment, against the flow; `main` is on the
    way that most cases go.

    `parts`: one of several that are taken together. `meets`: its target waits until all such have come, or
    goes on with the first of them.
    """

    id: str
    source: int
    target: int
    kind: LinkKind
    label: str = ""
    wait: str | None = None
    """The time of the waiting on the way; None where nobody waits, empty where its time is not said."""
    back: bool = False
    main: bool = False
    parts: bool = False
    meets: Meeting = ""
    title: str = ""
    of: str = ""
    """The name of the waiting on the way, as the figures of a service call it."""
    chance: Fraction | None = None
    """The chance that its label ends with, if it is known."""


class Moment(Struct, frozen=True):
    """Nodes that share a column, and the phase they stand in (an index into `Diagram.phases`).

    Nodes name their moment by its index in `Diagram.moments`; a system, which spans many, has -1.
    """

    phase: int


class Diagram(Struct, frozen=True):
    title: str
    language: str
    phases: tuple[str, ...]
    """Headings from left to right; empty where a phase has none."""
    moments: tuple[Moment, ...]
    nodes: tuple[Node, ...]
    links: tuple[Link, ...]
