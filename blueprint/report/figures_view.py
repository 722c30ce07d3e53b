"""Which of a service's figures a page tells of: all customers or one segment, one set of totals or two."""

from collections.abc import Iterator, Mapping
from functools import cached_property

from blueprint.analysis.elements import business_day
from blueprint.analysis.figures import Analysis, Figures
from blueprint.analysis.inventory import Element
from blueprint.model import Service
from blueprint.wording import Wording

Set = str
"""`planned` or `with_failures`."""


class View:
    """The figures of a service as one page shows them.

    `sets` holds *as planned* and *with failures*, or only the first where failures change nothing. What has
    no room for both is told of `main`: with failures, unless these cannot be given and the plan can.
    """

    def __init__(self, analysis: Analysis, words: Wording, segment: str | None = None) -> None:
        self.analysis, self.words, self.segment = analysis, words, segment

    @property
    def service(self) -> Service:
        return self.analysis.service

    @cached_property
    def sets(self) -> Mapping[Set, Figures]:
        planned = self.of("planned", self.segment)
        failing = self.of("with_failures", self.segment)
        return {"planned": planned} if failing == planned else {"planned": planned, "with_failures": failing}

    def of(self, name: Set, segment: str | None) -> Figures:
        both = self.analysis.planned if name == "planned" else self.analysis.with_failures
        return both.mix if segment is None else both.segments[segment]

    @cached_property
    def main_set(self) -> Set:
        failing = self.sets.get("with_failures")
        if failing is None or (failing.lead.withheld and not self.sets["planned"].lead.withheld):
            return "planned"
        return "with_failures"

    @property
    def main(self) -> Figures:
        return self.sets[self.main_set]

    @property
    def segments(self) -> tuple[str, ...]:
        """Segments to compare: none where one was asked for, or where there is only one."""
        known = tuple(self.service.segments)
        return known if self.segment is None and len(known) > 1 else ()

    @cached_property
    def elements(self) -> Mapping[str, Element]:
        return {element.name: element for element in self.analysis.elements}

    @cached_property
    def all_critical(self) -> bool:
        """Whether everything decides the lead time, as it does where nothing runs beside anything."""
        return all(slack.critical for slack in self.main.slacks.values())

    @cached_property
    def classified(self) -> bool:
        """Whether the file says of any step that it adds value or is needed."""
        return any(element.value in ("va", "bva") for element in self.analysis.elements)

    @cached_property
    def day(self) -> float | None:
        return business_day(self.service)

    @property
    def given(self) -> bool:
        """Whether the sums over elements are there at all."""
        return bool(self.main.totals.spent.elements)

    def main_elements(self) -> Iterator[Element]:
        """Of the main flow, in the order of the file."""
        return (element for element in self.analysis.elements if element.name not in self.analysis.side)

    def say(self, key: str, **values: object) -> str:
        return self.words.say("figures", key, **values)
