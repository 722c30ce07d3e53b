"""The way of each link along the lattice: few bends, few crossings, short.

Each link takes the cheapest way past those before it. Then each that is not straight is taken out and laid
anew, knowing all others, `ROUNDS` times.
"""

from blueprint.drawing.diagram import Diagram, Link
from blueprint.drawing.lattice import Lattice
from blueprint.drawing.search import search
from blueprint.drawing.traffic import Path, Traffic

ROUNDS = 2

FIRST = {"part": 0, "evidence": 1, "message": 2, "use": 3, "flow": 4, "side": 4, "recovery": 5, "rework": 6}


def find_paths(diagram: Diagram, lattice: Lattice) -> list[Path]:
    """Per link the points where it starts, bends and ends, as numbers of lines."""
    traffic = Traffic(diagram, lattice)
    order = laying_order(diagram, lattice)
    paths: list[Path] = [[] for _ in diagram.links]
    for at in order:
        paths[at] = lay(traffic, diagram.links[at])
    for _ in range(ROUNDS):
        for at in order:
            if not is_straight(paths[at]):
                traffic.mark(diagram.links[at], paths[at], -1)
                paths[at] = lay(traffic, diagram.links[at])
    return [_corners(path) for path in paths]


def laying_order(diagram: Diagram, lattice: Lattice) -> list[int]:
    """Links that have least choice first: those of one moment, the short ones, at last those that go back."""
    return sorted(range(len(diagram.links)), key=lambda at: _rank(diagram.links[at], lattice, at))


def lay(traffic: Traffic, link: Link) -> Path:
    found = search(traffic, link)
    assert found is not None
    traffic.mark(link, found[1], 1)
    return found[1]


def is_straight(path: Path) -> bool:
    return len({x for x, _ in path}) == 1 or len({y for _, y in path}) == 1


def _rank(link: Link, lattice: Lattice, at: int) -> tuple[int, int, int]:
    away = abs(lattice.x[link.source] - lattice.x[link.target])
    return FIRST[link.kind], away + abs(lattice.y[link.source] - lattice.y[link.target]), at


def _corners(path: Path) -> Path:
    middle = [
        b
        for a, b, c in zip(path, path[1:], path[2:], strict=False)
        if not (a[0] == b[0] == c[0] or a[1] == b[1] == c[1])
    ]
    return [path[0], *middle, path[-1]]
