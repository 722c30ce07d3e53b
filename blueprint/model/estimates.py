"""Figures in a blueprint: what was estimated, and on what grounds."""

from datetime import date
from fractions import Fraction

from msgspec import Struct

from blueprint.model.durations import Duration, Shape
from blueprint.wording import Wording
from blueprint.wording.speech import number


class Grounds(Struct, frozen=True):
    """Where an estimate comes from: `basis` is observed, assumed or proposed; None = as the file says."""

    basis: str | None = None
    source: str | None = None
    on: date | None = None


NO_GROUNDS = Grounds()


class Time(Struct, frozen=True):
    """A time that varies from visit to visit.

    `shape` is in seconds, or in business days where `business` is true.
    """

    shape: Shape
    business: bool = False
    grounds: Grounds = NO_GROUNDS

    @property
    def mean(self) -> Duration:
        return self._on_clock(self.shape.mean)

    @property
    def shortest(self) -> Duration:
        return self._on_clock(self.shape.shortest)

    @property
    def longest(self) -> Duration:
        return self._on_clock(self.shape.longest)

    def _on_clock(self, value: float) -> Duration:
        return Duration(business=value) if self.business else Duration(wall=value)


class Chance(Struct, frozen=True):
    """A probability, exactly as written."""

    value: Fraction
    grounds: Grounds = NO_GROUNDS

    def speak(self, words: Wording) -> str:  # noqa: ARG002 — percent is written alike in both languages
        return f"{number(self.value * 100, 4)}%"


class Amount(Struct, frozen=True):
    """Money, in the currency of the file."""

    value: Fraction
    grounds: Grounds = NO_GROUNDS


class Rate(Struct, frozen=True):
    """Money per time: `amount` for every `per` seconds of work."""

    amount: Fraction
    per: float
    grounds: Grounds = NO_GROUNDS
