"""What can fail in a step, how often it does, and how it is put right."""

from collections.abc import Iterator

from blueprint.analysis.risks import risks
from blueprint.analysis.totals import Number
from blueprint.drawing.overlays.reading import Reading
from blueprint.drawing.page.cells import Markup, joined, step_link, words
from blueprint.drawing.page.estimates import shape
from blueprint.model import END, FailPoint, Recovery

THEME = "page"


class Failing:
    """Fail points with their figures."""

    def __init__(self, reading: Reading) -> None:
        self.reading = reading
        figures = reading.of("with_failures", reading.segment)
        self.expected = {
            (risk.step, risk.point.id): risk.expected for risk in risks(reading.service, figures.totals)
        }

    def told(self, step: str) -> Iterator[Markup]:
        """One line for each fail point, with lines of its own."""
        for point in self.reading.service.steps[step].fails.values():
            facts = [words(text) for text in self._facts(step, point)]
            if point.recover:
                facts.append(self._recovery(point.recover))
            told = Markup(f"<b>{words(point.what or point.id)}</b>")
            inner = "".join(f"<li>{fact}" for fact in facts if fact)
            yield Markup(f"{told}<ul>{inner}</ul>") if inner else told

    def _facts(self, step: str, point: FailPoint) -> Iterator[str]:
        if point.chance:
            yield self._say("fail.chance", chance=point.chance)
        if point.branch:
            yield self._say("fail.branch", label=point.branch)
        expected = self.expected.get((step, point.id))
        if expected is not None:
            yield self._say("fail.expected", n=self.reading.counted(expected))
        if point.severity is not None:
            yield self._say("fail.severity", n=point.severity)
        for name in ("cause", "effect", "prevent"):
            if text := getattr(point, name):
                yield self._say(f"fail.{name}", text=text)
        if point.detect and point.detect.how:
            yield self._say("fail.detect", text=point.detect.how)
        if point.detect and point.detect.chance:
            yield self._say("fail.detected", chance=point.detect.chance)

    def _recovery(self, recover: Recovery) -> Markup:
        parts = [*map(words, self._done(recover)), self._then(recover)]
        told = joined(parts, self._say("and"))
        return Markup(self._say("recover", text=told)) if told else told

    def _done(self, recover: Recovery) -> Iterator[str]:
        if recover.does:
            yield recover.does
        if recover.by:
            people = tuple(self._name(who) for who in (recover.by, *recover.with_))
            yield self._say("recover.by", who=people)
        if recover.wait and recover.wait.time:
            yield self._say("recover.wait", time=shape(recover.wait.time, self.reading))
        if recover.time:
            yield self._say("recover.time", time=shape(recover.time, self.reading))
        if recover.cost:
            money = Number(float(recover.cost.value))
            yield self._say("recover.cost", money=self.reading.money(money))
        if recover.owner:
            yield self._say("recover.owner", who=recover.owner)
        if recover.within:
            yield self._say("recover.within", time=recover.within)
        if recover.compensation:
            yield self._say("recover.compensation", text=recover.compensation)

    def _then(self, recover: Recovery) -> Markup:
        if recover.then == "continue":
            return Markup("")
        if recover.then == "again":
            return words(self._say("recover.again"))
        step = self.reading.service.steps.get(recover.then)
        if step:
            return Markup(self._say("recover.then", step=step_link(step.id, step.words)))
        end = self.reading.words.say("labels", "end") if recover.then == END else recover.then
        return words(self._say("recover.then", step=end))

    def _name(self, actor: str) -> str:
        known = self.reading.service.actors.get(actor)
        return known.title if known else actor

    def _say(self, key: str, **values: object) -> str:
        return self.reading.words.say(THEME, key, **values)
