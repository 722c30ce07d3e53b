"""What a service does not say."""

from blueprint.analysis.elements import elements
from blueprint.flow import Graph


def steps_of_unknown_time(graph: Graph) -> tuple[str, ...]:
    """Reached steps of the main flow whose own time, or a wait before or behind them, is not known."""
    times = elements(graph, failures=True)
    return tuple(
        node.id
        for node in graph.nodes
        if node.kind == "step"
        and graph.reached[node.at]
        and not graph.side[node.at]
        and not (
            times.visit(node.at).complete and all(times.ways[way].complete for way in graph.out[node.at])
        )
    )
