"""Diagrams to try the layout on: made up, of any size, the same for the same seed."""

from random import Random

from msgspec.structs import replace

from blueprint.drawing import Diagram, Link, Moment, Node, compose
from blueprint.flow import build
from blueprint.model import Actor, Lane
from blueprint.wording import Wording
from tests.flow.generated import generated

WORDS = {
    "customer": (
        "提交申请材料",
        "浏览产品介绍",
        "确认方案细节",
        "Upload identity documents",
        "在线签署合同",
        "验收并签字",
    ),
    "onstage": (
        "接待与需求访谈",
        "Explain the offer and pricing",
        "核对身份证件",
        "现场安装调试",
        "处理客户投诉",
    ),
    "backstage": (
        "风险审核",
        "Prepare the quotation",
        "排产与派工",
        "合规双人复核",
        "Escalate to a specialist",
    ),
    "support": ("征信查询系统", "ERP 主数据", "支付清算", "Document management system", "知识库"),
}
QUESTIONS = ("审核通过？", "材料齐全？", "Approved?", "客户同意？")
NEIGHBOURS = {
    "customer": ("onstage",), "onstage": ("customer", "backstage"),
    "backstage": ("onstage", "support"), "support": ("backstage",),
}  # fmt: skip

ACTORS: dict[str, Lane] = {"c": "customer", "k": "onstage", "b": "backstage", "s": "support"}


def made_up(steps: int, seed: int) -> Diagram:
    """A tangle of `steps` steps: decisions, rework, encounters, messages, evidence, systems.

    Messier than a service that people wrote: that is the point.
    """
    return _Tangle(steps, Random(seed)).diagram()


def flow(seed: int) -> Diagram:
    """A flow with every construct there is, sound or not, of steps in any lanes, with company."""
    it, random = generated(seed), Random(seed)
    actors = {id: Actor(id, lane) for id, lane in ACTORS.items()}
    steps = {
        step.id: replace(
            step,
            does=dict.fromkeys(random.sample(list(actors), random.choice((1, 1, 2))), f"做事情 {step.id}"),
            evidence=("海报",) if random.random() < 0.2 else (),
            uses=("s",) if random.random() < 0.2 else (),
            tells={"c": "短信"} if random.random() < 0.1 else {},
        )
        for step in it.steps.values()
    }
    it = replace(it, steps=steps, actors=actors)
    return compose(it, build(it), Wording("zh"))


class _Tangle:
    def __init__(self, steps: int, random: Random) -> None:
        self.steps, self.random = steps, random
        self.phases = max(3, steps // 20)
        self.nodes: list[Node] = []
        self.links: list[Link] = []
        self.moments: list[Moment] = []
        self.leaders: list[int] = []
        self.systems: list[int] = []

    def diagram(self) -> Diagram:
        for at in range(self.steps):
            self._step(at)
        phases = tuple(f"阶段 {at + 1} Phase {at + 1}" for at in range(self.phases))
        return Diagram(
            f"{self.steps} steps", "zh", phases, tuple(self.moments), tuple(self.nodes), tuple(self.links)
        )

    def _step(self, at: int) -> None:
        lane = self.random.choices(tuple(WORDS), (3, 3, 4, 2))[0]
        shape = self.random.choices(("activity", "decision", "wait"), (8, 1.3, 0.8))[0]
        self.moments.append(Moment(min(self.phases - 1, at * self.phases // self.steps)))
        words = self.random.choice(QUESTIONS if shape == "decision" else WORDS[lane])
        time = (f"{self.random.randint(1, 60)} min",) if shape != "decision" else ()
        before = ("5 min", "queue") if self.random.random() < 0.1 else None
        fails = self.random.choices((0, 1, 2), (9, 1, 0.3))[0]
        node = self._node(
            f"n{at}", shape, lane, words, notes=time, wait=before, waits=shape == "wait", fails=fails
        )
        self._company(node, at, lane)
        if self.leaders:
            self._ways_in(node, at, lane)
        if shape == "decision" and at > 6 and self.random.random() < 0.6:
            back = self.leaders[self.random.randrange(max(0, at - 15), at)]
            self._link(node, back, "rework", f"退回 {self.random.randint(2, 15)}%", back=True)
        self.leaders.append(node)

    def _company(self, node: int, at: int, lane: str) -> None:
        """Others in the same moment: a partner, evidence, a message, a system."""
        top = node
        if self.random.random() < 0.25:
            other = self.random.choice(NEIGHBOURS[lane])
            part = self._node(f"n{at}-part", "part", other, self.random.choice(WORDS[other]))
            top, low = (part, node) if list(WORDS).index(other) < list(WORDS).index(lane) else (node, part)
            self._link(top, low, "part")
        if self.random.random() < 0.2:
            shown = self._node(f"n{at}-seen", "evidence", "evidence", "门店海报")
            self._link(shown, top, "evidence")
        if lane != "customer" and self.random.random() < 0.06:
            said = self._node(f"n{at}-said", "message", "customer", "短信通知")
            self._link(node, said, "message")
        if self.random.random() < 0.12:
            self._use(node)

    def _use(self, node: int) -> None:
        if len(self.systems) < 3:
            name = f"系统 {len(self.systems) + 1}"
            self.nodes.append(Node(f"system-{len(self.systems)}", "system", "support", -1, (name,)))
            self.systems.append(len(self.nodes) - 1)
            self._link(node, self.systems[-1], "use")
        else:
            self._link(node, self.random.choice(self.systems), "use")

    def _ways_in(self, node: int, at: int, lane: str) -> None:
        near = self.leaders[max(0, at - 6) :]
        mates = [other for other in near if self.nodes[other].lane == lane]
        others = [other for other in near if self.nodes[other].lane in NEIGHBOURS[lane]]
        sources = ([mates[-1]] if mates else []) + ([self.random.choice(others)] if others else [])
        for source in sources or [near[-1]]:
            label = f"是 {self.random.randint(1, 99)}%" if self.nodes[source].shape == "decision" else ""
            wait = "2 h" if self.random.random() < 0.05 else None
            self._link(source, node, "flow", label, wait=wait)

    def _node(self, id: str, shape: str, lane: str, words: str, **more: object) -> int:
        self.nodes.append(Node(id, shape, lane, len(self.moments) - 1, (words,), **more))  # type: ignore[arg-type]
        return len(self.nodes) - 1

    def _link(self, source: int, target: int, kind: str, label: str = "", **more: object) -> None:
        id = f"{kind}-{self.nodes[source].id}-{self.nodes[target].id}"
        if all(link.id != id for link in self.links[-8:]):
            self.links.append(Link(id, source, target, kind, label, **more))  # type: ignore[arg-type]
