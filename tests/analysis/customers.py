"""What tests of the customer's time share: who takes part, and what is told of a course."""

import pytest

from blueprint.analysis.course import Course, Shape
from blueprint.analysis.customer import customer_time
from blueprint.flow import build
from blueprint.model import Actor
from tests.flow.services import service

ACTORS = {
    "guest": Actor("guest", "customer"),
    "clerk": Actor("clerk", "onstage"),
    "desk": Actor("desk", "backstage"),
}
GUEST, CLERK, DESK = {"guest": "Does"}, {"clerk": "Does"}, {"desk": "Does"}
BOTH = {"clerk": "Serves", "guest": "Is served"}

PARTS = ("before", "acting", "served", "turn", "unseen", "branches", "away", "after")


def course(steps, *, segment=None, failures=False, trial=0, **about):
    described = service(steps, actors=ACTORS, **about)
    return Course(Shape(build(described)), segment, failures, trial)


def told(steps, **options):
    """The customer's time; its parts add up to the lead time, on both clocks, and to the element time."""
    case = course(steps, **options)
    found = customer_time(case)
    lead = case.worked.lead.span
    parts = [getattr(found, part) for part in PARTS]
    if not any(part.withheld for part in parts):
        assert sum(part.wall for part in parts) == pytest.approx(lead.wall, rel=1e-9, abs=1e-9)
        assert sum(part.business for part in parts) == pytest.approx(lead.business, rel=1e-9, abs=1e-9)
        assert min(part.seconds(case.shape.day) for part in parts) >= 0
    of_elements = sum(case.total(element, element.span, occurs).wall for element, occurs in case.main())
    assert found.visible.wall + found.invisible.wall == pytest.approx(of_elements, rel=1e-9, abs=1e-9)
    return found


def clock(found):
    """Seconds on the wall, parts without any left out."""
    assert not found.sampled
    wall = {part: getattr(found, part).wall for part in PARTS}
    return {part: pytest.approx(seconds, rel=1e-9) for part, seconds in wall.items() if abs(seconds) > 1e-9}


WITH_GUEST = {"by": "desk", "with_": {"guest": 1}}
