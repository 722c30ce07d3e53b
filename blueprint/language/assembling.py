"""From what a record's keys said to the model's nouns. A maker may give UNREAD, with or without a finding."""

from collections.abc import Callable, Mapping
from typing import Any

from msgspec.structs import replace

from blueprint.language.filled import Filled
from blueprint.language.headings import under_headings
from blueprint.language.notes import UNREAD
from blueprint.language.ranges import RANGE_KEYS, time_of
from blueprint.model import (
    NO_GROUNDS,
    Actor,
    Amount,
    Calendar,
    Chance,
    Detection,
    FailNumbers,
    FailPoint,
    Override,
    Rate,
    Recovery,
    RecoveryNumbers,
    Segment,
    Service,
    Start,
    Step,
    Wait,
    Way,
    WayNumbers,
)
from blueprint.source.document import Map


def _chance(filled: Filled) -> Any:
    return UNREAD if "is" in filled.unread else Chance(filled.values["is"], filled.grounds)


def _amount(filled: Filled) -> Any:
    return UNREAD if "is" in filled.unread else Amount(filled.values["is"], filled.grounds)


def _rate(filled: Filled) -> Any:
    if "is" in filled.unread:
        return UNREAD
    amount, per = filled.values["is"]
    return Rate(amount, per, filled.grounds)


def _wait(filled: Filled) -> Wait:
    """A wait; the figures of a range may stand in it without `time:`."""
    values, unread = filled.values, filled.unread
    time = values.get("time")
    figures = [key for key in filled.node.entries if key in RANGE_KEYS]
    if figures and filled.has("time"):
        filled.exclude("time", figures[0], "wait")
    elif figures:
        time = time_of(filled)
        if time is UNREAD:
            time = None
            unread.add("time")
    elif time is not None and time.grounds is NO_GROUNDS:
        time = replace(time, grounds=filled.grounds)
    return Wait(time, values.get("for"), values.get("tolerance"), values.get("customer"), filled.lost)


def _way(filled: Filled) -> Any:
    values = filled.values
    if "to" not in values:
        return UNREAD
    if "chance" in values and "when" in values:
        filled.exclude("chance", "when", "chance-when")
        filled.unread.add("chance")
        del values["chance"], values["when"]
    return Way(**values, unread=filled.lost)


def _start(filled: Filled) -> Any:
    filled.pass_up()
    return Start(filled.key, **filled.values) if "at" in filled.values else UNREAD


def _detect(filled: Filled) -> Detection:
    filled.pass_up()
    return Detection(**filled.values)


def _recover(filled: Filled) -> Recovery:
    _count_heads(filled)
    return Recovery(**filled.values, unread=filled.lost)


def _fail(filled: Filled) -> FailPoint:
    return FailPoint(filled.key, **filled.values, unread=filled.lost)


def _override(filled: Filled) -> Override:
    values = filled.values
    for key, numbers in (("fails", FailNumbers), ("choose", WayNumbers), ("next", WayNumbers)):
        if key in values:
            values[key] = _by_name(values[key], numbers)
    filled.pass_up()
    return Override(**values)


def _by_name(table: Mapping[str, Any], numbers: Callable[..., Any]) -> Mapping[str, Any]:
    """A chance alone says only how likely it is."""
    return {name: numbers(chance=one) if isinstance(one, Chance) else one for name, one in table.items()}


def _way_numbers(filled: Filled) -> WayNumbers:
    _fixed_chance(filled)
    values = filled.values
    if "to" in values:
        values["to"] = _by_name(values["to"], WayNumbers)
    return WayNumbers(values.get("chance"), values.get("wait"), values.get("to", {}))


def _fail_numbers(filled: Filled) -> FailNumbers:
    _fixed_chance(filled)
    return FailNumbers(**filled.values)


def _fixed_chance(filled: Filled) -> None:
    """Bring `{is: 4%, source: …}` and `{chance: 4%, source: …}` to one form."""
    values, grounds = filled.values, filled.grounds
    if filled.has("is") and filled.has("chance"):
        filled.exclude("chance", "is", "chance-is")
    elif "is" in values:
        values["chance"] = Chance(values["is"], grounds)
    elif "chance" in values and values["chance"].grounds is NO_GROUNDS:
        values["chance"] = replace(values["chance"], grounds=grounds)
    for key in ("is", "basis", "source", "on"):
        values.pop(key, None)
    filled.pass_up()


def _detect_numbers(filled: Filled) -> Any:
    filled.pass_up()
    return filled.values.get("chance")


def _recover_numbers(filled: Filled) -> RecoveryNumbers:
    filled.pass_up()
    return RecoveryNumbers(**filled.values)


def _actor(filled: Filled) -> Actor:
    values = filled.values
    if values.get("machine"):
        for key in ("staff", "rate"):
            if filled.has(key):
                filled.exclude("machine", key, "machine")
                values.pop(key, None)
    return Actor(filled.key, values.pop("lane", None), **values, unread=filled.lost)


def _segment(filled: Filled) -> Segment:
    filled.pass_up()
    return Segment(filled.key, **filled.values)


def _calendar(filled: Filled) -> Any:
    filled.pass_up()
    return Calendar(**filled.values) if "hours" in filled.values else UNREAD


def _defaults(filled: Filled) -> Any:
    filled.pass_up()
    return filled.values.get("value")


def _step(filled: Filled) -> Step:
    values = filled.values
    _name_leader(filled)
    _count_heads(filled)
    follows = values.get("next")
    if isinstance(follows, Way):
        plain = follows.chance is None and follows.when is None
        values["next"] = (follows if plain else _always_taken(follows, filled),)
    if "choose" in values:
        values["choose"] = {
            label: Way(way) if isinstance(way, tuple) else way for label, way in values["choose"].items()
        }
    if filled.has("choose") and filled.has("next"):
        filled.exclude("choose", "next")
        values.pop("next", None)
    if "kind" in values or filled.has("for"):
        _agree_on_kind(filled)
    return Step(filled.key, **values, unread=filled.lost)


def _always_taken(way: Way, filled: Filled) -> Way:
    """The one way of a step: neither chance nor segment has anything to decide there."""
    written = filled.node.entries["next"].value
    assert isinstance(written, Map)
    found = Filled("next", {}, set(), written, filled.notes)
    for key in ("chance", "when"):
        if getattr(way, key) is not None:
            found.exclude("to", key, "only-way")
    return replace(way, chance=None, when=None) if found.unread else way


def _name_leader(filled: Filled) -> None:
    """Bring `does` and `by` to one form: words by actor, the leader first."""
    values = filled.values
    does, by = values.get("does"), values.pop("by", None)
    if isinstance(does, str):
        if by is None:
            values["text"] = values.pop("does")
        else:
            values["does"] = {by: does}
    elif by is not None:
        if does is None:
            values["does"] = {by: ""}
        else:
            filled.exclude("does", "by", "by")


def _count_heads(filled: Filled) -> None:
    """`with: [clerk]` counts one of each."""
    company = filled.values.get("with_")
    if isinstance(company, tuple):
        filled.values["with_"] = dict.fromkeys(company, 1)


def _agree_on_kind(filled: Filled) -> None:
    """A decision takes no time and leads somewhere; `for` is a word about waits."""
    values, node, notes, unread = filled.values, filled.node, filled.notes, filled.unread
    kind = values.get("kind")
    if kind == "decision":
        if filled.has("time"):
            filled.exclude("kind", "time", "decision")
            values.pop("time", None)
        if not _splits(values) and unread.isdisjoint(("choose", "next")):
            notes.add("missing-key", node.entries["kind"].value, "decision", {"key": "choose"})
    if filled.has("for") and kind != "wait" and "kind" not in unread:
        if kind is None:
            notes.add("missing-key", node.entries["for"].value, "wait", {"key": "kind"}, on_key=True)
        else:
            filled.exclude("kind", "for", "for")
        unread.add("kind")


def _splits(values: Mapping[str, Any]) -> bool:
    follows: tuple[Way, ...] = values.get("next", ())
    return "choose" in values or len(follows) > 1 or any(isinstance(way.to, tuple) for way in follows)


def _service(filled: Filled) -> Service:
    values = filled.values
    values.pop("blueprint", None)
    ends = _titled(values.pop("ends", {}), None)
    steps = _without_named_ends(values.pop("steps", {}), ends, filled)
    segments = values.pop("segments", {})
    return Service(
        name=values.pop("name", None),
        steps=under_headings(steps),
        actors=values.pop("actors", {}),
        default_value=values.pop("defaults", None),
        segments={each: Segment(each) for each in segments} if isinstance(segments, tuple) else segments,
        phases=_titled(values.pop("phases", {})),
        ends=ends,
        starts={
            each: start if start.id else replace(start, id=each)
            for each, start in values.pop("starts", {}).items()
        },
        **values,
        unread=filled.lost,
        unread_steps=_lost(filled.node, steps),
    )


def _titled(table: Any, *default: str | None) -> Any:
    """A table that may be written as a plain list of ids, each then called by its id or the default."""
    if not isinstance(table, tuple):
        return table
    return {each: default[0] if default else each for each in table}


def _without_named_ends(
    steps: Mapping[str, Step], ends: Mapping[str, object], filled: Filled
) -> Mapping[str, Step]:
    """The steps without those called like a named end: a target could mean either."""
    taken = [each for each in steps if each in ends]
    if not taken:
        return steps
    written = filled.node.entries["steps"].value
    assert isinstance(written, Map)
    for each in taken:
        filled.notes.add("bad-id", written.entries[each].key, "named-end", {"id": each})
    return {each: step for each, step in steps.items() if each not in ends}


def _lost(node: Map, steps: Mapping[str, Step]) -> frozenset[str]:
    entry = node.entries.get("steps")
    if entry is None or not isinstance(entry.value, Map):
        return frozenset()
    return frozenset(each for each in entry.value.entries if each not in steps)


MAKERS: dict[str, Callable[[Filled], Any]] = {
    "time": time_of,
    "chance": _chance,
    "amount": _amount,
    "rate": _rate,
    "wait": _wait,
    "way": _way,
    "start": _start,
    "detect": _detect,
    "recover": _recover,
    "fail": _fail,
    "override": _override,
    "way_numbers": _way_numbers,
    "fail_numbers": _fail_numbers,
    "detect_numbers": _detect_numbers,
    "recover_numbers": _recover_numbers,
    "actor": _actor,
    "segment": _segment,
    "calendar": _calendar,
    "defaults": _defaults,
    "step": _step,
    "service": _service,
}
"""By the name of the record."""
