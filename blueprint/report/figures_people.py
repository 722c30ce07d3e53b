"""Who works on a case, and how long."""

from collections.abc import Iterator

from blueprint.analysis import shares
from blueprint.analysis.totals import Total
from blueprint.model import LANES
from blueprint.report import saying
from blueprint.report.figures_view import View
from blueprint.report.page import Part, Prose, Row, Section, Table


def work(view: View) -> Iterator[Section]:
    """People by their work, machines apart, effort beside the time they are engaged where that differs."""
    done = view.main.totals.work
    if not view.given or done.people.withheld:
        return
    people = [who for who in done.actors if not _machine(view, who)]
    machines = [who for who in done.actors if _machine(view, who)]
    apart = any(done.engaged[who] != done.actors[who] for who in done.actors)
    rows = [*_rows(people, view, apart)]
    from_machines = [*_rows(machines, view, apart)]
    if rows and from_machines:
        rows.append(())
    rows += from_machines
    if rows:
        engaged = (view.say("people.engaged"),) if apart else ()
        head = (view.say("people.who"), view.say("people.work"), *engaged)
        parts: list[Part] = [Table(rows, head, frozenset({1, 2}) if apart else frozenset({1}))]
        yield Section(view.say("people"), [*parts, *_lanes(view), *_unpaid(view)])


def _rows(actors: list[str], view: View, apart: bool) -> Iterator[Row]:
    done = view.main.totals.work
    idle = [who for who in actors if done.actors[who] == Total() == done.engaged[who]]
    times = {who: done.actors[who] for who in actors}
    ranked = shares.ranked(times, view.day)
    for who in [*ranked, *(who for who in actors if who not in ranked and who not in idle)]:
        engaged = (saying.time(done.engaged[who], view.words),) if apart else ()
        title = saying.actor(view.service, who)
        name = view.say("people.machine", name=title) if _machine(view, who) else title
        yield name, saying.time(done.actors[who], view.words), *engaged


def _machine(view: View, who: str) -> bool:
    actor = view.service.actors.get(who)
    return actor is not None and actor.machine


def _lanes(view: View) -> Iterator[Prose]:
    """The work of people by where they stand, if in more than one lane."""
    lanes = view.main.totals.work.lanes
    told = [lane for lane in LANES if lane in lanes and (lanes[lane].wall or lanes[lane].business)]
    if len(told) > 1:
        said = [
            view.say(
                "people.lane", lane=view.words.say("labels", f"lane.{lane}"),
                time=saying.time(lanes[lane], view.words),
            )
            for lane in told
        ]  # fmt: skip
        yield Prose(view.say("people.lanes", lanes=tuple(said)))


def _unpaid(view: View) -> Iterator[Prose]:
    """Whose work the cost leaves out."""
    if shares.has_money(view.service) and (missing := shares.unpaid(view.service, view.main.totals)):
        names = tuple(saying.actor(view.service, who) for who in missing)
        yield Prose(view.say("people.unpaid", actors=names))
