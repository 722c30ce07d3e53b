"""The yardstick's hub: fourteen visits to a counter that all lean on one system, another writes to them.

Read off the yardstick's picture of it, where every edge is an arrow of its own and 87 pairs of them cross.
Here the two systems are bars, and each edge to or from one is a drop.
"""

from blueprint.drawing import Diagram, Link, Moment, Node

VISITS = 14
PHASES = ("受理", "处理", "收尾")
ASKS = ("提交订单", "查询进度", "修改信息", "上传凭证")
ANSWERS = ("核对信息", "Explain the options", "受理变更")
SEES = range(0, VISITS, 2)  # the app's screen
TOLD = range(3, VISITS, 2)  # by the gateway
CHECKED = (5, 7)  # the visit whose check in the back office opens the other
SENT_BACK = ((4, 1, "4%"), (7, 4, "7%"), (9, 6, "9%"), (12, 9, "12%"))


def hub() -> Diagram:
    screen, check = 2 * VISITS, 2 * VISITS + 1
    crm, gateway = check + 1, check + 2
    nodes = [
        node
        for at in range(VISITS)
        for node in (
            Node(f"c{at}", "activity", "customer", 2 * at, (ASKS[at % 4],), notes=("2 min",)),
            Node(f"k{at}", "activity", "onstage", 2 * at + 1, (ANSWERS[at % 3],)),
        )
    ]
    nodes += [
        Node("app", "evidence", "evidence", screen, ("手机 App 界面",)),
        Node("check", "activity", "backstage", check, ("后台复核",)),
        Node("crm", "system", "support", -1, ("CRM 中央系统",)),
        Node("gateway", "system", "support", -1, ("通知网关",)),
    ]
    phases = [min(2, at // 5) for at in range(VISITS) for _ in range(2)]
    links = [Link(f"next{at}", 2 * at, 2 * at + 2, "flow") for at in range(VISITS - 1)]
    links += [Link(f"ask{at}", 2 * at, 2 * at + 1, "message") for at in range(VISITS)]
    links += [Link(f"crm{at}", 2 * at + 1, crm, "use") for at in range(VISITS)]
    links += [Link(f"told{at}", 2 * at, gateway, "use") for at in TOLD]
    links += [Link(f"sees{at}", screen, 2 * at, "evidence") for at in SEES]
    links += [
        Link(f"back{late}", 2 * late + 1, 2 * early, "rework", f"退回 {share}", back=True)
        for late, early, share in SENT_BACK
    ]
    before, after = CHECKED
    links += [
        Link("pass", 2 * before + 1, check, "flow"),
        Link("return", check, 2 * after + 1, "flow"),
        Link("crm-check", check, crm, "use"),
    ]
    moments = (*(Moment(phase) for phase in phases), Moment(0), Moment(1))
    return Diagram("hub", "zh", PHASES, moments, tuple(nodes), tuple(links))
