"""Figures of elements and steps → nodes, waits and ways of a diagram."""

from collections.abc import Iterator, Mapping
from functools import reduce
from itertools import pairwise
from operator import add

from blueprint.drawing.diagram import Diagram
from blueprint.drawing.dressing import Dressing, Feeling, Shown, Tick
from blueprint.drawing.overlays.reading import Reading

Dressings = dict[int, Dressing]


class Places:
    """Where in a diagram the steps and waits of a service are shown."""

    def __init__(self, diagram: Diagram) -> None:
        self.diagram = diagram
        self.leaders: dict[str, int] = {}
        self.parts: dict[str, list[int]] = {}
        for at, node in enumerate(diagram.nodes):
            if node.of and node.of not in self.leaders:
                self.leaders[node.of] = at
            elif node.of:
                self.parts.setdefault(node.of, []).append(at)
        self.ways = {link.of: at for at, link in enumerate(diagram.links) if link.of}
        self.out: dict[int, list[int]] = {}
        for at, link in enumerate(diagram.links):
            self.out.setdefault(link.source, []).append(at)

    def dressed(self, reading: Reading, all_shown: list[Shown]) -> tuple[Dressings, Dressings, Dressings]:
        """Nodes, waits before nodes, waits on ways; what several overlays say of a thing is put together."""
        nodes: dict[int, list[Dressing]] = {}
        asides: dict[int, list[Dressing]] = {}
        ways: dict[int, list[Dressing]] = {}
        forms = {element.name: element for element in reading.analysis.elements}
        for shown in all_shown:
            for name, dressing in shown.elements.items():
                element = forms[name]
                at = self.leaders.get(element.step.id)
                if name in self.ways:
                    ways.setdefault(self.ways[name], []).append(dressing)
                elif at is not None:
                    (asides if element.form == "wait_before" else nodes).setdefault(at, []).append(dressing)
            for step, dressing in shown.steps.items():
                if step in self.leaders:
                    nodes.setdefault(self.leaders[step], []).append(dressing)
        found = _joined(nodes)
        return {**self._parts(found), **found}, _joined(asides), _joined(ways)

    def stepping_back(self, dressed: Dressings) -> Dressings:
        """Everything else of the steps, where few things are meant."""
        return {
            at: Dressing("faint")
            for at, node in enumerate(self.diagram.nodes)
            if node.of and at not in dressed
        }

    def _parts(self, nodes: Dressings) -> Dressings:
        """The other boxes of an encounter take its tone."""
        return {
            part: Dressing(nodes[leader].tone)
            for step, leader in self.leaders.items()
            if leader in nodes
            for part in self.parts.get(step, ())
        }

    def along(self, steps: tuple[str, ...]) -> frozenset[int]:
        """The ways between steps that follow each other, also through places where nobody does anything."""
        found: set[int] = set()
        for one, other in pairwise(steps):
            if one in self.leaders and other in self.leaders:
                found |= self._between(self.leaders[one], self.leaders[other])
        return frozenset(found)

    def _between(self, source: int, target: int) -> set[int]:
        for at in self.out.get(source, ()):
            link = self.diagram.links[at]
            if link.kind not in ("flow", "recovery"):
                continue
            if link.target == target:
                return {at}
            if self.diagram.nodes[link.target].shape in ("fork", "split"):
                further = self._between(link.target, target)
                if further:
                    return {at, *further}
        return set()

    def ticks(self, reading: Reading) -> tuple[Tick, ...]:
        _, figures = reading.path
        return tuple(
            Tick(self.leaders[step], reading.clock(seconds))
            for step, seconds in figures.clock.items()
            if step in self.leaders
        )

    def feelings(self, reading: Reading) -> tuple[Feeling, ...]:
        """One for each step that the customer takes part in, or that says how the customer feels."""
        return tuple(self._feelings(reading))

    def _feelings(self, reading: Reading) -> Iterator[Feeling]:
        service, before = reading.service, None
        for step in service.steps.values():
            if step.id not in self.leaders or (step.emotion is None and not service.with_customer(step)):
                continue
            at = next((n for n in self._all(step.id) if self.diagram.nodes[n].lane == "customer"), None)
            leader = self.leaders[step.id]
            follows = before is not None and any(
                self.diagram.links[way].target == leader and self.diagram.links[way].kind == "flow"
                for way in self.out.get(before, ())
            )
            yield Feeling(leader if at is None else at, step.emotion, follows)
            before = leader

    def _all(self, step: str) -> list[int]:
        return [self.leaders[step], *self.parts.get(step, ())]


def _joined(found: Mapping[int, list[Dressing]]) -> Dressings:
    return {at: reduce(add, dressings) for at, dressings in found.items()}
