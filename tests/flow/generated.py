"""Generated services with every construct of the flow, about half of them unsound.

`generated(seed)` builds a nested flow (sequences, choices, all-of with and without chances, loops, side
chains, recoveries, several starts) and then, in most cases, spoils it with ways that go astray: a jump
sideways, a loop out of or into a branch, a declared join. Some of the spoilt ones stay sound, among them
flows that are not nested.
"""

from random import Random

from blueprint.model import END, Chance, FailPoint, Fixed, Recovery, Service, Start, Step, Time, Way
from tests.flow.services import chance


class _Writer:
    def __init__(self, random: Random, most: int) -> None:
        self.random = random
        self.most = most
        self.kinds = ["step", "step", "choice", "all", "all", "loop", "recovery", "maybe", "crossed"]
        self.steps: dict[str, dict] = {}

    def step(self, **fields) -> str:
        id = f"s{len(self.steps)}"
        self.steps[id] = {"time": self.random.choice([0, 1, 2, 3, 5, 8, 13]) * 60, **fields}
        return id

    def sequence(self, depth: int, after: str) -> str:
        """Writes some parts that lead to `after`; the first step."""
        first = after
        for _ in range(self.random.choice([1, 1, 2, 2, 3])):
            first = self.part(depth, first)
        return first

    def part(self, depth: int, after: str) -> str:
        kinds = ["step"] if depth <= 0 or len(self.steps) > self.most else self.kinds
        return getattr(self, f"write_{self.random.choice(kinds)}")(depth, after)

    def write_step(self, _: int, after: str) -> str:
        return self.step(next=[after])

    def branches(self, depth: int, after: str) -> list[str]:
        count = self.random.choice([2, 2, 3])
        return list(dict.fromkeys(self.sequence(depth - 1, after) for _ in range(count)))

    def write_choice(self, depth: int, after: str) -> str:
        targets = self.branches(depth, after)
        if self.random.random() < 0.3:
            targets.append(after)
        if self.random.random() < 0.2 and len(targets) > 1:
            both = [self.sequence(depth - 1, after) for _ in range(2)]
            targets[0] = both
        return self.step(choose=self.shared(targets))

    def shared(self, targets: list) -> dict:
        parts = [self.random.randint(1, 9) for _ in targets]
        return {
            f"w{at}": (to, f"{part}/{sum(parts)}")
            for at, (to, part) in enumerate(zip(targets, parts, strict=True))
        }

    def write_all(self, depth: int, after: str) -> str:
        after = self.closing(after)
        targets = self.branches(depth, after)
        if len(targets) < 2:
            return targets[0]
        return self.step(next=targets)

    def closing(self, after: str) -> str:
        """Blocks may share the step they close in with what is around them, or not."""
        return self.step(next=[after]) if after == END or self.random.random() < 0.7 else after

    def write_maybe(self, depth: int, after: str) -> str:
        after = self.closing(after)
        targets = self.branches(depth, after)
        if len(targets) < 2:
            return targets[0]
        items = [(to, self.random.choice([None, None, "1/3", "1/2"])) for to in targets]
        return self.step(next=items, meet=after)

    def write_loop(self, depth: int, after: str) -> str:
        """A check behind a body that leads back to its head."""
        check = self.step()
        head = self.sequence(depth - 1, check)
        self.steps[check]["choose"] = self.shared([after, head])
        return head

    def write_crossed(self, depth: int, after: str) -> str:
        """Two branches with a way across, so that they are not nested."""
        after = self.closing(after)
        shared = self.sequence(0, self.step(next=[after]))
        one = self.step(next=[self.sequence(0, after), shared])
        return self.step(next=[self.sequence(depth - 1, one), self.sequence(depth - 1, shared)])

    def write_recovery(self, depth: int, after: str) -> str:
        then = self.random.choice(["again", self.sequence(depth - 1, after)])
        fails = {"f": FailPoint("f", chance=chance("1/10"), recover=Recovery(then))}
        return self.step(next=[after], fails=fails)

    def spoil(self) -> None:
        """Send one way somewhere else, or declare a join."""
        ids = [id for id, fields in self.steps.items() if "next" in fields or "choose" in fields]
        id = self.random.choice(ids)
        fields, to = self.steps[id], self.random.choice([*self.steps, END])
        how = self.random.random()
        joining = [id for id in self.steps if sum(self.leads_to(other, id) for other in ids) > 1]
        if how < 0.15 and joining:
            self.steps[self.random.choice(joining)]["join"] = self.random.choice(["all", "one"])
        elif "choose" in fields:
            label = self.random.choice(list(fields["choose"]))
            fields["choose"][label] = (to, fields["choose"][label][1])
        elif len(fields["next"]) > 1:
            fields["next"][0] = to
        elif how < 0.7:
            fields["choose"] = {"on": (fields.pop("next")[0], "1/2"), "astray": (to, "1/2")}
        else:
            fields["next"] = [to]

    def leads_to(self, id: str, target: str) -> bool:
        fields = self.steps[id]
        items = fields["next"] if "next" in fields else [to for to, _ in fields["choose"].values()]
        flat = [to for item in items for to in (item if isinstance(item, list) else [item])]
        return target in [to[0] if isinstance(to, tuple) else to for to in flat]


def generated(seed: int, most: int = 14, spoilt: bool | None = None) -> Service:
    """The service of this seed: about `most` steps; spoilt or not, or (None) one of the two."""
    random = Random(seed)
    writer = _Writer(random, most)
    starts = {}
    first = writer.sequence(3, END)
    if random.random() < 0.15:
        second = writer.step(next=[random.choice([first, END])])
        starts = {"one": Start("one", first, chance("1/4")), "two": Start("two", second, chance("3/4"))}
    if random.random() < 0.25:
        chain = writer.sequence(1, END)
        writer.steps[random.choice([id for id in writer.steps if id != chain])]["also"] = (chain,)
    if random.random() < 0.9 if spoilt is None else spoilt:
        for _ in range(random.choice([1, 1, 2, 3])):
            writer.spoil()
    ids = [first, *(id for id in reversed(writer.steps) if id != first)]
    if random.random() < 0.3:
        rest = ids[1:]
        random.shuffle(rest)
        ids = [first, *rest]
    return Service("generated", {id: _step(id, writer.steps[id]) for id in ids}, {}, starts=starts)


def long_service(steps: int, seed: int = 1, *, crossed: bool = True) -> Service:
    """A sound service of at least so many steps: one part after the other, nested or (with `crossed`) not."""
    writer = _Writer(Random(seed), 10**9)
    if not crossed:
        writer.kinds.remove("crossed")
    first = END
    while len(writer.steps) < steps:
        first = writer.sequence(3, first)
    ids = [first, *(id for id in reversed(writer.steps) if id != first)]
    return Service("long", {id: _step(id, writer.steps[id]) for id in ids}, {})


def _step(id: str, fields: dict) -> Step:
    known = dict(fields, time=Time(Fixed(float(fields["time"]))))
    if "choose" in known:
        known["choose"] = {
            label: Way(_target(to), Chance(chance(p).value)) for label, (to, p) in known["choose"].items()
        }
    if "next" in known:
        known["next"] = tuple(
            Way(item[0], chance(item[1])) if isinstance(item, tuple) else Way(item) for item in known["next"]
        )
    return Step(id, **known)


def _target(to):
    return tuple(Way(item) for item in to) if isinstance(to, list) else to
