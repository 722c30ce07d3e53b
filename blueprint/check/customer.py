"""Where the customer takes part, and what lies between the first part and the last (SEMANTICS §6)."""

from collections.abc import Callable, Iterable
from typing import NamedTuple

from blueprint.check.subject import Subject
from blueprint.check.visible import casts
from blueprint.check.waits import WaitAt
from blueprint.flow import Graph


class Between(NamedTuple):
    """Steps of the main flow by what can come before and after them on some way through the graph.

    `after`: steps a customer element can come before. `before`: steps it can come after. `with_`: steps
    with the customer. Side chains are no part of the customer's time and in none of these.
    """

    with_: frozenset[str]
    after: frozenset[str]
    before: frozenset[str]

    def holds_step(self, step: str) -> bool:
        """Whether a customer element can come before a step and another after it."""
        return step in self.after and step in self.before

    def holds(self, wait: WaitAt) -> bool:
        """Whether a wait lies between customer elements."""
        left, reached = wait.step, wait.target
        if wait.form == "way":
            return self._seen(left) and reached is not None and self._comes(reached)
        if wait.form == "recovery":
            return self._seen(left) and left in self.before
        return left in self.after and self._comes(left)

    def _seen(self, step: str) -> bool:
        return step in self.with_ or step in self.after

    def _comes(self, step: str) -> bool:
        return step in self.with_ or step in self.before


def customer_between(subject: Subject) -> Between:
    """What lies between customer elements, on the graph with every way, whatever its chance."""
    graph = subject.flow
    own = [
        at
        for at, cast in enumerate(subject.fact(casts))
        if cast.customer and graph.reached[at] and not graph.side[at]
    ]
    return Between(_names(graph, own), _names(graph, _after(graph, own)), _names(graph, _before(graph, own)))


def _names(graph: Graph, nodes: Iterable[int]) -> frozenset[str]:
    """The steps among some nodes."""
    steps = len(graph.service.steps)  # the first nodes, in the order of the file
    return frozenset(graph.nodes[node].id for node in nodes if node < steps)


def _after(graph: Graph, origins: Iterable[int]) -> set[int]:
    """Everything one way or more behind the origins; an origin only where a way leads to it."""
    return _along(origins, lambda node: [graph.edges[e].target for e in graph.out[node]])


def _before(graph: Graph, origins: Iterable[int]) -> set[int]:
    """Everything one way or more ahead of the origins; unreached steps too, which matters to nobody."""
    return _along(origins, lambda node: [graph.edges[e].source for e in graph.into[node]])


def _along(origins: Iterable[int], onward: Callable[[int], list[int]]) -> set[int]:
    found: set[int] = set()
    stack = list(origins)
    while stack:
        new = [node for node in onward(stack.pop()) if node not in found]
        found.update(new)
        stack += new
    return found
