"""Grid and diagram → routes: every node's place, every link's course, every label's."""

from msgspec.structs import replace

from blueprint.drawing.boxes import Box
from blueprint.drawing.captions import place_labels
from blueprint.drawing.diagram import Diagram
from blueprint.drawing.figures import mark_room
from blueprint.drawing.grid import Grid
from blueprint.drawing.lattice import lattice
from blueprint.drawing.paths import find_paths
from blueprint.drawing.plan import Plan
from blueprint.drawing.routes import Rect, Routes

ATTEMPTS = 6


def route(diagram: Diagram, grid: Grid, boxes: tuple[Box, ...]) -> Routes:
    """Lay all links and give all lines their coordinates.

    Where a label finds no free place, the lines there get more room, and coordinates are given anew.
    """
    lines = lattice(grid)
    plan = Plan(diagram, grid, lines, boxes, find_paths(diagram, lines))
    for _ in range(ATTEMPTS):
        routes = plan.routes()
        labels, crowded = place_labels(diagram, routes, _marks(diagram, routes))
        if not crowded:
            break
        for link in crowded:
            plan.give_room(link)
    return replace(routes, labels=labels)


def _marks(diagram: Diagram, routes: Routes) -> list[Rect]:
    places = zip(diagram.nodes, routes.boxes, routes.centre, strict=True)
    return [mark for node, box, centre in places for mark in mark_room(node, box, centre)]
