"""What a segment says of the ways of a step: ways by name, waits by edge (docs/decisions/0019)."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Literal, NamedTuple

from blueprint.findings import Path
from blueprint.flow.graph import Graph
from blueprint.model import Step, Wait, Way, WayNumbers, wait_of_segment


class Beside(NamedTuple):
    """Ways that stand side by side, and what a segment says of them, both by name."""

    key: Literal["choose", "next", "to"]
    ways: Mapping[str, tuple[Way, Path]]
    """Each with its path, as `Edge.path`."""
    said: Mapping[str, WayNumbers]
    path: Path
    """Of `said`; the names are the next keys."""
    complete: bool
    """All ways that stand in the file could be read."""

    @property
    def matched(self) -> Iterator[tuple[Way, Path, WayNumbers, Path]]:
        """Each way that is spoken of, and what is said of it, both with their paths."""
        for name, numbers in self.said.items():
            if name in self.ways:
                yield *self.ways[name], numbers, (*self.path, name)


def ways_beside(step: Step, segment: str) -> Iterator[Beside]:
    """Everything a segment says of ways; the outer ones first. What is said inside an unknown one is not
    looked at.
    """
    override = step.by_segment[segment]
    home: Path = ("steps", step.id)
    here: Path = (*home, "by_segment", segment)
    ways: dict[str, tuple[Way, Path]]
    if override.choose:
        ways = {label: (way, (*home, "choose", label)) for label, way in step.choose.items()}
        yield from _within("choose", ways, override.choose, (*here, "choose"), "choose" not in step.unread)
    if override.next:
        if len(step.next) == 1:
            ways = {step.next[0].name: (step.next[0], (*home, "next"))}
        else:
            ways = _named(step.next, (*home, "next"))
        yield from _within("next", ways, override.next, (*here, "next"), "next" not in step.unread)


def _within(
    key: Literal["choose", "next", "to"],
    ways: Mapping[str, tuple[Way, Path]],
    said: Mapping[str, WayNumbers],
    path: Path,
    complete: bool,
) -> Iterator[Beside]:
    beside = Beside(key, ways, said, path, complete)
    yield beside
    for way, at, numbers, here in beside.matched:
        if numbers.to:
            inner = _named(way.to, (*at, "to")) if isinstance(way.to, tuple) else {}
            yield from _within("to", inner, numbers.to, (*here, "to"), "to" not in way.unread)


def _named(ways: Sequence[Way], path: Path) -> dict[str, tuple[Way, Path]]:
    """The ways of a list by name, the first of each name."""
    named: dict[str, tuple[Way, Path]] = {}
    for at, way in enumerate(ways):
        named.setdefault(way.name, (way, (*path, at)))
    return named


def numbers_by_path(step: Step, segment: str) -> dict[Path, WayNumbers]:
    """What a segment says of the ways of a step, by the path of each way."""
    return {at: numbers for beside in ways_beside(step, segment) for _, at, numbers, _ in beside.matched}


def waits_on_ways(graph: Graph, segment: str | None) -> list[Wait | None]:
    """Per edge the wait on it, as the segment has it."""
    waits = [edge.wait for edge in graph.edges]
    if segment is None:
        return waits
    own: dict[Path, Wait] = {}
    for step in graph.service.steps.values():
        if segment in step.by_segment and step.by_segment[segment].changes_waits:
            own.update(_own_waits(step, segment))
    if own:  # a branch taken by chance has two edges with its path: the second is the way itself
        carriers = {edge.path: edge.at for edge in graph.edges if edge.path in own}
        for path, edge in carriers.items():
            waits[edge] = wait_of_segment(waits[edge], own[path])
    return waits


def _own_waits(step: Step, segment: str) -> Iterator[tuple[Path, Wait]]:
    for path, numbers in numbers_by_path(step, segment).items():
        if numbers.wait:
            yield path, numbers.wait
    for fail, said in step.by_segment[segment].fails.items():
        if said.recover and said.recover.wait:
            yield ("steps", step.id, "fails", fail, "recover", "then"), said.recover.wait
