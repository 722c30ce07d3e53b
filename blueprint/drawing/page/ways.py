"""Which steps lead to a step, and where it leads, as the picture shows it."""

from collections.abc import Iterator

from blueprint.drawing.diagram import Diagram, Link
from blueprint.drawing.page.cells import Markup, joined, step_link, words
from blueprint.model import Service
from blueprint.wording import Wording

FLOW = ("flow", "rework", "recovery", "side")
THROUGH = ("fork", "split")


class Ways:
    """The flow between steps; places where nobody does anything are looked through."""

    def __init__(self, diagram: Diagram, service: Service, wording: Wording) -> None:
        self.diagram, self.service, self.wording = diagram, service, wording
        self.ways: dict[bool, dict[int, list[Link]]] = {True: {}, False: {}}
        first = sorted(diagram.links, key=lambda link: diagram.nodes[link.source].shape != "start")
        for link in first:
            if link.kind in FLOW:
                self.ways[True].setdefault(link.source, []).append(link)
                self.ways[False].setdefault(link.target, []).append(link)
        self.leaders: dict[str, int] = {}
        for at, node in enumerate(diagram.nodes):
            if node.of:
                self.leaders.setdefault(node.of, at)

    def beside(self, step: str, *, onward: bool) -> Iterator[Markup]:
        """What a step leads to, or with `onward` false what leads there: one line for each way."""
        if step in self.leaders:
            yield from self._follow(self.leaders[step], (), onward)

    def _follow(self, at: int, passed: tuple[Link, ...], onward: bool) -> Iterator[Markup]:
        for link in self.ways[onward].get(at, ()):
            if link in passed:
                continue
            there = link.target if onward else link.source
            way = (*passed, link) if onward else (link, *passed)
            if self.diagram.nodes[there].shape in THROUGH:
                yield from self._follow(there, way, onward)
            else:
                yield joined((self._name(there), *map(self._said, way)), self._say("and"))

    def _name(self, at: int) -> Markup:
        node = self.diagram.nodes[at]
        if node.of:
            return step_link(node.of, self.service.steps[node.of].words)
        return words(" ".join(node.words))

    def _said(self, link: Link) -> Markup:
        """Its kind, its label, the wait on it."""
        wait = ""
        if link.wait is not None:
            wait = self._say("way.wait", time=link.wait) if link.wait else self._say("way.waits")
        said = (self._say(f"way.{link.kind}"), link.label, wait)
        return joined(map(words, said), self._say("and"))

    def _say(self, key: str, **values: object) -> str:
        return self.wording.say("page", key, **values)
