"""Days on the wall clock and business days meet in one total."""

from collections.abc import Iterator
from math import inf

from blueprint.check.estimates import estimates
from blueprint.check.subject import Subject
from blueprint.findings import Finding, Path, Place, Related, rule
from blueprint.model import DAY, Time

RULE = rule("clocks-mixed")


def check(subject: Subject) -> Iterator[Finding]:
    times = [at for at in subject.fact(estimates).times if not _is_work(at[0])]
    if not any(time.business for _, time in times):
        return
    graph = subject.flow
    aside = {node.id for node in graph.nodes if node.kind == "step" and graph.side[node.at]}
    for in_side_chain in (False, True):  # a side chain has totals of its own
        met = [at for at in times if (at[0][1] in aside) == in_side_chain]
        wall = next((path for path, time in met if not time.business and _lasts_days(time)), None)
        business = next((path for path, time in met if time.business), None)
        if wall and business:
            related = (Related(Place(business, on="value"), "business"),)
            yield Finding(RULE, Place(wall, on="value"), related=related)
            return


def _is_work(path: Path) -> bool:
    """`work` of a step or of its override for a segment: effort, which is in no total of elapsed time."""
    return path[2] == "work" or path[4:5] == ("work",)


def _lasts_days(time: Time) -> bool:
    """Whether it can last a day: how it was written (`24h`, `1d`) makes no difference."""
    longest = time.longest.wall
    return (time.mean.wall if longest == inf else longest) >= DAY
