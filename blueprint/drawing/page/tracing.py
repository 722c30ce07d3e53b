"""What the page must know of the flow to trace it: nodes and lines, by their ids in the picture."""

from collections.abc import Sequence

from blueprint.drawing.diagram import Diagram
from blueprint.drawing.page.ways import FLOW


def traces(diagram: Diagram, steps: Sequence[str]) -> dict[str, list[list[object]]]:
    """The diagram as lists. `nodes`: id, and the place in `steps` of the step it shows, or −1. `ways`: id,
    source, target, and whether a case goes along it: messages, evidence and the like do not.
    """
    places = {step: at for at, step in enumerate(steps)}
    owners = [places[node.of] if node.of else -1 for node in diagram.nodes]
    for link in diagram.links:  # what a step shows or sends belongs to it
        for own, other in ((link.source, link.target), (link.target, link.source)):
            if owners[own] < 0 and diagram.nodes[own].shape in ("evidence", "message"):
                owners[own] = owners[other]
    return {
        "nodes": [[node.id, owner] for node, owner in zip(diagram.nodes, owners, strict=True)],
        "ways": [[link.id, link.source, link.target, int(link.kind in FLOW)] for link in diagram.links],
    }
