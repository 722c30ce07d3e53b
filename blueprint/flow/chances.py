"""With what chance each way is taken (SEMANTICS §1, §9, §10)."""

from collections.abc import Sequence
from fractions import Fraction
from typing import NamedTuple

from blueprint.flow.by_segment import numbers_by_path
from blueprint.flow.graph import Edge, Graph, Node
from blueprint.model import FailPoint, Step

ONE, ZERO = Fraction(1), Fraction(0)
EXACT = Fraction(1, 10**9)


class Chances(NamedTuple):
    """What holds for each way of a graph, given that its source is left.

    `known`: per edge the chance, None where it is not known (or contradicts itself). `open`: per edge the
    most it can be where it is not known. `at_least`: nodes where a failure of unknown chance repeats or
    prolongs the visit, so that figures count less than the truth.
    """

    known: tuple[Fraction | None, ...]
    open: tuple[Fraction, ...]
    at_least: frozenset[int]

    @property
    def complete(self) -> bool:
        return None not in self.known

    def filled(self, graph: Graph, trial: int) -> list[float]:
        """Every chance as a number, unknown ones by some arbitrary but allowed values.

        A figure that differs between two trials depends on what is not known.
        """
        values = [float(known) if known is not None else 0.0 for known in self.known]
        for node in graph.nodes:
            unknown = [e for e in graph.out[node.at] if self.known[e] is None]
            if unknown:
                _fill(values, unknown, graph.out[node.at], trial)
        return values


def chances(graph: Graph, segment: str | None = None, failures: bool = False) -> Chances:
    """The chances for one segment (None: a case of which no segment is known).

    As planned, the ways of recoveries have chance 0; with `failures`, fail points f₁…f_k with a `then`
    leave with p_i·Π_{j<i}(1−p_j), and the step's own ways are multiplied by Π(1−p_j).
    """
    known: list[Fraction | None] = [ONE] * len(graph.edges)
    most: list[Fraction] = [ONE] * len(graph.edges)
    at_least: set[int] = set()
    for node in graph.nodes:
        ways = graph.out[node.at]
        if not ways or (node.all_of and node.kind == "routing"):
            continue
        edges = [graph.edges[e] for e in ways]
        stay = _recoveries(node, edges, known, segment, failures, at_least)
        own = [edge for edge in edges if edge.kind != "recovery"]
        split = [ONE] * len(own) if node.all_of else _split(graph, own, segment)
        rest = sum((c for c in split if c is not None), ZERO)
        for edge, chance in zip(own, split, strict=True):
            known[edge.at] = None if stay is None or chance is None else chance * stay
            most[edge.at] = ONE - rest if chance is None else chance
            if chance == ZERO:
                known[edge.at] = ZERO
    return Chances(tuple(known), tuple(most), frozenset(at_least))


def differ_by_segment(graph: Graph) -> bool:
    """Whether some way is more likely for one segment than for another."""
    return any(edge.when for edge in graph.edges) or any(
        override.changes_chances
        for step in graph.service.steps.values()
        for override in step.by_segment.values()
    )


def failure_chance(point: FailPoint, node: Node, segment: str | None) -> Fraction | None:
    """The chance of a failure per visit, as the segment has it."""
    override = node.step.by_segment.get(segment) if node.step and segment is not None else None
    said = override.fails.get(point.id) if override else None
    chance = said.chance if said and said.chance else point.chance
    return chance.value if chance else None


def _recoveries(
    node: Node,
    edges: Sequence[Edge],
    known: list[Fraction | None],
    segment: str | None,
    failures: bool,
    at_least: set[int],
) -> Fraction | None:
    """Sets the chances of recovery ways; the chance that the step is left by its own ways."""
    stay: Fraction | None = ONE
    for edge in edges:
        if edge.kind != "recovery":
            continue
        if not failures or node.step is None or edge.fail is None:
            known[edge.at] = ZERO
            continue
        chance = failure_chance(node.step.fails[edge.fail], node, segment)
        if chance is None and edge.target == node.at:
            at_least.add(node.at)
            chance = ZERO
        known[edge.at] = None if stay is None or chance is None else chance * stay
        stay = None if stay is None or chance is None else stay * (1 - chance)
    return stay


def _split(graph: Graph, own: Sequence[Edge], segment: str | None) -> list[Fraction | None]:
    """How the own ways of a node that takes one of them share its visits."""
    if len(own) == 1 and own[0].kind != "choice":
        return [ONE]
    written = _written(graph, own, segment)
    if any(edge.when for edge in own):
        if segment is None:
            return [None] * len(own)
        certain = [edge for edge in own if edge.when and segment in edge.when]
        if certain:
            return [ONE if edge is certain[0] else ZERO for edge in own]
        shares = iter(_shares([chance for edge, chance in zip(own, written, strict=True) if not edge.when]))
        return [ZERO if edge.when else next(shares) for edge in own]
    return _shares(written)


def _written(graph: Graph, own: Sequence[Edge], segment: str | None) -> list[Fraction | None]:
    """The chances of ways as the file gives them for a segment."""
    step = graph.nodes[graph.nodes[own[0].source].owner].step
    override = step.by_segment.get(segment) if step and segment is not None else None
    if step is None or segment is None or override is None or not override.changes_chances:
        return [edge.chance for edge in own]
    if own[0].kind == "item":
        return _of_branch(own, step, segment)
    said = {
        fail.branch: override.fails[fail.id].chance
        for fail in step.fails.values()
        if fail.id in override.fails
    }
    said.update((label, way.chance) for label, way in override.choose.items() if way.chance)
    chances = [said.get(edge.label) for edge in own]
    return [one.value if one else edge.chance for one, edge in zip(chances, own, strict=True)]


def _of_branch(own: Sequence[Edge], step: Step, segment: str) -> list[Fraction | None]:
    """A branch taken by chance, and going straight to where the branches meet."""
    said = numbers_by_path(step, segment).get(own[0].path)
    if said is None or said.chance is None or own[0].chance is None:
        return [edge.chance for edge in own]
    chance = said.chance.value
    return [chance if edge.kind == "item" else 1 - chance for edge in own]


def _shares(written: Sequence[Fraction | None]) -> list[Fraction | None]:
    """Chances with the one that is left out filled in; None where they do not determine it."""
    given = sum((c for c in written if c is not None), ZERO)
    left_out = sum(c is None for c in written)
    if (not left_out and abs(given - 1) > EXACT) or given > 1 + EXACT:
        return [None] * len(written)
    rest = max(1 - given, ZERO)
    if left_out == 1 or not rest:
        return [rest if c is None else c for c in written]
    return list(written)


def _fill(values: list[float], unknown: Sequence[int], ways: Sequence[int], trial: int) -> None:
    """Share what is left among the unknown ways, otherwise in every trial."""
    left = max(0.0, 1.0 - sum(values[e] for e in ways if e not in unknown))
    weights = [1.0 + ((e * 7919 + trial * 104729) % 97) / 97 for e in unknown]
    if len(unknown) == 1:
        values[unknown[0]] = left
        return
    for e, weight in zip(unknown, weights, strict=True):
        values[e] = left * weight / sum(weights)
