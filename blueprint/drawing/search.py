"""The cheapest way of one link along the lattice: the inner loop of drawing.

A* over (line, line, direction) (Hart, Nilsson, Raphael 1968), on flat lists of numbers: 0.08 ms a link at 300
steps. A list for `best` instead of a dict is no faster, and as long as the picture for every link.
"""

from heapq import heappop, heappush

from blueprint.drawing.diagram import Link
from blueprint.drawing.lattice import STEPS
from blueprint.drawing.traffic import Path, Traffic, weight_of

ACROSS, DOWN = 92, 40  # what a step along a line costs
TURN = 200
TURN_OF_MAIN = 600
TURN_IN_COLUMN = 12
FOREIGN_LANE, FOREIGN_EVIDENCE = 100, 250  # what runs among the evidence looks like evidence
CROSSING, CROSSING_AT_TURN = 24, 14  # times the weights of both; where one of them turns, it may be none
BESIDE_ROW, BESIDE_CHANNEL = 46, 14  # another link runs along the same stretch
BESIDE_COLUMN, BESIDE_GAP = 40, 12
THROUGH_CELL_ACROSS, THROUGH_CELL_DOWN = 26, 30
OVER_BAR = 8

NO_LIMIT = 1 << 60


def search(traffic: Traffic, link: Link, limit: int = NO_LIMIT) -> tuple[int, Path] | None:
    """The cost of a link's cheapest way and its points, crossing by crossing; None if it costs `limit`."""
    if link.source == link.target:
        return 0, traffic.loop(link.source)
    grid, nodes, owner = traffic.lattice, traffic.diagram.nodes, traffic.owner
    width, height, is_row, lane = grid.width, grid.height, grid.is_row, grid.lane
    across, down, level, upright = traffic.across, traffic.down, traffic.level, traffic.upright
    drops = link.kind == "use"
    sx, sy, ty = traffic.x[link.source], traffic.y[link.source], traffic.y[link.target]
    tx = sx if drops else traffic.x[link.target]
    goal, first = ty * width + tx, sy * width + sx
    shows = traffic.shows
    home = (lane[sy], lane[ty])
    bend = TURN_OF_MAIN if link.main else TURN
    crossing, at_turn = CROSSING * weight_of(link), CROSSING_AT_TURN * weight_of(link)
    arrivals = [traffic.arrival(link, side, tx - sx, ty - sy) for side in range(4)]
    best: dict[int, int] = {}
    parent: dict[int, int] = {}
    queue: list[tuple[int, int, int, int]] = []  # the least it can come to, when it was found, cost, state
    for side in range(4):
        state = first * 4 + side
        best[state] = cost = traffic.departure(link, side, tx - sx, ty - sy)
        heappush(queue, (cost + abs(tx - sx) * ACROSS + abs(ty - sy) * DOWN, side, cost, state))
    pushed = 4
    while queue:
        total, _, so_far, state = heappop(queue)
        if so_far > best[state]:
            continue
        if total >= limit:
            return None
        cell, heading = state >> 2, state & 3
        if cell == goal:
            return total, _trace(state, parent, width)
        y, x = divmod(cell, width)
        turns = (heading,) if cell == first else (heading, (heading + 1) & 3, (heading + 3) & 3)
        for turn in turns:
            dx, dy = STEPS[turn]
            nx, ny = x + dx, y + dy
            if not (0 <= nx < width and 0 <= ny < height):
                continue
            there = ny * width + nx
            stands = owner[there]
            bar = False
            if stands and there != goal:
                bar = drops and dy != 0 and nodes[stands - 1].shape == "system"
                if not bar:
                    continue
            cost = so_far
            crossed = upright[cell] if dx else level[cell]
            if turn != heading:
                if owner[cell] and cell != first:
                    continue  # no bend on a bar
                cost += bend + at_turn * crossed
                if x & 1 and not is_row[y]:
                    cost += TURN_IN_COLUMN
            elif crossed:
                cost += crossing * crossed
            if dx:
                cost += ACROSS
                if lane[y] not in home:
                    cost += FOREIGN_EVIDENCE if shows[lane[y]] else FOREIGN_LANE
                beside = across[cell if dx > 0 else there]
                if is_row[y]:
                    cost += beside * BESIDE_ROW
                    if nx & 1 and there != goal:
                        cost += THROUGH_CELL_ACROSS
                else:
                    cost += beside * BESIDE_CHANNEL
            else:
                cost += DOWN
                beside = down[cell if dy > 0 else there]
                if x & 1:
                    cost += beside * BESIDE_COLUMN
                    if is_row[ny] and there != goal:
                        cost += OVER_BAR if bar else THROUGH_CELL_DOWN
                else:
                    cost += beside * BESIDE_GAP
            if there == goal:
                cost += arrivals[turn]
            following = there * 4 + turn
            if cost < best.get(following, NO_LIMIT):
                best[following] = cost
                parent[following] = state
                pushed += 1
                right, below = abs(nx - tx), abs(ny - ty)
                least = cost + right * ACROSS + below * DOWN
                if below if dx else right:
                    least += TURN
                heappush(queue, (least, pushed, cost, following))
    raise AssertionError(f"no way for {link.id}")  # the outermost channels are always open


def _trace(state: int, parent: dict[int, int], width: int) -> Path:
    path = []
    while True:
        y, x = divmod(state >> 2, width)
        path.append((x, y))
        if state not in parent:
            return path[::-1]
        state = parent[state]
