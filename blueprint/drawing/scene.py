"""A picture as plain geometry: what a writer needs, and nothing of services.

Lengths are px, y grows downwards. `style` names how a thing looks; a writer has a look for each name. Words
of `style` after the first refine it.
"""

from collections.abc import Iterator
from typing import Literal, TypeAlias

from msgspec import Struct

Point = tuple[float, float]

POINTS = 0.75  # to a px of CSS


class Rectangle(Struct, frozen=True):
    x: float
    y: float
    width: float
    height: float
    style: str
    radius: float = 0.0


class Polygon(Struct, frozen=True):
    points: tuple[Point, ...]
    style: str


class Circle(Struct, frozen=True):
    x: float
    y: float
    radius: float
    style: str


class Polyline(Struct, frozen=True):
    """A line through points, its corners rounded; `ends` says what stands at its beginning and its end."""

    points: tuple[Point, ...]
    style: str
    ends: Literal["", "arrow"] = ""


class Text(Struct, frozen=True):
    """One line of text; (x, y) is on its baseline."""

    x: float
    y: float
    text: str
    style: str
    anchor: Literal["start", "middle", "end"] = "middle"


class Group(Struct, frozen=True):
    """What belongs together. `id` stands once in a scene; `title` is told on demand."""

    id: str
    style: str
    items: tuple["Item", ...]
    title: str = ""


Item: TypeAlias = "Rectangle | Polygon | Circle | Polyline | Text | Group"


class Scene(Struct, frozen=True):
    """A whole picture; the origin is its upper left corner. `draft`: of a file that has errors. `overlays`:
    names of those drawn over it. `paper`: its size on paper, in points, where that is fixed.
    """

    width: float
    height: float
    language: str
    title: str
    items: tuple[Item, ...]
    draft: bool = False
    overlays: tuple[str, ...] | None = None
    paper: tuple[float, float] | None = None

    @property
    def size(self) -> tuple[float, float]:
        """How large it is shown, in px of CSS."""
        if self.paper is None:
            return self.width, self.height
        return self.paper[0] / POINTS, self.paper[1] / POINTS


def items(scene: Scene | Group) -> Iterator[Item]:
    """Every item of a scene, groups before what they hold."""
    for item in scene.items:
        yield item
        if isinstance(item, Group):
            yield from items(item)


def as_data(thing: object) -> object:
    """A scene as lists, texts and numbers (to a tenth of a px), for JSON and golden files."""
    if isinstance(thing, float):
        return round(thing, 1) + 0.0
    if isinstance(thing, tuple):
        return [as_data(part) for part in thing]
    if isinstance(thing, str | int):
        return thing
    assert isinstance(thing, Struct)
    named = {name: as_data(getattr(thing, name)) for name in thing.__struct_fields__}
    return {
        "kind": type(thing).__name__.lower(),
        **{name: value for name, value in named.items() if value != ""},
    }
