"""Drawing: model and flow → diagram → grid → routes → scene → SVG.

Each arrow is a function from one plain value to the next: `compose` says what there is to show, `arrange`
gives columns and rows and `settle` better ones, `route` coordinates, `picture` shapes and words; `svg` and
later writers know shapes only.
"""

from blueprint.drawing.boxes import measure
from blueprint.drawing.compose import compose
from blueprint.drawing.diagram import Diagram, Link, Moment, Node
from blueprint.drawing.dressing import Overlay
from blueprint.drawing.grid import Grid, arrange
from blueprint.drawing.layout import route
from blueprint.drawing.picture import picture
from blueprint.drawing.routes import Routes
from blueprint.drawing.scene import Scene, as_data
from blueprint.drawing.settle import settle
from blueprint.drawing.svg import is_draft, svg
from blueprint.flow import Graph
from blueprint.model import Service
from blueprint.wording import Wording

__all__ = [
    "Diagram", "Grid", "Link", "Moment", "Node", "Overlay", "Routes", "Scene",
    "arrange", "as_data", "compose", "draw", "is_draft", "lay_out", "picture", "place", "route", "settle",
    "svg",
]  # fmt: skip


def draw(service: Service, graph: Graph, words: Wording, *, draft: bool = False) -> Scene:
    """The picture of a service; built-in labels are in the language of `words`.

    Draws whatever can be read: a service with errors, one without steps, one whose ways lead nowhere. `draft`
    marks the picture as that of a file with errors.
    """
    return lay_out(compose(service, graph, words), words, draft=draft)


def lay_out(
    diagram: Diagram, words: Wording, *, draft: bool = False, overlay: Overlay | None = None
) -> Scene:
    """The picture of a diagram, with an overlay if one is given; that moves no box and no way sideways."""
    grid, routes = place(diagram)
    return picture(diagram, grid, routes, words, draft=draft, overlay=overlay)


def place(diagram: Diagram) -> tuple[Grid, Routes]:
    """Where everything in a diagram stands."""
    grid = settle(diagram, arrange(diagram))
    return grid, route(diagram, grid, tuple(map(measure, diagram.nodes)))
