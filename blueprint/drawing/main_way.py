"""The way that most cases go, from the start to an end: the picture keeps it straight where it can."""

from fractions import Fraction

from blueprint.flow import Edge, Entry, Graph
from blueprint.model import Lane


def main_way(graph: Graph) -> frozenset[int]:
    """The edges of the main way: on from the likeliest start, each time along the likeliest edge.

    Of alike ones, as where all branches are taken, one that stays in the lane, or else the first. Never back.
    """
    start = main_start(graph)
    if start is None:
        return frozenset()
    at = start.node
    found: list[int] = []
    seen = set()
    while at not in seen:
        seen.add(at)
        onward = [graph.edges[edge] for edge in graph.out[at] if not graph.rework[edge]]
        onward = [edge for edge in onward if edge.kind != "recovery"] or onward
        if not onward:
            break
        lane = _lane(graph, at)
        best = max(onward, key=lambda edge: (_likelihood(edge, onward), _lane(graph, edge.target) == lane))
        found.append(best.at)
        at = best.target
    return frozenset(found)


def main_start(graph: Graph) -> Entry | None:
    """The likeliest start, the first of alike ones; a start without a share has what the others leave."""
    shares = [start.share for start in graph.starts if start.share is not None]
    rest = 1 - sum(shares, Fraction(0))
    return max(graph.starts, key=lambda start: rest if start.share is None else start.share, default=None)


def _lane(graph: Graph, node: int) -> Lane | None:
    step = graph.nodes[graph.nodes[node].owner].step
    return graph.service.lane(step) if step else None


def _likelihood(edge: Edge, others: list[Edge]) -> Fraction:
    """The chance of an edge; of those without one, an equal part of what the others leave."""
    if edge.chance is not None:
        return edge.chance
    known = [other.chance for other in others if other.chance is not None]
    return max(Fraction(0), 1 - sum(known, Fraction(0))) / (len(others) - len(known))
