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
