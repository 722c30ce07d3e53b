"""How much longer an element may take before the lead time grows, and what is critical (SEMANTICS §5)."""

from collections.abc import Mapping
from math import inf
from typing import Literal

from msgspec import Struct

from blueprint.analysis.course import Course
from blueprint.analysis.parallel.reserves import Reserve


class Slack(Struct, frozen=True):
    """Of one element of the main flow: `seconds` of working time each visit may lengthen (inf: no limit).

    `bound`: at least, beside an unknown branch; at most, within one. `weight`: lead time saved per unit of
    time saved in a critical element, 0 where it is not critical. What is `critical` is judged by the times
    that are known.
    """

    seconds: float
    bound: Literal["at least", "at most"] | None = None
    critical: bool = False
    weight: float = 0.0


def slacks(course: Course) -> Mapping[str, Slack]:
    """By the name of the element; elements that are never visited have none.

    By the same method as the lead time: in a block the time its branch is shorter than the block, and what
    the branch around it has left, shared out among the visits; where branches cross late finish − early
    finish, the least of all runs (of some of them where the lead time is simulated). Kelley and Walker,
    "Critical-path planning and scheduling", 1959.
    """
    reserves = course.reserves
    found = {}
    for element, occurs in course.main():
        per = 1.0 if element.way is not None else float(element.chance or 0)
        left = reserves.nodes.get(element.node) if element.way is None else reserves.ways.get(element.way)
        if occurs and per and left is not None:
            found[element.name] = _slack(left.of(per), reserves.close)
    return found


def _slack(left: Reserve, close: float) -> Slack:
    critical = left.known <= close
    weight = left.weight if critical else 0.0
    if left.high == inf and left.low < inf:
        return Slack(left.low, "at least", critical, weight)
    bound: Literal["at most"] | None = "at most" if left.high - left.low > close else None
    return Slack(left.high, bound, critical, weight)
