"""The random blueprints of the drawing yardstick, draw for draw, as diagrams in which every edge is a link.

The same size and seed give the steps and edges on which the yardstick's numbers were taken: 20 of them
(`TWENTY`) hold 1,740 edges, 210 of which have labels. There are no bars and no encounters: each step is a
moment.
"""

from random import Random

from msgspec import Struct

from blueprint.drawing import Diagram, Link, Moment, Node
from blueprint.drawing.diagram import LANES, LinkKind, Shape

TWENTY = tuple(((10, 25, 60, 120)[at % 4], 100 + at) for at in range(20))
"""Size and seed of each of the twenty."""

EVIDENCE, CUSTOMER, ONSTAGE, BACKSTAGE, SUPPORT = range(5)
PEOPLE = (CUSTOMER, ONSTAGE, BACKSTAGE)
WORDS = (
    ("合同文本 Contract", "门店海报", "App 首页横幅", "电子回执", "Signage and waiting area", "装箱单"),
    ("提交申请材料", "浏览产品介绍", "等候办理", "确认方案细节", "Upload identity documents", "在线签署合同",
     "致电询问进度", "验收并签字", "Rate the service"),
    ("接待与需求访谈", "Explain the offer and pricing", "核对身份证件", "回访客户", "现场安装调试",
     "处理客户投诉", "Hand over the final documents"),
    ("风险审核", "Prepare the quotation", "排产与派工", "质量复核", "合规双人复核", "数据录入",
     "Escalate to a specialist", "归档"),
    ("征信查询系统", "ERP 主数据", "第三方物流", "支付清算", "Document management system",
     "短信与邮件网关", "知识库"),
)  # fmt: skip
QUESTIONS = ("审核通过？", "材料齐全？", "Approved?", "客户同意？")


class Step(Struct):
    lane: int
    words: str
    phase: int
    kind: Shape
    fails: bool
    time: str


class Edge(Struct):
    source: int
    target: int
    label: str = ""
    kind: str = "flow"


def tangle(size: int, seed: int) -> Diagram:
    """A blueprint of `size` steps, in a phase for every twenty of them but in three at least."""
    phases = max(3, size // 20)
    steps, edges = _edges(size, Random(seed), phases)
    return Diagram(
        f"{len(steps)} steps", "zh", tuple(f"阶段 {at + 1} Phase {at + 1}" for at in range(phases)),
        tuple(Moment(step.phase) for step in steps),
        tuple(_node(at, step) for at, step in enumerate(steps)),
        tuple(_link(at, edge, steps) for at, edge in enumerate(edges)),
    )  # fmt: skip


def _node(at: int, step: Step) -> Node:
    shape: Shape = "evidence" if step.lane == EVIDENCE else step.kind
    return Node(
        f"n{at}", shape, LANES[step.lane], at, (step.words,), notes=(step.time,) * bool(step.time),
        waits=step.kind == "wait", fails=int(step.fails),
    )  # fmt: skip


def _link(at: int, edge: Edge, steps: list[Step]) -> Link:
    kind: LinkKind = "rework" if edge.kind == "rework" else "message" if edge.kind == "message" else "flow"
    if kind == "message" and EVIDENCE in (steps[edge.source].lane, steps[edge.target].lane):
        kind = "evidence"
    return Link(f"e{at}", edge.source, edge.target, kind, edge.label, back=kind == "rework")


def _edges(size: int, random: Random, phases: int) -> tuple[list[Step], list[Edge]]:
    steps: list[Step] = []
    edges: list[Edge] = []
    last: dict[int, int] = {}
    for at in range(size):
        step = _step(random, min(phases - 1, at * phases // size))
        steps.append(step)
        if step.lane in last and step.lane != EVIDENCE:
            before = last[step.lane]
            if steps[before].kind != "decision" or random.random() < 0.5:
                edges.append(Edge(before, at, "是 80%" if steps[before].kind == "decision" else ""))
        if at and random.random() < 0.8:
            _from_another_lane(random, steps, edges, at)
        if step.kind == "decision" and at > 6 and random.random() < 0.6:
            _rework(random, steps, edges, at)
        last[step.lane] = at
    for at in range(size):
        _join_up(steps, edges, at)
    return steps, edges


def _step(random: Random, phase: int) -> Step:
    lane = random.choices(range(5), (1, 3, 3, 4, 2))[0]
    shapes: tuple[Shape, ...] = ("activity", "decision", "wait")
    kind = random.choices(shapes, (8, 1.3, 0.8))[0] if lane in PEOPLE else "activity"
    words = random.choice(QUESTIONS if kind == "decision" else WORDS[lane])
    fails = random.random() < 0.12
    timed = lane in PEOPLE and kind != "decision"
    return Step(lane, words, phase, kind, fails, f"{random.randint(1, 60)} min" if timed else "")


def _from_another_lane(random: Random, steps: list[Step], edges: list[Edge], at: int) -> None:
    lane = steps[at].lane
    near = [
        other
        for other in range(max(0, at - 6), at)
        if abs(steps[other].lane - lane) == 1 or (random.random() < 0.15 and steps[other].lane != lane)
    ]
    if near:
        source = random.choice(near)
        if all((edge.source, edge.target) != (source, at) for edge in edges):
            decides = steps[source].kind == "decision"
            edges.append(Edge(source, at, *(("否 20%", "flow") if decides else ("", "message"))))


def _rework(random: Random, steps: list[Step], edges: list[Edge], at: int) -> None:
    mates = [other for other in range(max(0, at - 15), at) if steps[other].lane == steps[at].lane]
    back = random.choice(mates or [at - 1])
    edges.append(Edge(at, back, f"退回 {random.randint(2, 15)}%", "rework"))


def _join_up(steps: list[Step], edges: list[Edge], at: int) -> None:
    """A decision leads on, and no step stands alone."""
    lane, last = steps[at].lane, len(steps) - 1
    if steps[at].kind == "decision" and all(e.source != at or e.kind == "rework" for e in edges):
        after = (o for o in range(at + 1, last + 1) if steps[o].lane in (lane - 1, lane, lane + 1))
        edges += [Edge(at, other, "是 80%") for other in list(after)[:1]]
    if all(at not in (edge.source, edge.target) for edge in edges):
        pair = (at, at + 1) if at < last else (at - 1, at)
        edges.append(Edge(*pair, "", "message"))
