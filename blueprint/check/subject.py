"""What a rule looks at: one service, the text it came from, and facts about it shared by the rules."""

from collections.abc import Callable
from datetime import date
from typing import Any, TypeVar, cast

from blueprint.flow.blocks import Reduction, reduce
from blueprint.flow.graph import Graph, build
from blueprint.model import Service
from blueprint.source import Document

Fact = TypeVar("Fact")


class Subject:
    """One service under check.

    `today` is the day that counts as today. Facts that several rules need are computed once, when the
    first one asks: `subject.fact(every_wait)` is `every_wait(subject)`, remembered. A fact may ask for
    other facts.
    """

    __slots__ = ("_facts", "document", "service", "today")

    def __init__(self, service: Service, document: Document, today: date) -> None:
        self.service, self.document, self.today = service, document, today
        self._facts: dict[Callable[[Subject], Any], Any] = {}

    def fact(self, function: "Callable[[Subject], Fact]") -> Fact:
        """What `function` says of this subject; computed once."""
        if function not in self._facts:
            self._facts[function] = function(self)
        return cast(Fact, self._facts[function])

    @property
    def flow(self) -> Graph:
        """The service's graph."""
        return self.fact(_graph)

    @property
    def blocks(self) -> Reduction:
        """The blocks of the graph; not asked of a flow that could not be read."""
        return self.fact(_blocks)


def _graph(subject: Subject) -> Graph:
    return build(subject.service)


def _blocks(subject: Subject) -> Reduction:
    return reduce(subject.flow)
