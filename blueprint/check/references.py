"""Which ids a file names without saying what they are."""

import re
from collections.abc import Collection, Iterable, Iterator, Mapping
from itertools import islice
from typing import NamedTuple

from blueprint.check.subject import Subject
from blueprint.findings import Finding, Path, Place, Related, Rule
from blueprint.model import Recovery, Step, Way
from blueprint.source import Document, List, Map

SHOWN = 3
"""Further places of the same unknown id that are shown with the first."""

LISTED = 12
"""Ids that exist which are listed in a text."""

COMPARED = 200_000
"""Words compared in search of near ones, so that a spoiled file of thousands of ids is told in time."""

_IN_LISTS = ("unknown-target", "unknown-actor", "unknown-segment")
_ALONE = ("at", "meet", "then")  # keys that take no list
_BETWEEN = re.compile("[,，、;；]")


class Mention(NamedTuple):
    """An id and where it stands; `on` as in `Place`. `variant` tells apart what is wrong with it."""

    id: str
    path: Path
    on: str
    variant: str = ""


def findings(
    rule: Rule,
    mentions: Iterable[Mention],
    candidates: Collection[str],
    document: Document,
    near_variants: Collection[str] = (),
) -> Iterator[Finding]:
    """One finding for each unknown id, at its first place, with the nearest of those that exist.

    Of `near_variants` there is one more each, `<variant>-near`, that names them.
    """
    by_id: dict[tuple[str, str], list[Mention]] = {}
    for mention in mentions:
        by_id.setdefault((mention.id, mention.variant), []).append(mention)
    compared = 0
    if not candidates and by_id:  # the missing declaration is one cause
        first = next(iter(by_id))
        by_id = {first: [mention for each in by_id.values() for mention in each]}
    for (unknown, variant), places in by_id.items():
        places.sort(key=lambda mention: document.span(_place(mention)).start)
        compared += len(candidates)
        named = not variant or variant in near_variants
        near = _meant(unknown, candidates) if named and compared <= COMPARED else ()
        if variant and near:
            variant += "-near"
        if rule.name in _IN_LISTS:
            variant = variant or _listed_in(places[0], candidates)
        yield _finding(rule, variant, places, near, candidates)


def _meant(unknown: str, candidates: Iterable[str]) -> tuple[str, ...]:
    from blueprint.language.translations import meant  # many words, and only for what is unknown

    return meant(unknown, candidates)


def _finding(
    rule: Rule, variant: str, places: list[Mention], near: Iterable[str], candidates: Collection[str]
) -> Finding:
    first, *others = places
    args = {
        "id": first.id,
        "near": tuple(f"`{one}`" for one in near),
        "known": tuple(f"`{one}`" for one in islice(candidates, LISTED))
        + ("…",) * (len(candidates) > LISTED),
        "step": _owner(first.path),
        "listed": f"[{', '.join(_parts(first.id))}]",
    }
    if not variant:
        variant = "near" if near else "" if candidates else "none"
    related = tuple(Related(_place(other), "again", {"id": other.id}) for other in others[:SHOWN])
    return Finding(rule, _place(first), args, variant, related)


def _listed_in(mention: Mention, candidates: Collection[str]) -> str:
    """Whether several known ids stand in one text (`next: 收费、制卡`), where a list was meant."""
    parts = _parts(mention.id)
    alone = mention.on == "key" or mention.path[-1] in _ALONE
    if len(parts) < 2 or alone or not all(part in candidates for part in parts):
        return ""
    return "one-actor" if mention.path[-1] == "by" else "listed"


def _parts(text: str) -> list[str]:
    return [part.strip() for part in _BETWEEN.split(text)]


def _place(mention: Mention) -> Place:
    return Place(mention.path, on="key" if mention.on == "key" else "value")


def _owner(path: Path) -> str:
    """The step or start a path lies in."""
    return str(path[1]) if len(path) > 1 else ""


def written(document: Document, *path: str) -> Mapping[str, object] | tuple[str, ...]:
    """The ids written in a map or list of the file, also those whose entry could not be read."""
    node = document.node(path)
    if isinstance(node, Map):
        return node.entries
    if isinstance(node, List):
        return tuple(getattr(item, "text", "") for item in node.items)
    return ()


def unknown_actors(subject: Subject) -> tuple[Mention, ...]:
    """Every place that names an actor who is not under `actors`. A fact of the subject."""
    known = frozenset(written(subject.document, "actors"))
    if known.issuperset(subject.fact(actors_named)):
        return ()
    return tuple(
        mention
        for step in subject.service.steps.values()
        for mention in _actors(step, known, subject.document)
    )


def actors_named(subject: Subject) -> frozenset[str]:
    """Every actor some step names, wherever. A fact of the subject."""
    names: set[str] = set()
    for step in subject.service.steps.values():
        names.update(step.does, step.with_, step.uses, step.work, step.tells)
        for override in step.by_segment.values():
            names.update(override.work)
        for point in step.fails.values():
            if point.recover:
                names.update(point.recover.with_)
                if point.recover.by is not None:
                    names.add(point.recover.by)
    return frozenset(names)


def _actors(step: Step, known: Collection[str], document: Document) -> Iterator[Mention]:
    home: Path = ("steps", step.id)
    yield from _leaders(step, known, document)
    yield from _listed(step.with_, (*home, "with"), known, document)
    yield from _listed(step.uses, (*home, "uses"), known, document)
    yield from _keys(step.work, (*home, "work"), known)
    yield from _keys(step.tells, (*home, "tells"), known)
    for segment, override in step.by_segment.items():
        yield from _keys(override.work, (*home, "by_segment", segment, "work"), known)
    for point in step.fails.values():
        if point.recover:
            yield from _recovering(point.recover, (*home, "fails", point.id, "recover"), known, document)


def _leaders(step: Step, known: Collection[str], document: Document) -> Iterator[Mention]:
    if document.node(("steps", step.id, "by")) is not None:
        yield from (Mention(one, ("steps", step.id, "by"), "value") for one in step.does if one not in known)
    else:
        yield from _keys(step.does, ("steps", step.id, "does"), known)


def _recovering(
    recover: Recovery, path: Path, known: Collection[str], document: Document
) -> Iterator[Mention]:
    if recover.by is not None and recover.by not in known:
        yield Mention(recover.by, (*path, "by"), "value")
    yield from _listed(recover.with_, (*path, "with"), known, document)


def _keys(table: Iterable[str], path: Path, known: Collection[str]) -> Iterator[Mention]:
    return (Mention(one, (*path, one), "key") for one in table if one not in known)


def _listed(ids: Iterable[str], path: Path, known: Collection[str], document: Document) -> Iterator[Mention]:
    """Ids that are written as one text, as a list, or as the keys of a map."""
    for at, one in enumerate(ids):
        if one not in known:
            node = document.node(path)
            last: Path = (one,) if isinstance(node, Map) else (at,) if isinstance(node, List) else ()
            yield Mention(one, (*path, *last), "key" if isinstance(node, Map) else "value")


def unknown_segments(subject: Subject) -> tuple[Mention, ...]:
    """Every place that names a segment which is not under `segments`. A fact of the subject."""
    known = frozenset(written(subject.document, "segments"))
    return tuple(
        mention
        for step in subject.service.steps.values()
        if not known.issuperset(named_segments(step))
        for mention in _segments(step, known, subject.document)
    )


def named_segments(step: Step) -> list[str]:
    """Every segment a step names, wherever."""
    names = [*step.by_segment]
    for way in all_ways(step):
        names += way.when or ()
    return names


def _segments(step: Step, known: Collection[str], document: Document) -> Iterator[Mention]:
    yield from _keys(step.by_segment, ("steps", step.id, "by_segment"), known)
    for way, path in ways(step, document):
        yield from _listed(way.when or (), (*path, "when"), known, document)


def unknown_phases(subject: Subject) -> tuple[Mention, ...]:
    """Every heading that is not under `phases`. A fact of the subject.

    Headings only: the steps below one inherit its phase without naming it.
    """
    document, known = subject.document, written(subject.document, "phases")
    strange = ((s.phase, ("steps", s.id, "phase")) for s in subject.service.steps.values() if s.phase)
    return tuple(
        Mention(phase, path, "value")
        for phase, path in strange
        if phase not in known and document.node(path) is not None
    )


def unknown_targets(subject: Subject) -> Iterator[Mention]:
    """Every place that names a step or an end which does not exist, or an end where only a step can stand."""
    document, service = subject.document, subject.service
    steps = {*service.steps, *service.unread_steps}
    ends = {"end", *written(document, "ends")}
    for start in service.starts.values():
        if start.at not in steps:
            at: Path = ("starts", start.id, "at")
            path: Path = at if document.node(at) is not None else at[:2]
            yield Mention(start.at, path, "value", _variant(start.at, ends))
    targets = steps | ends
    for step in service.steps.values():
        if not targets.issuperset(_named_targets(step)):
            yield from _targets(step, targets, ends, document)
        if step.also:
            for mention in _listed(step.also, ("steps", step.id, "also"), steps, document):
                yield mention._replace(variant=_variant(mention.id, ends))
        if step.fails:
            yield from _failures(step, targets, steps, ends, document)


def _named_targets(step: Step) -> Iterator[str]:
    """Where the ways of a step lead and meet."""
    for way in all_ways(step):
        if isinstance(way.to, str):
            yield way.to
        if way.meet is not None:
            yield way.meet
    if step.meet is not None:
        yield step.meet


def _targets(step: Step, targets: set[str], ends: set[str], document: Document) -> Iterator[Mention]:
    for way, path in ways(step, document):
        if isinstance(way.to, str) and way.to not in targets:
            here = (*path, "to") if document.node((*path, "to")) is not None else path
            yield Mention(way.to, here, "value", _variant(way.to, ends))
        if way.meet is not None and way.meet not in targets:
            yield Mention(way.meet, (*path, "meet"), "value")
    if step.meet is not None and step.meet not in targets:
        yield Mention(step.meet, ("steps", step.id, "meet"), "value")


def _failures(
    step: Step, targets: set[str], steps: set[str], ends: set[str], document: Document
) -> Iterator[Mention]:
    for point in step.fails.values():
        path: Path = ("steps", step.id, "fails", point.id)
        recover = point.recover
        if recover and recover.leaves and recover.then not in targets:
            then: Path = (*path, "recover", "then")
            here = then if document.node(then) is not None else then[:-1]
            yield Mention(recover.then, here, "value")
        if point.detect and point.detect.at is not None and point.detect.at not in steps:
            yield Mention(point.detect.at, (*path, "detect", "at"), "value", _variant(point.detect.at, ends))


def _variant(target: str, ends: set[str]) -> str:
    if target in ("again", "continue"):
        return "recovery-word"
    return "needs-step" if target in ends else ""


def all_ways(step: Step) -> list[Way]:
    """Every way out of a step, those inside a list too."""
    found = [*step.next, *step.choose.values()]
    for way in found:  # grows while it is read
        if isinstance(way.to, tuple):
            found += way.to
    return found


def ways(step: Step, document: Document) -> Iterator[tuple[Way, Path]]:
    """Every way out of a step as it is written, those inside a list too, with its path."""
    home: Path = ("steps", step.id)
    if step.next:
        several = isinstance(document.node((*home, "next")), List)
        for at, way in enumerate(step.next):
            yield from _within(way, (*home, "next", at) if several else (*home, "next"), document)
    for label, way in step.choose.items():
        yield from _within(way, (*home, "choose", label), document)


def _within(way: Way, path: Path, document: Document) -> Iterator[tuple[Way, Path]]:
    yield way, path
    if isinstance(way.to, tuple):
        to = (*path, "to") if document.node((*path, "to")) is not None else path
        for at, branch in enumerate(way.to):
            yield from _within(branch, (*to, at), document)
