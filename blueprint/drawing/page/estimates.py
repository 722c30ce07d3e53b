"""Times as their authors estimated them: range, shape, and what they rest on."""

from blueprint.drawing.overlays.reading import Reading
from blueprint.model import Duration, Time
from blueprint.model.durations import Exponential, Fixed, Lognormal, Normal, Pert, Triangular, Uniform

THEME = "page"


def estimate(time: Time, reading: Reading) -> str:
    """`2 min to 20 min, most often 8 min · observed · ticket machine, August · 2026-08-31`."""
    grounds = time.grounds
    basis = grounds.basis or reading.service.basis
    parts = [
        shape(time, reading),
        reading.words.say(THEME, f"basis.{basis}") if basis else "",
        grounds.source or "",
        grounds.on.isoformat() if grounds.on else "",
    ]
    return reading.words.say(THEME, "and").join(part for part in parts if part)


def shape(time: Time, reading: Reading) -> str:
    """The range of a time, without what it rests on."""

    def said(value: float) -> str:
        return (Duration(business=value) if time.business else Duration(value)).speak(reading.words)

    def say(key: str, **values: float) -> str:
        return reading.words.say(THEME, key, **{name: said(value) for name, value in values.items()})

    it = time.shape
    if isinstance(it, Pert | Triangular):
        key = "range.likely" if isinstance(it, Pert) else "range.triangular"
        return say(key, min=it.shortest, likely=it.likely, max=it.longest)
    if isinstance(it, Uniform):
        return say("range", min=it.shortest, max=it.longest)
    if isinstance(it, Lognormal | Normal):
        key = "range.sd" if isinstance(it, Lognormal) else "range.normal"
        return say(key, mean=it.mean, sd=it.variance**0.5)
    if isinstance(it, Exponential):
        return say("range.exponential", mean=it.mean)
    assert isinstance(it, Fixed)
    return said(it.mean)
