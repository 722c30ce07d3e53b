"""What the decoder notes while it reads. It names nodes; their paths are looked up at the end."""

from collections.abc import Collection, Mapping
from typing import Final

from blueprint.findings import Finding, Path, Place, Related, rule
from blueprint.source.document import List, Map, Node, Scalar


class Unread:
    """Stands for a value that could not be read."""

    __slots__ = ()


UNREAD: Final = Unread()

MANY = 100  # problems after which no more nearest words are looked for


class Spoiled(Scalar):
    """Stands in for a node that the reading of the text has complained of; it is left out in silence."""


class Notes:
    """The problems met so far.

    `torn` says that a part of the collection just read is missing; the record that holds it notes its
    key as unread and clears the mark. `elsewhere` are keys of the file of which a part stands where it
    could not be read. `actors` are the ids of those who are declared.
    """

    __slots__ = ("_problems", "actors", "complete", "elsewhere", "torn")

    def __init__(self, complete: bool = True) -> None:
        self._problems: list[tuple[str, Node, str, Mapping[str, object], bool, Node | None]] = []
        self.complete = complete  # whether the text was read to its end
        self.torn = False
        self.elsewhere: set[str] = set()
        self.actors: Collection[str] = ()

    @property
    def many(self) -> bool:
        """Whether so much is wrong already that advice is no longer worth its time."""
        return len(self._problems) >= MANY

    def add(
        self,
        name: str,
        node: Node,
        variant: str = "",
        args: Mapping[str, object] | None = None,
        *,
        on_key: bool = False,
        other: Node | None = None,
    ) -> Unread:
        """Note a breach of the rule `name` at a node; `on_key` means the key the node stands under.

        `other` is a second place, told by the text `<rule>.related.first`.
        """
        self._problems.append((name, node, variant, args or {}, on_key, other))
        return UNREAD

    def findings(self, root: Node) -> tuple[Finding, ...]:
        """The problems as findings, in the order in which they were met."""
        if not self._problems:
            return ()
        places = dict(_places(root, (), {}))
        return tuple(
            Finding(
                rule(name),
                _place(places, node, on_key),
                args,
                variant,
                (Related(_place(places, other, False), "first", args),) if other else (),
            )
            for name, node, variant, args, on_key, other in self._problems
        )


def _place(places: Mapping[int, Place], node: Node, on_key: bool) -> Place:
    place = places[id(node)]
    return Place(place.path, "key") if on_key else place


def _places(node: Node, path: Path, found: dict[int, Place]) -> dict[int, Place]:
    found[id(node)] = Place(path, "value")
    if isinstance(node, Map):
        for key, entry in node.entries.items():
            below = (*path, key)
            found[id(entry.key)] = Place(below, "key")
            _places(entry.value, below, found)
    elif isinstance(node, List):
        for index, item in enumerate(node.items):
            _places(item, (*path, index), found)
    return found
