"""Where the time of a case goes: time per case and its share of the element time, as a tag, a bar, a heat."""

from blueprint.analysis.inventory import Element
from blueprint.drawing.dressing import Badge, Dressing, Shown, Sign
from blueprint.drawing.overlays.reading import Reading, heat, largest


def shown(reading: Reading) -> Shown:
    """Heat and bar are the time's part of the longest; side chains, which nobody waits for, have neither."""
    if not reading.figures.totals.spent.elements:
        return Shown(missing=reading.say("missing"))
    times = {each.name: reading.time(each.name) for each in reading.main()}
    seconds = {name: time.seconds(reading.day) for name, time in times.items() if time}
    most = largest(seconds)
    found = {
        each.name: _dressing(reading, each, seconds[each.name] / most if most else 0.0)
        for each in reading.main()
        if each.name in seconds
    }
    for each in reading.analysis.elements:
        time = reading.time(each.name)
        if each.name in reading.analysis.side and time:
            found[each.name] = Dressing(badges=(Badge("plain", "", _beside(reading, each)),))
    scale = Sign(
        reading.say("sign.time", total=reading.said(reading.figures.totals.spent.value.total)), "heat"
    )
    recovery = [Sign(reading.say("sign.recovery"), "badge", "failing", "F")] if _recovers(reading) else []
    return Shown(found, signs=(scale, *recovery))


def _dressing(reading: Reading, element: Element, part: float) -> Dressing:
    time = reading.time(element.name)
    assert time is not None
    said = reading.said(time)
    if element.form in ("recovery", "recovery_wait"):
        if not part:
            return Dressing()
        told = reading.say("told.recovery", what=said)
        return Dressing(badges=(Badge("failing", "F", said),), told=(told,))
    if not part:
        return Dressing(badges=(Badge("plain", "", said if not time.complete else reading.say("never")),))
    text = reading.say("time", time=said, share=reading.part(reading.share(time)))
    told = reading.say("told.time", time=said, share=reading.part(reading.share(time)))
    return Dressing(f"heat-{heat(part)}", (Badge("plain", "", text),), part, told=(told,))


def _beside(reading: Reading, element: Element) -> str:
    time = reading.time(element.name)
    assert time is not None
    return reading.said(time)


def _recovers(reading: Reading) -> bool:
    return any(
        each.form in ("recovery", "recovery_wait") and (time := reading.time(each.name)) and time.duration
        for each in reading.main()
    )
