"""What the times rest on: observed, assumed, proposed or unsaid, by outlines and letters."""

from collections.abc import Iterator

from blueprint.analysis.shares import basis_shares
from blueprint.analysis.value import basis_of
from blueprint.drawing.dressing import Badge, Dressing, Shown, Sign
from blueprint.drawing.overlays.reading import Reading

BASES = ("observed", "assumed", "proposed", "unsaid")


def shown(reading: Reading) -> Shown:
    """One letter per estimated time; the legend says what share of the element time rests on each."""
    bases = {
        each.name: basis_of(reading.service, each.time)
        for each in reading.analysis.elements
        if each.form not in ("recovery", "recovery_wait")
    }
    found = {
        name: Dressing(
            basis, (Badge(basis, reading.say(f"letter.{basis}"), ""),), told=(reading.say(f"sign.{basis}"),)
        )
        for name, basis in bases.items()
    }
    return Shown(found, signs=tuple(_signs(reading, set(bases.values()))))


def _signs(reading: Reading, used: set[str]) -> Iterator[Sign]:
    shares = basis_shares(reading.figures.totals, reading.day)
    for basis in BASES:
        if basis in used:
            text = reading.say(f"sign.{basis}")
            share = shares.get(basis)
            if share is not None and share.value is not None:
                text = reading.say("sign.share", what=text, share=reading.part(share))
            yield Sign(text, "box", basis, reading.say(f"letter.{basis}"))
