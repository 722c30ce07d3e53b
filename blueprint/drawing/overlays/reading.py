"""The figures that overlays show: of all customers or one segment, with failures or as planned."""

from collections.abc import Iterator, Mapping
from functools import cached_property

from blueprint.analysis.elements import business_day
from blueprint.analysis.figures import Analysis, Figures
from blueprint.analysis.inventory import Element
from blueprint.analysis.shares import Ratio, ratio
from blueprint.analysis.totals import Number, Total
from blueprint.drawing.boxes import SMALL
from blueprint.drawing.typeset import clean, shorten
from blueprint.model import Duration, Service
from blueprint.wording import Wording
from blueprint.wording.speech import number, percentage

THEME = "overlays"
HEATS = 4
LONGEST_SEGMENT = 150.0  # of its name in a picture
MINUTE = 60.0
HOURS = 1, 100  # between which a clock counts hours


class Reading:
    """One set of figures. With failures, unless `planned` is asked for or only the plan can be given."""

    def __init__(
        self, analysis: Analysis, words: Wording, segment: str | None = None, planned: bool = False
    ) -> None:
        self.analysis, self.words, self.segment = analysis, words, segment
        failing = self.of("with_failures", segment)
        only_planned = failing.lead.withheld and not self.of("planned", segment).lead.withheld
        self.set_name = "planned" if planned or only_planned else "with_failures"

    @property
    def service(self) -> Service:
        return self.analysis.service

    def of(self, set_name: str, segment: str | None) -> Figures:
        sets = self.analysis.planned if set_name == "planned" else self.analysis.with_failures
        return sets.mix if segment is None else sets.segments[segment]

    @cached_property
    def figures(self) -> Figures:
        return self.of(self.set_name, self.segment)

    @cached_property
    def path(self) -> tuple[str | None, Figures]:
        """The figures whose critical path is drawn: of the mix, else of the segment of the largest share."""
        segments = self.service.segments
        if self.figures.clock or self.segment is not None or not segments:
            return self.segment, self.figures
        largest = max(segments, key=lambda each: self.service.share(each) or 0)
        return largest, self.of(self.set_name, largest)

    @cached_property
    def day(self) -> float | None:
        return business_day(self.service)

    def main(self) -> Iterator[Element]:
        """What the element time is made of, in the order of the file."""
        side = self.analysis.side
        return (element for element in self.analysis.elements if element.name not in side)

    def named(self, segment: str) -> str:
        """A segment as the picture calls it."""
        name = self.service.segments[segment].name or segment
        return shorten(clean(name), SMALL, LONGEST_SEGMENT)

    def time(self, name: str) -> Total | None:
        """Time per case; None where it cannot be given, or the element is none in these figures."""
        spent = self.figures.totals.spent.elements.get(name)
        return None if spent is None or spent.time.withheld else spent.time

    def share(self, total: Total) -> Ratio:
        return ratio(total, self.figures.totals.spent.value.total, self.day)

    def say(self, key: str, **values: object) -> str:
        return self.words.say(THEME, key, **values)

    def said(self, total: Total) -> str:
        """`12 min`, `≥ 12 min`, `?`."""
        if total.withheld:
            return self.say("withheld")
        if not total.complete and not total.duration:
            return "?"
        said = total.duration.speak(self.words)
        return said if total.complete else f"≥ {said}"

    def seconds(self, value: float) -> str:
        return Duration(value).speak(self.words)

    def clock(self, seconds: float) -> str:
        """On one scale as long as hours can be counted: `50 s`, `12 min 30 s`, `30 h 12 min`."""
        minutes = round(seconds / MINUTE)
        if not HOURS[0] * 60 <= minutes < HOURS[1] * 60:
            return self.seconds(seconds)
        hours = self.words.say("units", "hour", n=minutes // 60)
        rest = minutes % 60
        return f"{hours} {self.words.say('units', 'minute', n=rest)}" if rest else hours

    def counted(self, figure: Number) -> str:
        if figure.withheld:
            return self.say("withheld")
        said = "< 0.01" if 0 < figure.value < 0.005 else number(figure.value)
        return said if figure.complete else f"≥ {said}"

    def money(self, figure: Number, bound: str = "≥") -> str:
        if figure.withheld:
            return self.say("withheld")
        value = f"{figure.value:.2f}".replace("-", "−") if round(figure.value, 2) else "0.00"
        if 0 < figure.value < 0.005:
            value = "< 0.01"
        said = f"{value} {self.service.currency or ''}".rstrip()
        return said if figure.complete else f"{bound} {said}"

    def percent(self, value: float) -> str:
        """A share, in two digits."""
        return self.say("percent", n=percentage(value))

    def part(self, figure: Ratio) -> str:
        """A share; `≥ 36 %` where more may belong to it, `~ 36 %` where it is of the known part only."""
        if figure.value is None:
            return self.say("withheld" if figure.withheld else "nothing")
        said = self.percent(figure.value)
        return f"~ {said}" if not figure.complete else f"≥ {said}" if figure.at_least else said


def heat(part: float) -> int:
    """1…4, of a part of the largest."""
    return max(1, min(HEATS, 1 + int(part * HEATS - 1e-9)))


def largest(values: Mapping[str, float]) -> float:
    return max(values.values(), default=0.0)
