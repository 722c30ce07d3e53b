"""What is wrong with a flow, one fault for each cause, with the shortest way into it (SEMANTICS §2)."""

from collections.abc import Iterator, Sequence
from heapq import heappop, heappush

from blueprint.flow.balance import SIDE_ENDS, Imbalance, imbalances
from blueprint.flow.blocks import Tangle, reduce
from blueprint.flow.chances import chances
from blueprint.flow.fault import Fault, FaultKind
from blueprint.flow.graph import Edge, Graph
from blueprint.flow.joins import ENDS, Formula, Joins, joins, leaves
from blueprint.flow.slips import (
    bad_parallel_list,
    fall_through,
    last_step_without_next,
    side_chain_rejoins,
)
from blueprint.flow.tokens import MOST_STATES, Game, Move, Searched, Trouble, search


def faults(graph: Graph) -> tuple[Fault, ...]:
    """The faults of a flow, one for each cause.

    Slips in writing come first: where there are any, or where the graph is not complete, what else seems
    wrong may only follow from them and is not judged.
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
    found = joins(graph)
    if found.ambiguous:
        return tuple(Fault("ambiguous-join", node, missing=_into(graph, node)) for node in found.ambiguous)
    trapped = tuple(_endless(graph))
    unequal = imbalances(graph, found)
    if trapped and any(one.kind == "endless" for one in unequal):
        return trapped
    first = [_first(unequal, graph, side) for side in (False, True)]
    unsound = (*trapped, *(_explained(graph, found, one) for one in first if one is not None))
    return unsound or (*_different_ends(graph, found), *_meaningless(graph, found))


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


def _endless(graph: Graph) -> Iterator[Fault]:
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
    by_segment = any(edge.when for edge in graph.edges)
    return (None, *graph.service.segments) if by_segment else (None,)


def _possible(graph: Graph, segment: str | None) -> list[bool]:
    """Per way whether anybody may take it; the exact chances are asked for only where that is in doubt."""
    doubtful = any(_certain(edge) for edge in graph.edges)
    doubtful = doubtful or any(_exhausted(graph, node.at) for node in graph.nodes)
    if segment is None and not doubtful:
        return [True] * len(graph.edges)
    return [chance != 0 for chance in chances(graph, segment, failures=True).known]


def _certain(edge: Edge) -> bool:
    return edge.chance is not None and edge.chance.numerator in (0, edge.chance.denominator)


def _exhausted(graph: Graph, node: int) -> bool:
    """Whether a way whose chance is left out may get nothing."""
    ways = graph.out[node]
    if len(ways) < 2:
        return False
    given = [graph.edges[e].chance for e in ways]
    return None in given and sum(c.numerator / c.denominator for c in given if c is not None) > 0.999999


def _traps(graph: Graph, possible: Sequence[bool]) -> list[int]:
    """Per loop without an exit: its first node."""
    ending = [node.kind == "end" for node in graph.nodes]
    todo = [node.at for node in graph.nodes if node.kind == "end"]
    while todo:
        for e in graph.into[todo.pop()]:
            source = graph.edges[e].source
            if possible[e] and not ending[source]:
                ending[source] = True
                todo.append(source)
    trapped = [node for node in graph.order if not ending[node]]
    caught: set[int] = set()
    tops = []
    for node in reversed(trapped):  # from the last, so that what only leads into a loop is not told
        behind = _behind(graph, node, possible)
        if behind & caught or node not in behind:
            continue
        caught |= behind
        tops.append(min(behind & set(trapped), key=graph.order.index))
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


def _first(unequal: Sequence[Imbalance], graph: Graph, side: bool) -> Imbalance | None:
    """The first imbalance of the main flow or of the side chains: what follows may come of it."""
    for one in unequal:
        of_side = one.node == SIDE_ENDS or (one.node >= 0 and graph.side[one.node])
        if of_side is side:
            return one
    return None


def _explained(graph: Graph, found: Joins, one: Imbalance) -> Fault:
    """The imbalance as a fault, with the shortest way into it."""
    game = Game(graph, found)
    searched = _searched(graph, found, game, one)
    trouble = searched.trouble
    if trouble is None:
        kind: FaultKind = "deadlock" if one.node >= 0 else "branch-left-running"
        kind = "lack-of-synchronisation" if one.kind == "endless" else kind
        return Fault(kind, max(one.node, ENDS), searched=False)
    route = tuple(way for _, way in trouble.moves if way is not None)
    if trouble.kind == "twice":
        return _doubled(graph, trouble, one, route)
    waiting = trouble.waiting[0]
    arrived = tuple(way for way in trouble.tokens if way >= 0 and game.target[way] == waiting)
    missing = _missing(game.formula(waiting), set(arrived))
    if game.is_end(waiting):
        return Fault("deadlock", ENDS, None, "", route, arrived, missing)
    over = [way for way in trouble.tokens if way >= 0 and game.is_end(game.target[way])]
    if trouble.kind == "left" or over:
        way = over[0] if over else _last_to_end(graph, trouble.moves)
        return Fault("branch-left-running", waiting, way, "", route, arrived, missing)
    return Fault("deadlock", waiting, None, "", route, arrived, missing)


def _meaningless(graph: Graph, found: Joins) -> Iterator[Fault]:
    """Declared joins at steps where nothing comes together, and `any` where no block closes."""
    declared = [node.at for node in graph.nodes if node.step and node.step.join and graph.reached[node.at]]
    first_arrivals = []
    for node in declared:
        step = graph.nodes[node].step
        if len(_forward_into(graph, node)) < 2:
            yield Fault("join-without-meaning", node, variant="single")
        elif step is not None and step.join == "any":
            first_arrivals.append(node)
    if not first_arrivals:
        return
    tangles = [part for part in reduce(graph).parts if isinstance(part, Tangle)]
    for node in first_arrivals:
        if node not in found.parallel:
            yield Fault("join-without-meaning", node, variant="alternatives")
        elif any(node == tangle.close or node in tangle.members for tangle in tangles):
            yield Fault("join-without-meaning", node, variant="crossed")


def _doubled(graph: Graph, trouble: Trouble, one: Imbalance, route: tuple[int, ...]) -> Fault:
    """A step that starts twice: named by the way back that did it, or the join that does not wait."""
    back = [way for move in trouble.moves for way in _taken(graph, move) if graph.rework[way]]
    if one.kind == "parallel" or not back:
        way = trouble.way
        node = one.node if one.node >= 0 else graph.edges[way].source if way is not None else ENDS
        return Fault("lack-of-synchronisation", node, trouble.way, route=route)
    return Fault("lack-of-synchronisation", graph.edges[back[-1]].target, back[-1], "back", route)


def _taken(graph: Graph, move: Move) -> tuple[int, ...]:
    """The ways by which a node was left."""
    node, way = move
    if way is not None:
        return (way,)
    return graph.out[node] if node < len(graph.nodes) else ()


def _last_to_end(graph: Graph, moves: Sequence[Move]) -> int | None:
    ways = [way for _, way in moves if way is not None]
    return next((way for way in reversed(ways) if graph.nodes[graph.edges[way].target].kind == "end"), None)


def _missing(formula: Formula | None, arrived: set[int]) -> tuple[int, ...]:
    """The ways of the partners that have not come."""
    if formula is None or isinstance(formula, int):
        return () if formula is None or formula in arrived else (formula,)
    if formula.kind == "all":
        return tuple(way for part in formula.parts for way in _missing(part, arrived))
    begun = [part for part in formula.parts if arrived & set(leaves(part))]
    if any(not _missing(part, arrived) for part in begun):
        return ()
    return tuple(way for part in begun or formula.parts for way in _missing(part, arrived))


def _searched(graph: Graph, found: Joins, game: Game, one: Imbalance) -> Searched:
    """Play from the nearest step that every way to the join passes, then from the ones above it: the
    nearer, the shorter the route and the fewer the states.
    """
    prefer = one.node if one.node >= 0 else None
    sources = [graph.edges[e].source for e in _sources(found, graph, one.node)]
    left = MOST_STATES
    begin = _meeting(graph, game, sources)
    while begin is not None and left > 0:
        searched = search(graph, found, begin, left, prefer)
        if searched.trouble is not None and _is_real(graph, game, begin, searched.trouble):
            return searched
        left = left // 2 if searched.complete else 0
        begin = _meeting(graph, game, [graph.edges[e].source for e in _forward_into(graph, begin)])
    side = one.node == SIDE_ENDS or (one.node >= 0 and graph.side[one.node])
    everywhere = _starts(graph, True) if one.kind == "endless" else ()
    for start in (*_starts(graph, side), *everywhere):
        searched = search(graph, found, start, prefer=prefer)
        if searched.trouble is not None:
            return searched
    return Searched(None, False)


def _sources(found: Joins, graph: Graph, node: int) -> tuple[int, ...]:
    if node == ENDS:
        return leaves(found.end)
    return leaves(found.side_end) if node == SIDE_ENDS else _forward_into(graph, node)


def _forward_into(graph: Graph, node: int) -> tuple[int, ...]:
    return tuple(e for e in graph.into[node] if not graph.rework[e] and graph.reached[graph.edges[e].source])


def _starts(graph: Graph, side: bool) -> list[int]:
    if not side:
        return [entry.node for entry in graph.starts]
    return list(dict.fromkeys(graph.edges[e].target for e in graph.also if graph.side[graph.edges[e].target]))


def _meeting(graph: Graph, game: Game, nodes: Sequence[int]) -> int | None:
    """The nearest node that every forward way from a start to these nodes passes; None if there is none."""
    waiting = [(-game.rank[node], node) for node in dict.fromkeys(nodes)]
    waiting.sort()
    seen = set(nodes)
    begins = {*_starts(graph, False), *_starts(graph, True)}
    while waiting:
        _, node = heappop(waiting)
        if not waiting:
            return node
        if node in begins:
            return None
        for e in _forward_into(graph, node):
            source = graph.edges[e].source
            if source not in seen:
                seen.add(source)
                heappush(waiting, (-game.rank[source], source))
    return None


def _is_real(graph: Graph, game: Game, begin: int, trouble: Trouble) -> bool:
    """Whether no token from elsewhere could help: all forward ways to the waiting step pass `begin`."""
    if trouble.kind == "twice":
        return True
    inside = {begin}
    for node in graph.order[game.rank[begin] + 1 :]:
        ways = _forward_into(graph, node)
        if ways and all(graph.edges[e].source in inside for e in ways):
            inside.add(node)
    waiting = trouble.waiting[0]
    if game.is_end(waiting):
        return begin in {entry.node for entry in graph.starts}
    return waiting in inside
