"""A grid made better by trial: nodes move where the ways that meet them cost least.

The ways are laid over the grid as it is. Then each moment's nodes in turn try other rows of their lane and
other columns of their phase, near what they are joined to; their links are laid anew each time, all others
stay, and the cheapest place is kept. So a step comes to stand beside what leads to it, an end moves out of
the way, two lanes' steps of one time come to stand below each other. Columns and rows left empty go.

One round costs about as much as laying all links four times; a second one gains 1 % of the crossings.
"""

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterator

from blueprint.drawing.columns import may_share
from blueprint.drawing.diagram import Diagram
from blueprint.drawing.grid import Grid
from blueprint.drawing.lattice import lattice
from blueprint.drawing.paths import lay, laying_order
from blueprint.drawing.search import NO_LIMIT, search
from blueprint.drawing.traffic import Path, Point, Traffic

GAIN = 30  # at least, for a node to move: less than a bend
CROWD = 12  # with more links than this a moment stays where it is
TRIALS = 8  # at most, for the nodes of one moment

Places = tuple[tuple[int, Point], ...]  # of the nodes that move


def settle(diagram: Diagram, grid: Grid) -> Grid:
    """The grid after one round of moves."""
    trial = _Trial(diagram, grid)
    for moment in range(len(diagram.moments)):
        trial.improve(moment)
    return trial.grid_now()


class _Trial:
    """A grid with all ways laid, in which nodes move."""

    def __init__(self, diagram: Diagram, grid: Grid) -> None:
        self.diagram, self.grid = diagram, grid
        self.lattice = lattice(grid)
        self.traffic = Traffic(diagram, self.lattice)
        self.rank = {link: at for at, link in enumerate(laying_order(diagram, self.lattice))}
        self.paths: dict[int, Path] = {at: lay(self.traffic, diagram.links[at]) for at in self.rank}
        self.nodes: list[list[int]] = [[] for _ in diagram.moments]
        for at, node in enumerate(diagram.nodes):
            if node.moment >= 0:
                self.nodes[node.moment].append(at)
        self.links: list[list[int]] = [[] for _ in diagram.nodes]
        for at in self.rank:
            for end in {diagram.links[at].source, diagram.links[at].target}:
                self.links[end].append(at)
        self.main = {end for link in diagram.links if link.main for end in (link.source, link.target)}
        self.rows = self._rows()
        self.phases = {phase: (2 * first + 1, 2 * last + 1) for phase, first, last in grid.phases}

    def improve(self, moment: int) -> None:
        """Find the cheapest of the places that a moment's nodes may take."""
        links = sorted(
            {at for node in self.nodes[moment] for at in self.links[node]}, key=self.rank.__getitem__
        )
        if not 0 < len(links) <= CROWD:
            return
        trials = list(self._trials(moment))[:TRIALS]
        if not trials:
            return
        for link in links:
            self._mark(link, -1)
        home = tuple((node, self._place(node)) for node in self.nodes[moment])
        best = home
        least, paths = self._cost(links, NO_LIMIT)
        for places in trials:
            if all(self.traffic.is_free(place) for _, place in places):
                self._stand(places)
                cost, found = self._cost(links, least - GAIN)
                if cost < least - GAIN:
                    best, least, paths = places, cost, found
                self._stand(home)
        self._stand(best)
        for link, path in zip(links, paths, strict=True):
            self.paths[link] = path
            self._mark(link, 1)

    def grid_now(self) -> Grid:
        """The grid without the columns and rows in which nothing stands any more."""
        nodes = self.diagram.nodes
        used = sorted({self.traffic.x[at] // 2 for at, node in enumerate(nodes) if node.shape != "system"})
        lines = sorted(set(self.traffic.y))
        row = {line: at for at, line in enumerate(lines)}
        lanes = [self.lattice.lane[line] for line in lines]
        return Grid(
            first=tuple(bisect_left(used, x // 2) for x in self.traffic.x),
            last=tuple(
                bisect_right(used, (last if node.shape == "system" else x) // 2) - 1
                for node, x, last in zip(nodes, self.traffic.x, self.lattice.x_last, strict=True)
            ),
            row=tuple(row[y] for y in self.traffic.y),
            width=len(used),
            lanes=self.grid.lanes,
            depth=tuple(lanes.count(lane) for lane in range(len(self.grid.lanes))),
            phases=tuple(
                (phase, bisect_left(used, first), bisect_right(used, last) - 1)
                for phase, first, last in self.grid.phases
            ),
        )

    def _rows(self) -> dict[int, list[int]]:
        """Per lane the lines where nodes may stand; bars have theirs to themselves."""
        rows: dict[int, set[int]] = defaultdict(set)
        for y, node in zip(self.lattice.y, self.diagram.nodes, strict=True):
            if node.shape != "system":
                rows[self.lattice.lane[y]].add(y)
        return {lane: sorted(lines) for lane, lines in rows.items()}

    def _trials(self, moment: int) -> Iterator[Places]:
        for node in self.nodes[moment]:
            x, y = self._place(node)
            if node not in self.main:
                yield from (((node, (x, row)),) for row in self._near_rows(node) if row != y)
        for column in self._near_columns(moment):
            yield tuple((node, (column, self.traffic.y[node])) for node in self.nodes[moment])

    def _near_rows(self, node: int) -> list[int]:
        """The rows beside a node's own, and those of what it is joined to in its lane."""
        rows = self.rows[self.lattice.lane[self.traffic.y[node]]]
        at = rows.index(self.traffic.y[node])
        near = {*rows[max(0, at - 1) : at + 2], *(self.traffic.y[other] for other in self._joined(node))}
        return [row for row in rows if row in near]

    def _near_columns(self, moment: int) -> list[int]:
        """Columns a moment may take: beside its own, at the ends of its slack, near what it is joined to."""
        here = self.traffic.x[self.nodes[moment][0]]
        low, high = self._slack(moment)
        near = {here - 2, here + 2, low, high}
        for node in self.nodes[moment]:
            for other in self._joined(node):
                x = self.traffic.x[other]
                near |= {x - 2, x, x + 2}
        return sorted(x for x in near - {here} if low <= x <= high)

    def _slack(self, moment: int) -> tuple[int, int]:
        """The first and last column in which a moment still stands after what leads to it."""
        low, high = self.phases[self.diagram.moments[moment].phase]
        members = set(self.nodes[moment])
        for node in self.nodes[moment]:
            for at in self.links[node]:
                link = self.diagram.links[at]
                if link.kind == "use":
                    return 1, 0  # a bar ends at the steps that use it
                if link.back or {link.source, link.target} <= members:
                    continue
                source, target = self.traffic.x[link.source], self.traffic.x[link.target]
                apart = 0 if source == target or may_share(self.diagram, link) else 2
                if link.target == node:
                    low = max(low, source + apart)
                else:
                    high = min(high, target - apart)
        return low, high

    def _joined(self, node: int) -> Iterator[int]:
        for at in self.links[node]:
            link = self.diagram.links[at]
            yield link.target if link.source == node else link.source

    def _place(self, node: int) -> Point:
        return self.traffic.x[node], self.traffic.y[node]

    def _stand(self, places: Places) -> None:
        for node, place in places:
            self.traffic.stand(node, place)

    def _mark(self, link: int, by: int) -> None:
        self.traffic.mark(self.diagram.links[link], self.paths[link], by)

    def _cost(self, links: list[int], limit: int) -> tuple[int, list[Path]]:
        """What some links cost together, laid one after the other, and their ways; `limit` if not less."""
        cost, paths = 0, []
        for at in links:
            found = search(self.traffic, self.diagram.links[at], limit - cost)
            if found is None:
                cost = limit
                break
            cost += found[0]
            paths.append(found[1])
            self.traffic.mark(self.diagram.links[at], found[1], 1)
        for at, path in zip(links, paths, strict=False):
            self.traffic.mark(self.diagram.links[at], path, -1)
        return cost, paths
