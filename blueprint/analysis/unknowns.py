"""What a service does not say."""

from blueprint.analysis.elements import Elements, elements
from blueprint.flow import Graph


def steps_of_unknown_time(graph: Graph) -> tuple[str, ...]:
    """Reached steps of the main flow whose own time, or a wait before or behind them, is not known for
    some kind of customer.
    """
    segments = tuple(graph.service.segments) or (None,)
    kinds = [elements(graph, segment, failures=True) for segment in segments]
    return tuple(
        node.id
        for node in graph.nodes
        if node.kind == "step"
        and graph.reached[node.at]
        and not graph.side[node.at]
        and not all(_known(graph, node.at, times) for times in kinds)
    )


def _known(graph: Graph, node: int, times: Elements) -> bool:
    return times.visit(node).complete and all(times.ways[way].complete for way in graph.out[node])
