"""More work on a step than those who do it have time for."""

from collections.abc import Iterator, Mapping

from blueprint.check.clocks import exceeds
from blueprint.check.subject import Subject
from blueprint.findings import Finding, Path, Place, Related, rule
from blueprint.model import Step, Time

RULE = rule("work-beyond-time")


def check(subject: Subject) -> Iterator[Finding]:
    for step in subject.service.steps.values():
        if not step.work and not step.by_segment:
            continue
        for path, actor, work, time_at, time in _works(step):
            count = step.with_.get(actor, 1)
            if time and exceeds(work.mean, time.mean * count, subject.service):
                args = {"step": step.id, "actor": actor, "work": work.mean, "time": time.mean, "count": count}
                related = (Related(Place(time_at), "time"),)
                yield Finding(RULE, Place(path, on="value"), args, "several" if count > 1 else "", related)


def _works(step: Step) -> Iterator[tuple[Path, str, Time, Path, Time | None]]:
    """Path and value of every work, with path and value of the time that holds for it."""
    home: Path = ("steps", step.id)
    for actor, work in step.work.items():
        yield (*home, "work", actor), actor, work, (*home, "time"), step.time
    for segment, said in step.by_segment.items():
        here = (*home, "by_segment", segment)
        time_at = (*(here if said.time else home), "time")
        works: Mapping[str, Time] = {**step.work, **said.work} if said.time else said.work
        for actor, work in works.items():
            own = actor in said.work
            path = (*here, "work", actor) if own else time_at
            yield path, actor, work, time_at, said.time or step.time
