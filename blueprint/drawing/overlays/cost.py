"""What a case costs, step by step: money per case as a tag, a bar and a heat."""

from blueprint.analysis.shares import cost_per_case, has_money
from blueprint.drawing.dressing import Badge, Dressing, Shown, Sign
from blueprint.drawing.overlays.reading import Reading, heat, largest


def shown(reading: Reading) -> Shown:
    """Staff and the step's own cost; what a recovery costs has an F. Side chains cost money too."""
    totals = reading.figures.totals
    costs = {name: cost for name, cost in totals.cost.elements.items() if not cost.withheld}
    if not has_money(reading.service) or not costs:
        return Shown(missing=reading.say("missing" if has_money(reading.service) else "no_money"))
    most = largest({name: cost.value for name, cost in costs.items()})
    found: dict[str, Dressing] = {}
    for each in reading.analysis.elements:
        cost = costs.get(each.name)
        if cost is None or not (cost.value or not cost.complete):
            continue
        part, text = cost.value / most if most else 0.0, reading.money(cost)
        if each.form == "recovery":
            told = (reading.say("told.recovery", what=text),)
            found[each.name] = Dressing(badges=(Badge("failing", "F", text),), told=told)
        else:
            told = (reading.say("told.cost", money=text),)
            found[each.name] = Dressing(f"heat-{heat(part)}", (Badge("plain", "", text),), part, told=told)
    total = reading.money(cost_per_case(reading.service, totals))
    return Shown(found, signs=(Sign(reading.say("sign.cost", total=total), "heat"),))
