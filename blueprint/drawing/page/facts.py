"""All facts of a step, as the cells of one row of a table: what the file says, and its figures.

Figures come from `blueprint.analysis`; what it withholds is said to be not given. Nothing is computed here.
"""

from collections.abc import Callable, Iterator

from blueprint.analysis.shares import each_time
from blueprint.analysis.slack import Slack
from blueprint.analysis.totals import Number
from blueprint.drawing.diagram import Diagram
from blueprint.drawing.overlays.critical import slack_said
from blueprint.drawing.overlays.reading import Reading
from blueprint.drawing.overlays.waits import held_against
from blueprint.drawing.page.cells import NOTHING, Markup, joined, listed, web_link, words
from blueprint.drawing.page.estimates import estimate, shape
from blueprint.drawing.page.failing import Failing
from blueprint.drawing.page.ways import Ways
from blueprint.model import Amount, Step, Wait

THEME = "page"

Cell = Callable[[Step], Markup]


class Facts:
    """The columns of the table, in their order; `columns` holds only those that some step fills."""

    def __init__(self, diagram: Diagram, reading: Reading) -> None:
        self.reading, self.words, self.service = reading, reading.words, reading.service
        self.ways = Ways(diagram, reading.service, reading.words)
        self.failing = Failing(reading)
        self.known = {element.name for element in reading.analysis.elements}

    def rows(self) -> dict[str, dict[str, Markup]]:
        """By step that the diagram shows, in the order of the file, its cells by column; without columns
        that all leave empty.
        """
        cells = dict(self._cells())
        rows = {
            step.id: {name: cell(step) for name, cell in cells.items()}
            for step in self.service.steps.values()
            if step.id in self.ways.leaders
        }
        used = [name for name in cells if any(row[name] for row in rows.values())]
        return {step: {name: row[name] for name in used} for step, row in rows.items()}

    def _cells(self) -> Iterator[tuple[str, Cell]]:
        yield "who", self.who
        yield "phase", self.phase
        yield "lane", self.lane
        yield "kind", self.kind
        yield "from", lambda step: listed(self.ways.beside(step.id, onward=False))
        yield "to", lambda step: listed(self.ways.beside(step.id, onward=True))
        yield "time", self.time
        yield "mean", self.mean
        yield "before", self.before
        yield "visits", self.visits
        yield "per_case", self.per_case
        yield "value", self.value
        yield "held", self.held
        yield "slack", self.slack
        yield "work", self.work
        yield "cost", self.cost
        yield "fails", lambda step: listed(self.failing.told(step.id))
        yield "evidence", lambda step: listed(map(words, step.evidence))
        yield "uses", lambda step: listed(words(self.name(actor)) for actor in step.uses)
        yield "tells", lambda step: listed(self.pair(*told) for told in step.tells.items())
        yield "emotion", self.emotion
        yield "note", lambda step: listed((words(step.note or ""), *map(web_link, step.links)))

    def who(self, step: Step) -> Markup:
        does = [self.pair(actor, text) for actor, text in step.does.items()]
        crowd = tuple(
            self.words.say("labels", "many", who=self.name(actor), n=n) if n > 1 else self.name(actor)
            for actor, n in step.with_.items()
        )
        also = words(self.words.say("labels", "with", who=crowd)) if crowd else NOTHING
        return listed((*(does or [words(step.text or "")]), also))

    def phase(self, step: Step) -> Markup:
        return words(self.service.phases.get(step.phase, step.phase) or "") if step.phase else NOTHING

    def lane(self, step: Step) -> Markup:
        lane = self.service.lane(step)
        return words(self.words.say("labels", f"lane.{lane}")) if lane else NOTHING

    def kind(self, step: Step) -> Markup:
        if step.kind == "wait" and step.wait_for:
            said = self.say("kind.wait_for", what=self.words.say("labels", f"wait.{step.wait_for}"))
        else:
            said = self.say(f"kind.{step.kind}")
        customer = self.say(f"customer.{step.customer}") if step.customer else ""
        return joined((words(said), words(customer)), self.say("and"))

    def time(self, step: Step) -> Markup:
        usual = estimate(step.time, self.reading) if step.time else ""
        own = [
            self.say("pair", name=self.segment(each), what=shape(override.time, self.reading))
            for each, override in step.by_segment.items()
            if override.time
        ]
        return listed(map(words, (usual, *own)))

    def mean(self, step: Step) -> Markup:
        """Of one visit; of the whole mix where segments differ."""
        if step.id not in self.known:
            return NOTHING
        spent = self.reading.figures.totals.spent.elements.get(step.id)
        mean = each_time(spent) if spent else None
        if mean is not None and not mean.withheld:
            return words(self.reading.said(mean))
        if step.time is None:
            return words("?")
        return words(self.reading.say("withheld") if step.by_segment else self.words.value(step.time.mean))

    def before(self, step: Step) -> Markup:
        return self.wait(step.wait_before) if step.wait_before else NOTHING

    def wait(self, wait: Wait) -> Markup:
        parts = [
            estimate(wait.time, self.reading) if wait.time else "?",
            self.words.say("labels", f"wait.{wait.kind}") if wait.kind else "",
            self.say("tolerance", time=wait.tolerance) if wait.tolerance else "",
            self.say(f"customer.{wait.customer}") if wait.customer else "",
        ]
        return joined(map(words, parts), self.say("and"))

    def visits(self, step: Step) -> Markup:
        if step.id not in self.known:
            return NOTHING
        spent = self.reading.figures.totals.spent.elements.get(step.id)
        return words(self.reading.counted(spent.occurs) if spent else self.reading.say("withheld"))

    def per_case(self, step: Step) -> Markup:
        if step.id not in self.known:
            return NOTHING
        time = self.reading.time(step.id)
        if time is None:
            return words(self.reading.say("withheld"))
        if step.id in self.reading.analysis.side:
            return words(self.reading.said(time))
        share = self.reading.part(self.reading.share(time))
        return words(self.reading.say("time", time=self.reading.said(time), share=share))

    def value(self, step: Step) -> Markup:
        if step.is_routing:
            return NOTHING
        value = self.service.value(step) or "unclassified"
        waste = step.waste or ("waiting" if step.kind == "wait" else None)
        said = self.reading.say(f"waste.{waste}") if waste and value == "nva" else ""
        parts = (self.say(f"value.{value}"), self.say("waste", waste=said) if said else "")
        return joined(map(words, parts), self.say("and"))

    def held(self, step: Step) -> Markup:
        """Of the step and the waiting before it; without figures, what is accepted of the step."""
        mine = (step.id, f"{step.id}.wait_before")
        held = [one for one in self.reading.figures.held if one.name in mine]
        if not held and step.tolerance:
            return words(self.say("tolerance", time=step.tolerance))
        return listed(words(held_against(self.reading, one)) for one in held)

    def slack(self, step: Step) -> Markup:
        if step.id not in self.known or step.id in self.reading.analysis.side:
            return NOTHING
        slacks = self.reading.figures.slacks
        if not slacks:
            return words(self.reading.say("withheld"))
        slack = slacks.get(step.id)
        return words(self.reserve(slack)) if slack else NOTHING

    def reserve(self, slack: Slack) -> str:
        if not slack.critical:
            return slack_said(self.reading, slack)
        weight = f"{slack.weight:.2f}"
        return self.say("critical") if weight == "1.00" else self.say("critical.weight", weight=weight)

    def work(self, step: Step) -> Markup:
        """Where it is not simply the whole time of the step."""
        return listed(
            words(self.say("pair", name=self.name(actor), what=estimate(time, self.reading)))
            for actor, time in step.work.items()
        )

    def cost(self, step: Step) -> Markup:
        """Per case, of staff and of the step itself."""
        if not self.is_paid(step) or step.id not in self.known:
            return NOTHING
        cost = self.reading.figures.totals.cost.elements.get(step.id)
        each = self.say("each", money=self.money(step.cost)) if step.cost else ""
        per_case = self.reading.money(cost) if cost else self.reading.say("withheld")
        return joined((words(per_case), words(each)), self.say("and"))

    def is_paid(self, step: Step) -> bool:
        staff = (self.service.actors.get(who) for who in step.participants)
        return step.cost is not None or (step.kind != "wait" and any(who and who.rate for who in staff))

    def emotion(self, step: Step) -> Markup:
        if step.emotion is None:
            return NOTHING
        return words(f"{step.emotion:+d}".replace("-", "−") if step.emotion else "0")

    def money(self, amount: Amount) -> str:
        return self.reading.money(Number(float(amount.value)))

    def pair(self, actor: str, text: str) -> Markup:
        name = self.name(actor)
        return words(self.say("pair", name=name, what=text) if text else name)

    def name(self, actor: str) -> str:
        known = self.service.actors.get(actor)
        return known.title if known else actor

    def segment(self, id: str) -> str:
        known = self.service.segments.get(id)
        return (known.name if known else None) or id

    def say(self, key: str, **values: object) -> str:
        return self.words.say(THEME, key, **values)
