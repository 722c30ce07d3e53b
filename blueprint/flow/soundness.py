"""stub"""

from blueprint.flow.graph import Graph


def faults(graph: Graph) -> tuple[object, ...]:
    return ()
