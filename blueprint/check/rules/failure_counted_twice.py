"""A fail point that the flow already draws as a way of its step, and that adds to it once more."""

from collections.abc import Iterator

from blueprint.check.subject import Subject
from blueprint.findings import Finding, Path, Place, Related, rule
from blueprint.flow import Edge, Graph
from blueprint.model import FailPoint, Recovery, Step

RULE = rule("failure-counted-twice")


def check(subject: Subject) -> Iterator[Finding]:
    graph = subject.flow
    for node in graph.nodes:
        if node.step is None or not node.step.fails or not node.step.choose:
            continue
        yield from _beside_its_branch(node.step)
        drawn = {fail.branch for fail in node.step.fails.values() if fail.branch}
        choices = [graph.edges[e] for e in graph.out[node.at] if graph.edges[e].kind == "choice"]
        open_choices = [edge for edge in choices if edge.label not in drawn]
        for fail in node.step.fails.values():
            twin = next((edge for edge in open_choices if _same(graph, edge, fail)), None)
            if twin:
                home = ("steps", node.id)
                args = {"step": node.id, "fail": fail.id, "label": twin.label, "chance": fail.chance}
                related = (Related(Place(twin.path), "way", {"label": twin.label}),)
                yield Finding(RULE, Place((*home, "fails", fail.id)), args, related=related)


def _beside_its_branch(step: Step) -> Iterator[Finding]:
    """Fail points that are a way, whose recovery would take time or lead elsewhere as well (SEMANTICS §9)."""
    for fail in step.fails.values():
        recover = fail.recover
        if recover is None or fail.branch is None or fail.branch not in step.choose:
            continue
        way = step.choose[fail.branch]
        again = recover.then == "again" and way.to == step.id
        elsewhere = recover.then not in ("continue", way.to) and not again
        home: Path = ("steps", step.id, "fails", fail.id)
        path = home if elsewhere else _lasting(step, fail, recover)
        if path:
            args = {"fail": fail.id, "label": fail.branch, "then": recover.then}
            related = (
                Related(Place(("steps", step.id, "choose", fail.branch)), "way", {"label": fail.branch}),
            )
            variant = "elsewhere" if elsewhere else "time"
            yield Finding(RULE, Place((*path, "recover")), args, variant, related)


def _lasting(step: Step, fail: FailPoint, recover: Recovery) -> Path | None:
    """The fail point whose recovery takes time: for everyone, else for the first segment that says so."""
    if recover.time or recover.wait:
        return ("steps", step.id, "fails", fail.id)
    for segment, override in step.by_segment.items():
        said = override.fails.get(fail.id)
        if said and said.recover and (said.recover.time or said.recover.wait):
            return ("steps", step.id, "by_segment", segment, "fails", fail.id)
    return None


def _same(graph: Graph, way: Edge, fail: FailPoint) -> bool:
    """Equal chance, on a way back (SEMANTICS §9) or on the way that the recovery takes as well."""
    if fail.branch or not fail.chance or way.chance != fail.chance.value or way.declared is False:
        return False
    target = graph.nodes[way.target]
    return graph.rework[way.at] or (fail.recover is not None and fail.recover.then == target.id)
