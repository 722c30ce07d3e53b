"""Figures that add up: times, money and counts per case, with what is known of them.

Everything additive that `analysis` says of one kind of case is a `Total` or a `Number`, alone, in a mapping
or in a Struct of these (and of bools, which hold where they hold in one part). So mixing segments by their
shares, and withholding what depends on a guess, is written once, here.
"""

from collections.abc import Callable, Mapping, Sequence
from math import isclose
from typing import Any, Literal, TypeVar, cast

from msgspec import Struct
from msgspec.structs import fields

from blueprint.model import Duration

Reason = Literal["flow", "chances", "endless", "shares"]
"""Why a figure is not given: the flow has an error, it depends on chances that are not known, the case may
go round for ever, or shares of starts or segments are missing."""


class Total(Struct, frozen=True):
    """A time per case: `wall` seconds plus `business` days (SEMANTICS §10), in the mean.

    Not `complete`: something in it is not known and counts as nothing, so that the truth is at least this.
    `withheld`: it cannot be given, and `wall` and `business` say nothing.
    """

    wall: float = 0.0
    business: float = 0.0
    complete: bool = True
    withheld: Reason | None = None

    @property
    def duration(self) -> Duration:
        return Duration(self.wall, self.business)

    def seconds(self, business_day: float | None) -> float:
        """Working time, where one number is needed."""
        return self.wall + self.business * (business_day or 0.0)

    def __add__(self, other: "Total") -> "Total":
        return Total(
            self.wall + other.wall,
            self.business + other.business,
            self.complete and other.complete,
            self.withheld or other.withheld,
        )

    def __mul__(self, factor: float) -> "Total":
        if not factor:
            return Total()
        return Total(self.wall * factor, self.business * factor, self.complete, self.withheld)


class Number(Struct, frozen=True):
    """A count or an amount of money per case; `complete` and `withheld` as in `Total`."""

    value: float = 0.0
    complete: bool = True
    withheld: Reason | None = None

    def __add__(self, other: "Number") -> "Number":
        return Number(
            self.value + other.value, self.complete and other.complete, self.withheld or other.withheld
        )

    def __mul__(self, factor: float) -> "Number":
        return Number(self.value * factor, self.complete, self.withheld) if factor else Number()


Additive = TypeVar("Additive")


def mixed(parts: Sequence[tuple[Additive, float]]) -> Additive:
    """Σ share·figure, for figures of one form; a key that a part lacks counts as nothing there."""
    shares = [share for _, share in parts]

    def sum_up(figures: Sequence[Total | Number]) -> Total | Number:
        whole: Any = type(figures[0])()
        for figure, share in zip(figures, shares, strict=True):
            whole = whole + figure * share
        return cast(Total | Number, whole)

    return _merged([figure for figure, _ in parts], sum_up)


def agreed(one: Additive, other: Additive, reason: Reason) -> Additive:
    """The first, with everything withheld in which the two differ: it depends on what was guessed."""

    def same_or_withheld(pair: Sequence[Total | Number]) -> Total | Number:
        first, second = pair
        if isinstance(first, Total) and isinstance(second, Total):
            same = _close(first.wall, second.wall) and _close(first.business, second.business)
            return first if same else Total(complete=False, withheld=reason)
        assert isinstance(first, Number) and isinstance(second, Number)
        same = _close(first.value, second.value)
        return first if same else Number(complete=False, withheld=reason)

    return _merged([one, other], same_or_withheld)


def withheld(form: Additive, reason: Reason) -> Additive:
    """Figures of this form, none of which can be given."""
    return _merged([form], lambda figures: type(figures[0])(complete=False, withheld=reason))


def _merged(
    figures: Sequence[Additive], merge: Callable[[Sequence[Total | Number]], Total | Number]
) -> Additive:
    """One figure of the form of these, leaf by leaf."""
    one: Any = figures[0]
    if isinstance(one, Total | Number):
        return cast(Additive, merge(cast(Sequence[Total | Number], figures)))
    if isinstance(one, bool):
        return cast(Additive, any(figures))
    if isinstance(one, Mapping):
        given = cast(Sequence[Mapping[str, Any]], figures)
        samples = {key: value for each in given for key, value in each.items()}
        return cast(
            Additive,
            {
                key: _merged([each[key] if key in each else _nothing(sample) for each in given], merge)
                for key, sample in samples.items()
            },
        )
    names = [field.name for field in fields(one)]
    return type(one)(**{name: _merged([getattr(each, name) for each in figures], merge) for name in names})  # type: ignore[no-any-return]


def _nothing(form: Any) -> Any:
    return _merged([form], lambda figures: type(figures[0])())


def _close(one: float, other: float) -> bool:
    return isclose(one, other, rel_tol=1e-9, abs_tol=1e-9)
