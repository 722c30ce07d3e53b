"""Bars at the sides of nodes: where ways part that are all taken, and where such ways meet again.

As the fork and join bars of an activity diagram (UML 2.5.1, §15.5.3), but on the step itself. A hollow bar:
the first to come goes on.
"""

from collections import defaultdict
from collections.abc import Iterator

from blueprint.drawing.diagram import Diagram
from blueprint.drawing.routes import Point, Routes
from blueprint.drawing.scene import Rectangle

BAR = 5.0  # thickness
BEYOND, CLOSE = 9.0, 5.0  # how far a bar goes on after its last way; if another kind of way is near
NEAR = 16.0

Side = tuple[int, bool, float]  # node, whether ways meet it going across, where it stands
Port = tuple[float, str, int]  # place along the side, kind of bar, to which direction the node lies


def bars(diagram: Diagram, routes: Routes) -> Iterator[Rectangle]:
    """One bar for each run of neighbouring ways on one side of a node."""
    for (_, across, at), ports in _sides(diagram, routes).items():
        ports.sort()
        first = 0
        while first < len(ports):
            last = first
            while last + 1 < len(ports) and ports[last + 1][1] == ports[first][1]:
                last += 1
            if ports[first][1]:
                yield _bar(ports, first, last, across, at)
            first = last + 1


def _sides(diagram: Diagram, routes: Routes) -> dict[Side, list[Port]]:
    sides: dict[Side, list[Port]] = defaultdict(list)
    for link, course in zip(diagram.links, routes.courses, strict=True):
        leaving, arriving = "all leaving" if link.parts else "", link.meets and f"{link.meets} arriving"
        _add(sides, link.source, leaving, course[0], course[1])
        _add(sides, link.target, arriving, course[-1], course[-2])
    return sides


def _add(sides: dict[Side, list[Port]], node: int, bar: str, port: Point, away: Point) -> None:
    across = port[1] == away[1]
    along, at = (port[1], port[0]) if across else port
    outward = away[0] - port[0] if across else away[1] - port[1]
    sides[node, across, at].append((along, bar, -1 if outward > 0 else 1))


def _bar(ports: list[Port], first: int, last: int, across: bool, at: float) -> Rectangle:
    """Just inside the node, so that it takes no room from ways and labels."""
    low, high = ports[first][0], ports[last][0]
    low -= CLOSE if first and low - ports[first - 1][0] < NEAR else BEYOND
    high += CLOSE if last + 1 < len(ports) and ports[last + 1][0] - high < NEAR else BEYOND
    edge = at if ports[first][2] > 0 else at - BAR
    style = f"bar {ports[first][1].split()[0]}"
    if across:
        return Rectangle(edge, low, BAR, high - low, style, 1.5)
    return Rectangle(low, edge, high - low, BAR, style, 1.5)
