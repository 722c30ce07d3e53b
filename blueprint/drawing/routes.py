"""Where everything is, in px: what laying out a diagram comes to."""

from msgspec import Struct

from blueprint.drawing.boxes import SMALL, Box
from blueprint.drawing.diagram import Link
from blueprint.drawing.typeset import width

Point = tuple[float, float]


class Rect(Struct, frozen=True):
    left: float
    top: float
    right: float
    bottom: float

    def meets(self, other: "Rect") -> bool:
        return (
            self.left < other.right and other.left < self.right
            and self.top < other.bottom and other.top < self.bottom
        )  # fmt: skip

    @classmethod
    def along(cls, a: Point, b: Point) -> "Rect":
        """A little room round a stretch of a link."""
        return cls(min(a[0], b[0]) - 1, min(a[1], b[1]) - 1, max(a[0], b[0]) + 1, max(a[1], b[1]) + 1)

    def squares(self, side: float) -> list[tuple[int, int]]:
        """The squares of a grid it reaches into, so that neighbours are found without looking at all."""
        return [
            (x, y)
            for x in range(int(self.left // side), int(self.right // side) + 1)
            for y in range(int(self.top // side), int(self.bottom // side) + 1)
        ]

    def holds(self, point: Point, around: float = 0.0) -> bool:
        x, y = point
        return self.left - around < x < self.right + around and self.top - around < y < self.bottom + around


class Routes(Struct, frozen=True):
    """Places and courses. The upper left corner of the first lane is the origin.

    `flat` says, per node, how much of its (upper and lower, left and right) sides links use, measured from
    the middle: a diamond is cut there. `lanes` are (top, bottom), `phases` (left, right). `labels` holds
    (link, the rectangle its label takes).
    """

    boxes: tuple[Box, ...]
    centre: tuple[Point, ...]
    flat: tuple[tuple[float, float], ...]
    courses: tuple[tuple[Point, ...], ...]
    lanes: tuple[tuple[float, float], ...]
    phases: tuple[tuple[float, float], ...]
    width: float
    height: float
    labels: tuple[tuple[int, Rect], ...] = ()


def label_width(link: Link) -> float:
    """Room that a link's label takes along a line, its W mark included; 0 without label."""
    text = width(link.label, SMALL)
    if link.wait is None:
        return text + 8 if link.label else 0.0
    waiting = 15 + (width(link.wait, SMALL) + 3 if link.wait else 0)
    return waiting + (text + 6 if link.label else 0) + 8
