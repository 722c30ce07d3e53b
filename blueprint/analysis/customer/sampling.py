"""The customer in several places at once: that part of a flow is played, many times (SEMANTICS §6).

The customer is in every branch in which the customer can take part; where branches come together the customer
waits for them, and goes along with a first arrival. At each moment the strongest of what the customer does
in them counts: acting, served, waiting, away.
"""

from collections.abc import Mapping, Sequence
from functools import cached_property
from itertools import accumulate
from random import Random

from blueprint.analysis.course import Course
from blueprint.analysis.customer.overlay import BEGIN, Mean, Moment, Passage, Ride, timed
from blueprint.analysis.customer.stays import Failure, Stay, Stays, waiting_at
from blueprint.analysis.parallel.blocks import first_arrival
from blueprint.flow.blocks import Block, Tangle, nodes_within
from blueprint.flow.joins import Formula

SEED = 20_240_229
MOST_RUNS, FEWEST_RUNS, MOST_MOVES = 2000, 20, 6000

Token = tuple[Moment, Ride | None]
"""Since when it is where it is, and the customer, if the customer is with it."""


def passage(
    course: Course, found: Stays, part: Block | Tangle, guess: float = 0.0, moves: int = MOST_MOVES
) -> Passage:
    """A block or tangle played with mean times and random choices, always the same ones; once where there is
    nothing to choose. It stops soon after so many moves. `guess` stands for every chance of a failure that
    is not known. The flow is sound.
    """
    player, mean = _Player(course, found, part, guess), Mean()
    enough = 1
    while mean.runs < enough:
        over, ride = player.run()
        mean.add(over, ride.all())
        if player.random_used:
            enough = MOST_RUNS if player.moves < moves else FEWEST_RUNS if player.moves < 10 * moves else 1
    return mean.passage(course.worked.spans[part.way], player.random_used, player.day)


class _Player:
    def __init__(self, course: Course, found: Stays, part: Block | Tangle, guess: float) -> None:
        self.course, self.graph, self.found, self.part = course, course.graph, found, part
        self.guess = guess
        self.random, self.random_used, self.moves = Random(SEED), False, 0
        self.day = course.shape.day or 0.0
        inside = frozenset(nodes_within(part, course.shape.reduction))
        self.order = [node for node in self.graph.order if node in inside]
        self.inside, self.close = inside, part.close
        self.ways = tuple(_ways_of(part, course))
        self.formulas = course.shape.joins.formulas
        self.complete = course.worked.spans[part.way].complete
        self.own_ways: dict[int, tuple[int, ...]] = {}
        self.open: dict[int, tuple[list[int], list[float]]] = {}

    def target(self, way: int) -> int:
        node = self.graph.edges[way].target
        return node if node in self.inside else self.close

    @cached_property
    def closes(self) -> Mapping[int, int]:
        """Per node the first one that every way from it passes that does not lead back."""
        rank = {node: at for at, node in enumerate((*self.order, self.close))}
        closes: dict[int, int] = {}
        for node in reversed(self.order):
            onward = [self.target(e) for e in self.graph.out[node] if not self.graph.rework[e]]
            targets = {target for target in onward if target == self.close or target in closes}
            while len(targets) > 1:
                first = min(targets, key=rank.__getitem__)
                targets = targets - {first} | {closes[first]}
            if targets:  # else all ways lead back
                closes[node] = targets.pop()
        return closes

    def own_ways_of(self, split: int, ways: Sequence[int], close: int) -> tuple[int, ...]:
        """The ways of a split along which the customer can take part before it closes."""
        if split not in self.own_ways:
            self.own_ways[split] = tuple(way for way in ways if self.leads_to_customer(way, close))
        return self.own_ways[split]

    def leads_to_customer(self, way: int, close: int) -> bool:
        seen, todo, chances = {close, self.close}, [way], self.course.chances
        while todo:
            target = self.target(todo.pop())
            if target in seen:
                continue
            if target in self.found.own:
                return True
            seen.add(target)
            todo += [e for e in self.graph.out[target] if chances[e] and not self.graph.rework[e]]
        return False

    def run(self) -> tuple[Moment, Ride]:
        """One passage: when it is over, and what the customer did."""
        self.tokens: dict[int, Token] = {}
        self.parked: dict[int, tuple[Ride, Moment]] = {}
        self.todo: list[tuple[int, Token]] = []
        self.arrived: list[Token] = []
        self.split(self.part.split, self.ways, self.close, BEGIN, Ride())
        while self.todo:
            self.visit(*self.todo.pop())
        meet = min if first_arrival(self.graph, self.close) else max
        over = meet(moment for moment, _ in self.arrived)
        ride = self.joined(self.close, self.arrived, over)[1]
        assert ride is not None
        return over, ride

    def visit(self, node: int, token: Token) -> None:
        self.moves += 1
        now, ride = token
        for stay in self.found.visits.get(node, ()):
            now = self.spend(stay, now, ride)
        leaves: int | None = None
        for failure in self.found.failures.get(node, ()):
            if self.happens(failure):
                for stay in failure.stays:
                    now = self.spend(stay, now, ride)
                leaves = failure.way if leaves is None else leaves
            elif failure.chance is None and ride is not None:
                for stay in failure.stays:  # takes no time, but says that something is not known
                    ride.times.append(timed(now, now, stay.doing._replace(own=False), False))
        ways = self.graph.out[node]
        if leaves is not None:
            self.go(leaves, now, ride)
        elif self.graph.nodes[node].all_of:
            self.split(node, ways, self.closes[node], now, ride)
        else:
            self.go(self.chosen(node), now, ride)

    def happens(self, failure: Failure) -> bool:
        chance = self.guess if failure.chance is None else failure.chance
        if chance in (0.0, 1.0):
            return bool(chance)
        self.random_used = True
        return self.random.random() < chance

    def chosen(self, node: int) -> int:
        """One of the ways; where failures have been drawn already, one of those of the step itself."""
        if node not in self.open:
            drawn = {failure.way for failure in self.found.failures.get(node, ())}
            chances = self.course.chances
            ways = [way for way in self.graph.out[node] if chances[way] and way not in drawn]
            self.open[node] = ways, list(accumulate(chances[way] for way in ways))
        ways, upto = self.open[node]
        if len(ways) == 1:
            return ways[0]
        self.random_used = True
        return self.random.choices(ways, cum_weights=upto)[0]

    def split(self, node: int, ways: Sequence[int], close: int, now: Moment, ride: Ride | None) -> None:
        """The customer goes along the ways of the customer's own, or to where the split closes."""
        own = self.own_ways_of(node, ways, close) if ride is not None else ()
        if ride is not None and not own:
            self.parked[close] = (ride, now)
        for way in ways:
            mine = None if way not in own else ride if len(own) == 1 else Ride((ride,) if ride else ())
            self.go(way, now, mine)

    def spend(self, stay: Stay, now: Moment, ride: Ride | None) -> Moment:
        over = (
            now[0] + stay.wall + stay.business * self.day,
            now[1] + stay.wall,
            now[2] + stay.business,
        )
        if ride is not None:
            ride.times.append(timed(now, over, stay.doing, stay.complete))
        return over

    def go(self, way: int, now: Moment, ride: Ride | None) -> None:
        """Along a way, and on from where it leads if nothing else is waited for there."""
        for stay in self.found.ways.get(way, ()):
            now = self.spend(stay, now, ride)
        node = self.target(way)
        if node == self.close:
            self.arrived.append((now, ride))
            return
        formula = self.formulas[node]
        if self.graph.rework[way] or formula is None or isinstance(formula, int):
            self.todo.append((node, (now, ride)))
            return
        self.tokens[way] = (now, ride)
        used = self.met(formula)
        if used is not None:
            tokens = [self.tokens.pop(each) for each in used]
            meet = min if first_arrival(self.graph, node) else max
            over = meet(moment for moment, _ in tokens)
            self.todo.append((node, self.joined(node, tokens, over)))

    def met(self, formula: Formula) -> list[int] | None:
        """The ways that satisfy a formula; None if something is still to come."""
        if isinstance(formula, int):
            return [formula] if formula in self.tokens else None
        parts = [self.met(part) for part in formula.parts]
        if formula.kind == "one":
            return next((part for part in parts if part is not None), None)
        found: list[int] = []
        for part in parts:
            if part is None:
                return None
            found += part
        return found

    def joined(self, node: int, tokens: Sequence[Token], over: Moment) -> Token:
        """The token that goes on from a join, with the customer who came along or waited there."""
        come = [(ride, moment) for moment, ride in tokens if ride is not None]
        if node in self.parked:
            come.append(self.parked.pop(node))
        if not come:
            return over, None
        if len(tokens) > 1:
            doing = waiting_at(self.course, node)
            for ride, since in come:
                if since < over or not self.complete:
                    ride.times.append(timed(min(since, over), over, doing, self.complete))
        first = len(tokens) > 1 and first_arrival(self.graph, node)
        if len(come) == 1 and not first:
            return over, come[0][0]
        return over, Ride(tuple(ride for ride, _ in come), over[0])


def _ways_of(part: Block | Tangle, course: Course) -> list[int]:
    """The ways of the file along which a part is entered."""
    parts = {each.way: each for each in course.shape.reduction.parts}
    ways, todo = [], [part.way]
    while todo:
        way = todo.pop()
        if way not in parts:
            ways.append(way)
            continue
        inner = parts[way]
        todo += reversed([b.way for b in inner.branches] if isinstance(inner, Block) else inner.ways)
    return ways
