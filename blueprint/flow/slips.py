"""Slips in writing a flow that would pass for a flow, or make a mess of it (SEMANTICS §1)."""

from collections.abc import Iterator

from blueprint.flow.fault import Fault
from blueprint.flow.graph import Edge, Graph


def fall_through(graph: Graph) -> Iterator[Fault]:
    """Steps without `next` that run into the step below, although it is the target of another way: the
    author forgot `next`. (That the last step runs into the end is told by `last_step_without_next`.)
    """
    named = {entry.node for entry in graph.starts if entry.id is not None}
    named |= {graph.edges[e].target for e in graph.also}
    namers = ("choice", "branch", "item", "recovery")
    named |= {edge.target for edge in graph.edges if edge.kind in namers and not graph.rework[edge.at]}
    for edge in graph.edges:
        if edge.kind != "below" or graph.nodes[edge.target].kind == "end":
            continue
        if edge.target in named and graph.reached[edge.source]:
            yield Fault("fall-through", edge.source, edge.at)


def last_step_without_next(graph: Graph) -> Iterator[Fault]:
    """The last step goes to `end` unsaid only where the file is a plain sequence."""
    steps = tuple(graph.service.steps.values())
    if not steps or steps[-1].choose or steps[-1].next:
        return
    last = len(steps) - 1
    unsaid = next((e for e in graph.out[last] if graph.edges[e].kind == "below"), None)
    if unsaid is not None and graph.reached[last] and _branches(graph):
        yield Fault("last-step-without-next", last, unsaid)


def _branches(graph: Graph) -> bool:
    service = graph.service
    return bool(service.starts) or any(
        step.choose
        or step.also
        or len(step.next) > 1
        or any(not isinstance(way.to, str) for way in step.next)
        or any(point.recover and point.recover.then in service.steps for point in step.fails.values())
        for step in service.steps.values()
    )


def bad_parallel_list(graph: Graph) -> Iterator[Fault]:
    """Branches that go straight to `end`, twice to one step, or back."""
    for node in graph.nodes:
        if not node.all_of or not graph.reached[node.at]:
            continue
        targets: set[int] = set()
        for way in (_item(graph, e) for e in graph.out[node.at]):
            if graph.rework[way.at]:
                yield Fault("bad-parallel-list", node.owner, way.at, "back")
            elif graph.nodes[way.target].kind == "end":
                yield Fault("bad-parallel-list", node.owner, way.at, "end")
            elif way.target in targets:
                yield Fault("bad-parallel-list", node.owner, way.at, "twice")
            targets.add(way.target)


def _item(graph: Graph, branch: int) -> Edge:
    """The way as the file lists it: one taken by chance leads out of a routing node of its own."""
    edge = graph.edges[branch]
    first = graph.out[edge.target][:1] if graph.nodes[edge.target].kind == "routing" else ()
    item = graph.edges[first[0]] if first else edge
    return item if item.kind == "item" else edge


def side_chain_rejoins(graph: Graph) -> Iterator[Fault]:
    """Side chains that lead, or begin, in the main flow."""
    for e in graph.also:
        edge = graph.edges[e]
        if graph.reached[edge.source] and not graph.side[edge.target]:
            yield Fault("side-chain-rejoins", edge.source, e, "begins")
    for edge in graph.edges:
        if edge.kind == "also" or not graph.side[edge.source] or graph.side[edge.target]:
            continue
        if graph.nodes[edge.target].kind != "end":
            yield Fault("side-chain-rejoins", graph.nodes[edge.source].owner, edge.at)
