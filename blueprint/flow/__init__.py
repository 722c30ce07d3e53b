"""The graph of one service: ways, joins, soundness, visits. The one truth for all rooms below."""

from blueprint.flow.fault import Fault, FaultKind
from blueprint.flow.graph import Edge, EdgeKind, Entry, Graph, Node, NodeKind, Unresolved, build
from blueprint.flow.soundness import faults

__all__ = [
    "Edge", "EdgeKind", "Entry", "Fault", "FaultKind", "Graph", "Node", "NodeKind", "Unresolved",
    "build", "faults",
]  # fmt: skip
