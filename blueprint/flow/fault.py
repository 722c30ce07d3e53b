"""What can be wrong with a flow."""

from typing import Literal, NamedTuple

FaultKind = Literal[
    "fall-through",
    "last-step-without-next",
    "bad-parallel-list",
    "side-chain-rejoins",
    "irregular-loop",
    "ambiguous-join",
    "deadlock",
    "branch-left-running",
    "lack-of-synchronisation",
    "endless",
    "join-without-meaning",
]


class Fault(NamedTuple):
    """One fault; `kind` is the name of its rule."""

    kind: FaultKind
    node: int
    """The step it shows at: the join that waits, the loop without an exit; ENDS for the end."""
    way: int | None = None
    """The way that causes it, where one can be named."""
    variant: str = ""
    """Which of several causes of this kind it is; see the rule's texts."""
    route: tuple[int, ...] = ()
    """The ways taken, wherever there was a choice, that lead into it."""
    arrived: tuple[int, ...] = ()
    """Ways that have arrived at `node` by then."""
    missing: tuple[int, ...] = ()
    """Ways it waits for that never come; for an ambiguous join, all its ways."""
    searched: bool = True
    """Whether the route was found; if not, there were too many states to search."""
    segment: str | None = None
    """The segment it happens to, where it does not happen to all."""

    @property
    def harmless(self) -> bool:
        """Whether the flow can be worked out in spite of it."""
        return self.kind == "join-without-meaning" and self.variant != "crossed"
