"""Parallel branches that need more of one actor than there is."""

from collections.abc import Iterator, Sequence

from blueprint.check.parallel import parallel_branches, where_it_splits
from blueprint.check.subject import Subject
from blueprint.findings import Finding, Place, rule
from blueprint.model import Actor, Step

RULE = rule("branches-share-staff")


def check(subject: Subject) -> Iterator[Finding]:
    customer = subject.service.customer
    limited = [
        actor
        for actor in subject.service.actors.values()
        if actor.staff is not None and not actor.machine and actor.id != customer
    ]
    told: set[tuple[str, tuple[str, ...]]] = set()
    for parallel in subject.fact(parallel_branches):
        groups = (
            [(pair[:1], pair[1:]) for pair in parallel.branches] if parallel.crossed else [parallel.branches]
        )
        for actor in limited:
            for steps in (_busiest(subject, actor, group) for group in groups):
                need = sum(_number(step, actor) for step in steps)
                names = tuple(f"`{step.id}`" for step in steps)
                if (
                    len(steps) > 1
                    and actor.staff is not None
                    and need > actor.staff
                    and (actor.id, names) not in told
                ):
                    told.add((actor.id, names))
                    args = {"actor": actor.title, "need": need, "staff": actor.staff, "steps": names}
                    yield Finding(RULE, Place(where_it_splits(subject, parallel.split), on="value"), args)
                    break


def _busiest(subject: Subject, actor: Actor, branches: Sequence[Sequence[int]]) -> list[Step]:
    """Of each branch that needs the actor, the step that needs the most of it."""
    found = []
    for branch in branches:
        steps = (step for node in branch if (step := subject.flow.nodes[node].step) is not None)
        busy = [step for step in steps if _number(step, actor)]
        if busy:
            found.append(max(busy, key=lambda step: _number(step, actor)))
    return found


def _number(step: Step, actor: Actor) -> int:
    """How many of an actor a step needs; waits need nobody."""
    if step.kind == "wait":
        return 0
    return max(int(actor.id in step.does), step.with_.get(actor.id, 0))
