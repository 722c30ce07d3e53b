"""What the analysis says of a kind of case beside what the game counts in one: a row for each figure.

A new figure is one more row in `ROWS`: what is said of a course, what is counted in a case (both by the same
names), and where the two must agree.
"""

from collections.abc import Callable, Mapping
from functools import lru_cache
from typing import Any, NamedTuple

from blueprint.analysis.course import Course
from blueprint.analysis.customer import customer_time
from blueprint.analysis.efficiency import processing_lead
from blueprint.analysis.ends import endings
from blueprint.analysis.failures import failures
from blueprint.analysis.value import spent
from blueprint.analysis.work import cost, work
from tests.analysis.clock import PARTS
from tests.analysis.played import Case


class Row(NamedTuple):
    """A figure of one kind of case. `where`: courses in which the two must agree; `around`: how far the
    analysis may be from it by its own sampling; `bound`: it says at most what the game counts.
    """

    name: str
    said: Callable[[Course], Mapping[str, float]]
    counted: Callable[[Case], Mapping[Any, float]]
    where: Callable[[Course], bool] = lambda _: True
    around: Callable[[Course], float] = lambda _: 0.0
    bound: bool = False


of_customer = lru_cache(maxsize=4)(customer_time)
"""Several rows ask for it, and some of it is played with random choices."""


def seconds(course: Course, totals: Mapping[str, Any]) -> dict[str, float]:
    return {name: total.seconds(course.shape.day) for name, total in totals.items()}


def numbers(totals: Mapping[str, Any]) -> dict[str, float]:
    return {name: total.value for name, total in totals.items()}


def by_value(course: Course) -> dict[str, float]:
    value = spent(course).value
    return seconds(course, {name: getattr(value, name) for name in ("va", "bva", "nva", "unclassified")})


def by_state(course: Course) -> dict[str, float]:
    """The customer's clock, by the game's words."""
    time = of_customer(course)
    words = {"hidden": "unseen"}
    return seconds(course, {part: getattr(time, words.get(part, part)) for part in PARTS})


def by_end(course: Course) -> dict[str, float]:
    return {end: ending.share.value for end, ending in endings(course).items()}


def beside_joins(parts: Mapping[str, float]) -> dict[str, float]:
    """What does not depend on which branch is the last."""
    return {part: parts[part] for part in ("acting", "served", "turn", "hidden")}


def first_arrivals(course: Course) -> bool:
    return any(node.step and node.step.join == "any" for node in course.graph.nodes)


def decided(course: Course) -> bool:
    """In every case the same branch is the last one (or the first), and no branches cross."""
    return all(course.worked.decided.values()) and not course.worked.tangles


def played_by_itself(course: Course) -> float:
    """1 % of the lead time, where the customer is in several places and the analysis plays that."""
    return 0.01 * sum(by_state(course).values()) if of_customer(course).sampled else 0.0


def in_one_place(course: Course) -> bool:
    return not of_customer(course).sampled and not first_arrivals(course)


ROWS = (
    Row("work", lambda c: seconds(c, work(c).actors), lambda case: case.work),
    Row("cost", lambda c: {"": cost(c).total.value}, lambda case: {"": case.cost}),
    Row("value", by_value, lambda case: case.values),
    Row("waits", lambda c: seconds(c, spent(c).waits), lambda case: case.waits),
    Row("aside", lambda c: seconds(c, {"": spent(c).value.side}), lambda case: {"": case.aside}),
    Row("failures", lambda c: numbers(failures(c)), lambda case: by_name(case.failures)),
    Row("ends", by_end, lambda case: {case.end: 1.0}),
    Row("own", lambda c: beside_joins(by_state(c)), lambda case: beside_joins(case.clock), in_one_place),
    Row("customer", by_state, lambda case: case.clock, decided, played_by_itself),
    Row(
        "processing", lambda c: seconds(c, {"": processing_lead(c)}), lambda case: {"": case.processed},
        lambda c: not first_arrivals(c) and not c.worked.tangles, bound=True,
    ),
)  # fmt: skip


def by_name(found: Mapping[tuple[str, str], float]) -> dict[str, float]:
    return {f"{step}.fails.{fail}": times for (step, fail), times in found.items()}
