"""A way that is never taken."""

from collections.abc import Iterator

from blueprint.check.chances import odds_of
from blueprint.check.subject import Subject
from blueprint.findings import Finding, Path, Place, rule
from blueprint.model import Service, Step, Way

RULE = rule("impossible-way")


def check(subject: Subject) -> Iterator[Finding]:
    for step in subject.service.steps.values():
        home: Path = ("steps", step.id)
        for path, way in _written(step, home):
            if way.chance and way.chance.value == 0:
                yield Finding(RULE, Place(path), {"step": step.id})
        odds = odds_of(subject.service, step)
        for label in odds.left_out if odds and not odds.open and not odds.over else ():
            yield Finding(RULE, Place((*home, "choose", label)), {"step": step.id, "label": label}, "rest")
        for label in _for_nobody(subject.service, step):
            yield Finding(
                RULE, Place((*home, "choose", label)), {"step": step.id, "label": label}, "segments"
            )


def _written(step: Step, home: Path) -> Iterator[tuple[Path, Way]]:
    yield from (((*home, "next", at), way) for at, way in enumerate(step.next))
    yield from (((*home, "choose", label), way) for label, way in step.choose.items())


def _for_nobody(service: Service, step: Step) -> Iterator[str]:
    """Ways without `when` beside ways that send every segment elsewhere."""
    sent = {segment for way in step.choose.values() for segment in way.when or ()}
    if sent and service.segments and all(segment in sent for segment in service.segments):
        yield from (label for label, way in step.choose.items() if not way.when and "when" not in way.unread)
