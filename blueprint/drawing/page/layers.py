"""One picture and its overlays: the picture as markup once, of each overlay only the parts that differ.

A part is what stands at the top of a scene, or in one of its groups of groups; a script puts the parts of an
overlay in the place of those of the plain picture.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from msgspec import Struct

from blueprint.drawing.scene import Group, Item, Scene
from blueprint.drawing.svg import markup

Size = tuple[float, float]


class Layers(Struct, frozen=True):
    """`plain`: the markup of the picture without overlays, `size` its width and height. By overlay:
    `changes`, the markup that takes the place of the group of the same id, and `sizes` of the picture.
    """

    plain: str
    size: Size
    changes: Mapping[str, Mapping[str, str]]
    sizes: Mapping[str, Size]


def layers(plain: Scene, overlaid: Mapping[str, Scene]) -> Layers:
    """The picture taken apart; a part that only some overlays have is an empty group in the others."""
    base = _Parts(plain)
    scenes = {name: _Parts(scene) for name, scene in overlaid.items()}
    order = _order([base, *scenes.values()])
    return Layers(
        "\n".join(base.markup(id) for id in order),
        (plain.width, plain.height),
        {name: dict(_changed(order, base, scene)) for name, scene in scenes.items()},
        {name: (scene.width, scene.height) for name, scene in overlaid.items()},
    )


class _Parts:
    """The groups of one scene by id, in their order."""

    def __init__(self, scene: Scene) -> None:
        self.groups = {group.id: group for group in _grouped(scene)}

    def markup(self, id: str) -> str:
        return markup(self.groups.get(id) or Group(id, "", ()))

    def members(self, id: str) -> dict[str, Group] | None:
        """What a group of groups holds; None of one that holds anything else."""
        group = self.groups.get(id)
        found = {item.id: item for item in group.items if isinstance(item, Group)} if group else {}
        return found if group and len(found) == len(group.items) else None


def _grouped(scene: Scene) -> Iterator[Group]:
    """The items of a scene; the legend, and what stands alone, in groups named after what they follow."""
    alone: list[Item] = []
    last = "top"
    for item in scene.items:
        if isinstance(item, Group) and not item.id.startswith("legend-"):
            if alone:
                yield Group(f"behind-{last}", "", tuple(alone))
            yield item
            alone, last = [], item.id
        else:
            alone.append(item)
    if alone:
        yield Group(f"behind-{last}", "", tuple(alone))


def _order(scenes: Iterable[_Parts]) -> Sequence[str]:
    """The ids of all groups, each behind the one it follows where it is first met."""
    order: list[str] = []
    for scene in scenes:
        place = 0
        for id in scene.groups:
            if id not in order:
                order.insert(place, id)
            place = order.index(id) + 1
    return order


def _changed(order: Sequence[str], base: _Parts, other: _Parts) -> Iterator[tuple[str, str]]:
    """Groups that differ; of a group of groups, only the members that do, where they are the same ones."""
    for id in order:
        if base.groups.get(id) == other.groups.get(id):
            continue
        before, now = base.members(id), other.members(id)
        if before and now and list(before) == list(now):
            yield from ((each, markup(now[each])) for each in now if now[each] != before[each])
        else:
            yield id, other.markup(id)
