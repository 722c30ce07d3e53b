"""Flows that are sound by their shape: whatever is parallel is nested."""

from collections.abc import Callable

from blueprint.flow.blocks import Block, Reduction
from blueprint.flow.graph import Graph


def is_nested(graph: Graph, blocks: Callable[[Graph], Reduction]) -> bool:
    """Whether the blocks alone show that no join is wrong; False decides nothing.

    A branch of a block is entered by its split only and left to the closing node only. Where every node
    leads to an end (which is presumed here) and no way leads back to the closing node, whoever enters a
    branch leaves it once: all partners meet as often as the split is passed. Outside the blocks nothing
    is parallel. Declared joins, side chains with branches, and branches that meet in an end are left to
    those who look closer.
    """
    if any(step.join for step in graph.service.steps.values()):
        return False
    splits = [node.at for node in graph.nodes if node.all_of and graph.reached[node.at]]
    if not splits:
        return True
    if any(graph.side[split] for split in splits):
        return False
    reduction = blocks(graph)
    return not reduction.open and all(
        isinstance(part, Block) and part.close != reduction.sink and not _returned_to(graph, part.close)
        for part in reduction.parts
    )


def _returned_to(graph: Graph, node: int) -> bool:
    return any(graph.rework[way] for way in graph.into[node])
