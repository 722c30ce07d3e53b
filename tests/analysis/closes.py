"""Where the branches of a split have all come together."""

from blueprint.flow import Graph


def closes(graph: Graph) -> dict[int, int]:
    """Per node the first one that every forward way from it passes (its immediate post-dominator)."""
    sink = len(graph.nodes)
    rank = {node: at for at, node in enumerate(graph.order)} | {sink: len(graph.order)}
    found: dict[int, int] = {}
    for node in reversed(graph.order):
        targets = [graph.edges[e].target for e in graph.out[node] if not graph.rework[e]]
        passed = [sink if graph.nodes[t].kind == "end" else t for t in targets]
        here = [t for t in passed if t == sink or t in found]
        if here:
            found[node] = _meeting(here, found, rank)
    return found


def _meeting(nodes: list[int], found: dict[int, int], rank: dict[int, int]) -> int:
    """The first node that all of these pass."""
    while len(set(nodes)) > 1:
        earliest = min(nodes, key=rank.__getitem__)
        nodes = [found[node] if node == earliest else node for node in nodes]
    return nodes[0]
