"""Fail points: the F marks sized by risk, with expected failures per case and severity."""

from blueprint.analysis.risks import Risk, risks
from blueprint.analysis.totals import Number
from blueprint.drawing.dressing import Badge, Dressing, Shown, Sign
from blueprint.drawing.overlays.reading import Reading

LEAST, MOST = 0.85, 1.7  # of the usual size of an F mark


def shown(reading: Reading) -> Shown:
    """Area grows with the risk of all fail points of a step; where that is not known, the mark is empty."""
    by_step: dict[str, list[Risk]] = {}
    figures = reading.of("with_failures", reading.segment)
    for risk in risks(reading.service, figures.totals):
        by_step.setdefault(risk.step, []).append(risk)
    if not by_step:
        return Shown(missing=reading.say("no_failures" if _none(reading) else "missing"))
    weights = {step: sum(risk.weight or 0.0 for risk in found) for step, found in by_step.items()}
    most = max(weights.values())
    steps = {
        step: _dressing(reading, found, weights[step] / most if most else 0.0)
        for step, found in by_step.items()
    }
    signs = [Sign(reading.say("sign.risk"), "fail"), _expected(reading)]
    if any(dressing.mark for dressing in steps.values()):
        signs.append(Sign(reading.say("sign.no_risk"), "fail", "unsized"))
    return Shown(steps=steps, signs=tuple(signs))


def _expected(reading: Reading) -> Sign:
    """The plan knows no failures but those drawn as branches; so these are always those with failures."""
    said = reading.say("sign.expected")
    if reading.set_name == "planned":
        said = reading.say("with_set", what=said, set=reading.say("set.with_failures"))
    return Sign(said, "badge", "failing", "F")


def _none(reading: Reading) -> bool:
    return not any(step.fails for step in reading.service.steps.values())


def _dressing(reading: Reading, found: list[Risk], part: float) -> Dressing:
    expected = sum((risk.expected for risk in found), Number())
    severities = [risk.severity for risk in found if risk.severity is not None]
    text = reading.counted(expected)
    if severities:
        text = reading.say("risk", expected=text, severity=max(severities))
    known = any(risk.weight is not None for risk in found)
    size = LEAST + (MOST - LEAST) * part**0.5 if known else 1.0
    told = tuple(_told(reading, risk) for risk in found)
    tag = (Badge("failing", "", text),)
    return Dressing("failing", tag, mark="" if known else "unsized", size=size, told=told)


def _told(reading: Reading, risk: Risk) -> str:
    return reading.say(
        "told.risk",
        what=risk.point.what or risk.point.id,
        expected=reading.counted(risk.expected),
        severity="?" if risk.severity is None else risk.severity,
    )
