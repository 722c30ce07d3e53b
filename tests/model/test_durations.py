"""Means and variances of ranges, against published cases."""

from itertools import pairwise

import pytest

from blueprint.model import Exponential, Lognormal, Pert, Triangular, Uniform

TASKS = ((5, 8, 17), (3, 5, 7), (4, 6, 8), (3, 4, 5))
"""Four tasks one after the other, due in 28 days."""


def test_a_range_of_three_figures():
    assert Pert(2, 8, 25).mean == pytest.approx(9.8333333333, rel=1e-9)
    assert Triangular(2, 8, 25).mean == pytest.approx(11.6666666667, rel=1e-9)


def test_the_variances_of_the_shapes():
    assert Pert(5, 8, 17).variance == pytest.approx(32 / 7)
    assert Triangular(5, 8, 17).variance == pytest.approx(6.5)
    assert (Uniform(2, 8).mean, Uniform(2, 8).variance) == (5, 3)
    assert Exponential(4).variance == 16


def test_a_lognormal_has_exactly_the_mean_and_deviation_that_are_written():
    shape = Lognormal.from_mean(10, 8)
    assert (shape.mean, shape.variance) == (pytest.approx(10, rel=1e-12), pytest.approx(64, rel=1e-12))


def test_a_lognormal_of_median_and_ninetieth_percentile():
    """σ = ln(20/8)/1.28155… = 0.71498…; mean 8·e^{σ²/2}."""
    shape = Lognormal.from_quantiles(8, 20)
    assert shape.sigma == pytest.approx(0.7149849, abs=1e-6)
    assert shape.mean == pytest.approx(8 * 2.718281828459045 ** (shape.sigma**2 / 2), rel=1e-12)


@pytest.mark.parametrize(
    ("shape", "mean", "variance", "on_time"), [(Pert, 24, 5.857, 0.939), (Triangular, 25, 8, 0.838)]
)
def test_four_tasks_in_a_row(shape, mean, variance, on_time):
    """Where classical PERT has 24, 5.0 and 0.963, the distributions have figures of their own."""
    tasks = [shape(*task) for task in TASKS]
    assert sum(task.mean for task in tasks) == pytest.approx(mean)
    assert sum(task.variance for task in tasks) == pytest.approx(variance, abs=5e-4)
    assert sum_within(tasks, 28) == pytest.approx(on_time, abs=5e-4)


def sum_within(shapes, limit, parts=20):
    """The chance that independent times add up to no more, on a grid of 1/parts."""
    chances = [1.0]
    for shape in shapes:
        above = [shape.exceeding(at / parts) for at in range(int(shape.longest) * parts + 2)]
        grid = [low - high for low, high in pairwise(above)]
        sums = [0.0] * (len(chances) + len(grid))
        for at, chance in enumerate(chances):
            if chance:
                for more, part in enumerate(grid):
                    sums[at + more] += chance * part
        chances = sums
    last = limit * parts - len(shapes) // 2  # each part of the grid stands for its middle
    return sum(chances[:last]) + chances[last] / 2
