"""The chance of exceeding a value, and the incomplete beta function."""

from itertools import pairwise
from math import ceil, erf, exp, inf, lgamma, log, pi, sqrt

import pytest

from blueprint.model import Exponential, Fixed, Lognormal, Normal, Pert, Triangular, Uniform
from blueprint.model.beta import incomplete_beta


@pytest.mark.parametrize(
    ("a", "b", "x", "expected"),
    [
        (1, 1, 0.3, 0.3),
        (2, 1, 0.3, 0.09),
        (1, 3, 0.2, 1 - 0.8**3),
        (2, 3, 0.5, 0.6875),  # 11/16: at least two of four coins
        (5, 2, 0.9, 6 * 0.9**5 - 5 * 0.9**6),
        (0.5, 0.5, 0.25, 1 / 3),  # (2/π)·arcsin √x
        (2.5, 2.5, 0.5, 0.5),
    ],
)
def test_the_incomplete_beta_function_in_closed_form(a, b, x, expected):
    assert incomplete_beta(a, b, x) == pytest.approx(expected, rel=1e-12)


@pytest.mark.parametrize(
    ("freedom", "t", "expected"), [(1, 6.313752, 0.95), (5, 2.015048, 0.95), (10, 2.763769, 0.99)]
)
def test_the_incomplete_beta_function_against_the_printed_table_of_student(freedom, t, expected):
    """P(T ≤ t) = 1 − I_x(ν/2, 1/2)/2 with x = ν/(ν + t²) (NIST Handbook, table 1.3.6.7.2; DLMF 8.17)."""
    tail = incomplete_beta(freedom / 2, 0.5, freedom / (freedom + t * t)) / 2
    assert 1 - tail == pytest.approx(expected, abs=1e-7)


def test_the_incomplete_beta_function_as_a_binomial_tail():
    """P(at least k of n) = I_p(k, n − k + 1)."""
    n, p = 30, 0.17
    chances = [
        exp(lgamma(n + 1) - lgamma(j + 1) - lgamma(n - j + 1)) * p**j * (1 - p) ** (n - j)
        for j in range(n + 1)
    ]
    for k in range(1, n + 1):
        assert incomplete_beta(k, n - k + 1, p) == pytest.approx(sum(chances[k:]), rel=1e-11)


def test_the_incomplete_beta_function_at_its_ends():
    assert (incomplete_beta(2, 3, 0), incomplete_beta(2, 3, 1)) == (0, 1)
    assert (incomplete_beta(2, 3, -1), incomplete_beta(2, 3, 2)) == (0, 1)


def integral(density, low, high, pieces=2000):
    """Gauss–Legendre with five points a piece."""
    nodes = (0.0, sqrt(5 - 2 * sqrt(10 / 7)) / 3, sqrt(5 + 2 * sqrt(10 / 7)) / 3)
    weights = (128 / 225, (322 + 13 * sqrt(70)) / 900, (322 - 13 * sqrt(70)) / 900)
    half, total = (high - low) / pieces / 2, 0.0
    for piece in range(pieces):
        middle = low + half * (2 * piece + 1)
        for node, weight in zip(nodes, weights, strict=True):
            points = (middle - half * node, middle + half * node) if node else (middle,)
            total += weight * half * sum(map(density, points))
    return total


def pert_density(shape):
    a, m, b = shape.shortest, shape.likely, shape.longest
    above, below = 1 + 4 * (m - a) / (b - a), 1 + 4 * (b - m) / (b - a)
    scale = exp(lgamma(above + below) - lgamma(above) - lgamma(below)) / (b - a)
    return lambda x: scale * ((x - a) / (b - a)) ** (above - 1) * ((b - x) / (b - a)) ** (below - 1)


def triangular_density(shape):
    a, m, b = shape.shortest, shape.likely, shape.longest
    return lambda x: 2 / (b - a) * ((x - a) / (m - a) if x < m else (b - x) / (b - m))


def lognormal_density(shape):
    mu, sigma = shape.mu, shape.sigma
    return lambda x: exp(-(((log(x) - mu) / sigma) ** 2) / 2) / (x * sigma * sqrt(2 * pi))


def normal_density(shape):
    part = (1 + erf(shape.mean / shape.sd / sqrt(2))) / 2
    return lambda x: exp(-(((x - shape.mean) / shape.sd) ** 2) / 2) / (shape.sd * sqrt(2 * pi)) / part


CASES = [
    (Pert(2, 8, 25), pert_density, 25),
    (Pert(2, 3, 25), pert_density, 25),
    (Pert(0, 20, 25), pert_density, 25),
    (Triangular(2, 8, 25), triangular_density, 25),
    (Triangular(2, 25, 25), triangular_density, 25),
    (Triangular(2, 2, 25), triangular_density, 25),
    (Uniform(2, 25), lambda _: lambda __: 1 / 23, 25),
    (Lognormal.from_mean(12, 7), lognormal_density, 3000),
    (Lognormal.from_quantiles(8, 20), lognormal_density, 3000),
    (Normal(12, 3), normal_density, 60),
    (Exponential(8), lambda shape: lambda x: exp(-x / shape.mean) / shape.mean, 400),
]


@pytest.mark.parametrize(("shape", "density", "top"), CASES)
@pytest.mark.parametrize("value", [2.5, 5.0, 8.0, 12.5, 24.0])
def test_exceeding_is_the_integral_of_the_density(shape, density, top, value):
    pieces = max(2000, ceil(top))
    breaks = sorted({value, max(value, getattr(shape, "likely", value)), min(4 * value, top), top})
    expected = sum(integral(density(shape), *ends, pieces) for ends in pairwise(breaks))
    assert shape.exceeding(value) == pytest.approx(expected, abs=1e-9)


@pytest.mark.parametrize("shape", [shape for shape, _, _ in CASES])
def test_the_mean_is_the_integral_of_exceeding(shape):
    """E = ∫ P(X > x) dx for what is never below zero: ties the chances to the mean that is shown."""
    top = shape.longest if shape.longest < inf else 60 * shape.mean
    expected = integral(shape.exceeding, 0.0, top, pieces=4000)
    assert shape.mean == pytest.approx(expected, rel=1e-4 if isinstance(shape, Normal) else 1e-6)


def test_nothing_exceeds_the_longest_and_everything_the_shortest():
    for shape, _, _ in CASES:
        assert shape.exceeding(shape.longest) == 0 or shape.longest == inf
        assert shape.exceeding(0) == 1
        assert shape.exceeding(-1) == 1


def test_a_fixed_time_exceeds_or_not():
    assert (Fixed(10).exceeding(9.99), Fixed(10).exceeding(10), Fixed(0.3).exceeding(0.1 + 0.2)) == (1, 0, 0)


def test_the_ninetieth_percentile_and_the_median_as_written():
    shape = Lognormal.from_quantiles(8, 20)
    assert shape.exceeding(8) == pytest.approx(0.5, abs=1e-12)
    assert shape.exceeding(20) == pytest.approx(0.1, abs=1e-12)
