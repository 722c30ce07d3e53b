"""Diagram, grid and routes → scene: bands, lines, links, figures, labels, a legend."""

from itertools import pairwise

from msgspec.structs import replace

from blueprint.drawing.bars import bars
from blueprint.drawing.boxes import SMALL
from blueprint.drawing.diagram import LANES, Diagram, Link
from blueprint.drawing.figures import BASELINE, figure, wait_mark
from blueprint.drawing.grid import Grid
from blueprint.drawing.legend import legend
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
ARROWS = ("flow", "rework", "recovery", "side", "message")


def picture(diagram: Diagram, grid: Grid, routes: Routes, words: Wording, *, draft: bool = False) -> Scene:
    """Everything at its place, in the order in which it is painted."""
    left, top = EDGE + HEAD, EDGE + TITLE + (PHASES if any(diagram.phases) else 0)
    placed = _moved(routes, left, top)
    shown = shorten(diagram.title, 18 * BOLD, max(left + placed.width - EDGE, LEAST_TITLE))
    right = max(left + placed.width, EDGE + width(shown, 18) * BOLD)
    signs = legend(diagram, words, left, max(right, left + LEAST_LEGEND), top + placed.height + EDGE + 9)
    lines = _line_names(grid, words)
    items = (
        Text(EDGE, EDGE + 20, shown, "title", "start"),
        *_lanes(grid, placed, words, right, lines),
        *_phases(diagram, grid, placed, top),
        *_lines(placed, right, lines),
        Group("systems", "systems", tuple(_figures(diagram, placed, systems=True))),
        Group("links", "links", tuple(_links(diagram, placed))),
        Group("nodes", "nodes", tuple(_figures(diagram, placed, systems=False))),
        Group("bars", "bars", tuple(bars(diagram, placed))),
        Group("labels", "labels", tuple(_label(diagram.links[at], rect) for at, rect in placed.labels)),
        *signs,
    )
    texts = [item for item in signs if isinstance(item, Text)]
    below = max(item.y for item in texts) - texts[0].y + LEGEND if texts else 0
    right = max([right, *(item.x + width(item.text, SMALL) for item in texts)])
    height = top + placed.height + EDGE + below
    return Scene(right + EDGE, height, diagram.language, diagram.title, items, draft)


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


def _phases(diagram: Diagram, grid: Grid, routes: Routes, top: float) -> list[Item]:
    if not any(diagram.phases):
        return []
    items: list[Item] = []
    for at, ((phase, _, _), (left, right)) in enumerate(zip(grid.phases, routes.phases, strict=True)):
        parts: list[Item] = []
        if at:
            parts.append(Polyline(((left, top - PHASES + 4), (left, top + routes.height)), "phase-line"))
        name = diagram.phases[phase]
        if name:
            fitting = wrap(name, 13 * BOLD, max(right - left - 12, 60))
            shown = fitting[0] + ("…" if len(fitting) > 1 else "")
            parts.append(Text((left + right) / 2, top - 9, shown, "phase-name"))
        items.append(Group(f"phase-{phase + 1}", "phase", tuple(parts), name))
    return items


def _links(diagram: Diagram, routes: Routes) -> list[Item]:
    items: list[Item] = []
    quiet_first = sorted(range(len(diagram.links)), key=lambda at: diagram.links[at].kind in ARROWS)
    for at in quiet_first:
        link, course = diagram.links[at], routes.courses[at]
        parts: list[Item] = [Polyline(course, f"halo {link.kind}")] if link.kind in ARROWS else []
        parts.append(Polyline(course, f"link {link.kind}", "arrow" if link.kind in ARROWS else ""))
        if link.kind == "part":
            parts += [Circle(*course[0], 3.2, "dot part"), Circle(*course[-1], 3.2, "dot part")]
        if link.kind == "use":
            parts.append(Circle(*course[-1], 2.8, "dot use"))
        items.append(Group(link.id, f"link {link.kind}", tuple(parts), link.title))
    return items


def _figures(diagram: Diagram, routes: Routes, *, systems: bool) -> list[Item]:
    """Systems are painted apart, since drops to a lower bar pass over a higher one."""
    return [
        figure(node, routes.boxes[at], routes.centre[at], routes.flat[at])
        for at, node in enumerate(diagram.nodes)
        if (node.shape == "system") == systems
    ]


def _label(link: Link, rect: Rect) -> Group:
    left, middle = rect.left + 4, (rect.top + rect.bottom) / 2
    baseline = middle + BASELINE * SMALL
    parts: list[Item] = [
        Rectangle(rect.left, rect.top, rect.right - rect.left, rect.bottom - rect.top, "plate", 3)
    ]
    if link.label:
        parts.append(Text(left, baseline, link.label, f"label {link.kind}", "start"))
        left += width(link.label, SMALL) + 6
    if link.wait is not None:
        parts += wait_mark(left + 7, middle, SMALL_MARK)
        left += 16
        if link.wait:
            parts.append(Text(left, baseline, link.wait, "label wait", "start"))
    return Group(f"label-{link.id}", "label", tuple(parts))
