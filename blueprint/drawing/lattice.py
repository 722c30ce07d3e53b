"""The lines along which links may run: through columns and rows of nodes, and through the channels between.

Columns have the odd numbers among the vertical lines, channels the even ones. From top to bottom a lane has
a channel, a row, a channel, a row … and a channel; so between two lanes lie two channels, and no link ever
runs *on* the line of visibility.
"""

from msgspec import Struct

from blueprint.drawing.grid import Grid

EAST, SOUTH, WEST, NORTH = range(4)
STEPS = ((1, 0), (0, 1), (-1, 0), (0, -1))


class Lattice(Struct, frozen=True):
    """`owner` has for each crossing of lines (`y * width + x`) the node that stands there plus one, or 0."""

    width: int
    height: int
    is_row: tuple[bool, ...]
    lane: tuple[int, ...]
    x: tuple[int, ...]
    y: tuple[int, ...]
    x_last: tuple[int, ...]
    owner: tuple[int, ...]


def lattice(grid: Grid) -> Lattice:
    """The lines of a grid: channels and rows in y, channels and columns in x, in turn."""
    width = 2 * grid.width + 1
    is_row: list[bool] = []
    lanes: list[int] = []
    line_of_row: list[int] = []
    for lane, depth in enumerate(grid.depth):
        is_row.append(False)
        lanes.append(lane)
        for _ in range(depth):
            line_of_row.append(len(is_row))
            is_row += (True, False)
            lanes += (lane, lane)
    x = tuple(2 * column + 1 for column in grid.first)
    x_last = tuple(2 * column + 1 for column in grid.last)
    y = tuple(line_of_row[row] for row in grid.row)
    owner = [0] * (width * len(is_row))
    for node, (left, right, line) in enumerate(zip(x, x_last, y, strict=True)):
        for at in range(left, right + 1):
            owner[line * width + at] = node + 1
    return Lattice(width, len(is_row), tuple(is_row), tuple(lanes), x, y, x_last, tuple(owner))
