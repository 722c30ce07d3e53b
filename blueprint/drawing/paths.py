"""The way of each link along the lattice: shortest by a cost of length, bends, crossings and crowding.

One A* search per link over (line, line, direction) (Hart, Nilsson, Raphael 1968), then one round in which
each link that is not straight is taken out and laid anew, knowing all others. The search is the inner loop
of drawing, so it works on flat lists of numbers.
"""

from heapq import heappop, heappush
from itertools import pairwise

from blueprint.drawing.diagram import Diagram, Link
from blueprint.drawing.lattice import EAST, NORTH, SOUTH, STEPS, WEST, Lattice

Point = tuple[int, int]
Path = list[Point]

ACROSS, DOWN = 92, 40  # what a step along a line costs
TURN = 200
TURN_IN_CELL = 400
TURN_IN_COLUMN = 12
FOREIGN_LANE = 26
CROSSING = 90
BESIDE_ROW, BESIDE_CHANNEL = 46, 14  # another link runs along the same stretch
BESIDE_COLUMN, BESIDE_GAP = 40, 12
THROUGH_CELL_ACROSS, THROUGH_CELL_DOWN = 26, 30
BUSY_CORNER, BUSY_SIDE = 400, 15  # a side of a decision, of another node, that has a link already
OVER_BAR = 8

# By direction, east, south, west, north: onward links run from right side to left side, links back over or
# under the others.
LEAVE_ONWARD, ARRIVE_ONWARD = (0, 80, 2000, 80), (0, 60, 2000, 60)
LEAVE_BACK, ARRIVE_BACK = (300, 10, 500, 10), (150, 0, 300, 0)
SIDEWAYS, AWAY = 80, 400
SCATTERED = 120  # ways that belong together leave by one side, and arrive at one
ANY_CORNER = 60  # a decision's corners are all alike, but the one that points back

FIRST = {"part": 0, "evidence": 1, "message": 2, "use": 3, "flow": 4, "side": 4, "recovery": 5, "rework": 6}


def find_paths(diagram: Diagram, lattice: Lattice) -> list[Path]:
    """Per link the points where it starts, bends and ends, as numbers of lines."""
    traffic = _Traffic(diagram, lattice)
    order = sorted(range(len(diagram.links)), key=lambda at: _rank(diagram.links[at], lattice, at))
    paths: list[Path] = [[] for _ in diagram.links]
    for at in order:
        paths[at] = traffic.lay(diagram.links[at])
    for at in order:
        if not _straight(paths[at]):
            traffic.mark(paths[at], -1)
            paths[at] = traffic.lay(diagram.links[at])
    return [_corners(path) for path in paths]


def _rank(link: Link, lattice: Lattice, at: int) -> tuple[int, int, int]:
    away = abs(lattice.x[link.source] - lattice.x[link.target])
    return FIRST[link.kind], away + abs(lattice.y[link.source] - lattice.y[link.target]), at


def _straight(path: Path) -> bool:
    return path[0][0] == path[-1][0] or path[0][1] == path[-1][1]


def _corners(path: Path) -> Path:
    middle = [
        b
        for a, b, c in zip(path, path[1:], path[2:], strict=False)
        if not (a[0] == b[0] == c[0] or a[1] == b[1] == c[1])
    ]
    return [path[0], *middle, path[-1]]


class _Traffic:
    """How many links run along each stretch and leave each side, so far."""

    def __init__(self, diagram: Diagram, lattice: Lattice) -> None:
        self.diagram, self.lattice = diagram, lattice
        self.across = [0] * len(lattice.owner)  # from a crossing to the next one on its right
        self.down = [0] * len(lattice.owner)  # from a crossing to the next one below
        self.sides = [0] * (4 * len(diagram.nodes))

    def lay(self, link: Link) -> Path:
        path = self._loop(link.source) if link.source == link.target else self._search(link)
        self.mark(path, 1)
        return path

    def mark(self, path: Path, by: int) -> None:
        width = self.lattice.width
        for (x, y), (x2, y2) in pairwise(path):
            if y == y2:
                self.across[y * width + min(x, x2)] += by
            else:
                self.down[min(y, y2) * width + x] += by
        for end, near in ((path[0], path[1]), (path[-1], path[-2])):
            node = self.lattice.owner[end[1] * width + end[0]] - 1
            self.sides[4 * node + STEPS.index((near[0] - end[0], near[1] - end[1]))] += by

    def _loop(self, node: int) -> Path:
        """Back into the same node: out at its right, round its upper or lower corner."""
        x, y = self.lattice.x[node], self.lattice.y[node]
        busy = self.sides[4 * node + NORTH] > self.sides[4 * node + SOUTH]
        turn = y + 1 if busy else y - 1
        return [(x, y), (x + 1, y), (x + 1, turn), (x, turn), (x, y)]

    def _departure(self, link: Link, side: int, ahead: int, below: int) -> int:
        """What leaving by a side costs; `ahead` and `below` say where the target lies."""
        if link.back or ahead < 0:
            cost = LEAVE_BACK[side]
        elif ahead > 0:
            cost = LEAVE_ONWARD[side]
        else:
            cost = _upright(side, below)
        if link.parts and side != EAST and ahead:
            cost += SCATTERED
        busy = self.sides[4 * link.source + side]
        if self.diagram.nodes[link.source].shape in ("decision", "fork"):
            return (cost if side == WEST and ahead > 0 else min(cost, ANY_CORNER)) + BUSY_CORNER * busy
        return cost + BUSY_SIDE * busy

    def _arrival(self, link: Link, heading: int, ahead: int, below: int) -> int:
        """What arriving in a direction costs."""
        if link.back or ahead < 0:
            cost = ARRIVE_BACK[heading]
        elif ahead > 0:
            cost = ARRIVE_ONWARD[heading]
        else:
            cost = _upright(heading, below)
        if link.meets and heading != EAST and ahead:
            cost += SCATTERED
        if link.kind == "use":
            return cost  # each comes down to the bar in its own column
        busy = self.sides[4 * link.target + (heading + 2) % 4]
        corner = self.diagram.nodes[link.target].shape in ("decision", "fork")
        return cost + (BUSY_CORNER if corner else BUSY_SIDE) * busy

    def _search(self, link: Link) -> Path:
        grid, nodes = self.lattice, self.diagram.nodes
        width, height, owner, is_row, lane = grid.width, grid.height, grid.owner, grid.is_row, grid.lane
        across, down = self.across, self.down
        sx, sy, ty = grid.x[link.source], grid.y[link.source], grid.y[link.target]
        tx = sx if link.kind == "use" else grid.x[link.target]
        drops = link.kind == "use"
        goal, first = ty * width + tx, sy * width + sx
        home = (lane[sy], lane[ty])
        arrivals = [self._arrival(link, side, tx - sx, ty - sy) for side in range(4)]
        best: dict[int, int] = {}
        parent: dict[int, int] = {}
        queue: list[tuple[int, int, int]] = []
        for side in range(4):
            state = first * 4 + side
            best[state] = self._departure(link, side, tx - sx, ty - sy)
            heappush(queue, (best[state] + abs(tx - sx) * ACROSS + abs(ty - sy) * DOWN, len(best), state))
        pushed = 4
        while queue:
            total, _, state = heappop(queue)
            cell, heading = state >> 2, state & 3
            if cell == goal:
                return self._trace(state, parent)
            y, x = divmod(cell, width)
            so_far = best[state]
            if total > so_far + _ahead(abs(x - tx), abs(y - ty), heading):
                continue
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
                if turn != heading:
                    if owner[cell] and cell != first:
                        continue  # no bend on a bar
                    cost += TURN
                    if x & 1:
                        cost += TURN_IN_CELL if is_row[y] else TURN_IN_COLUMN
                if dx:
                    cost += ACROSS
                    if lane[y] not in home:
                        cost += FOREIGN_LANE
                    meet = cell if turn == heading else there
                    if meet >= width:
                        cost += CROSSING * down[meet - width]
                    beside = across[cell if dx > 0 else there]
                    if is_row[y]:
                        cost += beside * BESIDE_ROW
                        if nx & 1 and there != goal:
                            cost += THROUGH_CELL_ACROSS
                    else:
                        cost += beside * BESIDE_CHANNEL
                else:
                    cost += DOWN
                    if x:
                        cost += CROSSING * across[there - 1]
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
                if cost < best.get(following, 1 << 60):
                    best[following] = cost
                    parent[following] = state
                    pushed += 1
                    heappush(queue, (cost + _ahead(abs(nx - tx), abs(ny - ty), turn), pushed, following))
        raise AssertionError(f"no way for {link.id}")  # the outermost channels are always open

    def _trace(self, state: int, parent: dict[int, int]) -> Path:
        width = self.lattice.width
        path = []
        while True:
            y, x = divmod(state >> 2, width)
            path.append((x, y))
            if state not in parent:
                return path[::-1]
            state = parent[state]


def _upright(direction: int, below: int) -> int:
    """What it costs to leave or arrive in a direction where both nodes stand in one column."""
    straight = SOUTH if below > 0 else NORTH
    return 0 if direction == straight else SIDEWAYS if direction in (EAST, WEST) else AWAY


def _ahead(dx: int, dy: int, heading: int) -> int:
    """The least that is still to come."""
    turn = (dx and dy) or (dy and heading in (EAST, WEST)) or (dx and heading in (SOUTH, NORTH))
    return dx * ACROSS + dy * DOWN + (TURN if turn else 0)
