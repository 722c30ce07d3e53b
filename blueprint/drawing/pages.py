"""A blueprint cut into pages for paper, each laid out by itself.

A page shows some columns of the whole, whole phases where they fit. Ways that go on end in marks with the
page and the name of what lies there (see `parts`). A page laid out by itself wastes no room on ways that only
pass, and its boxes stand close; the same cut through one large layout was half empty.
"""

from collections.abc import Callable, Sequence
from functools import cache
from itertools import pairwise

from msgspec import Struct
from msgspec.structs import replace

from blueprint.drawing import place
from blueprint.drawing.boxes import WORDS
from blueprint.drawing.diagram import Diagram
from blueprint.drawing.dressing import Overlay
from blueprint.drawing.grid import arrange
from blueprint.drawing.parts import called, part
from blueprint.drawing.picture import EDGE, picture
from blueprint.drawing.scene import Group, Item, Polygon, Polyline, Rectangle, Scene, Text
from blueprint.drawing.settle import settle
from blueprint.wording import Wording

LEAST = 6.0  # size of the words in boxes on paper, in points
LARGEST = 0.75  # points to a px: a picture in its own size
MARGIN = 14.0  # points, about 5 mm; the picture has an edge of its own
PAPERS = {"a4": (841.89, 595.28), "a3": (1190.55, 841.89), "letter": (792.0, 612.0)}  # lying, in points
FOOT = 16.0  # px under the picture, for the number of the page
FEW = 3  # columns that stay together, however high they are
NARROW = 90.0  # px: no column takes less, with the way to the next

Run = tuple[int, int]  # first and last column
Lay = Callable[[Diagram], Overlay | None]


class Paper(Struct, frozen=True):
    """The size of a page, in points."""

    width: float
    height: float

    def room(self, points: float) -> tuple[float, float]:
        """Width and height for a picture whose words in boxes are so many points high, in px."""
        scale = points / WORDS
        return (self.width - 2 * MARGIN) / scale, (self.height - 2 * MARGIN) / scale - FOOT


class Page(Struct, frozen=True):
    """A page as a picture of the size of its paper, and how high the words in its boxes are, in points."""

    scene: Scene
    points: float


def pages(
    diagram: Diagram, words: Wording, paper: Paper, *, draft: bool = False, lay: Lay | None = None
) -> tuple[Page, ...]:
    """The pages of a diagram, at least one; every node stands on exactly one, systems where they are used.

    `lay` says what overlays show of a diagram. Words are alike on all pages and at least 6 points high, but
    for pages on which a few columns alone need more room.
    """
    cutting = _Cutting(diagram, words, paper, draft, lay)
    runs = cutting.runs()
    scenes = [cutting.scene(run, runs) for run in runs]
    fits = [_fit(scene, paper) for scene in scenes]
    scale = min(fits)
    if scale < LEAST / WORDS:
        scale = min(fit for fit in fits if fit >= LEAST / WORDS) if max(fits) >= LEAST / WORDS else max(fits)
    return tuple(
        Page(_sheet(scene, paper, min(scale, fit), words, n, len(runs)), min(scale, fit) * WORDS)
        for n, (scene, fit) in enumerate(zip(scenes, fits, strict=True), 1)
    )


def _fit(scene: Scene, paper: Paper) -> float:
    """Points to a px at which a picture fits on the paper."""
    width, height = paper.room(WORDS)
    return min(LARGEST, width / scene.width, (height + FOOT) / (scene.height + FOOT))


class _Cutting:
    """Where a diagram is cut: runs of columns, tried by laying them out."""

    def __init__(self, diagram: Diagram, words: Wording, paper: Paper, draft: bool, lay: Lay | None) -> None:
        self.diagram, self.words, self.draft, self.lay = diagram, words, draft, lay
        self.grid = settle(diagram, arrange(diagram))
        self.users: dict[int, list[int]] = {}
        for link in diagram.links:
            if link.kind == "use":
                self.users.setdefault(link.target, []).append(link.source)
        self.width, self.height = paper.room(LEAST)
        self.fits = cache(self._fits)

    def runs(self) -> list[Run]:
        """As many phases to a page as fit; one that does not fit is cut into runs of like length."""
        found: list[Run] = []
        phases = self.grid.phases or ((0, 0, 0),)
        for _, first, last in phases:
            if found and self.fits(found[-1][0], last):
                found[-1] = found[-1][0], last
            else:
                found += self._cut(first, last)
        return found

    def scene(self, run: Run, runs: Sequence[Run]) -> Scene:
        """One of the pages; what goes on names the page and what stands there."""
        page = {at: n for n, (first, last) in enumerate(runs, 1) for at in self._nodes(first, last)}

        def name(at: int) -> str:
            return self.words.say("labels", "mark.page", page=page[at], name=called(self.diagram, at))

        return self._laid_out(part(self.diagram, self._nodes(*run), self.words, name), run[0] > 0)

    def _laid_out(self, some: Diagram, later: bool) -> Scene:
        """The totals stand on the first page."""
        overlay = self.lay(some) if self.lay else None
        if overlay and later:
            overlay = replace(overlay, cards=())
        return picture(some, *place(some), self.words, draft=self.draft, overlay=overlay)

    def _fits(self, first: int, last: int) -> bool:
        if (last - first) * NARROW > self.width:
            return False
        scene = self.scene((first, last), ((first, last), (-1, first - 1), (last + 1, self.grid.width)))
        return scene.width <= self.width and (scene.height <= self.height or last - first < FEW)

    def _cut(self, first: int, last: int) -> list[Run]:
        count = last - first + 1
        for pieces in range(1, count):
            edges = [first + count * at // pieces for at in range(pieces + 1)]
            runs = [(a, b - 1) for a, b in pairwise(edges)]
            if all(self.fits(*run) for run in runs):
                return runs
        return [(at, at) for at in range(first, last + 1)]

    def _nodes(self, first: int, last: int) -> frozenset[int]:
        """The nodes of a run, and the systems that they use."""
        return frozenset(
            at
            for at in range(len(self.diagram.nodes))
            if any(first <= self.grid.first[user] <= last for user in self.users.get(at, [at]))
        )


def _sheet(scene: Scene, paper: Paper, scale: float, words: Wording, number: int, count: int) -> Scene:
    """A picture in the upper left corner of a page, its lanes as wide as the page, with the page's number."""
    width, height = paper.width / scale, paper.height / scale
    by = MARGIN / scale
    right = max(width - 2 * by, scene.width)
    items = tuple(_moved(_widened(item, scene.width, right), by) for item in scene.items)
    text = words.say("labels", "page", page=number, pages=count)
    foot = Text(by + right - EDGE, height - by, text, "legend", "end")
    return replace(scene, width=width, height=height, items=(*items, foot), paper=(paper.width, paper.height))


def _widened(item: Item, old: float, new: float) -> Item:
    """Bands and lines of the lanes reach as far as the page does."""
    if isinstance(item, Group) and item.style.split()[0] in ("lane", "line"):
        return replace(item, items=tuple(_widened(each, old, new) for each in item.items))
    if isinstance(item, Rectangle) and item.style.startswith("band "):
        return replace(item, width=item.width + new - old)
    if isinstance(item, Polyline) and item.style.startswith("line "):
        (x, y), end = item.points[0], item.points[-1]
        return replace(item, points=((x, y), (end[0] + new - old, end[1])))
    return item


def _moved(item: Item, by: float) -> Item:
    if isinstance(item, Group):
        return replace(item, items=tuple(_moved(each, by) for each in item.items))
    if isinstance(item, Polygon | Polyline):
        return replace(item, points=tuple((x + by, y + by) for x, y in item.points))
    return replace(item, x=item.x + by, y=item.y + by)
