"""Durations on two clocks, and the shapes a duration takes from visit to visit.

The unit says which clock runs (SEMANTICS §10): `bd` runs in opening hours, everything else on the wall.
"""

from math import erfc, exp, inf, log, sqrt
from typing import Protocol

from msgspec import Struct

from blueprint.model.beta import incomplete_beta
from blueprint.wording import Wording
from blueprint.wording.speech import number

MINUTE, HOUR, DAY, WEEK = 60.0, 3600.0, 86400.0, 604800.0

Z90 = 1.2815515655446004  # the standard normal's 90th percentile


class Duration(Struct, frozen=True):
    """A length of time: `wall` seconds plus `business` days. The two are added, never mixed."""

    wall: float = 0.0
    business: float = 0.0

    def __add__(self, other: "Duration") -> "Duration":
        return Duration(self.wall + other.wall, self.business + other.business)

    def __mul__(self, factor: float) -> "Duration":
        return Duration(self.wall * factor, self.business * factor)

    __rmul__ = __mul__

    def __bool__(self) -> bool:
        return bool(self.wall or self.business)

    def seconds(self, business_day: float | None = None) -> float:
        """One number where one is needed: *working time*, with `business_day` seconds to the business day.

        Raises ValueError where business days are asked for and their length is not known.
        """
        if not self.business:
            return self.wall
        if business_day is None:
            raise ValueError("a duration in business days needs the length of a business day")
        return self.wall + self.business * business_day

    def speak(self, words: Wording) -> str:
        """The duration in the reader's units: `12 min`, `1 h 30 min`, `2 bd + 4 h`; less than a hundredth of
        a business day is told only where there is nothing else.
        """
        days, wall = number(self.business), _wall(self.wall, words)
        if days in ("0", "-0"):
            if self.wall or not self.business:
                return wall
            days = "< 0.01"
        business = words.say("units", "business_day", n=days)
        if not self.wall:
            return business
        return words.say("units", "plus", first=business, second=wall)


def _wall(seconds: float, words: Wording) -> str:
    """Two neighbouring units at most, rounded to the smaller."""
    if seconds == inf:
        return words.say("units", "endless")
    if seconds < 0:
        return "−" + _wall(-seconds, words)
    for large, small, name, lesser in (
        (DAY, HOUR, "day", "hour"),
        (HOUR, MINUTE, "hour", "minute"),
        (MINUTE, 1.0, "minute", "second"),
    ):
        parts = round(seconds / small) if small > 1 else round(seconds)
        if parts * small >= large:
            whole, rest = divmod(parts, round(large / small))
            said = words.say("units", name, n=whole)
            return f"{said} {words.say('units', lesser, n=rest)}" if rest else said
    return words.say("units", "second", n=number(seconds, 1))


class Shape(Protocol):
    """How a quantity varies from visit to visit. All figures in the unit of the quantity."""

    @property
    def mean(self) -> float: ...
    @property
    def variance(self) -> float: ...
    @property
    def shortest(self) -> float: ...
    @property
    def longest(self) -> float: ...

    def exceeding(self, value: float) -> float:
        """The chance of more than `value`."""


class Fixed(Struct, frozen=True):
    """Always the same."""

    value: float

    @property
    def mean(self) -> float:
        return self.value

    @property
    def variance(self) -> float:
        return 0.0

    @property
    def shortest(self) -> float:
        return self.value

    @property
    def longest(self) -> float:
        return self.value

    def exceeding(self, value: float) -> float:
        """Differences by rounding do not count."""
        return 1.0 if self.value > value * (1 + 1e-9) else 0.0


class Pert(Struct, frozen=True):
    """The beta-PERT distribution: mean (a+4m+b)/6, variance (μ−a)(b−μ)/7 (Malcolm et al. 1959; Vose 2008)."""

    shortest: float
    likely: float
    longest: float

    @property
    def mean(self) -> float:
        return (self.shortest + 4 * self.likely + self.longest) / 6

    @property
    def variance(self) -> float:
        return (self.mean - self.shortest) * (self.longest - self.mean) / 7

    def exceeding(self, value: float) -> float:
        """Of the beta distribution with α = 1 + 4(m−a)/(b−a) and β = 1 + 4(b−m)/(b−a) on [a, b]."""
        width = self.longest - self.shortest
        above = 1 + 4 * (self.likely - self.shortest) / width
        below = 1 + 4 * (self.longest - self.likely) / width
        return incomplete_beta(below, above, (self.longest - value) / width)


class Triangular(Struct, frozen=True):
    """The triangular distribution: mean (a+m+b)/3."""

    shortest: float
    likely: float
    longest: float

    @property
    def mean(self) -> float:
        return (self.shortest + self.likely + self.longest) / 3

    @property
    def variance(self) -> float:
        a, m, b = self.shortest, self.likely, self.longest
        return (a * a + m * m + b * b - a * m - a * b - m * b) / 18

    def exceeding(self, value: float) -> float:
        a, m, b = self.shortest, self.likely, self.longest
        if not a < value < b:
            return 1.0 if value <= a else 0.0
        if value < m:
            return 1 - (value - a) ** 2 / ((b - a) * (m - a))
        return (b - value) ** 2 / ((b - a) * (b - m))


class Uniform(Struct, frozen=True):
    """Anywhere between two bounds, each as likely."""

    shortest: float
    longest: float

    @property
    def mean(self) -> float:
        return (self.shortest + self.longest) / 2

    @property
    def variance(self) -> float:
        return (self.longest - self.shortest) ** 2 / 12

    def exceeding(self, value: float) -> float:
        return min(1.0, max(0.0, (self.longest - value) / (self.longest - self.shortest)))


class _AboveZero(Struct, frozen=True):
    """From zero upwards, without an upper end."""

    @property
    def shortest(self) -> float:
        return 0.0

    @property
    def longest(self) -> float:
        return inf


class Lognormal(_AboveZero, frozen=True):
    """Lognormal with median e^μ. See `from_mean` and `from_quantiles` for the two ways it is written."""

    mu: float
    sigma: float

    @classmethod
    def from_mean(cls, mean: float, sd: float) -> "Lognormal":
        """Exactly this mean and standard deviation: σ² = ln(1 + sd²/mean²)."""
        variance = log(1 + (sd / mean) ** 2)
        return cls(log(mean) - variance / 2, sqrt(variance))

    @classmethod
    def from_quantiles(cls, p50: float, p90: float) -> "Lognormal":
        """Median and 90th percentile: σ = ln(p90/p50) / z₉₀."""
        return cls(log(p50), log(p90 / p50) / Z90)

    @property
    def mean(self) -> float:
        return exp(self.mu + self.sigma**2 / 2)

    @property
    def variance(self) -> float:
        return (exp(self.sigma**2) - 1) * self.mean**2

    def exceeding(self, value: float) -> float:
        return _above((log(value) - self.mu) / self.sigma) if value > 0 else 1.0


class Normal(_AboveZero, frozen=True):
    """Normal, cut at zero; sd ≤ mean/4, so that the cut moves the mean by less than 0.01 %."""

    mean: float
    sd: float

    @property
    def variance(self) -> float:
        return self.sd**2

    def exceeding(self, value: float) -> float:
        return _above((value - self.mean) / self.sd) / _above(-self.mean / self.sd) if value > 0 else 1.0


class Exponential(_AboveZero, frozen=True):
    """Exponential: without memory, standard deviation equal to the mean."""

    mean: float

    @property
    def variance(self) -> float:
        return self.mean**2

    def exceeding(self, value: float) -> float:
        return exp(-value / self.mean) if value > 0 else 1.0


def _above(z: float) -> float:
    """The part of the standard normal above z."""
    return erfc(z / sqrt(2)) / 2
