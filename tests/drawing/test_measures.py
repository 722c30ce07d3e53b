"""The measures see what is wrong: each of them on a picture made wrong on purpose.

And they count as the yardstick does: `measured/` has the geometry of three of its pictures, with its counts.
"""

import json
from pathlib import Path

import pytest
from msgspec.structs import replace

from blueprint.drawing import Diagram, Link, Moment, Node, Scene, lay_out
from blueprint.drawing.scene import Group, Item, Polyline, Rectangle
from blueprint.wording import Wording
from tests.drawing.measures import Geometry, count, measure

MEASURED = sorted((Path(__file__).parent / "measured").glob("*.json"))

DIAGRAM = Diagram(
    "three", "en", ("",), (Moment(0), Moment(0), Moment(0)),
    (
        Node("a", "activity", "customer", 0, ("A",)),
        Node("b", "activity", "customer", 1, ("B",)),
        Node("c", "activity", "onstage", 2, ("C",)),
    ),
    (Link("ab", 0, 1, "flow", "yes 5%"), Link("bc", 1, 2, "flow")),
)  # fmt: skip
SCENE = lay_out(DIAGRAM, Wording("en"))


def changed(scene: Scene, id: str, change) -> Scene:
    def walk(item: Item) -> Item:
        if not isinstance(item, Group):
            return item
        items = tuple(map(walk, item.items))
        return replace(item, items=tuple(map(change, items)) if item.id == id else items)

    return replace(scene, items=tuple(map(walk, scene.items)))


def middle(id: str) -> tuple[float, float]:
    return next(
        (i.x + i.width / 2, i.y + i.height / 2)
        for group in _groups(SCENE) if group.id == id
        for i in group.items if isinstance(i, Rectangle)
    )  # fmt: skip


def _groups(thing):
    for item in thing.items:
        if isinstance(item, Group):
            yield item
            yield from _groups(item)


def through(*points):
    return lambda item: replace(item, points=points) if isinstance(item, Polyline) else item


def at(x, y):
    return lambda item: replace(item, x=x, y=y) if isinstance(item, Rectangle) else item


def test_a_clean_picture_has_no_faults():
    found = measure(DIAGRAM, SCENE)
    assert found.faults == {}
    assert (found.crossings, found.bends) == (0, 0)


def test_a_link_through_a_foreign_node_is_seen():
    (x, y), (x2, _) = middle("a"), middle("c")
    found = measure(DIAGRAM, changed(SCENE, "bc", through((x, y), (x2, y))))
    assert found.links_through_nodes == 1


def test_links_on_top_of_each_other_are_seen():
    (x, y), (x2, _) = middle("a"), middle("b")
    course = through((x + 72, y), (x2 - 72, y))
    found = measure(DIAGRAM, changed(changed(SCENE, "ab", course), "bc", course))
    assert found.links_on_links == 1


def test_links_that_cross_are_counted():
    scene = changed(changed(SCENE, "ab", through((0, 50), (100, 50))), "bc", through((50, 0), (50, 100)))
    assert measure(DIAGRAM, scene).crossings == 1


def test_a_label_on_a_node_and_on_a_foreign_link_is_seen():
    x, y = middle("a")
    assert measure(DIAGRAM, changed(SCENE, "label-ab", at(x, y))).labels_on_nodes == 1
    scene = changed(changed(SCENE, "label-ab", at(0, 40)), "bc", through((20, 0), (20, 100)))
    assert measure(DIAGRAM, scene).labels_on_links == 1


def test_nodes_on_top_of_each_other_are_seen():
    x, y = middle("a")
    assert measure(DIAGRAM, changed(SCENE, "b", at(x, y))).nodes_on_nodes == 1


@pytest.mark.parametrize("path", MEASURED, ids=lambda path: path.stem)
def test_they_count_what_the_yardstick_counts(path):
    data = json.loads(path.read_text(encoding="utf-8"))
    links = data["links"]
    found = count(
        Geometry(
            nodes={id: tuple(box) for id, box in data["nodes"].items()},
            courses={id: tuple(map(tuple, link["course"])) for id, link in links.items()},
            labels={id: tuple(link["label"]) for id, link in links.items() if "label" in link},
            ends={id: tuple(link["ends"]) for id, link in links.items()},
            diamonds=frozenset(data["diamonds"]),
        )
    )
    assert {"crossings": found.crossings, "bends": found.bends} == data["counts"]
    assert found.faults == {}


def test_a_label_beside_a_diamond_is_not_on_it():
    diamond, beside, inside = (0, 0, 100, 60), (2, 2, 22, 12), (20, 12, 60, 24)
    for label, on in ((beside, 0), (inside, 1)):
        it = Geometry({"d": diamond}, {}, {"l": label}, {}, frozenset({"d"}))
        assert count(it).labels_on_nodes == on
