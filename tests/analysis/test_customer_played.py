"""The customer's time of random blueprints: what must always hold of it, and against played cases."""

from collections.abc import Mapping
from math import sqrt
from random import Random

import pytest
from msgspec import Struct
from msgspec.structs import fields, replace

from blueprint.analysis.course import Course, Shape
from blueprint.analysis.customer import customer_time
from blueprint.flow import build
from blueprint.model import Fixed, Time
from tests.analysis.blueprints import blueprint
from tests.analysis.played import Game

PARTS = {
    "before": "before", "acting": "acting", "served": "served", "turn": "turn", "unseen": "hidden",
    "branches": "branches", "away": "away", "after": "after",
}  # fmt: skip
"""Each part, and what the game calls it."""


def fixed(value):
    """The same with every time as its mean, so that more blocks have one branch that always is the last."""
    if isinstance(value, Time):
        return replace(value, shape=Fixed(value.shape.mean))
    if isinstance(value, Struct):
        return type(value)(**{f.name: fixed(getattr(value, f.name)) for f in fields(value)})
    if isinstance(value, Mapping):
        return {key: fixed(each) for key, each in value.items()}
    return tuple(map(fixed, value)) if isinstance(value, tuple) else value


def courses(seed, **wishes):
    graph = build(fixed(blueprint(seed, **wishes).service))
    shape = Shape(graph)
    for segment in [*graph.service.segments] or [None]:
        for failures in (False, True):
            yield Course(shape, segment, failures)


def always_holds(seed, course, found):
    lead = course.worked.lead.span
    day = course.shape.day
    parts = [getattr(found, part) for part in PARTS]
    for clock in ("wall", "business"):
        whole = sum(getattr(part, clock) for part in parts)
        assert whole == pytest.approx(getattr(lead, clock), rel=1e-9, abs=1e-6), (seed, clock)
        split = getattr(found.visible, clock) + getattr(found.invisible, clock)
        total = sum(
            getattr(course.total(element, element.span, occurs), clock) for element, occurs in course.main()
        )
        assert split == pytest.approx(total, rel=1e-9, abs=1e-6), (seed, clock)
    assert min(part.seconds(day) for part in parts) >= -1e-6, seed
    felt = sum(each.seconds(day) for each in found.felt.values())
    assert felt == pytest.approx(found.turn.seconds(day), rel=1e-9, abs=1e-6), seed
    assert all(part.complete for part in parts), seed


def agrees_with_the_game(seed, course, found, cases):
    """Where the customer is in one branch the parts that are the customer's own do; all, where one branch of
    each block is always the last. What was sampled has an error of its own."""
    game, random, day = Game(course.graph, failures=course.failures), Random(seed), course.shape.day
    clocks = [game.play(random, course.segment).clock for _ in range(cases)]
    exact = all(course.worked.decided.values())
    lead = course.worked.lead.span.seconds(day)
    for part in PARTS if exact else ("acting", "served"):
        times = [clock[PARTS[part]] for clock in clocks]
        mean = sum(times) / cases
        spread = sqrt(sum((time - mean) ** 2 for time in times) / (cases - 1) / cases)
        near = 6 * spread + lead * (5 / cases + (0.05 if found.sampled else 0)) + 1e-6
        told = getattr(found, part).seconds(day)
        assert abs(told - mean) <= near, (seed, course.segment, course.failures, part, told, mean, near)
    return exact


def compare(seeds, cases, **wishes):
    """How many courses were exact, and how many sampled."""
    exact = sampled = 0
    for seed in seeds:
        for course in courses(seed, **wishes):
            found = customer_time(course)
            always_holds(seed, course, found)
            sampled += found.sampled
            if not found.sampled or all(course.worked.decided.values()):
                exact += agrees_with_the_game(seed, course, found, cases)
    return exact, sampled


def test_the_customer_in_one_place():
    exact, sampled = compare(range(16), 200, most=12, two_places=False, any_joins=False)
    assert exact >= 15 and not sampled


def test_the_customer_in_several_places():
    exact, sampled = compare(range(6), 200, most=9, two_places=True, any_joins=True)
    assert exact and sampled


@pytest.mark.slow
def test_the_customer_in_one_place_on_many_blueprints():
    exact, _ = compare(range(100, 160), 1000, most=16, two_places=False, any_joins=False)
    assert exact > 40


@pytest.mark.slow
def test_the_customer_in_several_places_on_many_blueprints():
    exact, sampled = compare(range(300, 330), 1000, most=14, two_places=True, any_joins=True)
    assert exact > 15 and sampled > 15


@pytest.mark.slow
def test_the_parts_of_large_blueprints_add_up():
    for seed in range(4):
        for course in courses(seed, most=300):
            always_holds(seed, course, customer_time(course))
