"""A picture as plain geometry: what a writer needs, and nothing of services.

Lengths are px, y grows downwards. `style` names how a thing looks; a writer has a look for each name. Words
of `style` after the first refine it.
"""

from collections.abc import Iterator
from dataclasses import dataclass, fields
from typing import Literal, TypeAlias

Point = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Rectangle:
    x: float
    y: float
    width: float
    height: float
    style: str
    radius: float = 0.0


@dataclass(frozen=True, slots=True)
class Polygon:
    points: tuple[Point, ...]
    style: str


@dataclass(frozen=True, slots=True)
class Circle:
    x: float
    y: float
    radius: float
    style: str


@dataclass(frozen=True, slots=True)
class Polyline:
    """A line through points, its corners rounded; `ends` says what stands at its beginning and its end."""

    points: tuple[Point, ...]
    style: str
    ends: Literal["", "arrow"] = ""


@dataclass(frozen=True, slots=True)
class Text:
    """One line of text; (x, y) is on its baseline."""

    x: float
    y: float
    text: str
    style: str
    anchor: Literal["start", "middle", "end"] = "middle"


@dataclass(frozen=True, slots=True)
class Group:
    """What belongs together. `id` stands once in a scene; `title` is told on demand."""

    id: str
    style: str
    items: tuple["Item", ...]
    title: str = ""


Item: TypeAlias = "Rectangle | Polygon | Circle | Polyline | Text | Group"


@dataclass(frozen=True, slots=True)
class Scene:
    """A whole picture; the origin is its upper left corner. `draft`: of a file that has errors."""

    width: float
    height: float
    language: str
    title: str
    items: tuple[Item, ...]
    draft: bool = False


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
    named = {field.name: as_data(getattr(thing, field.name)) for field in fields(thing)}  # type: ignore[arg-type]
    return {
        "kind": type(thing).__name__.lower(),
        **{name: value for name, value in named.items() if value != ""},
    }
