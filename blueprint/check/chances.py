"""What the ways of a choice leave to chance, and what they should come to (SEMANTICS §1)."""

from fractions import Fraction
from typing import NamedTuple

from blueprint.check.subject import Subject
from blueprint.model import Chance, Service, Step

CLOSE = Fraction(1, 10**9)
"""How far a sum may be from 1."""


class Odds(NamedTuple):
    """Alternatives, of which one happens: those with a chance, and those that leave it out."""

    written: dict[str, Fraction]
    left_out: tuple[str, ...]
    total: Fraction
    """Of what is written."""
    for_whom: tuple[str, ...] = ()
    """Segments the alternatives hold for, where it is not everyone."""

    @property
    def over(self) -> bool:
        """More is written than there is, whatever the others may be."""
        return self.total > 1 + CLOSE

    @property
    def open(self) -> bool:
        """Something is left for those that leave their chance out."""
        return self.total < 1 - CLOSE

    @property
    def rounded(self) -> bool:
        """Off by no more than rounding to whole percents explains, as 33% three times."""
        return abs(1 - self.total) <= Fraction(len(self.written), 200)


def choices(subject: Subject) -> tuple[tuple[Step, Odds], ...]:
    """Every step with a choice that is left to chance, and its odds."""
    service = subject.service
    found = ((step, odds_of(service, step)) for step in service.steps.values() if step.choose)
    return tuple((step, odds) for step, odds in found if odds)


def odds_of(service: Service, step: Step) -> Odds | None:
    """The ways of a choice that are left to chance; None where there are none, or one is not known.

    Ways with `when` belong to their segments; the others must do for every segment without one.
    """
    if (
        not step.choose
        or "choose" in step.unread
        or any(_unknown(way.unread) for way in step.choose.values())
    ):
        return None
    sent = {segment for way in step.choose.values() for segment in way.when or ()}
    rest = tuple(segment for segment in service.segments if segment not in sent)
    if sent and not rest:
        return None
    chances = {label: chance_of(step, label) for label, way in step.choose.items() if way.when is None}
    return odds(
        {label: chance.value if chance else None for label, chance in chances.items()}, rest if sent else ()
    )


def odds(chances: dict[str, Fraction | None], for_whom: tuple[str, ...] = ()) -> Odds:
    """Alternatives by name; None where the chance is left out."""
    written = {name: chance for name, chance in chances.items() if chance is not None}
    left_out = tuple(name for name in chances if name not in written)
    return Odds(written, left_out, sum(written.values(), Fraction(0)), for_whom)


def chance_of(step: Step, label: str) -> Chance | None:
    """The chance of a label: its own, else that of the fail point which is this branch."""
    own = step.choose[label].chance
    if own:
        return own
    return next((fail.chance for fail in step.fails.values() if fail.branch == label and fail.chance), None)


def percent(chance: Fraction) -> str:
    """A chance with every digit that matters, so that 99.9999% is not called 100%."""
    return f"{float(chance * 100):.9g}%"


def _unknown(unread: frozenset[str]) -> bool:
    return "chance" in unread or "when" in unread
