"""The regularised incomplete beta function: the share of a beta distribution below a point."""

from math import exp, lgamma, log, log1p

SMALL, EXACT, MOST = 1e-300, 1e-16, 500


def incomplete_beta(a: float, b: float, x: float) -> float:
    """I_x(a, b) for a, b > 0 and x in [0, 1], to about 14 digits.

    By the continued fraction of NIST DLMF 8.17.22 (https://dlmf.nist.gov/8.17#E22), on the side of the
    mean where it converges fast (8.17.4), evaluated as in Press et al., Numerical Recipes, §6.4.
    """
    if x <= 0 or x >= 1:
        return 0.0 if x <= 0 else 1.0
    if x > (a + 1) / (a + b + 2):
        return 1 - incomplete_beta(b, a, 1 - x)
    scale = exp(lgamma(a + b) - lgamma(a) - lgamma(b) + a * log(x) + b * log1p(-x))
    return scale * _fraction(a, b, x) / a


def _fraction(a: float, b: float, x: float) -> float:
    """1/(1 + d₁/(1 + d₂/(1 + …))) by the modified method of Lentz (Thompson, Barnett 1986)."""
    value, c, d = 1.0, 1.0, 1 / _off_zero(1 - (a + b) * x / (a + 1))
    value = d
    for m in range(1, MOST):
        even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m))
        odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1))
        for numerator in (even, odd):
            d = 1 / _off_zero(1 + numerator * d)
            c = _off_zero(1 + numerator / c)
            value *= c * d
        if abs(c * d - 1) < EXACT:
            break
    return value


def _off_zero(value: float) -> float:
    return value if abs(value) > SMALL else SMALL
