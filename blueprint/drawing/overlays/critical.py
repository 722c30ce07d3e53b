"""What decides the lead time: critical elements with their weight, and the slack of the others."""

from collections.abc import Iterator, Mapping
from math import inf

from blueprint.analysis.slack import Slack
from blueprint.drawing.dressing import Badge, Dressing, Shown, Sign
from blueprint.drawing.overlays.reading import Reading

AS_ONE = 0.005  # a weight that two decimals show as 1


def shown(reading: Reading) -> Shown:
    """A weight is shown where a minute saved saves another time than a minute."""
    slacks = reading.figures.slacks
    if not slacks:
        return Shown(missing=reading.say("missing"))
    found = {
        each.name: _dressing(reading, slacks[each.name])
        for each in reading.main()
        if each.name in slacks and (each.way is not None or each.form in ("step", "wait_before"))
    }
    return Shown(found, signs=tuple(_signs(reading, found)))


def _dressing(reading: Reading, slack: Slack) -> Dressing:
    if slack.critical:
        text = f"×{slack.weight:.2f}" if abs(slack.weight - 1) > AS_ONE else ""
        told = (reading.say("sign.critical"),)
        return Dressing("critical", (Badge("critical", _letter(reading), text),), told=told)
    said = slack_said(reading, slack)
    return Dressing("faint", (Badge("plain", "", said),), told=(said,))


def slack_said(reading: Reading, slack: Slack) -> str:
    """`slack 12 min`, `slack ≥ 12 min`."""
    if slack.seconds == inf:
        return reading.say("slack.endless")
    bound = {"at least": "≥ ", "at most": "≤ ", None: ""}[slack.bound]
    return reading.say("slack", bound=bound, time=reading.seconds(slack.seconds))


def _letter(reading: Reading) -> str:
    return reading.say("letter.critical")


def _signs(reading: Reading, found: Mapping[str, Dressing]) -> Iterator[Sign]:
    badges = [badge for dressing in found.values() for badge in dressing.badges]
    yield Sign(reading.say("sign.critical"), "box", "critical", _letter(reading))
    if any(badge.look == "critical" and badge.text for badge in badges):
        yield Sign(reading.say("sign.weight"), "badge", "critical", "×")
    if any(badge.look == "plain" for badge in badges):
        yield Sign(reading.say("sign.slack"), "badge", "plain", "+")
