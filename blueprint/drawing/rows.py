"""Rows: which nodes of a lane stand beside each other, and which below."""

from blueprint.drawing.columns import Columns
from blueprint.drawing.diagram import LANES, Diagram

Cell = tuple[int, str, int]  # column, lane, row in the lane


def stack(diagram: Diagram, columns: Columns) -> list[int]:
    """Per node its row within its lane.

    A node stands in the row of what leads to it in the same lane, of the main way or else in the uppermost;
    where that cell is taken, in the nearest free one. The cells between two nodes of the main way stay free,
    so that it runs straight past what others do meanwhile. Systems lie below everything else of the support
    lane.
    """
    row = [0] * len(diagram.nodes)
    taken: set[Cell] = set()
    members: list[list[int]] = [[] for _ in diagram.moments]
    for at, node in enumerate(diagram.nodes):
        if node.moment >= 0:
            members[node.moment].append(at)
    before = _lane_mates(diagram, members)
    ahead, behind = _main_way(diagram)
    main = {diagram.nodes[at].moment for at in (*ahead, *behind)}
    order = sorted(range(len(members)), key=lambda m: (columns.of[m], -columns.span[m], m not in main, m))
    for moment in order:
        for at in sorted(members[moment], key=lambda a: LANES.index(diagram.nodes[a].lane)):
            lane, column = diagram.nodes[at].lane, columns.of[moment]
            mates = before[moment].get(lane, ())
            wish = row[behind[at]] if at in behind else min((row[b] for b in mates), default=0)
            row[at] = _nearest(column, lane, wish, taken)
            taken.add((column, lane, row[at]))
            if at in ahead:
                end = columns.of[diagram.nodes[ahead[at]].moment]
                taken |= {(between, lane, row[at]) for between in range(column + 1, end)}
    _lay_bars(diagram, columns, row)
    return row


def _main_way(diagram: Diagram) -> tuple[dict[int, int], dict[int, int]]:
    """Where the main way goes on within a lane: from node to node, and the other way round."""
    ahead, behind = {}, {}
    for link in diagram.links:
        if link.main and diagram.nodes[link.source].lane == diagram.nodes[link.target].lane:
            ahead[link.source], behind[link.target] = link.target, link.source
    return ahead, behind


def _lane_mates(diagram: Diagram, members: list[list[int]]) -> list[dict[str, list[int]]]:
    """Per moment and lane the nodes of the moments that lead there: by the flow, or else by recoveries."""
    before: list[dict[str, list[int]]] = [{} for _ in members]
    for kinds in (("recovery",), ("flow", "side")):
        found: list[dict[str, list[int]]] = [{} for _ in members]
        for link in diagram.links:
            source, target = diagram.nodes[link.source].moment, diagram.nodes[link.target].moment
            if link.kind in kinds and not link.back and target != source:
                for at in members[source]:
                    if diagram.nodes[at].shape != "message":
                        found[target].setdefault(diagram.nodes[at].lane, []).append(at)
        for lanes, more in zip(before, found, strict=True):
            lanes.update(more)
    return before


def _nearest(column: int, lane: str, wish: int, taken: set[Cell]) -> int:
    """The free row nearest to the wish, the upper one first."""
    away = 0
    while True:
        for row in (wish - away, wish + away):
            if row >= 0 and (column, lane, row) not in taken:
                return row
        away += 1


def _lay_bars(diagram: Diagram, columns: Columns, row: list[int]) -> None:
    """Bars share a row where they do not meet; short ones lie on top, so that few drops pass another bar."""
    support = [
        at for at, node in enumerate(diagram.nodes) if node.lane == "support" and node.shape != "system"
    ]
    floor = 1 + max((row[at] for at in support), default=-1)
    levels: list[list[tuple[int, int]]] = []
    for bar, (low, high) in sorted(columns.bars.items(), key=lambda item: (item[1][1] - item[1][0], item[0])):
        free = (at for at, level in enumerate(levels) if all(b < low or high < a for a, b in level))
        level = next(free, len(levels))
        if level == len(levels):
            levels.append([])
        levels[level].append((low, high))
        row[bar] = floor + level
