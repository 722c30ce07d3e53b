"""Entries whose own line was lost: steps without `steps:` above them, keys of a step without its id.

One finding for the missing line; a stand-in takes the place of what stood under it.
"""

from collections.abc import Callable

from blueprint.language.description.step import STEP_RECORD
from blueprint.language.notes import Notes, Spoiled
from blueprint.language.objections import STEP_KEYS, is_empty, is_step
from blueprint.language.terms import Term
from blueprint.source.document import Entry, Map, Node, Scalar

_OF_RECORDS = ("actors", "starts", "segments")  # where a text alone cannot stand
_ABOVE = ("actors", "starts", "defaults", "ends", "phases", "segments", "calendar")


def without_strays(root: Map, notes: Notes) -> Map:
    """The file with stand-ins where the line that names some entries is missing.

    The same file where nothing is amiss, which costs a few look-ups.
    """
    steps = _under(root, "steps")
    if steps is None:
        root = _headless(root, "steps", "step", is_step, notes)
    elif isinstance(steps, Map) and not STEP_KEYS.isdisjoint(steps.entries):
        root = _nameless(root, steps, notes)
    if _under(root, "actors") is None:
        root = _headless(root, "actors", "actor", _is_actor, notes)
    if "phases" not in root.entries:
        root = _headless(root, "phases", "phase", _is_title, notes)
    return root


def _under(root: Map, key: str) -> Node | None:
    """What stands under a key of the file; None where nothing does."""
    entry = root.entries.get(key)
    if entry is None:
        return None
    value = entry.value
    hollow = isinstance(value, Scalar) and not isinstance(value, Spoiled) and is_empty(value)
    return None if hollow else value


def _headless(root: Map, heading: str, record: str, looks: Callable[[Entry], bool], notes: Notes) -> Map:
    """Without the entries that should stand under a heading which is not there."""
    phases = heading == "phases"
    outermost = [] if phases else [entry for entry in root.entries.values() if looks(entry)]
    if outermost:
        notes.add("unknown-key", outermost[0].key, f"outdented-{record}", {"key": outermost[0].key.text})
        return _replaced(root, {entry.key.text for entry in outermost}, heading)
    for above in _OF_RECORDS if phases else _ABOVE:
        table = _under(root, above)
        strays = [entry for entry in table.entries.values() if looks(entry)] if isinstance(table, Map) else []
        if strays:
            args = {"key": heading, "first": strays[0].key.text, "record": Term("record." + record)}
            notes.add("missing-key", strays[0].key, "heading", args)
            assert isinstance(table, Map)
            spoiled = _replaced(table, {entry.key.text for entry in strays})
            return _with(root, above, spoiled, heading)
    return root


def _nameless(root: Map, steps: Map, notes: Notes) -> Map:
    """Without the keys of a step that stand where ids of steps belong; the step above may lack them."""
    keys = {field.key for field in STEP_RECORD.fields}
    strays: list[Entry] = []
    entries: dict[str, Entry] = {}
    above: Map | None = None
    for name, entry in steps.entries.items():
        if name not in keys or is_step(entry):
            above = _replaced(entry.value, set()) if isinstance(entry.value, Map) else None
            entries[name] = Entry(entry.key, above or entry.value)
            continue
        last = next(reversed(entries.values()), None)
        if last is not None and isinstance(last.value, Scalar) and last.value.empty:
            last.value = _stand_in(last.value)  # an id with its first key beside it: not empty
        strays.append(entry)
        entries[name] = Entry(entry.key, _stand_in(entry.value))
        if above is not None:
            above.entries.setdefault(name, Entry(entry.key, _stand_in(entry.value)))
    if strays:
        notes.add("unknown-key", strays[0].key, "without-step", {"key": strays[0].key.text})
    return _with(root, "steps", Map(steps.start, steps.end, entries, steps.flow))


def _is_title(entry: Entry) -> bool:
    value = entry.value
    return isinstance(value, Scalar) and not isinstance(value, Spoiled) and not is_empty(value)


def _is_actor(entry: Entry) -> bool:
    return isinstance(entry.value, Map) and "lane" in entry.value.entries and not is_step(entry)


def _replaced(table: Map, names: set[str], *headings: str) -> Map:
    """A map with stand-ins for some of its entries, and for headings it does not have."""
    entries = {
        name: Entry(entry.key, _stand_in(entry.value)) if name in names else entry
        for name, entry in table.entries.items()
    }
    for heading in headings:
        entries[heading] = Entry(Scalar(heading, table.start, table.start), _stand_in(table))
    return Map(table.start, table.end, entries, table.flow)


def _with(root: Map, key: str, value: Map, *headings: str) -> Map:
    changed = _replaced(root, set(), *headings)
    return Map(root.start, root.end, {**changed.entries, key: Entry(root.entries[key].key, value)}, root.flow)


def _stand_in(node: Node) -> Spoiled:
    return Spoiled("", node.start, node.end)
