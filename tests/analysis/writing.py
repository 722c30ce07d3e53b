"""Writes the flow of a random, sound blueprint: who follows whom, and where the customer may be.

The flow is nested by construction (sequences, choices, loops, all-of with and without chances, recoveries
that lead elsewhere) or, where branches cross, closed as a whole, so that it is always sound. Steps are
plain mappings as a file holds them, without people and times (see `furnishing`).
"""

from random import Random
from typing import Any, NamedTuple

Steps = dict[str, dict[str, Any]]

ENGLISH = ("ask", "check", "enter", "confirm", "pack", "call", "sign", "print", "inspect", "book", "pay")
CHINESE = ("询问", "核对", "登记", "确认", "打包", "致电", "签字", "打印", "检查", "预约", "付款")


class Around(NamedTuple):
    """Where a part stands: how deep blocks may nest in it, whether it is inside a parallel block or a side
    chain (no other end may be reached from there), whether the customer may take part in it, and whether
    it is among branches that cross."""

    depth: int
    inside: bool = False
    customer: bool = True
    crossed: bool = False

    def within(self, **differing: bool) -> "Around":
        return self._replace(depth=self.depth - 1, **differing)


class Wishes(NamedTuple):
    """What a blueprint is to be like."""

    most: int
    """Steps after which nothing but plain steps is added."""
    chinese: bool = False
    segments: tuple[str, ...] = ()
    ends: tuple[str, ...] = ("end",)
    """Where cases may end; the first is the usual one."""
    any_joins: bool = False
    """Blocks may close with the first arrival."""
    two_places: bool = False
    """The customer may be in several branches of a block."""


class Writer:
    """Steps written so far, from the last to the first; `allowed` are those the customer may be in."""

    def __init__(self, random: Random, wishes: Wishes) -> None:
        self.random, self.wishes = random, wishes
        self.steps: Steps = {}
        self.allowed: set[str] = set()
        self.kinds = [
            "step", "step", "step", "choice", "all", "loop", "self_loop", "recovery", "maybe", "crossed",
            "outcomes", "quick_end",
        ]  # fmt: skip
        if wishes.any_joins:
            self.kinds += ["any", "any"]
        if wishes.segments:
            self.kinds.append("by_segment")

    def step(self, around: Around, **fields: Any) -> str:
        words = CHINESE if self.wishes.chinese else ENGLISH
        id = f"{self.random.choice(words)}{'' if self.wishes.chinese else '_'}{len(self.steps)}"
        self.steps[id] = fields
        if around.customer:
            self.allowed.add(id)
        return id

    def plain(self, around: Around, after: str) -> str:
        """A step with one way, which may have a wait on it."""
        return self.step(around, next=self.way(after))

    def way(self, after: str) -> Any:
        return {"to": after, "wait": True} if self.random.random() < 0.12 else after

    def whole(self, wanted: tuple[str, ...]) -> str:
        """The flow from its first step: at least one part of each kind that is wanted."""
        most = self.wishes.most
        around, first = Around(3 if most > 24 else 2 if most > 9 else 1), self.wishes.ends[0]
        for kind in wanted:
            first = getattr(self, f"write_{kind}")(around, self.plain(around, first))
        while len(self.steps) < most:
            first = self.part(around, first)
        return first

    def sequence(self, around: Around, after: str) -> str:
        """Some parts that lead to `after`; the first step."""
        first = after
        for _ in range(self.random.choice([1, 1, 1, 2, 2, 3])):
            first = self.part(around, first)
        return first

    def part(self, around: Around, after: str) -> str:
        full = around.depth <= 0 or len(self.steps) > self.wishes.most - 3
        kind = "step" if full else self.random.choice(self.kinds)
        return str(getattr(self, f"write_{kind}")(around, after))

    def write_step(self, around: Around, after: str) -> str:
        return self.plain(around, after)

    def percents(self, count: int) -> list[str | None]:
        """Chances that sum to 1, all written or with one left out."""
        cuts = sorted(self.random.sample(range(1, 20), count - 1))
        parts = [b - a for a, b in zip([0, *cuts], [*cuts, 20], strict=True)]
        written: list[str | None] = [f"{part * 5}%" for part in parts]
        if self.random.random() < 0.6:
            written[self.random.randrange(count)] = None
        return written

    def labels(self, count: int) -> list[str]:
        return [f"情况{at + 1}" if self.wishes.chinese else f"case_{at + 1}" for at in range(count)]

    def choosing(self, targets: list[Any]) -> dict[str, Any]:
        """`choose:` with chances; a target may be a list."""
        choose = {}
        for label, to, p in zip(self.labels(len(targets)), targets, self.percents(len(targets)), strict=True):
            way: dict[str, Any] = {"to": to}
            if p is not None:
                way["chance"] = p
            if self.random.random() < 0.15:
                way["wait"] = True
            choose[label] = to if len(way) == 1 else way
        return choose

    def write_choice(self, around: Around, after: str) -> str:
        count = self.random.choice([2, 2, 3])
        targets = list(dict.fromkeys(self.sequence(around.within(), after) for _ in range(count)))
        if self.random.random() < 0.3:
            targets.append(after)
        return self.step(around, choose=self.choosing(targets))

    def write_outcomes(self, around: Around, after: str) -> str:
        """One outcome opens two branches."""
        close = self.closing(around, after)
        one, two = self.branches(around, [close] * 2)
        return self.step(around, choose=self.choosing([[one, two], after]))

    def write_by_segment(self, around: Around, after: str) -> str:
        """A way that is certain for one segment, beside others by chance."""
        others = [self.sequence(around.within(), after) for _ in range(self.random.choice([1, 2]))]
        choose = self.choosing([*others, after])
        label = "专用" if self.wishes.chinese else "reserved"
        own = self.sequence(around.within(), after)
        choose[label] = {"to": own, "when": [self.random.choice(self.wishes.segments)]}
        return self.step(around, choose=choose)

    def write_quick_end(self, around: Around, after: str) -> str:
        """Some cases end here, elsewhere than usual."""
        if around.inside:
            return self.plain(around, after)
        end = self.random.choice(self.wishes.ends)
        to = end if self.random.random() < 0.5 else self.plain(around, end)
        part = self.random.choice(["5%", "10%", "20%"])
        go_on, leave = self.labels(2)
        return self.step(around, choose={go_on: after, leave: {"to": to, "chance": part}})

    def closing(self, around: Around, after: str) -> str:
        """Blocks close in a step of their own, or in what follows, which others may share."""
        return self.plain(around, after) if self.random.random() < 0.7 else after

    def branches(self, around: Around, closes: list[str]) -> list[str]:
        """The first steps of branches that lead to these; the customer is in one of them at most, or in
        several."""
        own = self.random.choice([0, 0, 1, None])
        customer = [around.customer and (self.wishes.two_places or at == own) for at in range(len(closes))]
        return [
            self.sequence(around.within(inside=True, customer=customer[at]), close)
            for at, close in enumerate(closes)
        ]

    def write_all(self, around: Around, after: str) -> str:
        close = self.closing(around, after)
        targets: list[Any] = self.branches(around, [close] * self.random.choice([2, 2, 3]))
        items = [{"to": to, "wait": True} if self.random.random() < 0.1 else to for to in targets]
        return self.step(around, next=items)

    def write_any(self, around: Around, after: str) -> str:
        """The first arrival goes on; every branch has a last step of its own."""
        if around.crossed:
            return self.plain(around, after)
        close = self.plain(around, after)
        self.steps[close]["join"] = "any"
        lasts = [self.plain(around.within(customer=False), close) for _ in range(2)]
        return self.step(around, next=self.branches(around, lasts))

    def write_maybe(self, around: Around, after: str) -> str:
        """Branches each taken by chance, perhaps none."""
        close = self.plain(around, after)
        targets = self.branches(around, [close] * self.random.choice([2, 2, 3]))
        items: list[Any] = [{"to": to, "chance": self.random.choice(["30%", "45%", "80%"])} for to in targets]
        if self.random.random() < 0.4:
            items[0] = targets[0]
        return self.step(around, next=items, meet=close)

    def write_crossed(self, around: Around, after: str) -> str:
        """Two branches with a way across, so that they are not nested."""
        close = self.closing(around, after)
        customer = around.customer and self.wishes.two_places
        here = around.within(inside=True, customer=customer, crossed=True)
        bottom = here._replace(depth=0)
        shared = self.sequence(bottom, self.plain(bottom, close))
        parts = self.step(bottom, next=[self.sequence(bottom, close), shared])
        return self.step(around, next=[self.sequence(here, parts), self.sequence(here, shared)])

    def back_chance(self) -> str:
        return self.random.choice(["5%", "15%", "25%", "40%"])

    def write_loop(self, around: Around, after: str, body: str = "sequence") -> str:
        """A check behind a body that leads back to its head, at once or after a step that mends."""
        check = self.step(around)
        head = str(getattr(self, body)(around.within(), check))
        on, again = self.labels(2)
        if self.random.random() < 0.3:
            mends = self.plain(around, head)
            self.steps[check]["choose"] = {on: after, again: {"to": mends, "chance": self.back_chance()}}
            return head
        back: dict[str, Any] = {"to": head, "chance": self.back_chance()}
        if self.random.random() < 0.3:
            back["rework"] = False
        if self.random.random() < 0.2:
            back["wait"] = True
        self.steps[check]["choose"] = {on: after, again: back}
        return head

    def write_nested_loop(self, around: Around, after: str) -> str:
        return self.write_loop(around, after, "looping")

    def looping(self, around: Around, after: str) -> str:
        """A body with a loop in it."""
        kind = self.random.choice(["loop", "self_loop"])
        inner = str(getattr(self, f"write_{kind}")(around, self.plain(around, after)))
        return self.plain(around, inner) if self.random.random() < 0.6 else inner

    def write_self_loop(self, around: Around, after: str) -> str:
        on, again = self.labels(2)
        id = self.step(around)
        self.steps[id]["choose"] = {on: after, again: {"to": id, "chance": self.back_chance()}}
        return id

    def write_recovery(self, around: Around, after: str) -> str:
        """A failure that sends the case elsewhere: to a part of its own, or to an end."""
        to_end = not around.inside and self.random.random() < 0.3
        then = self.random.choice(self.wishes.ends) if to_end else self.sequence(around.within(), after)
        return self.step(around, next=self.way(after), then=then)

    def write_side_chain(self, around: Around) -> str:
        """A case of its own; its first step."""
        return self.sequence(Around(around.depth, inside=True, customer=around.customer), "end")
