"""Properties of all figures on random blueprints: held against a count of played cases (`rows.py` lists the
figures), against what they must add up to, and against themselves under other ids and another order of the
steps.
"""

from collections.abc import Iterator, Mapping, Sequence
from math import isclose, sqrt
from random import Random
from typing import Any

import pytest

from blueprint.analysis import lead_time, step_visits
from blueprint.analysis.course import Course, Shape
from blueprint.analysis.efficiency import processing_lead
from blueprint.analysis.ends import endings
from blueprint.analysis.truth import true_mean
from blueprint.analysis.value import spent
from blueprint.flow import Graph, build
from tests.analysis.blueprints import blueprint, renamed, reordered, service_of, yaml_of
from tests.analysis.constructs import constructs
from tests.analysis.played import Game, cases
from tests.analysis.rows import ROWS, by_state, by_value, of_customer, seconds

FLOAT = 1e-9


def interval(values: Sequence[float]) -> tuple[float, float]:
    """The mean and how far from it the truth may be: four standard errors, and some rare large values.

    What is farther is played again, longer, so that chance alone fails nothing.
    """
    mean = sum(values) / len(values)
    variance = sum((value - mean) ** 2 for value in values) / (len(values) - 1)
    return mean, 4 * sqrt(variance / len(values)) + 2 * max(values) / len(values) + 1e-6


def is_near(said: float, values: Sequence[float], *, bound: bool = False, around: float = 0.0) -> bool:
    """Whether a figure may be the mean of what these values are drawn from, or (`bound`) at most that."""
    mean, near = interval(values)
    return said - mean <= near + around and (bound or mean - said <= near + around)


def courses(graph: Graph, failing: bool) -> Iterator[tuple[str | None, Course]]:
    shape = Shape(graph)
    for segment in [*graph.service.segments] or [None]:
        yield segment, Course(shape, segment, failing)


def far_from_the_game(graph: Graph, failing: bool, count: int, seed: int) -> set[tuple[Any, ...]]:
    """Every figure in `ROWS` that is too far from what so many cases give."""
    game, far = Game(graph, failures=failing), set()
    for segment, course in courses(graph, failing):
        played = list(cases(game, count, seed, segment))
        for row in ROWS:
            if not row.where(course):
                continue
            said, counted = row.said(course), [row.counted(case) for case in played]
            around = row.around(course)
            for name in {*said, *(name for each in counted for name in each)}:
                values = [each.get(name, 0.0) for each in counted]
                value = said.get(name, 0.0)
                rare = sum(map(bool, values)) < 10
                if not is_near(value, values, bound=row.bound, around=around) and not (
                    rare and never(value, course, count)
                ):
                    far.add((segment, row.name, name, value, *interval(values)))
    return far


def never(value: float, course: Course, count: int) -> bool:
    """Whether so small a figure may come of an occurrence that so many cases hardly show."""
    day = course.shape.day or 0.0
    return value * count <= 25 * max(1.0, *(element.span.seconds(day) for element in course.elements))


def hold_against_the_game(seeds: range, most: int, count: int) -> None:
    """All figures of all courses. What is too far is played again, longer, before it counts."""
    for seed in seeds:
        graph = build(blueprint(seed, most).service)
        for failing in (False, True):
            far = far_from_the_game(graph, failing, count, seed)
            if far:
                again = far_from_the_game(graph, failing, 8 * count, seed + 1_000_000)
                both = {found[:3] for found in far} & {found[:3] for found in again}
                told = [found for found in again if found[:3] in both]
                assert not told, f"seed {seed}, most {most}, failing {failing}: {told}"


def hold_leads_and_visits(seeds: range, most: int, count: int, random_times: bool) -> dict[str, int]:
    """Lead times and visits of the mix of all segments; how many leads there were of each method."""
    seen: dict[str, int] = {}
    for seed in seeds:
        graph = build(blueprint(seed, most).service)
        for failing in (False, True):
            method = lead_time(graph, failures=failing).mix.method
            told = apart(graph, failing, count, seed, random_times)
            if told:
                again = apart(graph, failing, 8 * count, seed + 1_000_000, random_times)
                told = {name: again[name] for name in told if name in again}
            assert not told, f"seed {seed}, most {most}, failing {failing}, {method}: {told}"
            seen[method] = seen.get(method, 0) + 1
    return seen


def apart(graph: Graph, failing: bool, count: int, seed: int, random_times: bool) -> dict[str, Any]:
    """Where the lead time and the visits of steps are not what the game gives."""
    played = list(cases(Game(graph, failures=failing, random_times=random_times), count, seed))
    far = lead_apart(graph, failing, [case.lead for case in played], random_times)
    for step, visit in step_visits(graph, failures=failing).mix.items():
        assert visit is not None
        values = [case.visits.get(step, 0) for case in played]
        if not is_near(visit.visits, [*values, 1]):  # a visit more, so that rare ones have a spread
            far[f"visits of {step}"] = visit.visits, interval(values)
        if not is_near(visit.at_all, [*(min(value, 1) for value in values), 1]):
            far[f"{step} at all"] = visit.at_all, interval([min(value, 1) for value in values])
    return far


def lead_apart(graph: Graph, failing: bool, leads: Sequence[float], random_times: bool) -> dict[str, Any]:
    """Flow analysis is a lower bound; with varying times, so is whatever is not exact."""
    found, far = lead_time(graph, failures=failing).mix, {}
    assert found.mean is not None and found.complete
    calendar = graph.service.calendar
    mean = found.mean.seconds(calendar.hours if calendar else None)
    bound = found.method == "flow analysis" or (random_times and found.method != "exact")
    any_joins = any(node.step and node.step.join == "any" for node in graph.nodes)
    if not (bound and any_joins) and not is_near(mean, leads, bound=bound, around=3 * found.half_width):
        far["lead"] = mean, interval(leads)
    if min(leads) < found.shortest * (1 - FLOAT) - 1e-6 or max(leads) > found.longest * (1 + FLOAT) + 1e-6:
        far["bounds of the lead"] = found.shortest, found.longest, min(leads), max(leads)
    return far


def hold_true_means(seeds: range, most: int, count: int) -> int:
    """The mean shown beside a bound is that of cases with random times; how many there were."""
    found = 0
    for seed in seeds:
        graph = build(blueprint(seed, most).service)
        for failing in (False, True):
            game = Game(graph, failures=failing, random_times=True)
            for segment, course in courses(graph, failing):
                truth = true_mean(course)
                if truth is not None:
                    found += 1
                    mean = truth.mean.seconds(course.shape.day)
                    told = [seed, most, failing, segment, truth]
                    assert is_mean_of_leads(mean, game, segment, count, seed, 2.5 * truth.half_width), told
    return found


def is_mean_of_leads(
    mean: float, game: Game, segment: str | None, count: int, seed: int, around: float
) -> bool:
    """By so many cases, or by eight times as many others."""
    return any(
        is_near(mean, [case.lead for case in cases(game, many, seed + add, segment)], around=around)
        for many, add in ((count, 0), (8 * count, 1_000_000))
    )


def add_up(graph: Graph) -> None:
    """What must be true of the figures among themselves, however they are worked out."""
    for failing in (False, True):
        for _, course in courses(graph, failing):
            lead, day = course.worked.lead.span.seconds(course.shape.day or 0.0), course.shape.day
            clock = by_state(course)
            assert sum(clock.values()) == pytest.approx(lead, rel=1e-9, abs=1e-6)
            assert min(clock.values()) >= -1e-6
            assert processing_lead(course).seconds(day) <= lead * (1 + FLOAT) + 1e-6
            value = spent(course).value
            assert sum(by_value(course).values()) == pytest.approx(value.total.seconds(day), rel=1e-9)
            time = of_customer(course)
            assert time.total.seconds(day) <= lead * (1 + FLOAT) + 1e-6
            seen = (time.visible + time.invisible).seconds(day)
            assert seen == pytest.approx(value.total.seconds(day), rel=1e-9, abs=1e-6)
            waits = sum(seconds(course, spent(course).waits).values())
            processing = value.processing.seconds(day)
            assert processing + waits == pytest.approx(value.total.seconds(day), rel=1e-9, abs=1e-6)
            assert sum(end.share.value for end in endings(course).values()) == pytest.approx(1, rel=1e-9)
            assert sum(felt(course).values()) == pytest.approx(clock["turn"], rel=1e-9, abs=1e-6)


def felt(course: Course) -> dict[str, float]:
    return seconds(course, of_customer(course).felt)


def figures(graph: Graph, back: Mapping[str, str]) -> dict[Any, float]:
    """Everything that must not depend on names and order, by the names it had before; without what is
    played with random choices, which the order of the steps changes."""
    found: dict[Any, float] = {}
    for failing in (False, True):
        leads, day = lead_time(graph, failures=failing), None
        day = graph.service.calendar.hours if graph.service.calendar else None
        if not leads.mix.half_width and leads.mix.mean is not None:
            found[failing, "lead"] = leads.mix.mean.seconds(day)
        for step, visit in step_visits(graph, failures=failing).mix.items():
            found[failing, "visits", back[step]] = visit.visits if visit else -1.0
        for segment, course in courses(graph, failing):
            sampled = any(tangled.simulated for tangled in course.worked.tangles.values())
            for row in ROWS:
                if row.name in ("customer", "own", "processing") and (sampled or of_customer(course).sampled):
                    continue
                for name, value in row.said(course).items():
                    step, _, rest = name.partition(".")
                    found[failing, segment, row.name, back.get(step, step), rest] = value
    return found


def hold_under_other_names_and_orders(seeds: range, most: int) -> None:
    for seed in seeds:
        made = blueprint(seed, most, explicit=True)
        usual = figures(build(made.service), {id: id for id in made.service.steps})
        new = {id: f"步骤{at}" for at, id in enumerate(reversed(made.document["steps"]))}
        again = renamed(reordered(made.document, Random(seed)), new)
        changed = figures(build(service_of(yaml_of(again))), {name: id for id, name in new.items()})
        assert usual.keys() == changed.keys(), seed
        for name, value in usual.items():
            assert isclose(value, changed[name], rel_tol=1e-9, abs_tol=1e-6), (
                seed,
                name,
                value,
                changed[name],
            )


def test_leads_and_visits_are_those_of_played_cases():
    seen = hold_leads_and_visits(range(16), 12, 250, random_times=False)
    print(seen)
    assert {"exact", "flow analysis"} <= seen.keys()


def test_leads_bound_those_of_cases_with_random_times():
    hold_leads_and_visits(range(40, 52), 12, 250, random_times=True)


def test_true_means_are_those_of_cases_with_random_times():
    assert hold_true_means(range(70, 78), 12, 250) > 5


def test_all_figures_are_those_of_played_cases():
    hold_against_the_game(range(12), 12, 250)


def test_figures_add_up():
    for seed in range(15):
        add_up(build(blueprint(seed, 25).service))


def test_names_and_order_change_nothing():
    hold_under_other_names_and_orders(range(10), 20)


@pytest.mark.slow
@pytest.mark.parametrize("random_times", [False, True])
def test_leads_and_visits_are_those_of_thousands_of_cases(random_times):
    seen = hold_leads_and_visits(range(1000, 1060), 16, 2000, random_times)
    print(seen)
    assert {"exact", "flow analysis", "simulated"} <= seen.keys()


@pytest.mark.slow
def test_true_means_are_those_of_thousands_of_cases_with_random_times():
    assert hold_true_means(range(5000, 5060), 16, 1000) > 40


@pytest.mark.slow
def test_all_figures_are_those_of_thousands_of_cases():
    hold_against_the_game(range(2000, 2040), 16, 2000)


@pytest.mark.slow
def test_figures_of_many_add_up():
    for seed in range(3000, 3100):
        add_up(build(blueprint(seed).service))


@pytest.mark.slow
def test_names_and_order_change_nothing_in_many():
    hold_under_other_names_and_orders(range(4000, 4060), 40)


def test_blueprints_without_first_arrivals_are_compared_too():
    """What the bounds leave out does not leave out everything."""
    found = [constructs(blueprint(seed, 10).service) for seed in range(40)]
    assert sum("join any" not in each and "parallel" in each for each in found) > 10
