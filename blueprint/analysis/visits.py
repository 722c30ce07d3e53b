"""Expected visits of the steps of a service, per segment and mixed (SEMANTICS §3)."""

from collections.abc import Mapping
from math import isclose
from typing import NamedTuple

from msgspec import Struct, field

from blueprint.analysis.mix import segment_weights, starts_of
from blueprint.flow import Graph
from blueprint.flow.at_all import at_all
from blueprint.flow.blocks import Reduction, reduce
from blueprint.flow.chances import chances, differ_by_segment
from blueprint.flow.joins import Joins, joins
from blueprint.flow.starts import start_shares
from blueprint.flow.visits import expected_visits


class Visit(Struct, frozen=True):
    """One step: expected `visits` per case, and the chance that it is visited `at_all`."""

    visits: float
    at_all: float

    @property
    def repeats(self) -> float:
        """Visits beyond the first."""
        return self.visits - self.at_all


class Visits(Struct, frozen=True):
    """By step id; None where it depends on chances that are not known. Without segments only `mix`.

    `at_least`: steps where a failure of unknown chance repeats the step, so that the truth is more.
    """

    mix: Mapping[str, Visit | None]
    segments: Mapping[str, Mapping[str, Visit | None]] = field(default_factory=dict)
    at_least: tuple[str, ...] = ()


class _Flow(NamedTuple):
    """What does not depend on the segment."""

    joins: Joins
    reduction: Reduction


def step_visits(graph: Graph, failures: bool = False) -> Visits:
    """Visits of every reached step of a sound flow, as planned or with failures."""
    found = _Flow(joins(graph), reduce(graph))
    odds = chances(graph, None, failures)
    at_least = tuple(graph.nodes[node].id for node in sorted(odds.at_least))
    segments = tuple(graph.service.segments)
    if not differ_by_segment(graph):
        alike = _visits(graph, found, segments[0] if segments else None, failures)
        return Visits(alike, dict.fromkeys(segments, alike), at_least)
    each = {segment: _visits(graph, found, segment, failures) for segment in segments}
    return Visits(_mixed(graph, each), each, at_least)


def _visits(graph: Graph, found: _Flow, segment: str | None, failures: bool) -> dict[str, Visit | None]:
    odds = chances(graph, segment, failures)
    certain = odds.complete and None not in start_shares(graph)
    trials = [
        _trial(graph, found, odds.filled(graph, trial), starts_of(graph, trial))
        for trial in ((0,) if certain else (0, 1))
    ]
    steps = [node for node in graph.nodes if node.kind == "step" and graph.reached[node.at]]
    return {node.id: _agreed([trial.get(node.at) for trial in trials]) for node in steps}


def _trial(graph: Graph, found: _Flow, odds: list[float], start: Mapping[int, float]) -> dict[int, Visit]:
    visits = expected_visits(graph, found.joins, odds, start)
    if visits is None:
        return {}
    once = at_all(graph, found.joins, found.reduction, odds, visits).nodes
    return {node: Visit(visits[node], once[node]) for node in visits}


def _agreed(trials: list[Visit | None]) -> Visit | None:
    """The figure, if it does not depend on what was guessed."""
    one, *others = trials
    if one is None:
        return None
    same = all(
        other is not None
        and isclose(one.visits, other.visits, rel_tol=1e-9, abs_tol=1e-12)
        and isclose(one.at_all, other.at_all, rel_tol=1e-9, abs_tol=1e-12)
        for other in others
    )
    return one if same else None


def _mixed(graph: Graph, each: Mapping[str, Mapping[str, Visit | None]]) -> dict[str, Visit | None]:
    weights = segment_weights(graph)
    steps = next(iter(each.values()), {})
    return {
        step: _sum([(each[s][step], w) for s, w in weights.items()]) if weights else None for step in steps
    }


def _sum(parts: list[tuple[Visit | None, float]]) -> Visit | None:
    known = [(visit, weight) for visit, weight in parts if visit is not None]
    if len(known) < len(parts):
        return None
    return Visit(sum(v.visits * w for v, w in known), sum(v.at_all * w for v, w in known))
