"""Loops that nobody ever leaves."""

from collections.abc import Iterator, Sequence

from blueprint.flow.balance import trapped
from blueprint.flow.chances import chances, differ_by_segment
from blueprint.flow.fault import Fault
from blueprint.flow.graph import Edge, Graph


def endless_loops(graph: Graph) -> Iterator[Fault]:
    """Loops out of which nobody, or nobody of some segment, ever comes."""
    if not any(graph.rework):
        return
    told: set[int] = set()
    for segment in _kinds_of_case(graph):
        possible = _possible(graph, segment)
        for node in _traps(graph, possible):
            if node not in told:
                told.add(node)
                yield Fault("endless", node, segment=segment)


def _kinds_of_case(graph: Graph) -> tuple[str | None, ...]:
    return (None, *graph.service.segments) if differ_by_segment(graph) else (None,)


def _possible(graph: Graph, segment: str | None) -> list[bool]:
    """Per way whether anybody may take it; the exact chances are asked for only where that is in doubt."""
    doubtful = any(_certain(edge) for edge in graph.edges)
    doubtful = doubtful or any(_exhausted(graph, ways) for ways in graph.out if len(ways) > 1)
    if segment is None and not doubtful:
        return [True] * len(graph.edges)
    return [chance != 0 for chance in chances(graph, segment, failures=True).known]


def _certain(edge: Edge) -> bool:
    return edge.chance is not None and edge.chance.numerator in (0, edge.chance.denominator)


def _exhausted(graph: Graph, ways: Sequence[int]) -> bool:
    """Whether, of the ways out of a node, one whose chance is left out may get nothing."""
    given = [chance for e in ways if (chance := graph.edges[e].chance) is not None]
    return len(given) < len(ways) and sum(c.numerator / c.denominator for c in given) > 0.999999


def _traps(graph: Graph, possible: Sequence[bool]) -> list[int]:
    """Per loop without an exit: its first node."""
    nowhere = trapped(graph, possible)
    caught: set[int] = set()
    tops = []
    for node in reversed(nowhere):  # from the last, so that what only leads into a loop is not told
        behind = _behind(graph, node, possible)
        if behind & caught or node not in behind:
            continue
        caught |= behind
        tops.append(min(behind & set(nowhere), key=graph.order.index))
    return tops[::-1]


def _behind(graph: Graph, node: int, possible: Sequence[bool]) -> set[int]:
    seen: set[int] = set()
    todo = [node]
    while todo:
        for e in graph.out[todo.pop()]:
            target = graph.edges[e].target
            if possible[e] and target not in seen:
                seen.add(target)
                todo.append(target)
    return seen
