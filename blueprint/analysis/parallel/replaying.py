"""Cases that differ by their random choices alone: one that chooses as another did is not played again."""

from bisect import bisect_right
from collections.abc import Callable, Iterator, Sequence
from random import Random
from typing import NamedTuple

Draws = tuple[float, ...]
"""What a case drew from [0, 1), choice by choice."""

Sample = tuple[tuple[Draws, int], ...]
"""Cases of which none chooses like another, each with how often it came."""

Point = tuple[float, ...]
"""What a case comes to."""


class Choice(NamedTuple):
    """A choice that a case came to: between as many ways as there are sums of their chances, and the
    number of the one it took."""

    sums: Sequence[float]
    taken: int


class Script:
    """Takes the place of a random source: given draws first, then those of another source."""

    def __init__(self, draws: Sequence[float] = (), beyond: Random | None = None) -> None:
        self.given, self.beyond = iter(draws), beyond
        self.drawn: list[float] = []

    def random(self) -> float:
        draw = next(self.given, None)
        if draw is None:
            assert self.beyond is not None, "a case asks for more than it drew before"
            draw = self.beyond.random()
        self.drawn.append(draw)
        return draw


def taken(sums: Sequence[float], draw: float) -> int:
    """The number of the way that a draw takes."""
    return bisect_right(sums, draw * sums[-1], 0, len(sums) - 1)


def thinned(sample: Sample, most: int) -> Sample:
    """A sample of at most so many cases that choose differently, the frequent ones as frequent as before:
    every so-manieth of all cases, as they are listed.
    """
    if len(sample) <= most:
        return sample
    cases = sum(count for _, count in sample)
    found: list[tuple[Draws, int]] = []
    passed = picked = 0
    for draws, count in sample:
        passed += count
        upto = passed * most // cases
        if upto > picked:
            found.append((draws, upto - picked))
        picked = upto
    return tuple(found)


class _Leaf:
    """A case that was played."""

    def __init__(self, draws: Draws, point: Point) -> None:
        self.draws, self.point, self.count = draws, point, 0


class _Fork:
    """A choice, and what followed of each of its ways."""

    def __init__(self, sums: Sequence[float]) -> None:
        self.sums, self.whole, self.last = sums, sums[-1], len(sums) - 1
        self.behind: dict[int, _Fork | _Leaf] = {}


class Replayed:
    """Random cases. `play` plays one by a script: what it comes to, and the choices on its way, which
    decide everything.
    """

    def __init__(self, play: Callable[[Script], tuple[Point, Sequence[Choice]]], random: Random) -> None:
        self.play, self.random = play, random
        self.first: _Fork | _Leaf | None = None
        self.leaves: list[_Leaf] = []

    def case(self) -> None:
        """One case more, drawn as `play` would draw it."""
        draws: list[float] = []
        here, draw = self.first, self.random.random
        while isinstance(here, _Fork):
            at = draw()
            draws.append(at)
            here = here.behind.get(bisect_right(here.sums, at * here.whole, 0, here.last))  # as `taken`
        if here is None:
            here = self.played(draws)
        here.count += 1

    def played(self, draws: Sequence[float]) -> _Leaf:
        """A case that begins like none before, put where it is found again."""
        script = Script(draws, self.random)
        point, choices = self.play(script)
        leaf = _Leaf(tuple(script.drawn), point)
        self.leaves.append(leaf)
        behind: _Fork | _Leaf = leaf
        forks: list[_Fork | None] = [*self.path(choices)]
        for choice, fork in reversed([*zip(choices, forks, strict=True)]):
            fork = fork or _Fork(choice.sums)
            fork.behind.setdefault(choice.taken, behind)
            behind = fork
        self.first = behind
        return leaf

    def path(self, choices: Sequence[Choice]) -> Iterator[_Fork | None]:
        """The forks that are known for these choices, one each."""
        here: _Fork | _Leaf | None = self.first
        for choice in choices:
            yield here if isinstance(here, _Fork) else None
            here = here.behind.get(choice.taken) if isinstance(here, _Fork) else None

    def points(self) -> list[tuple[Point, int]]:
        """What the cases came to, and how often."""
        return [(leaf.point, leaf.count) for leaf in self.leaves]

    def sample(self) -> Sample:
        return tuple((leaf.draws, leaf.count) for leaf in self.leaves)
