"""What can be counted of a picture: what lies on what, what crosses what."""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from blueprint.drawing import Diagram, Scene
from blueprint.drawing.scene import Group, Item, Point, Polygon, Polyline, Rectangle, items

Box = tuple[float, float, float, float]
Stretch = tuple[str, Point, Point]

OUTLINES = ("shape", "aside", "plate")

BUCKET = 200.0


@dataclass(frozen=True)
class Measures:
    """Counts over one picture. A drop may pass over a bar that it does not serve."""

    nodes_on_nodes: int
    links_through_nodes: int
    links_on_links: int
    labels_on_nodes: int
    labels_on_links: int
    labels_on_labels: int
    crossings: int
    bends: int

    @property
    def faults(self) -> dict[str, int]:
        counted = {name: getattr(self, name) for name in self.__dataclass_fields__}
        return {name: n for name, n in counted.items() if n and name not in ("crossings", "bends")}


@dataclass(frozen=True)
class Geometry:
    """What is measured of a picture: boxes round nodes and labels, courses of links, all by id."""

    nodes: dict[str, Box]
    courses: dict[str, tuple[Point, ...]]
    labels: dict[str, Box]
    """By the id of their link."""
    ends: dict[str, tuple[str, str]]
    """The nodes that each link joins."""
    diamonds: frozenset[str]
    bars: frozenset[str] = frozenset()
    drops: frozenset[str] = frozenset()
    """Links that may pass over bars."""


def measure(diagram: Diagram, scene: Scene) -> Measures:
    return count(geometry(diagram, scene))


def geometry(diagram: Diagram, scene: Scene) -> Geometry:
    groups = {item.id: item for item in items(scene) if isinstance(item, Group)}
    nodes = diagram.nodes
    return Geometry(
        nodes={node.id: outline(groups[node.id]) for node in nodes},
        courses={link.id: course(groups[link.id]) for link in diagram.links},
        labels={i.removeprefix("label-"): outline(g) for i, g in groups.items() if g.style == "label"},
        ends={link.id: (nodes[link.source].id, nodes[link.target].id) for link in diagram.links},
        diamonds=frozenset(node.id for node in nodes if node.shape == "decision"),
        bars=frozenset(node.id for node in nodes if node.shape == "system"),
        drops=frozenset(link.id for link in diagram.links if link.kind == "use"),
    )


def count(it: Geometry) -> Measures:
    stretches = [(i, a, b) for i, points in it.courses.items() for a, b in pairwise(points)]
    crossings, on_top = _meetings(stretches)
    labels = it.labels
    return Measures(
        nodes_on_nodes=sum(1 for a, b in _near_pairs(list(it.nodes.values())) if _overlap(a, b, 1)),
        links_through_nodes=len(set(_through(it, stretches))),
        links_on_links=len(on_top),
        labels_on_nodes=sum(
            1
            for label in labels.values()
            for i, node in it.nodes.items()
            if _covers(label, node, i in it.diamonds)
        ),
        labels_on_links=sum(
            1 for i, label in labels.items() if any(o != i and _hits(label, a, b, 1) for o, a, b in stretches)
        ),
        labels_on_labels=sum(1 for a, b in _near_pairs(list(labels.values())) if _overlap(a, b, 1)),
        crossings=crossings,
        bends=sum(len(points) - 2 for points in it.courses.values()),
    )


def outline(group: Group) -> Box:
    """The box round the outline of a node, or the plate of a label."""
    boxes = [_box(item) for item in group.items if _style(item) in OUTLINES]
    lefts, tops, rights, bottoms = zip(*boxes, strict=True)
    return min(lefts), min(tops), max(rights), max(bottoms)


def course(group: Group) -> tuple[Point, ...]:
    return next(i.points for i in group.items if isinstance(i, Polyline) and i.style.startswith("link"))


def _style(item: Item) -> str:
    """The first word of it: what an item is; later ones refine it."""
    return item.style.partition(" ")[0]


def _box(item: Item) -> Box:
    if isinstance(item, Rectangle):
        return item.x, item.y, item.x + item.width, item.y + item.height
    assert isinstance(item, Polygon)
    xs, ys = zip(*item.points, strict=True)
    return min(xs), min(ys), max(xs), max(ys)


def _through(it: Geometry, stretches: list[Stretch]) -> Iterator[tuple[str, str]]:
    for id, a, b in stretches:
        for node, box in it.nodes.items():
            if node in it.ends[id] or (id in it.drops and node in it.bars):
                continue
            if _hits(box, a, b, 8 if node in it.diamonds else 2):
                yield id, node


def _covers(label: Box, node: Box, diamond: bool) -> bool:
    """Whether a label lies on a node; a diamond leaves the corners of its box free."""
    if not _overlap(label, node, 1):
        return False
    if not diamond:
        return True
    x, y = (node[0] + node[2]) / 2, (node[1] + node[3]) / 2
    aside = max(label[0] - x, x - label[2], 0) / (node[2] - x)
    above = max(label[1] - y, y - label[3], 0) / (node[3] - y)
    return aside + above < 1


def _hits(box: Box, a: Point, b: Point, inset: float) -> bool:
    return (
        min(a[0], b[0]) < box[2] - inset and max(a[0], b[0]) > box[0] + inset
        and min(a[1], b[1]) < box[3] - inset and max(a[1], b[1]) > box[1] + inset
    )  # fmt: skip


def _overlap(a: Box, b: Box, more_than: float) -> bool:
    return min(a[2], b[2]) - max(a[0], b[0]) > more_than and min(a[3], b[3]) - max(a[1], b[1]) > more_than


def _near_pairs(boxes: list[Box]) -> Iterator[tuple[Box, Box]]:
    boxes = sorted(boxes)
    for at, one in enumerate(boxes):
        for other in boxes[at + 1 :]:
            if other[0] > one[2]:
                break
            yield one, other


def _meetings(stretches: list[Stretch]) -> tuple[int, set[tuple[str, str]]]:
    """How many stretches of different links cross, and which links run on top of each other."""
    buckets: dict[tuple[int, int], list[int]] = defaultdict(list)
    for at, (_, a, b) in enumerate(stretches):
        for x in range(int(min(a[0], b[0]) // BUCKET), int(max(a[0], b[0]) // BUCKET) + 1):
            for y in range(int(min(a[1], b[1]) // BUCKET), int(max(a[1], b[1]) // BUCKET) + 1):
                buckets[x, y].append(at)
    pairs = {(i, j) for members in buckets.values() for n, i in enumerate(members) for j in members[n + 1 :]}
    crossings, on_top = 0, set()
    for i, j in pairs:
        (one, a, b), (other, c, d) = stretches[i], stretches[j]
        if one == other:
            continue
        if (a[0] == b[0]) == (c[0] == d[0]):
            if _along(a, b, c, d) > 4:
                on_top.add((min(one, other), max(one, other)))
        elif _crosses(a, b, c, d):
            crossings += 1
    return crossings, on_top


def _along(a: Point, b: Point, c: Point, d: Point) -> float:
    """How far two parallel stretches run on top of each other (less than 3 px apart)."""
    across = a[1] == b[1]
    beside, main = (1, 0) if across else (0, 1)
    if abs(a[beside] - c[beside]) >= 3:
        return 0.0
    return min(max(a[main], b[main]), max(c[main], d[main])) - max(
        min(a[main], b[main]), min(c[main], d[main])
    )


def _crosses(a: Point, b: Point, c: Point, d: Point) -> bool:
    if a[1] != b[1]:
        a, b, c, d = c, d, a, b
    low, high = sorted((a[0], b[0]))
    top, bottom = sorted((c[1], d[1]))
    return low + 0.01 < c[0] < high - 0.01 and top + 0.01 < a[1] < bottom - 0.01
