"""How a figure is said: in the reader's units, with what is not known of it."""

from blueprint.analysis.inventory import Element
from blueprint.analysis.lead_time import Lead
from blueprint.analysis.shares import Ratio
from blueprint.analysis.totals import Number, Total
from blueprint.model import Duration, Service
from blueprint.wording import Wording
from blueprint.wording.speech import number, percentage

THEME = "figures"


def time(total: Total, words: Wording) -> str:
    """`12 min`, `at least 12 min`, `not known`, `not given`."""
    if total.withheld:
        return words.say(THEME, "withheld")
    if not total.complete and not total.duration:
        return words.say(THEME, "unknown")
    return total.duration.speak(words) if total.complete else _at_least(total.duration, words)


def seconds(value: float, words: Wording) -> str:
    return Duration(value).speak(words)


def count(figure: Number, words: Wording) -> str:
    """How often per case."""
    if figure.withheld:
        return words.say(THEME, "withheld")
    said = plain_count(figure.value)
    return said if figure.complete else _at_least(said, words)


def plain_count(value: float) -> str:
    """Two decimals; what happens at all is never 0."""
    return "< 0.01" if 0 < value < 0.005 else number(value)


def money(figure: Number, service: Service, words: Wording, bound: str = "at_least") -> str:
    if figure.withheld:
        return words.say(THEME, "withheld")
    value = f"{figure.value:.2f}".replace("-", "−") if round(figure.value, 2) else "0.00"
    said = f"{value} {service.currency or ''}".rstrip()
    return said if figure.complete else words.say(THEME, bound, value=said)


def share(figure: Ratio, words: Wording) -> str:
    """`42 %`, `at least 42 %`, `42 % of the known time`."""
    if figure.value is None:
        return words.say(THEME, "withheld" if figure.withheld else "nothing")
    said = percent(figure.value, words)
    if not figure.complete:
        return words.say(THEME, "of_known", value=said)
    return _at_least(said, words) if figure.at_least else said


def percent(value: float, words: Wording) -> str:
    """A share, in two digits."""
    return words.say(THEME, "percent", n=percentage(value))


def exact_percent(value: float, words: Wording) -> str:
    """A share that the file says, as it says it."""
    return words.say(THEME, "percent", n=number(value * 100, 4))


def lead(figure: Lead, words: Wording) -> str:
    if figure.mean is None:
        return words.say(THEME, "withheld")
    return figure.mean.speak(words) if figure.complete else _at_least(figure.mean, words)


def segment(service: Service, id: str) -> str:
    known = service.segments.get(id)
    return known.name if known and known.name else id


def actor(service: Service, id: str) -> str:
    known = service.actors.get(id)
    return known.title if known else id


def element(it: Element, words: Wording) -> str:
    """What the file calls it, as people say it."""
    step = it.step.id
    if it.form == "step":
        return step
    if it.form == "wait_before":
        return words.say(THEME, "element.wait_before", step=step)
    if it.form == "wait" and it.path[2] == "choose":
        return words.say(THEME, "element.wait_on_label", step=step, label=str(it.path[3]))
    if it.form == "wait":
        return words.say(THEME, "element.wait_on_way", step=step)
    return words.say(THEME, f"element.{it.form}", step=step, fail=str(it.path[3]))


def _at_least(value: object, words: Wording) -> str:
    return words.say(THEME, "at_least", value=value)
