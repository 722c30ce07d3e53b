"""Columns and rows: where each node stands on a grid of lanes, before any length is known."""

from msgspec import Struct

from blueprint.drawing.columns import Columns, columns
from blueprint.drawing.diagram import LANES, Diagram
from blueprint.drawing.rows import stack


class Grid(Struct, frozen=True):
    """Per node its first and last column and its row, counted over all lanes; nodes share no cell.

    `lanes` are the lanes in use from top to bottom, `depth` the rows of each. `phases` are the first and
    last column of each phase that has any, as (phase, first, last).
    """

    first: tuple[int, ...]
    last: tuple[int, ...]
    row: tuple[int, ...]
    width: int
    lanes: tuple[str, ...]
    depth: tuple[int, ...]
    phases: tuple[tuple[int, int, int], ...]


def arrange(diagram: Diagram) -> Grid:
    """Give every node its column (its moment's place in the flow) and a row of its lane."""
    found = columns(diagram)
    in_lane = stack(diagram, found)
    lanes = tuple(lane for lane in LANES if any(node.lane == lane for node in diagram.nodes))
    depth = tuple(_depth(diagram, in_lane, lane) for lane in lanes)
    above = {lane: sum(depth[:at]) for at, lane in enumerate(lanes)}
    row = tuple(above[node.lane] + in_lane[at] for at, node in enumerate(diagram.nodes))
    return Grid(*_spans(diagram, found), row, found.count, lanes, depth, found.phases)


def _depth(diagram: Diagram, in_lane: list[int], lane: str) -> int:
    return 1 + max(in_lane[at] for at, node in enumerate(diagram.nodes) if node.lane == lane)


def _spans(diagram: Diagram, found: Columns) -> tuple[tuple[int, ...], tuple[int, ...]]:
    first, last = [], []
    for at, node in enumerate(diagram.nodes):
        low, high = found.bars[at] if node.shape == "system" else (found.of[node.moment],) * 2
        first.append(low)
        last.append(high)
    return tuple(first), tuple(last)
