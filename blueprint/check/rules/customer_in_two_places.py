"""Parallel branches that both need the customer."""

from collections.abc import Iterator

from blueprint.check.parallel import parallel_branches, where_it_splits
from blueprint.check.subject import Subject
from blueprint.check.visible import casts
from blueprint.findings import Finding, Place, rule

RULE = rule("customer-in-two-places")


def check(subject: Subject) -> Iterator[Finding]:
    customer = subject.service.customer
    for parallel in subject.fact(parallel_branches):
        groups = (
            [(pair[:1], pair[1:]) for pair in parallel.branches] if parallel.crossed else [parallel.branches]
        )
        pairs = (_with_customer(subject, group) for group in groups)
        both = next((found for found in pairs if len(found) > 1), None)
        if both is not None:
            args = {"customer": customer, "first": both[0], "second": both[1]}
            yield Finding(RULE, Place(where_it_splits(subject, parallel.split), on="value"), args)


def _with_customer(subject: Subject, branches: tuple[tuple[int, ...], ...]) -> tuple[str, ...]:
    """Of each branch that needs the customer, the first step that does."""
    who = subject.fact(casts)  # of the steps, which are the first nodes
    firsts = (
        next((who[node].step.id for node in branch if node < len(who) and who[node].customer), None)
        for branch in branches
    )
    return tuple(first for first in firsts if first is not None)
