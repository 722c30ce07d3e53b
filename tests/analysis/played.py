"""A token game with times: one case of a blueprint after the other, counted from the definitions alone.

    game = Game(build(service), failures=True)
    case = game.play(Random(1))

It shares with the code under test the graph, the chances as planned and the join formulas, and reads
everything else itself. Times are seconds of working time. What the definitions leave open, as played here:
a first arrival (`join: any`) takes the customer along, whatever branch the customer was in; a case without
any element of the customer's is all *before*; a recovery is the customer's own element only where the
customer is named in it; the customer takes the branches of an all-of in which an element of the customer's
can come, whether or not it does in this case.
"""

from collections import Counter
from collections.abc import Iterator
from random import Random
from typing import NamedTuple

from blueprint.flow import Graph
from blueprint.flow.chances import chances
from blueprint.flow.joins import Formula, joins
from blueprint.flow.starts import start_shares
from blueprint.model import END
from tests.analysis.clock import Ride, Stay, clock
from tests.analysis.closes import closes
from tests.analysis.elements_played import Occurring, Piece, occurring


class Case:
    """What one case came to. `values` and `waits` leave side chains out, `aside` is their element time;
    `processed` is the lead time by a clock that stands still in waits.
    """

    def __init__(self, segment: str | None) -> None:
        self.segment = segment
        self.lead = 0.0
        self.processed = 0.0
        self.end = END
        self.visits: Counter[str] = Counter()
        self.work: Counter[str] = Counter()
        self.cost = 0.0
        self.values: Counter[str] = Counter()
        self.waits: Counter[str] = Counter()
        self.failures: Counter[tuple[str, str]] = Counter()
        self.aside = 0.0
        self.clock: dict[str, float] = {}


class Token(NamedTuple):
    """What is on a way: since when, the customer's ride, if the customer is with it, and a second clock that
    stands still in waits."""

    moment: float
    ride: Ride | None
    processed: float


class _Plan(NamedTuple):
    pieces: Occurring
    odds: tuple[float, ...]
    customer: tuple[bool, ...]
    """Per way: an element of the customer's can come behind it before its split closes."""


class Game:
    """The game of one service, as planned or with failures, with mean times or random ones."""

    def __init__(self, graph: Graph, *, failures: bool = False, random_times: bool = False) -> None:
        self.graph, self.found = graph, joins(graph)
        self.failures, self.random_times = failures, random_times
        self.sink = len(graph.nodes)
        self.closes = closes(graph)
        self.plans: dict[str | None, _Plan] = {}
        self.segments = [s.id for s in graph.service.segments.values()]
        self.shares = _shares([graph.service.share(segment) for segment in self.segments])
        self.starts = [entry.node for entry in graph.starts]
        self.start_shares = [float(share or 0) for share in start_shares(graph)]
        self.rates = {
            actor.id: float(actor.rate.amount) / actor.rate.per
            for actor in graph.service.actors.values()
            if actor.rate
        }
        self.sets_off: dict[int, list[int]] = {}
        for e in graph.also:
            self.sets_off.setdefault(graph.edges[e].source, []).append(graph.edges[e].target)

    def play(self, random: Random, segment: str | None = None) -> Case:
        """One case of a segment, or of one drawn by its share."""
        if segment is None and self.segments:
            segment = random.choices(self.segments, self.shares)[0]
        case, plan = Case(segment), self.plan(segment)
        begin = random.choices(self.starts, self.start_shares)[0]
        side: list[int] = []
        _Pass(self, plan, case, random, side, main=True).run(begin)
        while side:
            _Pass(self, plan, case, random, side, main=False).run(side.pop())
        case.cost += sum(time * self.rates.get(who, 0.0) for who, time in case.work.items())
        return case

    def plan(self, segment: str | None) -> _Plan:
        if segment not in self.plans:
            known = chances(self.graph, segment).known
            assert None not in known, "a chance is not known"
            odds = tuple(float(chance or 0) for chance in known)
            pieces = occurring(self.graph, segment, self.failures, self.random_times)
            self.plans[segment] = _Plan(pieces, odds, self.ways_with_customer(pieces, odds))
        return self.plans[segment]

    def ways_with_customer(self, pieces: Occurring, odds: tuple[float, ...]) -> tuple[bool, ...]:
        """Per way out of an all-of whether the customer takes it."""
        graph = self.graph
        own = [
            any(piece.own for piece in pieces.visits[node])
            or any(p.own for failure in pieces.failures[node] for p in failure.pieces)
            for node in range(len(graph.nodes))
        ]
        taken = [odds[e] > 0 for e in range(len(graph.edges))]
        for failures in pieces.failures:
            for failure in failures:
                if failure.way is not None:
                    taken[failure.way] = failure.chance > 0
        return tuple(
            graph.nodes[edge.source].all_of and any(own[node] for node in self.behind(edge.at, taken))
            for edge in graph.edges
        )

    def behind(self, way: int, taken: list[bool]) -> set[int]:
        """Nodes that a way can lead to before its split closes."""
        graph, close = self.graph, self.closes[self.graph.edges[way].source]
        seen, todo = set(), [way]
        while todo:
            target = self.target(todo.pop())
            if target not in (close, self.sink) and target not in seen:
                seen.add(target)
                todo += [e for e in graph.out[target] if taken[e] and not graph.rework[e]]
        return seen

    def target(self, way: int) -> int:
        """The node a way leads to; all ends are one."""
        node = self.graph.edges[way].target
        return self.sink if self.graph.nodes[node].kind == "end" else node


class _Pass:
    """The tokens of a case, or of one side chain."""

    def __init__(
        self, game: Game, plan: _Plan, case: Case, random: Random, side: list[int], main: bool
    ) -> None:
        self.game, self.plan, self.case, self.random, self.side = game, plan, case, random, side
        self.main = main
        self.tokens: dict[int, Token] = {}
        self.parked: dict[int, tuple[Ride, float]] = {}  # customers who wait where a split closes
        self.todo: list[tuple[int, Token]] = []

    def run(self, begin: int) -> None:
        self.todo.append((begin, Token(0.0, Ride() if self.main else None, 0.0)))
        finish: Token | None = None
        while self.todo:
            node, token = self.todo.pop()
            if node == self.game.sink:
                assert finish is None, "the case ends twice"
                finish = token
                continue
            self.visit(node, token)
        assert finish is not None and not self.tokens, "stuck, or something is left over"
        if self.main:
            assert finish.ride is not None
            self.case.lead, self.case.processed = finish.moment, finish.processed
            self.case.clock = clock(finish.ride, finish.moment)

    def visit(self, node: int, token: Token) -> None:
        game, case, here = self.game, self.case, self.game.graph.nodes[node]
        if here.step is not None:
            case.visits[here.step.id] += 1
        for piece in self.plan.pieces.visits[node]:
            token = self.spend(piece, token)
        leaves: int | None = None
        for failure in self.plan.pieces.failures[node]:
            if self.random.random() < failure.chance:
                case.failures[failure.name] += 1
                for piece in failure.pieces:
                    token = self.spend(piece, token)
                leaves = failure.way if leaves is None else leaves
        self.side += game.sets_off.get(node, ())
        if leaves is not None:
            self.go(leaves, token)
        elif here.all_of:
            self.split(node, token)
        else:
            self.go(self.choice(node), token)

    def choice(self, node: int) -> int:
        ways = self.game.graph.out[node]
        if len(ways) == 1:
            return ways[0]
        way = self.random.choices(ways, [self.plan.odds[e] for e in ways])[0]
        if way in self.plan.pieces.drawn:
            self.case.failures[self.plan.pieces.drawn[way]] += 1
        return way

    def split(self, node: int, token: Token) -> None:
        """The customer goes along with the branches of the customer's own, or to where they all meet."""
        ride = token.ride
        ways = [e for e in self.game.graph.out[node] if self.game.graph.edges[e].kind != "recovery"]
        own = [e for e in ways if self.plan.customer[e]] if ride is not None else []
        if ride is not None and not own:
            self.parked[self.game.closes[node]] = (ride, token.moment)
        for way in ways:
            mine = None if ride is None or way not in own else ride if len(own) == 1 else Ride((ride,))
            self.go(way, token._replace(ride=mine))

    def spend(self, piece: Piece, token: Token) -> Token:
        """Lets a piece happen; the token when it is over."""
        case, time = self.case, piece.draw(self.random)
        for who, count, effort in piece.work:
            case.work[who] += count * (time if effort is None else effort(self.random))
        case.cost += piece.cost
        over = token.moment + time
        processed = token.processed + (time if piece.wait is None else 0.0)
        if not self.main:
            case.aside += time
            return Token(over, None, processed)
        case.values[piece.value] += time
        if piece.wait is not None:
            case.waits[piece.wait] += time
        if token.ride is not None and (time or piece.own):
            token.ride.stays.append(Stay(token.moment, over, piece.state, piece.own))
        return Token(over, token.ride, processed)

    def go(self, way: int, token: Token) -> None:
        """Along a way, and on from where it leads if nothing else is waited for there."""
        game = self.game
        for piece in self.plan.pieces.ways[way]:
            token = self.spend(piece, token)
        node = game.target(way)
        if node == game.sink and self.main:
            self.case.end = game.graph.nodes[game.graph.edges[way].target].id
        if game.graph.rework[way] and node != game.sink:
            self.todo.append((node, token))
            return
        assert way not in self.tokens, "two tokens on one way"
        self.tokens[way] = token
        formula = self.formula(node)
        first = self.first_arrival(node)
        met = self.met(way if formula is None else formula, first)
        if met is not None:
            ways, now, processed = met
            self.todo.append((node, self.joined(node, [self.tokens.pop(e) for e in ways], now, processed)))

    def first_arrival(self, node: int) -> bool:
        step = self.game.graph.nodes[node].step if node != self.game.sink else None
        return step is not None and step.join == "any"

    def formula(self, node: int) -> Formula | None:
        found = self.game.found
        if node != self.game.sink:
            return found.formulas[node]
        return found.end if self.main else found.side_end

    def met(self, formula: Formula, first: bool) -> tuple[list[int], float, float] | None:
        """The ways that satisfy a formula, and when on both clocks; None if something is still to come."""
        if isinstance(formula, int):
            token = self.tokens.get(formula)
            return ([formula], token.moment, token.processed) if token else None
        parts = [self.met(part, first) for part in formula.parts]
        come = [part for part in parts if part is not None]
        if formula.kind == "one":
            return come[0] if come else None
        if len(come) < len(parts):
            return None
        ways = [way for part in come for way in part[0]]
        if first:
            _, moment, processed = min(come, key=lambda part: part[1])
            return ways, moment, processed
        return ways, max(part[1] for part in come), max(part[2] for part in come)

    def joined(self, node: int, tokens: list[Token], now: float, processed: float) -> Token:
        """The token that goes on from a join, with the customer who was in it or waited at it."""
        step = self.game.graph.nodes[node].step if node != self.game.sink else None
        away = step is not None and step.customer == "away"
        come = [(token.ride, token.moment) for token in tokens if token.ride is not None]
        if node in self.parked:
            come.append(self.parked.pop(node))
        for ride, since in come:
            if since < now:
                ride.stays.append(Stay(since, now, "away" if away else "branches", False))
        rides = tuple(ride for ride, _ in come)
        if len(rides) > 1 or (rides and self.first_arrival(node)):
            return Token(now, Ride(rides, now), processed)
        return Token(now, rides[0] if rides else None, processed)


def cases(game: Game, count: int, seed: int, segment: str | None = None) -> Iterator[Case]:
    """So many cases, the same for a seed."""
    random = Random(f"cases {seed}")
    return (game.play(random, segment) for _ in range(count))


def _shares(written: list) -> list[float]:
    """Shares with the one left out as the rest."""
    given = sum(float(share) for share in written if share is not None)
    return [1 - given if share is None else float(share) for share in written]
