"""Diagram, grid and routes → scene: bands, lines, links, figures, labels, a legend."""

from msgspec.structs import replace

from blueprint.drawing.boxes import SMALL
from blueprint.drawing.diagram import LANES, Diagram, Link
from blueprint.drawing.figures import BASELINE, fail_mark, figure, wait_mark
from blueprint.drawing.grid import Grid
from blueprint.drawing.routes import Rect, Routes
from blueprint.drawing.scene import Circle, Group, Item, Polyline, Rectangle, Scene, Text
from blueprint.drawing.typeset import BOLD, width, wrap
from blueprint.wording import Wording

EDGE = 16.0  # free space around the picture
HEAD = 118.0  # lane names
TITLE, PHASES, LEGEND = 40.0, 26.0, 34.0

# The lines of a blueprint, each between a lane and the next one below that is in use.
LINES = (("interaction", "customer"), ("visibility", "onstage"), ("internal", "backstage"))
SMALL_MARK = 0.8  # of the size of a wait mark, on a link
ARROWS = ("flow", "rework", "recovery", "side", "message")


def picture(diagram: Diagram, grid: Grid, routes: Routes, words: Wording, *, draft: bool = False) -> Scene:
    """Everything at its place, in the order in which it is painted."""
    left, top = EDGE + HEAD, EDGE + TITLE + (PHASES if any(diagram.phases) else 0)
    placed = _moved(routes, left, top)
    right = max(left + placed.width, EDGE + width(diagram.title, 18) * BOLD)
    legend = _legend(diagram, words, left, top + placed.height + EDGE)
    items = (
        Text(EDGE, EDGE + 20, diagram.title, "title", "start"),
        *_lanes(grid, placed, words, right),
        *_phases(diagram, grid, placed, top),
        *_lines(grid, placed, words, right),
        Group("systems", "systems", tuple(_figures(diagram, placed, systems=True))),
        Group("links", "links", tuple(_links(diagram, placed))),
        Group("nodes", "nodes", tuple(_figures(diagram, placed, systems=False))),
        Group("labels", "labels", tuple(_label(diagram.links[at], rect) for at, rect in placed.labels)),
        *legend,
    )
    legend_right = max([item.x + width(item.text, SMALL) for item in legend if isinstance(item, Text)] or [0])
    bottom = top + placed.height + EDGE + (LEGEND if legend else 0)
    return Scene(max(right, legend_right) + EDGE, bottom, diagram.language, diagram.title, items, draft)


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


def _lanes(grid: Grid, routes: Routes, words: Wording, right: float) -> list[Item]:
    items: list[Item] = []
    for lane, (top, bottom) in zip(grid.lanes, routes.lanes, strict=True):
        tall = bottom - top
        parts: list[Item] = [
            Rectangle(EDGE + HEAD, top, right - EDGE - HEAD, tall, f"band {lane}"),
            Rectangle(EDGE, top, HEAD, tall, f"head {lane}"),
        ]
        name = wrap(words.say("labels", f"lane.{lane}"), 13 * BOLD, HEAD - 16)
        y = (top + bottom) / 2 - 9 * len(name) + 9 + BASELINE * 13
        parts += [
            Text(EDGE + HEAD / 2, y + 18 * at, line, f"lane-name {lane}") for at, line in enumerate(name)
        ]
        items.append(Group(f"lane-{lane}", "lane", tuple(parts)))
    return items


def _lines(grid: Grid, routes: Routes, words: Wording, right: float) -> list[Item]:
    """Each line lies below the last lane in use on its upper side; its name stands on it, at the left."""
    items: list[Item] = []
    for upper, lower, (_, y) in zip(grid.lanes, grid.lanes[1:], routes.lanes, strict=False):
        here = [name for name, lane in LINES if LANES.index(upper) <= LANES.index(lane) < LANES.index(lower)]
        if upper == "evidence":
            here = [name for name in here if name == "visibility"]
        for name in here[-1:] if "visibility" not in here else ["visibility"]:
            said = " · ".join(words.say("labels", f"line.{each}") for each in here)
            texts = wrap(said, 10, HEAD - 10)
            items.append(
                Group(
                    f"line-{name}", f"line {name}",
                    (
                        Polyline(((EDGE, y), (right, y)), f"line {name}"),
                        *(
                            Text(EDGE + HEAD / 2, y - 5 - 12 * (len(texts) - 1 - at), text, "line-name")
                            for at, text in enumerate(texts)
                        ),
                    ),
                )
            )  # fmt: skip
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


def _legend(diagram: Diagram, words: Wording, x: float, y: float) -> list[Item]:
    """What is used in this picture and cannot be known without being told."""
    kinds = {link.kind for link in diagram.links}
    items: list[Item] = []
    middle = y + 9
    for kind in ("rework", "recovery", "side", "message", "part"):
        if kind in kinds:
            line = Polyline(
                ((x, middle), (x + 30, middle)), f"link {kind}", "arrow" if kind != "part" else ""
            )
            x = _entry(items, [line], words.say("labels", f"legend.{kind}"), x + 36, middle)
    if any(node.fails for node in diagram.nodes):
        x = _entry(items, fail_mark(x + 10, middle), words.say("labels", "legend.fail"), x + 25, middle)
    if any(n.waits or n.wait is not None for n in diagram.nodes) or any(
        e.wait is not None for e in diagram.links
    ):
        x = _entry(items, wait_mark(x + 10, middle - 1), words.say("labels", "legend.wait"), x + 25, middle)
    if any(node.shape == "unknown" or node.tone == "unclear" for node in diagram.nodes):
        box = Group("legend-unknown", "node unknown", (Rectangle(x, middle - 8, 26, 16, "shape", 4),))
        x = _entry(items, [box], words.say("labels", "legend.unknown"), x + 32, middle)
    return items


def _entry(
    items: list[Item], drawn: tuple[Item, ...] | list[Item], text: str, x: float, middle: float
) -> float:
    items += [*drawn, Text(x, middle + BASELINE * SMALL, text, "legend", "start")]
    return x + width(text, SMALL) + 24
