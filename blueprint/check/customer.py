"""Where the customer takes part, and what lies between the first part and the last (SEMANTICS §6)."""

from collections.abc import Iterable
from dataclasses import dataclass

from blueprint.check.subject import Subject
from blueprint.check.waits import WaitAt
from blueprint.flow import Graph


@dataclass(frozen=True, slots=True)
class Between:
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
    graph, service = subject.flow, subject.service
    main = [node for node in graph.nodes if graph.reached[node.at] and not graph.side[node.at]]
    own = [node.at for node in main if node.step and service.with_customer(node.step)]
    sources, targets = _ways(graph)
    names = {node.at: node.id for node in main if node.step}
    return Between(
        frozenset(names[node] for node in own),
        frozenset(names[node] for node in _reach(own, targets) if node in names),
        frozenset(names[node] for node in _reach(own, sources) if node in names),
    )


def _ways(graph: Graph) -> tuple[list[list[int]], list[list[int]]]:
    """Per node, the nodes it is reached from and those it leads to."""
    sources = [[graph.edges[edge].source for edge in edges] for edges in graph.into]
    targets = [[graph.edges[edge].target for edge in edges] for edges in graph.out]
    return sources, targets


def _reach(origins: Iterable[int], onward: list[list[int]]) -> set[int]:
    """Everything one way or more from the origins; an origin only where a way leads to it."""
    found: set[int] = set()
    stack = [target for origin in origins for target in onward[origin]]
    while stack:
        node = stack.pop()
        if node not in found:
            found.add(node)
            stack += onward[node]
    return found
