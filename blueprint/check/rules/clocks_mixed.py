"""Days on the wall clock and business days meet in one total."""

from collections.abc import Iterator
from math import inf

from blueprint.check.estimates import TimeAt, estimates
from blueprint.check.subject import Subject
from blueprint.findings import Finding, Place, Related, rule
from blueprint.model import DAY, Time

RULE = rule("clocks-mixed")


def check(subject: Subject) -> Iterator[Finding]:
    graph = subject.flow
    aside = {node.id for node in graph.nodes if node.kind == "step" and graph.side[node.at]}
    for in_side_chain in (False, True):
        times = [
            at for at in subject.fact(estimates).times
            if "work" not in at.path and (at.path[1] in aside) == in_side_chain
        ]  # fmt: skip
        wall = _first(times, business=False)
        business = _first(times, business=True)
        if wall and business:
            related = (Related(Place(business.path, on="value"), "business"),)
            yield Finding(RULE, Place(wall.path, on="value"), related=related)
            return


def _first(times: list[TimeAt], business: bool) -> TimeAt | None:
    """The first time in business days, or the first on the wall clock that can last a day or more."""
    return next((at for at in times if at.value.business == business and (business or _days(at.value))), None)


def _days(time: Time) -> bool:
    longest = time.longest.wall
    return (time.mean.wall if longest == inf else longest) >= DAY
