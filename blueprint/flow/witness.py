"""The shortest way into what is wrong: an imbalance, explained by playing."""

from collections.abc import Iterator, Sequence
from heapq import heappop, heappush

from blueprint.flow.balance import SIDE_ENDS, Imbalance
from blueprint.flow.fault import Fault, FaultKind
from blueprint.flow.graph import Graph
from blueprint.flow.joins import ENDS, Formula, Joins, forward_into, leaves
from blueprint.flow.tokens import MOST_STATES, Game, Move, Searched, Trouble, search


def causes(unequal: Sequence[Imbalance], graph: Graph, found: Joins) -> Iterator[Imbalance]:
    """The imbalances that do not just follow from an earlier one: between the nearest step that every way
    to such a join passes and the join itself everything is in balance.
    """
    game = Game(graph, found)
    told: set[int] = set()
    for one in unequal:
        if one.node < 0:
            side = one.node == SIDE_ENDS
            if not any(graph.side[node] is side for node in told):
                yield one
            continue
        _, between = _meeting(graph, game, [graph.edges[e].source for e in forward_into(graph, one.node)])
        if not between & told:
            yield one
        told.add(one.node)


def explained(graph: Graph, found: Joins, one: Imbalance) -> Fault:
    """The imbalance as a fault, with the shortest way into it."""
    game = Game(graph, found, reduced=True)
    searched = _searched(graph, found, game, one)
    trouble = searched.trouble
    if trouble is None:
        kind: FaultKind = "deadlock" if one.node >= 0 else "branch-left-running"
        kind = "lack-of-synchronisation" if one.kind == "endless" else kind
        return Fault(kind, max(one.node, ENDS), searched=False)
    route = tuple(way for _, way in trouble.moves if way is not None and _matters(graph, game, way))
    if trouble.kind == "twice":
        return _doubled(graph, trouble, one, route)
    waiting = trouble.waiting[0]
    arrived = tuple(way for way in trouble.tokens if way >= 0 and game.target[way] == waiting)
    missing = _missing(game.formula(waiting), set(arrived))
    if game.is_end(waiting):
        return Fault("deadlock", ENDS, None, "", route, arrived, missing)
    over = [way for way in trouble.tokens if way >= 0 and game.is_end(game.target[way])]
    if trouble.kind == "left" or over:
        way = _last_to_end(graph, game, trouble.moves)
        return Fault("branch-left-running", waiting, way, "", route, arrived, missing)
    return Fault("deadlock", waiting, None, "", route, arrived, missing)


def _doubled(graph: Graph, trouble: Trouble, one: Imbalance, route: tuple[int, ...]) -> Fault:
    """A step that starts twice: named by the way back that did it, or the join that does not wait."""
    back = [way for move in trouble.moves for way in _taken(graph, move) if graph.rework[way]]
    if one.kind == "parallel" or not back:
        way = trouble.way
        node = one.node if one.node >= 0 else graph.edges[way].source if way is not None else ENDS
        return Fault("lack-of-synchronisation", node, trouble.way, route=route)
    return Fault("lack-of-synchronisation", graph.edges[back[-1]].target, back[-1], "back", route)


def _matters(graph: Graph, game: Game, way: int) -> bool:
    """Whether another choice would have led elsewhere."""
    return len({game.settled[other] for other in graph.out[graph.edges[way].source]}) > 1


def _taken(graph: Graph, move: Move) -> tuple[int, ...]:
    """The ways by which a node was left."""
    node, way = move
    if way is not None:
        return (way,)
    return graph.out[node] if node < len(graph.nodes) else ()


def _last_to_end(graph: Graph, game: Game, moves: Sequence[Move]) -> int | None:
    """The way by which the case reached its end."""
    taken = [game.resting[way] for move in moves for way in _taken(graph, move)]
    return next((way for way in reversed(taken) if game.is_end(game.target[way])), None)


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
    begin, _ = _meeting(graph, game, sources)
    while begin is not None and left > 0:
        searched = search(graph, found, begin, left, prefer)
        if searched.trouble is not None and _is_real(graph, game, begin, searched.trouble):
            return searched
        left = left // 2 if searched.complete else 0
        begin, _ = _meeting(graph, game, [graph.edges[e].source for e in forward_into(graph, begin)])
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
    return leaves(found.side_end) if node == SIDE_ENDS else forward_into(graph, node)


def _starts(graph: Graph, side: bool) -> list[int]:
    if not side:
        return [entry.node for entry in graph.starts]
    return list(dict.fromkeys(graph.edges[e].target for e in graph.also if graph.side[graph.edges[e].target]))


def _meeting(graph: Graph, game: Game, nodes: Sequence[int]) -> tuple[int | None, set[int]]:
    """The nearest node that every forward way from a start to these nodes passes (None if there is none),
    and what lies between.
    """
    waiting = [(-game.rank[node], node) for node in dict.fromkeys(nodes)]
    waiting.sort()
    seen = set(nodes)
    begins = {*_starts(graph, False), *_starts(graph, True)}
    while waiting:
        _, node = heappop(waiting)
        if not waiting:
            return node, seen
        if node in begins:
            break
        for e in forward_into(graph, node):
            source = graph.edges[e].source
            if source not in seen:
                seen.add(source)
                heappush(waiting, (-game.rank[source], source))
    return None, seen


def _is_real(graph: Graph, game: Game, begin: int, trouble: Trouble) -> bool:
    """Whether no token from elsewhere could help: all forward ways to the waiting step pass `begin`."""
    if trouble.kind == "twice":
        return True
    inside = {begin}
    for node in graph.order[game.rank[begin] + 1 :]:
        ways = forward_into(graph, node)
        if ways and all(graph.edges[e].source in inside for e in ways):
            inside.add(node)
    waiting = trouble.waiting[0]
    if game.is_end(waiting):
        return begin in {entry.node for entry in graph.starts}
    return waiting in inside
