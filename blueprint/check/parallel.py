"""Steps that go on at the same time, for the rules that ask who is needed twice."""

from blueprint.check.faults import flow_faults
from blueprint.check.subject import Subject
from blueprint.findings import Path
from blueprint.flow.together import Parallel, parallels


def parallel_branches(subject: Subject) -> tuple[Parallel, ...]:
    """All parallel branches; none where the flow is wrong or not known. A fact of the subject."""
    graph = subject.flow
    if not graph.complete or subject.fact(flow_faults) or not any(node.all_of for node in graph.nodes):
        return ()
    return parallels(graph, subject.blocks)


def where_it_splits(subject: Subject, split: int) -> Path:
    """The place that lists the branches."""
    graph = subject.flow
    node = graph.nodes[split]
    if node.kind == "step":
        return ("steps", node.id, "next")
    return next((graph.edges[e].path for e in graph.into[split]), ("steps", node.id))
