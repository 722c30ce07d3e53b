"""How often a case comes back in a flow of choices and loops: parts of the inverse of its equations."""

from collections.abc import Iterable, Mapping, Sequence
from heapq import heapify, heappop, heappush
from typing import NamedTuple

Way = tuple[int, float]
"""A target and its chance."""


class _Eliminated(NamedTuple):
    """A node that is left out: what led to it and away from it among those left, and its visits for each
    time it is entered before the case goes elsewhere."""

    node: int
    into: Mapping[int, float]
    out: Mapping[int, float]
    stays: float


def visits_between(
    nodes: Iterable[int], ways: Mapping[int, Sequence[Way]]
) -> Mapping[tuple[int, int], float] | None:
    """Expected visits of b for a case that is in a, by (a, b): for a = b, and for every way from b to a.

    `ways` are those out of each node, with chances that sum to 1; what leads elsewhere does not come back.
    None if somebody goes round for ever. Nodes are left out one by one, those with the fewest neighbours
    first (Kemeny, Snell 1976; without subtractions, as in Grassmann, Taksar, Heyman 1985), then the entries
    of the inverse are found on the pattern of what was left (Takahashi, Fagan, Chen 1973). Near-linear for
    flows that people draw.
    """
    leaving = _Leaving(nodes, ways)
    if not leaving.run():
        return None
    found: dict[tuple[int, int], float] = {}
    for node, into, out, stays in reversed(leaving.steps):
        for source in into:
            found[node, source] = stays * sum(p * found[target, source] for target, p in out.items())
        for target in out:
            found[target, node] = stays * sum(found[target, source] * p for source, p in into.items())
        found[node, node] = stays * (1 + sum(found[node, source] * p for source, p in into.items()))
    return found


class _Leaving:
    def __init__(self, nodes: Iterable[int], ways: Mapping[int, Sequence[Way]]) -> None:
        self.out: dict[int, dict[int, float]] = {node: {} for node in nodes}
        self.into: dict[int, dict[int, None]] = {node: {} for node in self.out}
        self.elsewhere = dict.fromkeys(self.out, 0.0)
        self.steps: list[_Eliminated] = []
        for node in self.out:
            for target, chance in ways[node]:
                if target not in self.out:
                    self.elsewhere[node] += chance
                elif chance:
                    self.out[node][target] = self.out[node].get(target, 0.0) + chance
                    self.into[target][node] = None

    def neighbours(self, node: int) -> int:
        return len(self.out[node]) * len(self.into[node])

    def run(self) -> bool:
        """Whether every node could be left out."""
        ready = [(self.neighbours(node), node) for node in self.out]
        heapify(ready)
        while ready:
            count, node = heappop(ready)
            if node not in self.out:
                continue
            if count != self.neighbours(node):
                heappush(ready, (self.neighbours(node), node))
                continue
            if not self.leave_out(node):
                return False
        return True

    def leave_out(self, node: int) -> bool:
        out = self.out.pop(node)
        out.pop(node, None)
        into = {source: self.out[source].pop(node) for source in self.into.pop(node) if source != node}
        away, elsewhere = sum(out.values()) + self.elsewhere[node], self.elsewhere[node]
        if away <= 0:
            return False
        for target in out:
            del self.into[target][node]
        for source, chance in into.items():
            row, part = self.out[source], chance / away
            self.elsewhere[source] += part * elsewhere
            for target, onward in out.items():
                row[target] = row.get(target, 0.0) + part * onward
                self.into[target][source] = None
        self.steps.append(_Eliminated(node, into, out, 1 / away))
        return True
