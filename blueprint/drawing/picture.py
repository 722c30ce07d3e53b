"""Diagram, grid and routes → scene: bands, lines, links, figures, labels, a legend."""

from collections.abc import Iterator
from itertools import pairwise

from msgspec import Struct
from msgspec.structs import replace

from blueprint.drawing import strips
from blueprint.drawing.badges import badges
from blueprint.drawing.bars import bars
from blueprint.drawing.boxes import SMALL
from blueprint.drawing.diagram import LANES, Diagram, Link
from blueprint.drawing.dressing import Dressing, Overlay
from blueprint.drawing.figures import BASELINE, PLAIN, figure, mark_room, wait_mark
from blueprint.drawing.grid import Grid
from blueprint.drawing.legend import legend
from blueprint.drawing.looks import ARROWS
from blueprint.drawing.routes import Rect, Routes
from blueprint.drawing.scene import Circle, Group, Item, Polyline, Rectangle, Scene, Text
from blueprint.drawing.typeset import BOLD, shorten, width, wrap
from blueprint.wording import Wording

EDGE = 16.0  # free space around the picture
HEAD = 118.0  # lane names
TITLE, PHASES, LEGEND = 40.0, 26.0, 34.0
LEAST_LEGEND = 480.0  # room for a row of the legend
LEAST_TITLE = 800.0  # room for the title of a small picture

# The lines of a blueprint, each between a lane and the next one below that is in use.
LINES = (("interaction", "customer"), ("visibility", "onstage"), ("internal", "backstage"))
LINE_NAME = 10.0  # type size
SMALL_MARK = 0.8  # of the size of a wait mark, on a link
NO_OVERLAY = Overlay()


class Ground(Struct, frozen=True):
    """What is painted, and where: `left` and `top` are the corner of the lanes, `names` the foot of the
    headings, `feelings` the upper edge of the emotion curve's strip, if there is one.
    """

    diagram: Diagram
    grid: Grid
    routes: Routes
    overlay: Overlay | None
    shown: str
    left: float
    top: float
    right: float
    names: float
    feelings: float | None

    @property
    def over(self) -> Overlay:
        return self.overlay or NO_OVERLAY


def picture(
    diagram: Diagram, grid: Grid, routes: Routes, words: Wording, *, draft: bool = False,
    overlay: Overlay | None = None,
) -> Scene:  # fmt: skip
    """Everything at its place, in the order in which it is painted.

    An overlay moves nothing sideways; it takes room above the lanes, and the emotion curve a strip of the
    customer's lane.
    """
    ground = _ground(diagram, grid, routes, overlay)
    foot = ground.top + ground.routes.height + EDGE
    widest = max(ground.right, ground.left + LEAST_LEGEND)
    signs = legend(diagram, words, ground.left, widest, foot + 9, ground.over.signs)
    texts = [item for item in signs if isinstance(item, Text)]
    below = max(item.y for item in texts) - texts[0].y + LEGEND if texts else 0
    right = max([ground.right, *(item.x + width(item.text, SMALL) for item in texts)])
    items = (*_beneath(ground, words), *_above(ground), *signs)
    names = overlay.names if overlay else None
    return Scene(right + EDGE, foot + below, diagram.language, diagram.title, items, draft, names)


def _ground(diagram: Diagram, grid: Grid, routes: Routes, overlay: Overlay | None) -> Ground:
    left, names = EDGE + HEAD, EDGE + TITLE + (PHASES if any(diagram.phases) else 0)
    room = max(left + routes.width - EDGE, LEAST_TITLE)
    if overlay:
        names += strips.caption_height(overlay, room)
    top = names + (strips.RULER if overlay and overlay.ruler else 0)
    placed, feelings = _moved(routes, left, top), None
    if overlay and overlay.curve and "customer" in grid.lanes:
        placed, feelings = strips.stretched(placed, grid.lanes.index("customer"))
    shown = shorten(diagram.title, 18 * BOLD, room)
    right = max(left + placed.width, EDGE + width(shown, 18) * BOLD)
    return Ground(diagram, grid, placed, overlay, shown, left, top, right, names, feelings)


def _beneath(ground: Ground, words: Wording) -> Iterator[Item]:
    """Headings, lanes, lines, scales."""
    lines = _line_names(ground.grid, words)
    yield Text(EDGE, EDGE + 20, ground.shown, "title", "start")
    if ground.overlay:
        room = max(ground.left + ground.routes.width - EDGE, LEAST_TITLE)
        yield strips.caption(ground.overlay, EDGE, EDGE + TITLE - 6, room)
    yield from _lanes(ground.grid, ground.routes, words, ground.right, lines)
    yield from _phases(ground.diagram, ground.grid, ground.routes, ground.top, ground.names)
    yield from _lines(ground.routes, ground.right, lines)
    if ground.over.ruler:
        yield strips.ruler(ground.over, ground.routes, ground.left, ground.right, ground.top, HEAD)
    if ground.feelings is not None:
        yield strips.feeling_scale(ground.left, ground.right, ground.feelings)


def _above(ground: Ground) -> Iterator[Group]:
    """Nodes and ways, and what stands on them."""
    diagram, routes, over = ground.diagram, ground.routes, ground.over
    yield Group("systems", "systems", tuple(_figures(diagram, routes, over, systems=True)))
    yield Group("links", "links", tuple(_links(diagram, routes, over.firm)))
    yield Group("nodes", "nodes", tuple(_figures(diagram, routes, over, systems=False)))
    yield Group("bars", "bars", tuple(bars(diagram, routes)))
    if ground.feelings is not None:
        yield strips.curve(over, routes, ground.feelings)
    yield Group("labels", "labels", tuple(_labels(diagram, ground.grid, routes, over)))
    if ground.overlay:
        yield Group("tags", "tags", badges(diagram, routes, over, _marks(diagram, routes, over)))


def _marks(diagram: Diagram, routes: Routes, overlay: Overlay) -> list[Rect]:
    places = enumerate(zip(diagram.nodes, routes.boxes, routes.centre, strict=True))
    return [
        mark
        for at, (node, box, centre) in places
        for mark in mark_room(node, box, centre, overlay.nodes.get(at, PLAIN).size)
    ]


def _moved(routes: Routes, left: float, top: float) -> Routes:
    return replace(
        routes,
        centre=tuple((x + left, y + top) for x, y in routes.centre),
        courses=tuple(tuple((x + left, y + top) for x, y in course) for course in routes.courses),
        lanes=tuple((a + top, b + top) for a, b in routes.lanes),
        phases=tuple((a + left, b + left) for a, b in routes.phases),
        labels=tuple(
            (link, Rect(r.left + left, r.top + top, r.right + left, r.bottom + top))
            for link, r in routes.labels
        ),
    )


def _line_names(grid: Grid, words: Wording) -> dict[int, tuple[str, tuple[str, ...]]]:
    """Per lane, the line below it, and its name. Each lies below the last lane in use on its upper side."""
    found = {}
    for at, (upper, lower) in enumerate(pairwise(grid.lanes)):
        here = [name for name, lane in LINES if LANES.index(upper) <= LANES.index(lane) < LANES.index(lower)]
        if upper == "evidence":
            here = [name for name in here if name == "visibility"]
        if here:
            texts = [wrap(words.say("labels", f"line.{each}"), LINE_NAME, HEAD - 10) for each in here]
            name = "visibility" if "visibility" in here else here[-1]
            found[at] = name, tuple(text for each in texts for text in each)
    return found


def _lanes(
    grid: Grid, routes: Routes, words: Wording, right: float, lines: dict[int, tuple[str, tuple[str, ...]]]
) -> list[Item]:
    items: list[Item] = []
    for at, (lane, (top, bottom)) in enumerate(zip(grid.lanes, routes.lanes, strict=True)):
        tall = bottom - top
        parts: list[Item] = [
            Rectangle(EDGE + HEAD, top, right - EDGE - HEAD, tall, f"band {lane}"),
            Rectangle(EDGE, top, HEAD, tall, f"head {lane}"),
        ]
        name = wrap(words.say("labels", f"lane.{lane}"), 13 * BOLD, HEAD - 16)
        below = 12 * len(lines[at][1]) + 6 if at in lines else 0
        middle = min((top + bottom) / 2, max(bottom - below - 9 * len(name) - 4, (top + bottom - below) / 2))
        y = middle - 9 * len(name) + 9 + BASELINE * 13
        parts += [Text(EDGE + HEAD / 2, y + 18 * n, line, f"lane-name {lane}") for n, line in enumerate(name)]
        items.append(Group(f"lane-{lane}", "lane", tuple(parts)))
    return items


def _lines(routes: Routes, right: float, lines: dict[int, tuple[str, tuple[str, ...]]]) -> list[Item]:
    """Each line with its name standing on it, at the left."""
    items: list[Item] = []
    for at, (name, texts) in lines.items():
        y = routes.lanes[at][1]
        parts: list[Item] = [Polyline(((EDGE, y), (right, y)), f"line {name}")]
        for place, text in enumerate(texts, 1 - len(texts)):
            parts.append(Text(EDGE + HEAD / 2, y - 5 + 12 * place, text, "line-name"))
        items.append(Group(f"line-{name}", f"line {name}", tuple(parts)))
    return items


def _phases(diagram: Diagram, grid: Grid, routes: Routes, top: float, names: float) -> list[Item]:
    """Headings above `names`, dividing lines from there to the foot of the lanes."""
    if not any(diagram.phases):
        return []
    items: list[Item] = []
    for at, ((phase, _, _), (left, right)) in enumerate(zip(grid.phases, routes.phases, strict=True)):
        parts: list[Item] = []
        if at:
            parts.append(Polyline(((left, names - PHASES + 4), (left, top + routes.height)), "phase-line"))
        name = diagram.phases[phase]
        if name:
            fitting = wrap(name, 13 * BOLD, max(right - left - 12, 60))
            shown = fitting[0] + ("…" if len(fitting) > 1 else "")
            parts.append(Text((left + right) / 2, names - 9, shown, "phase-name"))
        items.append(Group(f"phase-{phase + 1}", "phase", tuple(parts), name))
    return items


def _links(diagram: Diagram, routes: Routes, firm: frozenset[int]) -> list[Item]:
    items: list[Item] = []
    quiet_first = sorted(range(len(diagram.links)), key=lambda at: diagram.links[at].kind in ARROWS)
    for at in quiet_first:
        link, course = diagram.links[at], routes.courses[at]
        parts: list[Item] = [Polyline(course, f"halo {link.kind}")] if link.kind in ARROWS else []
        look = f"link firm {link.kind}" if at in firm else f"link {link.kind}"
        parts.append(Polyline(course, look, "arrow" if link.kind in ARROWS else ""))
        if link.kind == "part":
            parts += [Circle(*course[0], 3.2, "dot part"), Circle(*course[-1], 3.2, "dot part")]
        if link.kind == "use":
            parts.append(Circle(*course[-1], 2.8, "dot use"))
        items.append(Group(link.id, f"link {link.kind}", tuple(parts), link.title))
    return items


def _figures(diagram: Diagram, routes: Routes, overlay: Overlay, *, systems: bool) -> list[Item]:
    """In reading order: starts, then steps as in the file. Systems are painted apart, since drops to a lower
    bar pass over a higher one.
    """
    order = sorted(enumerate(diagram.nodes), key=lambda each: each[1].shape != "start")
    return [
        figure(
            node,
            routes.boxes[at],
            routes.centre[at],
            routes.flat[at],
            overlay.nodes.get(at, PLAIN),
            overlay.asides.get(at, PLAIN),
        )
        for at, node in order
        if (node.shape == "system") == systems
    ]


def _labels(diagram: Diagram, grid: Grid, routes: Routes, overlay: Overlay) -> list[Item]:
    """Each on a plate of the colour of its lane."""
    found: list[Item] = []
    for at, rect in routes.labels:
        middle = (rect.top + rect.bottom) / 2
        lanes = zip(grid.lanes, routes.lanes, strict=True)
        lane = next((name for name, (top, bottom) in lanes if top <= middle < bottom), "")
        found.append(_label(diagram.links[at], rect, lane, overlay.ways.get(at, PLAIN)))
    return found


def _label(link: Link, rect: Rect, lane: str, dressing: Dressing) -> Group:
    left, middle = rect.left + 4, (rect.top + rect.bottom) / 2
    baseline = middle + BASELINE * SMALL
    parts: list[Item] = [
        Rectangle(
            rect.left, rect.top, rect.right - rect.left, rect.bottom - rect.top, f"plate {lane}".rstrip(), 3
        )
    ]
    if link.label:
        parts.append(Text(left, baseline, link.label, f"label {link.kind}", "start"))
        left += width(link.label, SMALL) + 6
    if link.wait is not None:
        parts += wait_mark(left + 7, middle, SMALL_MARK, dressing.mark)
        left += 16
        if link.wait:
            parts.append(Text(left, baseline, link.wait, "label wait", "start"))
    return Group(f"label-{link.id}", "label", tuple(parts))
