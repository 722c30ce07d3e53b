"""Blueprints with one or two slips, made from good ones: the same for the same seed."""

from copy import deepcopy
from random import Random

from blueprint.language.description import RESERVED
from blueprint.language.description.listing import records
from blueprint.source import List, Map, Node, Scalar
from blueprint.source.document import Entry

KEYS = tuple(dict.fromkeys(field.key for record in records() for field in record.fields))
WORDS = (
    "", "~", "null", "true", "no", "yes", "True", "0", "1", "2", "-1", "4.0", "0.4", "1.5", "40", "40%",
    "140%", "0%", "100%", "33.3%", "12％", "1/3", "1e-2", "0x1F", "9999999999999", "4m", "90s", "1h30m",
    "2bd", "2bd4h", "PT4M", "P1M", "1:30", "1,5h", "4M", "24小时", "30h", "0s", "45/h", "45/月", "CNY",
    "¥", "12.50", "¥12", "2026-09-01", "2026-02-30", "2026/9/1", "end", "again", "continue", "sold",
    "clerk", "customer", "queue", "to", "meet", "onstage", "前台", "wait", "decision", "activity", "va",
    "VA", "likely", "by chance", "good", "observed", "x", "顾客", "a b", " a", "a,b", "a" * 70,
    "x-mine", "normal", "exponential", "+3", "-2", "08",
)  # fmt: skip


def mutant(root: Node, seed: int) -> Node:
    """A copy of a tree with one or two random changes."""
    chance = Random(seed)
    changed = deepcopy(root)
    for _ in range(chance.choice((1, 1, 2))):
        _change(chance.choice(_maps(changed)), changed, chance)
    return changed


def _change(place: Map, root: Node, chance: Random) -> None:
    names = list(place.entries)
    name = chance.choice(names) if names else ""
    kind = chance.randrange(9)
    if not names or kind == 0:
        _put(place, chance.choice(KEYS), _some(root, chance))
    elif kind == 1:
        del place.entries[name]
    elif kind == 2:
        _rename(place, name, _other_key(name, chance))
    elif kind == 3:
        _put(place, name, List(0, 0, [place.entries[name].value]))
    elif kind == 4:
        _put(place, name, chance.choice((Map(0, 0), List(0, 0), Scalar("", 0, 0))))
    elif kind == 5:
        _put(place, name, _some(root, chance))
    elif kind == 6 and isinstance(place.entries[name].value, List):
        place.entries[name].value.items.append(_some(root, chance))
    else:
        _put(place, name, _scalar(chance))


def _other_key(name: str, chance: Random) -> str:
    slips = (name[1:], name + "s", name.upper(), name.replace("_", "-"), "x-" + name, " " + name)
    later = tuple(key for keys in RESERVED.values() for key in keys)
    return chance.choice((*slips, chance.choice(KEYS), chance.choice(later), chance.choice(WORDS)))


def _scalar(chance: Random) -> Scalar:
    return Scalar(chance.choice(WORDS), 0, 1, chance.choice(("plain", "plain", "plain", "double")))


def _some(root: Node, chance: Random) -> Node:
    """A value from elsewhere in the tree, or a scalar."""
    if chance.random() < 0.4:
        return _scalar(chance)
    place = chance.choice(_maps(root))
    return deepcopy(chance.choice([entry.value for entry in place.entries.values()] or [Scalar("x", 0, 1)]))


def _put(place: Map, key: str, value: Node) -> None:
    place.entries[key] = Entry(Scalar(key, 0, 1), value)


def _rename(place: Map, name: str, key: str) -> None:
    entries = {
        (key if each == name else each): (Entry(Scalar(key, 0, 1), entry.value) if each == name else entry)
        for each, entry in place.entries.items()
    }
    place.entries.clear()
    place.entries.update(entries)


def _maps(node: Node) -> list[Map]:
    if isinstance(node, Map):
        return [node, *(found for entry in node.entries.values() for found in _maps(entry.value))]
    if isinstance(node, List):
        return [found for item in node.items for found in _maps(item)]
    return []
