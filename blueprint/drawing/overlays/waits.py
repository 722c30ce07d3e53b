"""Wait points, and everything with a tolerance: what it takes in the mean against what customers accept."""

from collections.abc import Iterator

from blueprint.analysis.inventory import Element
from blueprint.analysis.shares import each_time
from blueprint.analysis.tolerances import Held
from blueprint.drawing.dressing import Badge, Dressing, Shown, Sign
from blueprint.drawing.overlays.reading import Reading

RELATIONS = {True: (">", "over"), False: ("≤", "within"), None: ("?", "loose")}


def shown(reading: Reading) -> Shown:
    """The W mark is filled where the mean is over the tolerance, hatched within it, empty without one."""
    held: dict[str, list[Held]] = {}
    for one in reading.figures.held:
        held.setdefault(one.name, []).append(one)
    found = {
        each.name: _dressing(reading, each, held.get(each.name, []))
        for each in reading.analysis.elements
        if each.is_wait or each.name in held
    }
    if not found:
        return Shown(missing=reading.say("no_waits"))
    return Shown(found, signs=tuple(_signs(reading, found)))


def _dressing(reading: Reading, element: Element, held: list[Held]) -> Dressing:
    if element.form == "recovery_wait" and element.way is None:
        return Dressing(
            badges=(Badge("failing", "F", _mean(reading, element)),),
            told=(reading.say("sign.recovery_wait"),),
        )
    if not held:
        badge = Badge("loose", "", _mean(reading, element))
        return Dressing("loose", (badge,), mark="loose", told=(reading.say("sign.loose"),))
    badges = tuple(Badge(RELATIONS[one.broken][1], "", held_against(reading, one)) for one in held)
    worst = next((badge.look for badge in badges if badge.look == "over"), badges[0].look)
    told = tuple(_told(reading, one) for one in held)
    return Dressing(worst, badges, mark=worst, told=told)


def _told(reading: Reading, one: Held) -> str:
    chance = "?" if one.exceeding is None else reading.percent(one.exceeding)
    return reading.say("told.held", mean=one.mean or "?", accepted=one.tolerance, chance=chance)


def held_against(reading: Reading, one: Held) -> str:
    """`12 min > 10 min · 61 %`: mean, accepted, the chance of taking longer."""
    text = reading.say(
        "held",
        mean=one.mean or "?",
        relation=RELATIONS[one.broken][0],
        accepted=one.tolerance,
        chance="?" if one.exceeding is None else reading.percent(one.exceeding),
    )
    return f"{reading.named(one.segment)}: {text}" if one.segment else text


def _mean(reading: Reading, element: Element) -> str:
    """Of one occurrence; as the file says it where the figures know none."""
    spent = reading.figures.totals.spent.elements.get(element.name)
    mean = each_time(spent) if spent else None
    if mean is not None and not mean.withheld:
        return reading.said(mean)
    return element.time.mean.speak(reading.words) if element.time else "?"


def _signs(reading: Reading, found: dict[str, Dressing]) -> Iterator[Sign]:
    used = {dressing.mark for dressing in found.values()}
    for name in ("over", "within", "loose"):
        if name in used:
            yield Sign(reading.say(f"sign.{name}"), "wait", name)
    if any(badge.letter == "F" for dressing in found.values() for badge in dressing.badges):
        yield Sign(reading.say("sign.recovery_wait"), "badge", "failing", "F")
    if used & {"over", "within"}:
        yield Sign(reading.say("sign.chance"), "badge", "plain", "%")
