"""A duration that varies: from the figures written to the shape they mean (SEMANTICS §10)."""

from typing import Any

from blueprint.language.filled import Filled
from blueprint.language.notes import UNREAD
from blueprint.model import (
    Duration,
    Exponential,
    Fixed,
    Lognormal,
    Normal,
    Pert,
    Shape,
    Time,
    Triangular,
    Uniform,
)

_FIGURES = ("is", "min", "likely", "max", "mean", "sd", "p50", "p90")
RANGE_KEYS = frozenset((*_FIGURES, "shape"))
_NEEDS = {"triangular": ("min", "likely", "max"), "exponential": ("mean",), "normal": ("mean", "sd")}


def time_of(filled: Filled) -> Any:
    """The time that a range says, or UNREAD with a finding where its figures do not make one."""
    if not filled.unread.isdisjoint(RANGE_KEYS):
        return UNREAD
    values, notes = filled.values, filled.notes
    written: dict[str, Duration] = {name: values[name] for name in _FIGURES if name in values}
    wanted: str | None = values.get("shape")
    if "is" in written and (len(written) > 1 or wanted):
        filled.exclude(
            "is", next(key for key in filled.node.entries if key in RANGE_KEYS and key != "is"), "is"
        )
        return UNREAD
    clock = _clock(written)
    if clock is None:
        return notes.add("bad-duration", filled.node, "range-on-two-clocks", {"key": filled.key}, on_key=True)
    figures = {name: value.business if clock else value.wall for name, value in written.items()}
    shape = _shape(figures, wanted)
    if shape is not None:
        return Time(shape, clock, filled.grounds)
    from blueprint.language.terms import Quoted

    said = {"found": Quoted(tuple(figures)), "shape": wanted, "needs": Quoted(_NEEDS.get(wanted or "", ()))}
    return notes.add("incomplete-range", filled.node, _lack(figures, wanted), said, on_key=True)


def _clock(written: dict[str, Duration]) -> bool | None:
    """Whether the figures run in business days; None where they are mixed (a nought fits both clocks)."""
    business = any(value.business for value in written.values())
    return None if business and any(value.wall for value in written.values()) else business


def _shape(figures: dict[str, float], wanted: str | None) -> Shape | None:
    """The shape, or None where these figures make none. Figures out of order are kept as written."""
    match tuple(figures.values()), tuple(figures), wanted:
        case (value,), ("is",), None:
            return Fixed(value)
        case (low, likely, high), ("min", "likely", "max"), None | "triangular":
            if low == likely == high:
                return Fixed(low)
            return Triangular(low, likely, high) if wanted else Pert(low, likely, high)
        case (low, high), ("min", "max"), None:
            return Fixed(low) if low == high else Uniform(low, high)
        case (mean, sd), ("mean", "sd"), None | "normal":
            if sd == 0:
                return Fixed(mean)
            if mean:
                return Normal(mean, sd) if wanted else Lognormal.from_mean(mean, sd)
        case (mean,), ("mean",), "exponential":
            return Exponential(mean) if mean else Fixed(mean)
        case (middle, high), ("p50", "p90"), None:
            if middle == high:
                return Fixed(middle)
            if middle and high:
                return Lognormal.from_quantiles(middle, high)
    return None


def _lack(figures: dict[str, float], wanted: str | None) -> str:
    """The variant of the finding that says why there is no shape."""
    if not figures:
        return "none"
    if wanted and tuple(figures) != _NEEDS[wanted]:
        return "shape"
    return "zero" if tuple(figures) in (("mean", "sd"), ("p50", "p90")) else ""
