"""True means beside flow analysis: hand-worked blocks, known distributions, independent play."""

from math import sqrt
from random import Random

import pytest

from blueprint.analysis.course import Course, Shape
from blueprint.analysis.elements import elements
from blueprint.analysis.lead_time import lead
from blueprint.analysis.truth import true_mean
from blueprint.analysis.truth.draws import drawer
from blueprint.flow import build, faults
from blueprint.flow.joins import joins
from blueprint.model import (
    Calendar,
    Exponential,
    Fixed,
    Lognormal,
    Normal,
    Pert,
    Triangular,
    Uniform,
    Wait,
)
from tests.analysis.blueprints import blueprint
from tests.analysis.played import Game
from tests.flow.generated import generated, long_service
from tests.flow.services import service, time, way
from tests.flow.simulated import play

HARMLESS = {"join-without-meaning"}


def truth(described, **options):
    return true_mean(Course(Shape(build(described)), None, **options))


def block(first, second, *, join=None, **steps):
    """Both: 50/50 {20, 10} and 16, unless other steps are given."""
    return service(
        a={"time": 0, "next": [first, second]},
        **{
            "b": {"kind": "decision", "choose": {"x": ("d", "50%"), "y": "e"}},
            "d": {"time": 20, "next": "z"},
            "e": {"time": 10, "next": "z"},
            "c": {"time": 16, "next": "z"},
            **steps,
        },
        z={"time": 1, "join": join, "next": "end"},
    )


def test_both_of_a_choice_and_a_fixed_time():
    found = truth(block("b", "c"))
    assert found.mean.wall == pytest.approx(18 + 1, rel=1e-9)
    assert (found.method, found.runs, found.half_width, found.complete) == ("over runs", 2, 0, True)


def test_the_first_of_a_choice_and_a_fixed_time():
    found = truth(block("b", "c", join="any"))
    assert found.mean.wall == pytest.approx((16 + 10) / 2 + 1, rel=1e-9)


def test_a_block_that_is_repeated_counts_as_often_as_it_is_passed():
    found = truth(
        service(
            a={"time": 3, "next": ["b", "c"]},
            b={"time": 0, "choose": {"x": ("d", "50%"), "y": "e"}},
            d={"time": 20, "next": "z"},
            e={"time": 10, "next": "z"},
            c={"time": 16, "next": "z"},
            z={"time": 1, "choose": {"again": ("a", "50%"), "fine": "end"}},
        )
    )
    assert found.mean.wall == pytest.approx(2 * (3 + 18 + 1), rel=1e-9)


def test_more_runs_than_could_be_listed_are_still_counted():
    """Twelve choices of 0 or 1 on either side: the larger of two binomial counts."""

    def side(name):
        return {
            f"{name}{at}": {"time": 0, "choose": {"one": (f"{name}{at}x", "50%"), "none": following}}
            for at in range(12)
            for following in [f"{name}{at + 1}" if at < 11 else "z"]
        } | {f"{name}{at}x": {"time": 1, "next": f"{name}{at + 1}" if at < 11 else "z"} for at in range(12)}

    found = truth(
        service({"a": {"time": 0, "next": ["p0", "q0"]}, **side("p"), **side("q"), "z": {"time": 0}})
    )
    weights = [binomial(12, k) / 2**12 for k in range(13)]
    expected = sum(max(j, k) * weights[j] * weights[k] for j in range(13) for k in range(13))
    assert found.mean.wall == pytest.approx(expected, rel=1e-9)
    assert (found.method, found.runs) == ("over runs", 2**24)


def binomial(n, k):
    return 1 if k in (0, n) else binomial(n - 1, k - 1) * n // k


def test_an_undecided_block_inside_a_branch_that_is_always_the_last():
    found = truth(
        service(
            s={"time": 0, "next": ["a", "f"]},
            a={"time": 5, "next": ["b", "c"]},
            b={"time": 0, "choose": {"x": ("d", "50%"), "y": "e"}},
            d={"time": 20, "next": "z"},
            e={"time": 10, "next": "z"},
            c={"time": 16, "next": "z"},
            z={"time": 1, "next": "end"},
            f={"time": 2, "next": "end"},
        )
    )
    assert found.mean.wall == pytest.approx(5 + 18 + 1, rel=1e-9)


def test_an_undecided_block_where_branches_cross_is_counted_run_by_run():
    """Inside the branch from a to b: both {50/50 {20, 10}, 16}; crossing c takes 19 to e."""
    found = truth(
        service(
            a={"time": 0, "next": ["p", "c"]},
            p={"time": 0, "next": ["q", "r"]},
            q={"time": 0, "choose": {"x": ("q1", "50%"), "y": "q2"}},
            q1={"time": 20, "next": "b"},
            q2={"time": 10, "next": "b"},
            r={"time": 16, "next": "b"},
            b={"time": 0, "next": ["d", "e"]},
            c={"time": 19, "next": "e"},
            d={"time": 1, "next": "f"},
            e={"time": 4, "next": "f"},
            f={"time": 1, "next": "end"},
        )
    )
    assert found.mean.wall == pytest.approx((20 + 4 + 19 + 4) / 2 + 1, rel=1e-9)
    assert (found.method, found.runs) == ("over runs", 2)


def test_where_the_figure_shown_is_the_true_mean_there_is_none_beside_it():
    assert truth(service(a={"time": time(Uniform(1, 9))})) is None
    decided = service(
        a={"time": 0, "next": ["b", "c"]},
        b={"time": time(Uniform(10, 20)), "next": "end"},
        c={"time": 9, "next": "end"},
    )
    assert truth(decided) is None
    elsewhere = service(
        s={"time": 1, "choose": {"never": ("a", "0%"), "always": "end"}},
        a={"time": 0, "next": ["b", "c"]},
        b={"time": time(Uniform(1, 2)), "next": "end"},
        c={"time": time(Uniform(1, 2)), "next": "end"},
    )
    assert truth(elsewhere) is None


def repeated(b):
    return service(
        a={"time": 1, "next": ["b", "c"]},
        b={"time": b, "choose": {"again": ("b", "50%"), "fine": "m"}},
        m={"time": 0, "next": ["d", "e"]},
        c={"time": 8, "next": "e"},
        d={"time": 1, "next": "f"},
        e={"time": 4, "next": "f"},
        f={"time": 1, "next": "end"},
    )


def test_where_the_lead_time_is_sampled_the_true_mean_has_varying_times():
    """Fixed: max(5·k, 8) + 4 with k geometric. Exponential with mean 5: the sum is exponential with mean 10
    and the mean of the larger of that and 8 is 8 + 10·e^−0.8."""
    assert truth(repeated(5)) is None
    found = truth(repeated(time(Exponential(5))))
    expected = 2 + 4 + 8 + 10 * 2.718281828459045**-0.8
    assert found.method == "simulated"
    assert abs(found.mean.wall - expected) < 1.5 * found.half_width < 0.1 * expected


@pytest.mark.parametrize(
    ("shape", "expected"),
    [
        (Uniform(0, 60), 40),
        (Exponential(60), 90),
        (Lognormal.from_mean(60, 30), 60 * 1.2618),
        (Normal(60, 12), 60 + 12 / sqrt(3.141592653589793)),
    ],
)
def test_the_larger_of_two_that_vary_alike(shape, expected):
    """2/3 of the width, 3/2 of the mean; of normals mean + sd/√π, of lognormals mean·(1 + erf(σ/2))."""
    found = truth(
        service(
            a={"time": 100, "next": ["b", "c"]},
            b={"time": time(shape), "next": "end"},
            c={"time": time(shape), "next": "end"},
        )
    )
    assert found.method == "simulated"
    assert abs(found.mean.wall - 100 - expected) < 1.5 * found.half_width < 0.03 * found.mean.wall


@pytest.mark.parametrize(
    "shape",
    [
        Fixed(3), Pert(2, 8, 25), Pert(4, 4, 4), Triangular(2, 8, 25), Uniform(1, 5), Exponential(4),
        Lognormal.from_quantiles(5, 9), Normal(8, 2),
    ],
)  # fmt: skip
def test_draws_have_the_mean_and_the_variance_of_their_shape(shape):
    draw, random, count = drawer(shape), Random(1), 20_000
    drawn = [draw(random) for _ in range(count)]
    mean = sum(drawn) / count
    assert mean == pytest.approx(shape.mean, abs=5 * sqrt(shape.variance / count) + 1e-9)
    assert sum((x - mean) ** 2 for x in drawn) / count == pytest.approx(shape.variance, rel=0.15, abs=1e-9)
    assert all(shape.shortest <= x <= shape.longest for x in drawn)


def test_a_failure_takes_its_time_and_leads_elsewhere_in_the_same_visit():
    """50 %: ten for the recovery and then five more; beside twelve. 13.5 in the mean."""
    found = truth(
        service(
            a={"time": 0, "next": ["b", "c"]},
            b={"time": 0, "next": "z", "fails": {"f": {"p": "50%", "recover": {"then": "d", "time": 10}}}},
            c={"time": 12, "next": "z"},
            d={"time": 5, "next": "z"},
            z={"time": 0, "next": "end"},
        ),
        failures=True,
    )
    assert abs(found.mean.wall - 13.5) < 1.5 * found.half_width < 0.5


def test_recovery_and_the_wait_for_it_come_together():
    recover = {"then": "continue", "time": 10, "wait": 10}
    found = truth(
        service(
            a={"time": 0, "next": ["b", "c"]},
            b={"time": 0, "next": "z", "fails": {"f": {"p": "50%", "recover": recover}}},
            c={"time": 12, "next": "z"},
            z={"time": 0, "next": "end"},
        ),
        failures=True,
    )
    assert abs(found.mean.wall - (12 + 20) / 2) < 1.5 * found.half_width < 0.5


def test_business_days_stay_apart():
    """16 or 8 hours of opening against 12 on the wall clock."""
    steps = block(
        "b", "c",
        d={"time": time(2, business=True), "next": "z"},
        e={"time": time(1, business=True), "next": "z"},
        c={"time": 12 * 3600, "next": "z"},
    )  # fmt: skip
    found = truth(service_with(steps, calendar=Calendar(8 * 3600.0)))
    assert (found.mean.wall, found.mean.business) == pytest.approx((6 * 3600 + 1, 1))


def service_with(described, **about):
    from msgspec.structs import replace

    return replace(described, **about)


def test_unknown_times_count_as_nothing():
    found = truth(block("b", "c", c={"time": 16, "next": way("z", wait=Wait(None))}))
    assert found.mean.wall == pytest.approx(19)
    assert not found.complete


def test_the_same_every_time():
    steps = long_service(60, seed=4)
    assert truth(steps) == truth(steps)


def compare(seeds, cases):
    """Against an independent token game with fixed times; how many were counted, how many simulated."""
    seen = {}
    for seed in seeds:
        graph = build(generated(seed, most=12))
        if len(graph.starts) > 1 or any(f.kind not in HARMLESS for f in faults(graph)):
            continue
        course = Course(Shape(graph))
        if lead(course).mean is None or (found := true_mean(course)) is None:
            continue
        times = [t.wall for t in elements(graph).steps]
        random, shape = Random(seed), joins(graph)
        runs = [
            play(graph, shape, course.chances, times, random, graph.starts[0].node)[0] for _ in range(cases)
        ]
        mean = sum(runs) / cases
        near = 5 * sqrt(sum((run - mean) ** 2 for run in runs) / (cases - 1) / cases) + 1e-6
        assert abs(found.mean.wall - mean) <= near + 3 * found.half_width, (seed, found, mean, near)
        shown = lead(course)
        unsure = 3 * (found.half_width + shown.half_width) + 1e-6
        assert shown.mean.wall <= found.mean.wall + unsure, seed
        seen[found.method] = seen.get(found.method, 0) + 1
    return seen


def test_true_means_agree_with_simulated_cases():
    seen = compare(range(150), 300)
    assert seen["over runs"] > 3


def hold_blueprints(seeds, cases):
    """Against an independent token game, with varying times and failures; how many were held against it."""
    held = 0
    for seed in seeds:
        graph = build(blueprint(seed, most=20).service)
        segment = [None, *graph.service.segments][-1]
        course = Course(Shape(graph), segment, failures=True)
        if not course.odds.complete or lead(course).mean is None or (found := true_mean(course)) is None:
            continue
        game, random = Game(graph, failures=True, random_times=True), Random(seed)
        runs = [game.play(random, segment).lead for _ in range(cases)]
        mean = sum(runs) / cases
        near = 5 * sqrt(sum((run - mean) ** 2 for run in runs) / (cases - 1) / cases)
        shown = found.mean.wall + found.mean.business * (course.shape.day or 0)
        assert abs(shown - mean) <= near + 3 * found.half_width, (seed, found, mean, near)
        held += 1
    return held


def test_true_means_of_whole_blueprints_agree_with_cases_played():
    assert hold_blueprints(range(14), 300) > 2


@pytest.mark.slow
def test_true_means_of_many_blueprints_agree_with_cases_played():
    assert hold_blueprints(range(100, 150), 1500) > 12


@pytest.mark.slow
def test_true_means_agree_with_simulated_cases_of_many_flows():
    seen = compare(range(1000, 2000), 2000)
    assert {"over runs", "simulated"} <= seen.keys()
