"""What the ways of a choice leave to chance, and what they should come to (SEMANTICS §1)."""

from collections.abc import Iterator
from fractions import Fraction
from functools import reduce
from operator import add
from typing import NamedTuple

from blueprint.check.subject import Subject
from blueprint.model import Chance, Service, Step

_CLOSE = Fraction(1, 10**9)  # how far a sum may be from 1
_LEAST, _MOST = 1 - _CLOSE, 1 + _CLOSE


class Odds(NamedTuple):
    """Alternatives, of which one happens: those with a chance, and those that leave it out."""

    written: dict[str, Fraction]
    left_out: tuple[str, ...]
    total: Fraction
    """Of what is written."""
    for_whom: tuple[str, ...] = ()
    """Segments the alternatives hold for, where it is not everyone."""
    own: str | None = None
    """The segment under `by_segment` that says them otherwise."""

    @property
    def over(self) -> bool:
        """More is written than there is, whatever the others may be."""
        return self.total > _MOST

    @property
    def open(self) -> bool:
        """Something is left for those that leave their chance out."""
        return self.total < _LEAST

    @property
    def whole(self) -> bool:
        """What is written comes to 1."""
        return self.total == 1 or not (self.over or self.open)  # mostly equal, which is soon found

    @property
    def rounded(self) -> bool:
        """Off by no more than rounding to whole percents explains, as 33% three times."""
        return abs(1 - self.total) <= Fraction(len(self.written), 200)


def choices(subject: Subject) -> tuple[tuple[Step, Odds], ...]:
    """Every step with a choice that is left to chance, and its odds: those that hold for most cases first,
    then those of each segment for which the step says otherwise.
    """
    service = subject.service
    return tuple(
        (step, odds) for step in service.steps.values() if step.choose for odds in _odds(service, step)
    )


def _odds(service: Service, step: Step) -> Iterator[Odds]:
    """The ways of a choice that are left to chance; nothing where one is not known.

    Ways with `when` belong to their segments; the others must do for every segment without one.
    """
    if "choose" in step.unread or any(_unknown(way.unread) for way in step.choose.values()):
        return
    sent = {segment for way in step.choose.values() for segment in way.when or ()}
    own = tuple(one for one in step.by_segment if one not in sent and _says_otherwise(step, one))
    rest = tuple(segment for segment in service.segments if segment not in sent)
    usual = tuple(segment for segment in rest if segment not in own)
    if usual or not (own or sent):
        yield odds(_chances(step, None), usual if sent else ())
    for segment in own if "by_segment" not in step.unread else ():
        yield odds(_chances(step, segment), (segment,))._replace(own=segment)


def _says_otherwise(step: Step, segment: str) -> bool:
    """Whether an override for a segment changes the chance of a way."""
    override = step.by_segment[segment]
    drawn = {fail.id for fail in step.fails.values() if fail.branch is not None}
    said = {fail for fail, numbers in override.fails.items() if numbers.chance}
    return any(way.chance for way in override.choose.values()) or not drawn.isdisjoint(said)


def _chances(step: Step, segment: str | None) -> dict[str, Fraction | None]:
    chances = {
        label: chance_of(step, label, segment) for label, way in step.choose.items() if way.when is None
    }
    return {label: chance.value if chance else None for label, chance in chances.items()}


def odds(chances: dict[str, Fraction | None], for_whom: tuple[str, ...] = ()) -> Odds:
    """Alternatives by name; None where the chance is left out."""
    written = {name: chance for name, chance in chances.items() if chance is not None}
    left_out = tuple(name for name in chances if name not in written)
    total = reduce(add, written.values()) if written else Fraction(0)  # most often one: nothing to add
    return Odds(written, left_out, total, for_whom)


def chance_of(step: Step, label: str, segment: str | None = None) -> Chance | None:
    """The chance of a label, as a segment has it: its own, else that of the fail point it is."""
    drawn = [fail for fail in step.fails.values() if fail.branch == label]
    if segment is not None:
        said = step.by_segment[segment]
        numbers = [said.choose.get(label), *(said.fails.get(fail.id) for fail in drawn)]
        if found := next((one.chance for one in numbers if one and one.chance), None):
            return found
    return step.choose[label].chance or next((fail.chance for fail in drawn if fail.chance), None)


def percent(chance: Fraction) -> str:
    """A chance with every digit that matters, so that 99.9999% is not called 100%."""
    return f"{float(chance * 100):.9g}%"


def _unknown(unread: frozenset[str]) -> bool:
    return "chance" in unread or "when" in unread
