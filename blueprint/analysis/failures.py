"""How often something fails (SEMANTICS §9)."""

from collections.abc import Mapping

from blueprint.analysis.course import Course
from blueprint.analysis.totals import Number
from blueprint.flow import Node
from blueprint.flow.chances import failure_chance
from blueprint.model import FailPoint


def failures(course: Course) -> Mapping[str, Number]:
    """Expected failures per case of every fail point, side chains included, by `STEP.fails.FAIL`.

    A failure that is drawn as a branch happens as often as its way is taken, also as planned; the others
    are left out there. One of unknown chance happens at least never.
    """
    return {
        f"{node.id}.fails.{point.id}": _expected(course, node, point)
        for node in course.graph.nodes
        if node.step and course.graph.reached[node.at]
        for point in node.step.fails.values()
        if course.failures or point.branch is not None
    }


def _expected(course: Course, node: Node, point: FailPoint) -> Number:
    visits = course.visits.get(node.at, 0.0)
    if not visits:
        return Number()
    complete = node.at not in course.odds.at_least
    if point.branch is not None:
        edges = course.graph.edges
        ways = (e for e in course.graph.out[node.at] if edges[e].label == point.branch)
        return Number(visits * sum(course.chances[way] for way in ways), complete)
    chance = failure_chance(point, node, course.segment)
    return Number(visits * float(chance or 0), complete and chance is not None)
