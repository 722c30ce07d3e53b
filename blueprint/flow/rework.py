"""Which ways lead back: rework by dominators, then by the order of the file (SEMANTICS §2.1)."""

from collections.abc import Iterable, Sequence
from heapq import heapify, heappop, heappush
from typing import NamedTuple

Pair = tuple[int, int]


class Found(NamedTuple):
    """Per node: `reached`, `side`; per edge: `rework`; nodes in onward `order`; `irregular` nodes."""

    reached: tuple[bool, ...]
    side: tuple[bool, ...]
    rework: tuple[bool, ...]
    order: tuple[int, ...]
    irregular: tuple[int, ...]


def rework_ways(
    position: Sequence[int],
    edges: Sequence[Pair],
    out: Sequence[Sequence[int]],
    starts: Sequence[int],
    also: Sequence[Pair],
) -> Found:
    """Mark the ways that lead back, in the main flow and in the side chains, each as a flow of its own.

    `position` places a node in the file, `out` lists edges by node, `also` holds (step, first step of the
    side chain). A way u→v is rework if v = u, or v dominates u, or else, where it still lies on a cycle,
    if v stands above u in the file. Dominators: Cooper, Harvey, Kennedy, "A Simple, Fast Dominance
    Algorithm" (2001).
    """
    nodes = len(position)
    rework = [False] * len(edges)
    main = _postorder(starts, edges, out, [False] * nodes)
    reached = [False] * nodes
    for node in main:
        reached[node] = True
    side, firsts = _side_chains(also, edges, out, reached)
    _mark(main, starts, position, edges, out, rework)
    if side:
        _mark(side, firsts, position, edges, out, rework)
    in_side = [False] * nodes
    for node in side:
        in_side[node] = reached[node] = True
    order, heads = _topological(main, side, position, edges, out, rework)
    roots = (*starts, *firsts)
    return Found(
        tuple(reached),
        tuple(in_side),
        tuple(rework),
        order,
        _irregular(roots, reached, edges, out, rework) if heads.difference(roots) else (),
    )


def _postorder(
    roots: Iterable[int], edges: Sequence[Pair], out: Sequence[Sequence[int]], closed: Sequence[bool]
) -> list[int]:
    """Nodes reached from the roots outside `closed`, children before parents (depth first)."""
    seen = list(closed)
    done: list[int] = []
    for root in reversed(list(roots)):
        if seen[root]:
            continue
        seen[root] = True
        stack = [(root, iter(out[root]))]
        while stack:
            node, ways = stack[-1]
            for edge in ways:
                target = edges[edge][1]
                if not seen[target]:
                    seen[target] = True
                    stack.append((target, iter(out[target])))
                    break
            else:
                stack.pop()
                done.append(node)
    return done


def _side_chains(
    also: Sequence[Pair], edges: Sequence[Pair], out: Sequence[Sequence[int]], main: Sequence[bool]
) -> tuple[list[int], list[int]]:
    """The nodes of all side chains in postorder, and the first step of each chain."""
    firsts: list[int] = []
    active = list(main)
    found = True
    while found:  # a side chain may set off another one
        found = False
        for source, first in also:
            if active[source] and not main[first] and first not in firsts:
                firsts.append(first)
                for node in _postorder([first], edges, out, main):
                    active[node] = True
                found = True
    return _postorder(firsts, edges, out, main), firsts


def _mark(
    postorder: Sequence[int],
    roots: Sequence[int],
    position: Sequence[int],
    edges: Sequence[Pair],
    out: Sequence[Sequence[int]],
    rework: list[bool],
) -> None:
    """Mark the rework ways of one flow."""
    rank = {node: at for at, node in enumerate(reversed(postorder))}
    ways = [e for node in postorder for e in out[node] if edges[e][1] in rank]
    back = [e for e in ways if rank[edges[e][1]] <= rank[edges[e][0]]]
    if not back:
        return
    for e in back:
        rework[e] = edges[e][0] == edges[e][1]
    if all(rework[e] for e in back):
        return
    dominates = _Dominance(rank, roots, [edges[e] for e in ways])
    for e in back:
        u, v = edges[e]
        if dominates(v, u):
            rework[e] = True
    if all(rework[e] for e in back):
        return
    rest = [e for e in ways if not rework[e]]
    component = strong_components(postorder, edges, rest)
    for e in rest:
        u, v = edges[e]
        if component[u] == component[v] and position[v] < position[u]:
            rework[e] = True


class _Dominance:
    """`dominates(v, u)`: every way from the roots to u passes v."""

    def __init__(self, rank: dict[int, int], roots: Sequence[int], ways: Sequence[Pair]) -> None:
        self.rank = rank
        count = len(rank) + 1  # 0 is a root above all roots
        before: list[list[int]] = [[] for _ in range(count)]
        for root in roots:
            before[rank[root] + 1].append(0)
        for u, v in ways:
            before[rank[v] + 1].append(rank[u] + 1)
        parent = [-1] * count
        parent[0] = 0
        changed = True
        while changed:
            changed = False
            for node in range(1, count):
                best = -1
                for other in before[node]:
                    if parent[other] < 0:
                        continue
                    if best < 0:
                        best = other
                        continue
                    while other != best:  # walk up to the nearest common dominator
                        while other > best:
                            other = parent[other]
                        while best > other:
                            best = parent[best]
                if best != parent[node]:
                    parent[node] = best
                    changed = True
        self._number(parent)

    def _number(self, parent: list[int]) -> None:
        """Preorder intervals on the dominator tree; parents have smaller numbers than children."""
        size = [1] * len(parent)
        for node in range(len(parent) - 1, 0, -1):
            size[parent[node]] += size[node]
        self.first = [0] * len(parent)
        free = [1] * len(parent)
        for node in range(1, len(parent)):
            above = parent[node]
            self.first[node] = self.first[above] + free[above]
            free[above] += size[node]
        self.size = size

    def __call__(self, v: int, u: int) -> bool:
        a, b = self.rank[v] + 1, self.rank[u] + 1
        return self.first[a] <= self.first[b] < self.first[a] + self.size[a]


def strong_components(nodes: Sequence[int], edges: Sequence[Pair], ways: Sequence[int]) -> dict[int, int]:
    """Strongly connected components (Tarjan 1972, without recursion): node → a number of its component."""
    onward: dict[int, list[int]] = {node: [] for node in nodes}
    for e in ways:
        onward[edges[e][0]].append(edges[e][1])
    index: dict[int, int] = {}
    low: dict[int, int] = {}
    component: dict[int, int] = {}
    open_: list[int] = []
    for root in nodes:
        if root in index:
            continue
        index[root] = low[root] = len(index)
        open_.append(root)
        stack = [(root, iter(onward[root]))]
        while stack:
            node, targets = stack[-1]
            for target in targets:
                if target not in index:
                    index[target] = low[target] = len(index)
                    open_.append(target)
                    stack.append((target, iter(onward[target])))
                    break
                if target not in component:
                    low[node] = min(low[node], index[target])
            else:
                stack.pop()
                if stack:
                    above = stack[-1][0]
                    low[above] = min(low[above], low[node])
                if low[node] == index[node]:
                    while True:
                        member = open_.pop()
                        component[member] = node
                        if member == node:
                            break
    return component


def _topological(
    main: Sequence[int],
    side: Sequence[int],
    position: Sequence[int],
    edges: Sequence[Pair],
    out: Sequence[Sequence[int]],
    rework: Sequence[bool],
) -> tuple[tuple[int, ...], set[int]]:
    """Kahn's order, the earlier in the file first, the main flow before the side chains; and the nodes to
    which no onward way leads.
    """
    order: list[int] = []
    heads: set[int] = set()
    for members in (main, side):
        waiting = dict.fromkeys(members, 0)
        for node in members:
            for e in out[node]:
                target = edges[e][1]
                if not rework[e] and target in waiting:
                    waiting[target] += 1
        ready = [(position[node], node) for node, count in waiting.items() if not count]
        heads.update(node for _, node in ready)
        heapify(ready)
        while ready:
            _, node = heappop(ready)
            order.append(node)
            for e in out[node]:
                target = edges[e][1]
                if not rework[e] and target in waiting:
                    waiting[target] -= 1
                    if not waiting[target]:
                        heappush(ready, (position[target], target))
    return tuple(order), heads


def _irregular(
    roots: Sequence[int],
    reached: Sequence[bool],
    edges: Sequence[Pair],
    out: Sequence[Sequence[int]],
    rework: Sequence[bool],
) -> tuple[int, ...]:
    """Reached nodes to which only ways that lead back go.

    Onward ways have no cycles: backwards along them every node comes from a head. Where all heads are
    roots, there are none.
    """
    forward = [[e for e in ways if not rework[e]] for ways in out]
    seen = set(_postorder(roots, edges, forward, [False] * len(out)))
    return tuple(node for node in range(len(out)) if reached[node] and node not in seen)
