"""The branches that flow analysis follows: in every block the one that is last (or first) in the mean."""

from blueprint.analysis.course import Course
from blueprint.flow.blocks import Block, Tangle, parts_within


def passed_over(course: Course, part: Block | Tangle) -> frozenset[int] | None:
    """The ways by which all other branches arrive where they meet; None where branches cross or cannot be
    compared, so that no branch is followed.

    The mean time along the followed ones is the time of flow analysis, whatever comes last in a case.
    """
    out, target = course.shape.reduction.out, course.shape.reduction.target
    inner = sorted(parts_within(part, course.shape.reduction), key=lambda each: each.way)
    blocks = [each for each in inner if isinstance(each, Block)]
    if len(blocks) < len(inner):
        return None
    arriving: dict[int, list[int]] = {}
    others: set[int] = set()
    for block in blocks:
        followed = _followed(course, block)
        if followed is None:
            return None
        arriving[block.way] = []
        for at, branch in enumerate(block.branches):
            ways = [way for node in branch.members for way in out[node]]
            exits = [way for way in ways or [branch.way] if target[way] == block.close]
            original = [way for exit_ in exits for way in arriving.get(exit_, [exit_])]
            arriving[block.way] += original
            if at != followed:
                others.update(original)
    return frozenset(others)


def _followed(course: Course, block: Block) -> int | None:
    """Which branch."""
    day, nodes = course.shape.day, course.graph.nodes
    spans = [course.worked.branches[branch.way].span for branch in block.branches]
    if day is None and len({span.business for span in spans}) > 1:
        return None
    lengths = [span.seconds(day or 0.0) for span in spans]
    step = nodes[block.close].step if block.close < len(nodes) else None
    return lengths.index(min(lengths) if step is not None and step.join == "any" else max(lengths))
