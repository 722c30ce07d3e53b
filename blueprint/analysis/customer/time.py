"""How a case passes for the customer: acting, served, waiting, away (SEMANTICS §6)."""

from collections.abc import Iterable, Mapping

from msgspec import Struct, field

from blueprint.analysis.course import Course
from blueprint.analysis.customer.chain import chain
from blueprint.analysis.customer.flow import Clock, flow
from blueprint.analysis.customer.stays import Stays, is_visible, stays
from blueprint.analysis.totals import Total, agreed, withheld


class CustomerTime(Struct, frozen=True):
    """The lead time of a case by what the customer does meanwhile; the eight parts add up to it.

    Waiting is for a `turn` (queues, declared waits), for `unseen` work, or at joins for other `branches`.
    `felt`: the part of declared waits that is waiting, by kind. `visible` and `invisible` add up to the
    element time. `sampled`: part of it was played with random choices, always the same ones.
    """

    before: Total = Total()
    acting: Total = Total()
    served: Total = Total()
    turn: Total = Total()
    unseen: Total = Total()
    branches: Total = Total()
    away: Total = Total()
    after: Total = Total()
    felt: Mapping[str, Total] = field(default_factory=dict)
    visible: Total = Total()
    invisible: Total = Total()
    sampled: bool = False

    @property
    def waiting(self) -> Total:
        return self.turn + self.unseen + self.branches

    @property
    def total(self) -> Total:
        """Customer time."""
        return self.acting + self.served + self.waiting


def customer_time(course: Course) -> CustomerTime:
    """Where the customer is while a case runs, in the mean.

    Exact for the lead time that flow analysis gives, wherever the customer is in one branch only; where the
    customer is in several at once, or in branches that cross, that part is played (`sampled`). A case
    that never meets the customer is all `before`. Withheld where cases go round for ever, or where it
    depends on the chance of a failure that is not known.
    """
    found = stays(course)
    time = _customer_time(course, found, 0.0)
    if any(
        failure.chance is None and failure.own for of_node in found.failures.values() for failure in of_node
    ):
        return agreed(time, _customer_time(course, found, 0.5), "chances")
    return time


def _customer_time(course: Course, found: Stays, guess: float) -> CustomerTime:
    walk = chain(course, found, guess) if course.visits else None
    clock = flow(walk) if walk else None
    if walk is None or clock is None:
        return withheld(CustomerTime(), "endless")
    visible, invisible = _visible(course, clock)
    return CustomerTime(
        before=clock.before,
        acting=clock.activities["acting"],
        served=clock.activities["served"],
        turn=clock.activities["turn"],
        unseen=clock.activities["unseen"],
        branches=clock.activities["branches"],
        away=clock.activities["away"],
        after=clock.after,
        felt=clock.felt,
        visible=visible,
        invisible=invisible,
        sampled=walk.sampled,
    )


def _visible(course: Course, clock: Clock) -> tuple[Total, Total]:
    """Element time above the line of visibility, felt waits included, and the rest of it."""
    service = course.graph.service
    seen: list[Total] = []
    unseen: list[Total] = []
    for element, occurs in course.main():
        time = course.total(element, element.span, occurs)
        (seen if is_visible(element, service) else unseen).append(time)
    visible, invisible = _sum(seen), _sum(unseen)
    felt = clock.unseen_felt
    rest = Total(
        max(0.0, invisible.wall - felt.wall), max(0.0, invisible.business - felt.business), invisible.complete
    )
    moved = Total(invisible.wall - rest.wall, invisible.business - rest.business, felt.complete)
    return visible + moved, rest


def _sum(times: Iterable[Total]) -> Total:
    wall = business = 0.0
    complete = True
    for time in times:
        wall += time.wall
        business += time.business
        complete = complete and time.complete
    return Total(wall, business, complete)
