"""Late finish − early finish in one run of a region whose branches cross.

Kelley and Walker, "Critical-path planning and scheduling", 1959; a first arrival takes the earliest of the
branches instead of the latest.
"""

from collections.abc import Callable, Collection, Iterable, Sequence
from math import inf
from typing import NamedTuple

from blueprint.analysis.parallel.sampling import Event


class Link(NamedTuple):
    """A way that was taken from one visit to another."""

    source: int
    way: int
    target: int


class Network(NamedTuple):
    """What happened in one run: the node of every visit (0: the split is left), `close` the last of them,
    and all links, each behind those that lead to its source.
    """

    nodes: Sequence[int]
    close: int
    links: Sequence[Link]


def network_of_ways(
    split: int, close: int, ways: Iterable[int], source: Sequence[int], target: Sequence[int]
) -> Network:
    """The run that took these ways, in onward order of the nodes they leave, and no node twice."""
    visit = {split: 0}
    links = []
    for way in ways:
        there = visit.setdefault(target[way], len(visit))
        links.append(Link(visit[source[way]], way, there))
    return Network(tuple(visit), visit[close], links)


def network_of_events(events: Sequence[Event]) -> Network:
    """A run as it was played."""
    made: dict[int, int] = {}
    links = []
    for at, event in enumerate(events):
        links += [Link(made.pop(way), way, at) for way in event.used]
        made.update(dict.fromkeys(event.taken, at))
    links.sort()
    return Network([event.node for event in events], len(events) - 1, links)


class Floats(NamedTuple):
    """Of every visit and every link, in the order of its network."""

    visits: Sequence[float]
    links: Sequence[float]


def floats(
    network: Network,
    visits: Sequence[float],
    delays: Sequence[float],
    first_arrivals: Collection[int] = (),
) -> Floats:
    """How much longer each visit and each link may last before the run takes longer; in working time, as
    `visits` (of nodes) and `delays` (on ways). `first_arrivals` are nodes that go on with the first of what
    comes together there.
    """
    nodes, close, links = network
    start, second = [inf] * len(nodes), [inf] * len(nodes)
    start[0] = 0.0
    arrivals = []
    for source, way, target in links:
        own = visits[nodes[source]] if source else 0.0
        arrived = start[source] + own + delays[way]
        arrivals.append(arrived)
        before = start[target]
        if before == inf:
            start[target] = arrived
        elif nodes[target] in first_arrivals:
            start[target], second[target] = sorted((before, arrived, second[target]))[:2]
        elif arrived > before:
            start[target] = arrived
    spare, left = [inf] * len(nodes), [0.0] * len(links)
    spare[close] = 0.0
    for at in range(len(links) - 1, -1, -1):
        source, _, target = links[at]
        upto, arrived = start[target] + spare[target], arrivals[at]
        if nodes[target] in first_arrivals and (arrived > start[target] or second[target] <= upto):
            left[at] = inf  # another one comes in time
            continue
        left[at] = upto - arrived
        if left[at] < spare[source]:
            spare[source] = left[at]
    return Floats(spare, left)


def least(
    network: Network, found: Floats, visits: Callable[[int], bool], delays: Callable[[int], bool]
) -> Floats:
    """What is left for certain where some visits (of nodes) or delays (on ways) are longer than known:
    nothing on any path with one of them."""
    nodes, _, links = network
    before = [at not in (0, network.close) and visits(node) for at, node in enumerate(nodes)]
    after = list(before)
    for source, way, target in links:
        before[target] = before[target] or before[source] or delays(way)
    for source, way, target in reversed(links):
        after[source] = after[source] or after[target] or delays(way)
    unsure = [one or two for one, two in zip(before, after, strict=True)]
    return Floats(
        [0.0 if no else spare for no, spare in zip(unsure, found.visits, strict=True)],
        [
            0.0 if before[source] or after[target] or delays(way) else spare
            for (source, way, target), spare in zip(links, found.links, strict=True)
        ],
    )
