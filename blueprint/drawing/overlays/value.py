"""What adds value: VA, BVA, NVA or unclassified, by letters, tints and patterns, and the waste by name."""

from collections.abc import Iterator

from blueprint.analysis.inventory import Element
from blueprint.analysis.shares import value_shares
from blueprint.drawing.dressing import Badge, Dressing, Shown, Sign
from blueprint.drawing.overlays.reading import Reading

CLASSES = ("va", "bva", "nva", "unclassified")


def shown(reading: Reading) -> Shown:
    """Classes are those of the file; their shares, where they can be given, stand in the legend."""
    elements = [each for each in reading.analysis.elements if each.form not in ("recovery", "recovery_wait")]
    found = {each.name: _dressing(reading, each) for each in elements}
    used: set[str] = {each.value or "unclassified" for each in elements}
    return Shown(found, signs=tuple(_signs(reading, used)))


def _dressing(reading: Reading, element: Element) -> Dressing:
    name = element.value or "unclassified"
    waste = "" if element.waste is None or name != "nva" else reading.say(f"waste.{element.waste}")
    text = waste if element.form == "step" else ""
    told = reading.say(f"told.{name}") + (f" ({waste})" if waste else "")
    return Dressing(name, (Badge(name, reading.say(f"letter.{name}"), text),), told=(told,))


def _signs(reading: Reading, used: set[str]) -> Iterator[Sign]:
    shares = value_shares(reading.figures.totals.spent.value, reading.day)
    for name in CLASSES:
        if name in used or shares[name].value:
            text = reading.say(f"sign.{name}")
            if shares[name].value is not None:
                text = reading.say("sign.share", what=text, share=reading.part(shares[name]))
            yield Sign(text, "box", name, reading.say(f"letter.{name}"))
