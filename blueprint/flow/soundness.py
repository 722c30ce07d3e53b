"""What is wrong with a flow, one fault for each cause, with the shortest way into it (SEMANTICS §2)."""

from collections.abc import Callable, Iterable, Iterator, Sequence

from blueprint.flow.balance import Imbalance, imbalances
from blueprint.flow.blocks import Block, Reduction, Tangle, reduce
from blueprint.flow.endless import endless_loops
from blueprint.flow.fault import Fault
from blueprint.flow.graph import Graph
from blueprint.flow.joins import ENDS, Formula, Joins, forward_into, joins, leaves
from blueprint.flow.nested import is_nested
from blueprint.flow.slips import (
    bad_parallel_list,
    fall_through,
    last_step_without_next,
    side_chain_rejoins,
)


def faults(graph: Graph, blocks: Callable[[Graph], Reduction] = reduce) -> tuple[Fault, ...]:
    """The faults of a flow, one for each cause.

    Slips in writing come first: where there are any, or where the graph is not complete, what else seems
    wrong may only follow from them and is not judged. `blocks` gives the reduction of the graph, for callers
    who need it as well.
    """
    slips = (
        *fall_through(graph),
        *last_step_without_next(graph),
        *bad_parallel_list(graph),
        *side_chain_rejoins(graph),
    )
    if slips or not graph.complete:
        return slips
    if graph.irregular:
        return tuple(_irregular(graph))
    loops = tuple(endless_loops(graph))
    if not loops and is_nested(graph, blocks):
        return ()
    found = joins(graph)
    if found.ambiguous:
        return tuple(Fault("ambiguous-join", node, missing=_into(graph, node)) for node in found.ambiguous)
    unequal = imbalances(graph, found)
    if loops and any(one.kind == "endless" for one in unequal):
        return loops
    unsound = (*loops, *_explained(unequal, graph, found)) if unequal else loops
    return unsound or (*_different_ends(graph, found), *_meaningless(graph, found, blocks))


def _explained(unequal: Sequence[Imbalance], graph: Graph, found: Joins) -> Iterator[Fault]:
    from blueprint.flow.witness import causes, explained  # the token game, only for flows that are wrong

    return _apart(explained(graph, found, one) for one in causes(unequal, graph, found))


def _apart(explanations: Iterable[Fault]) -> Iterator[Fault]:
    """Leave out what shows at a place, or comes of a choice, that was told already."""
    told: set[int | tuple[str, int]] = set()
    for fault in explanations:
        marks: set[int | tuple[str, int]] = {(fault.kind, fault.node), *fault.route[-1:]}
        if not marks & told:
            yield fault
        told |= marks


def _different_ends(graph: Graph, found: Joins) -> Iterator[Fault]:
    """Branches that meet in the end must name the same one."""
    for formula in (found.end, found.side_end):
        for ways in _joined_ways(formula):
            other = next((w for w in ways if graph.edges[w].target != graph.edges[ways[0]].target), None)
            if other is not None:
                yield Fault("branch-left-running", ENDS, other, "different-ends", arrived=(ways[0], other))
                break


def _joined_ways(formula: Formula | None) -> Iterator[tuple[int, ...]]:
    """All ways of each join in a formula, the outermost first."""
    if formula is None or isinstance(formula, int):
        return
    if formula.kind == "all":
        yield leaves(formula)
    for part in formula.parts:
        yield from _joined_ways(part)


def _irregular(graph: Graph) -> Iterator[Fault]:
    """Where a loop is entered, but not at its top."""
    hidden = set(graph.irregular)
    for node in graph.irregular:
        ways = tuple(e for e in graph.into[node] if graph.rework[e] and graph.edges[e].source not in hidden)
        if ways:
            yield Fault("irregular-loop", node, way=ways[0], arrived=ways)


def _into(graph: Graph, node: int) -> tuple[int, ...]:
    if node >= 0:
        return tuple(e for e in graph.into[node] if not graph.rework[e])
    return tuple(
        e.at
        for e in graph.edges
        if graph.nodes[e.target].kind == "end" and graph.reached[e.source] and not graph.side[e.source]
    )


def _meaningless(graph: Graph, found: Joins, blocks: Callable[[Graph], Reduction]) -> Iterator[Fault]:
    """Declared joins at steps where nothing comes together, and `any` where no block closes."""
    declared = [node.at for node in graph.nodes if node.step and node.step.join and graph.reached[node.at]]
    first_arrivals = []
    for node in declared:
        step = graph.nodes[node].step
        if len([e for e in graph.into[node] if graph.reached[graph.edges[e].source]]) < 2:
            yield Fault("join-without-meaning", node, variant="single")
        elif len(forward_into(graph, node)) < 2 and step is not None and step.join != "one":
            yield Fault("join-without-meaning", node, variant="back")
        elif step is not None and step.join == "any":
            first_arrivals.append(node)
    if not first_arrivals:
        return
    reduction = blocks(graph)
    for node in first_arrivals:
        if node not in found.parallel:
            yield Fault("join-without-meaning", node, variant="alternatives")
        elif not _closes_cleanly(node, reduction):
            yield Fault("join-without-meaning", node, variant="crossed")


def _closes_cleanly(node: int, reduction: Reduction) -> bool:
    """Whether no branch comes in at a node across others; blocks inside a region that is crossed may."""
    inside = any(isinstance(part, Tangle) and node in part.members for part in reduction.parts)
    if inside:
        blocks = {part.way for part in reduction.parts if isinstance(part, Block)}
        return [way in blocks for way in reduction.into[node]] == [True]
    return not any(isinstance(part, Tangle) and part.close == node for part in reduction.parts)
