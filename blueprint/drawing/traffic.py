"""What runs where on the lattice while ways are being laid, and what a way costs beyond its length."""

from itertools import pairwise

from blueprint.drawing.diagram import Diagram, Link
from blueprint.drawing.lattice import EAST, NORTH, SOUTH, STEPS, WEST, Lattice

Point = tuple[int, int]
Path = list[Point]

BUSY = {"decision": 400, "fork": 1200}  # a corner that has a link already; a fork has no room for two
BUSY_SIDE = 15  # the like, of another node

# By direction, east, south, west, north: onward links run from right side to left side, links back over or
# under the others.
LEAVE_ONWARD, ARRIVE_ONWARD = (0, 80, 2000, 80), (0, 60, 2000, 60)
LEAVE_BACK, ARRIVE_BACK = (300, 10, 500, 10), (150, 0, 300, 0)
SIDEWAYS, AWAY = 80, 400
SCATTERED = 600  # ways that belong together leave by one side, and arrive at one
ANY_CORNER = 60  # a decision's corners are all alike, but the one that points back

QUIET = {"evidence": 3, "use": 2, "part": 3}
LOUD = 4
"""How much a crossing with a link matters: thin lines without an arrow disturb little."""


class Traffic:
    """Where the nodes stand, how many links run along each stretch, over each crossing and from each side.

    Lists over the crossings of lines (`y * width + x`): `across` and `down` hold the links to the next
    crossing on the right and below, `level` and `upright` the weight of those that run straight over it.
    """

    def __init__(self, diagram: Diagram, lattice: Lattice) -> None:
        self.diagram, self.lattice = diagram, lattice
        self.x, self.y, self.owner = list(lattice.x), list(lattice.y), list(lattice.owner)
        self.shows = [False] * len(lattice.lane)
        for node, y in zip(diagram.nodes, lattice.y, strict=True):
            self.shows[lattice.lane[y]] |= node.lane == "evidence"
        size = len(lattice.owner)
        self.across, self.down = [0] * size, [0] * size
        self.level, self.upright = [0] * size, [0] * size
        self.sides = [0] * (4 * len(diagram.nodes))

    def mark(self, link: Link, path: Path, by: int) -> None:
        """Add a link's way (`by` 1) or take it out (-1)."""
        width, weight = self.lattice.width, by * weight_of(link)
        came = (0, 0)
        for (x, y), (x2, y2) in pairwise(path):
            step = (x2 - x, y2 - y)
            if y == y2:
                self.across[y * width + min(x, x2)] += by
                if step == came:
                    self.level[y * width + x] += weight
            else:
                self.down[min(y, y2) * width + x] += by
                if step == came:
                    self.upright[y * width + x] += weight
            came = step
        for end, near in ((path[0], path[1]), (path[-1], path[-2])):
            node = self.owner[end[1] * width + end[0]] - 1
            self.sides[4 * node + STEPS.index((near[0] - end[0], near[1] - end[1]))] += by

    def stand(self, node: int, place: Point) -> None:
        """Move a node to a free place; no link may lead to it."""
        width = self.lattice.width
        self.owner[self.y[node] * width + self.x[node]] = 0
        self.x[node], self.y[node] = place
        self.owner[place[1] * width + place[0]] = node + 1

    def is_free(self, place: Point) -> bool:
        """Whether no node stands there and no link runs there."""
        width = self.lattice.width
        at = place[1] * width + place[0]
        runs = self.across[at] or self.across[at - 1] or self.down[at] or self.down[at - width]
        return not (self.owner[at] or runs)

    def loop(self, node: int) -> Path:
        """Back into the same node: out at its right, round its upper or lower corner."""
        x, y = self.x[node], self.y[node]
        busy = self.sides[4 * node + NORTH] > self.sides[4 * node + SOUTH]
        turn = y + 1 if busy else y - 1
        return [(x, y), (x + 1, y), (x + 1, turn), (x, turn), (x, y)]

    def departure(self, link: Link, side: int, ahead: int, below: int) -> int:
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
        corner = BUSY.get(self.diagram.nodes[link.source].shape)
        if corner:
            return (cost if side == WEST and ahead > 0 else min(cost, ANY_CORNER)) + corner * busy
        return cost + BUSY_SIDE * busy

    def arrival(self, link: Link, heading: int, ahead: int, below: int) -> int:
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
        return cost + BUSY.get(self.diagram.nodes[link.target].shape, BUSY_SIDE) * busy


def weight_of(link: Link) -> int:
    return QUIET.get(link.kind, LOUD)


def _upright(direction: int, below: int) -> int:
    """What it costs to leave or arrive in a direction where both nodes stand in one column."""
    straight = SOUTH if below > 0 else NORTH
    return 0 if direction == straight else SIDEWAYS if direction in (EAST, WEST) else AWAY
