"""What the steps of a measured file say: scenes of one to four steps, in English and in Chinese.

`{n}` is the scene's number; `{a}` < `{b}` < `{c}` are minutes. A scene begins at its first step and goes
on to whatever stands below it; nothing outside names its steps.
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Scene:
    steps: int
    text: str


HEADS = {
    "en": """\
# $schema: ../schemas/blueprint.schema.json
# Measured file {seed}: a counter with everything that a counter has.
blueprint: 1
service: Counter service {seed}
purpose: review
language: en
currency: EUR
price: 25
owner: Counter operations
reviewed: 2026-09-01
basis: assumed
calendar: {{hours: 10h, days: 6}}
segments: {{new: {{share: 40%}}, existing: {{share: 60%}}}}
phases: {{{phases}}}

actors:
  customer: {{lane: customer}}
  kiosk: {{lane: onstage, machine: true}}
  clerk: {{lane: onstage, name: Counter clerk, staff: 4, rate: 45/h}}
  store: {{lane: backstage, name: Store keeper, staff: 2, rate: 38/h}}
  crm: {{lane: support, name: CRM and billing, machine: true}}

defaults: {{value: bva}}

steps:
""",
    "zh": """\
# $schema: ../schemas/blueprint.schema.json
# 测量用文件 {seed}：营业厅柜台的一次办理。
blueprint: 1
service: 营业厅业务办理 {seed}
purpose: review
language: zh
currency: CNY
price: 99
owner: 渠道运营部
reviewed: 2026-09-01
basis: assumed
calendar: {{hours: 10h, days: 6}}
segments: {{新顾客: {{share: 40%}}, 老顾客: {{share: 60%}}}}
phases: {{{phases}}}

actors:
  顾客: {{lane: customer}}
  取号机: {{lane: onstage, machine: true}}
  营业员: {{lane: onstage, name: 前台营业员, staff: 4, rate: 45/h}}
  库管: {{lane: backstage, name: 库房管理员, staff: 2, rate: 38/h}}
  业务系统: {{lane: support, name: 业务支撑系统, machine: true}}

defaults: {{value: bva}}

steps:
""",
}

PHASES = {"en": "part_{n}: Part {n} of the visit", "zh": "环节{n}: 第 {n} 个环节"}
PHASE_LINES = {"en": "    phase: part_{n}", "zh": "    phase: 环节{n}"}

# The first scene is an encounter: it opens each phase.
SCENES = {
    "en": (
        Scene(
            1,
            """\
  ask_{n}:
    does:
      customer: Says what is wanted, matter {n}
      clerk: Listens and repeats matter {n}
    time: {{min: {a}m, likely: {b}m, max: {c}m}}
    value: va
    evidence: [Counter, Price list]
    fails:
      misheard_{n}:
        what: The wish is misunderstood
        chance: 3%
        severity: 4
        recover: {{does: Asks again, by: clerk, time: 1m, owner: shift lead, within: 10m}}
""",
        ),
        Scene(
            1,
            """\
  queue_{n}:
    kind: wait
    for: queue
    does: Waits to be called, number {n}
    by: customer
    time: {{min: 1m, likely: {b}m, max: {c}m}}
    tolerance: 45m
""",
        ),
        Scene(
            2,
            """\
  identity_{n}:
    does: {{clerk: Reads the card for matter {n}, customer: Shows the card for matter {n}}}
    time: {a}m
    uses: [crm]
    choose:
      fine: note_{n}
      mismatch: {{to: identity_{n}, chance: 4%}}
  note_{n}:
    does: Writes the note for matter {n}  # as the branch manual says
    by: clerk
    time: {{min: 30s, likely: 1m, max: {b}m}}
    by_segment: {{existing: {{time: 30s}}}}
""",
        ),
        Scene(
            4,
            """\
  offer_{n}:
    does: {{clerk: Makes offer {n}, customer: Thinks about offer {n}}}
    time: {{min: {a}m, likely: {b}m, max: {c}m}}
    value: va
    choose:
      accepts: {{to: order_{n}, chance: 65%}}
      declines: thank_{n}
  order_{n}:
    does: Enters order {n}
    by: clerk
    with: [customer]
    time: {b}m
    uses: [crm]
    next: print_{n}
  thank_{n}:
    does: {{clerk: Thanks for the interest in offer {n}, customer: Keeps the leaflet of offer {n}}}
    time: 1m
    evidence: [Leaflet]
    next: print_{n}
  print_{n}:
    does: Prints receipt {n}
    by: kiosk
    time: 20s
""",
        ),
        Scene(
            1,
            """\
  fetch_{n}:
    wait_before: {{time: {a}m, for: hand-off, tolerance: 30m}}
    does: Fetches the parcel from shelf {n}
    by: store
    uses: [crm]
    time: {{min: 1m, likely: {a}m, max: {c}m}}
    value: nva
    waste: motion
""",
        ),
        Scene(
            4,
            """\
  register_{n}:
    does: {{clerk: Opens account {n}, customer: Reads contract {n}}}
    time: {{min: {a}m, likely: {b}m, max: {c}m}}
    work: {{clerk: {a}m}}
    next: [pack_{n}, activate_{n}]
  pack_{n}:
    does: Packs bag {n}
    by: clerk
    time: 2m
    next: handover_{n}
  activate_{n}:
    does: Activates card {n}
    by: crm
    time: 3m
    tells: {{customer: "SMS: card {n} is active"}}
    next: handover_{n}
  handover_{n}:
    does: {{clerk: Hands over bag {n}, customer: Checks bag {n}}}
    time: 2m
    value: va
""",
        ),
        Scene(
            3,
            """\
  stock_{n}:
    does: {{clerk: Looks up article {n}, customer: Watches the screen for article {n}}}
    time: 1m
    uses: [crm]
    fails:
      none_left_{n}:
        what: Article {n} is out of stock
        chance: 12%
        severity: 8
        recover: {{then: sorry_{n}, owner: shop manager, within: 10m}}
    next: agree_{n}
  sorry_{n}:
    does: {{clerk: Says sorry and offers to order article {n}, customer: Decides about article {n}}}
    time: 3m
    next: agree_{n}
  agree_{n}:
    does: {{clerk: Sums up article {n}, customer: Agrees to article {n}}}
    time: 1m
""",
        ),
    ),
    "zh": (
        Scene(
            1,
            """\
  咨询_{n}:
    does:
      顾客: 说明来意，事项 {n}
      营业员: 倾听并复述事项 {n}
    time: {{min: {a}m, likely: {b}m, max: {c}m}}
    value: va
    evidence: [柜台, 资费单]
    fails:
      听错_{n}:
        what: 误解了顾客的需求
        chance: 3%
        severity: 4
        recover: {{does: 再次确认, by: 营业员, time: 1m, owner: 值班经理, within: 10m}}
""",
        ),
        Scene(
            1,
            """\
  排队_{n}:
    kind: wait
    for: queue
    does: 等候叫号，第 {n} 次
    by: 顾客
    time: {{min: 1m, likely: {b}m, max: {c}m}}
    tolerance: 45m
""",
        ),
        Scene(
            2,
            """\
  核验_{n}:
    does: {{营业员: 为事项 {n} 读取身份证, 顾客: 为事项 {n} 出示身份证}}
    time: {a}m
    uses: [业务系统]
    choose:
      通过: 记录_{n}
      不符: {{to: 核验_{n}, chance: 4%}}
  记录_{n}:
    does: 登记事项 {n}  # 按营业厅手册
    by: 营业员
    time: {{min: 30s, likely: 1m, max: {b}m}}
    by_segment: {{老顾客: {{time: 30s}}}}
""",
        ),
        Scene(
            4,
            """\
  推荐_{n}:
    does: {{营业员: 推荐套餐 {n}, 顾客: 考虑套餐 {n}}}
    time: {{min: {a}m, likely: {b}m, max: {c}m}}
    value: va
    choose:
      接受: {{to: 下单_{n}, chance: 65%}}
      谢绝: 致谢_{n}
  下单_{n}:
    does: 录入订单 {n}
    by: 营业员
    with: [顾客]
    time: {b}m
    uses: [业务系统]
    next: 打印_{n}
  致谢_{n}:
    does: {{营业员: 感谢顾客了解套餐 {n}, 顾客: 收下套餐 {n} 的单页}}
    time: 1m
    evidence: [宣传单页]
    next: 打印_{n}
  打印_{n}:
    does: 打印回执 {n}
    by: 取号机
    time: 20s
""",
        ),
        Scene(
            1,
            """\
  取货_{n}:
    wait_before: {{time: {a}m, for: hand-off, tolerance: 30m}}
    does: 从 {n} 号货架取货
    by: 库管
    uses: [业务系统]
    time: {{min: 1m, likely: {a}m, max: {c}m}}
    value: nva
    waste: motion
""",
        ),
        Scene(
            4,
            """\
  开户_{n}:
    does: {{营业员: 开立账户 {n}, 顾客: 阅读协议 {n}}}
    time: {{min: {a}m, likely: {b}m, max: {c}m}}
    work: {{营业员: {a}m}}
    next: [装袋_{n}, 激活_{n}]
  装袋_{n}:
    does: 装好手袋 {n}
    by: 营业员
    time: 2m
    next: 交付_{n}
  激活_{n}:
    does: 激活号卡 {n}
    by: 业务系统
    time: 3m
    tells: {{顾客: 短信：号卡 {n} 已激活}}
    next: 交付_{n}
  交付_{n}:
    does: {{营业员: 交付手袋 {n}, 顾客: 清点手袋 {n}}}
    time: 2m
    value: va
""",
        ),
        Scene(
            3,
            """\
  查货_{n}:
    does: {{营业员: 查询商品 {n} 的库存, 顾客: 看着屏幕等商品 {n} 的结果}}
    time: 1m
    uses: [业务系统]
    fails:
      缺货_{n}:
        what: 商品 {n} 缺货
        chance: 12%
        severity: 8
        recover: {{then: 致歉_{n}, owner: 店长, within: 10m}}
    next: 确认_{n}
  致歉_{n}:
    does: {{营业员: 致歉并为商品 {n} 登记预订, 顾客: 决定是否预订商品 {n}}}
    time: 3m
    next: 确认_{n}
  确认_{n}:
    does: {{营业员: 复述商品 {n} 的约定, 顾客: 同意商品 {n} 的约定}}
    time: 1m
""",
        ),
    ),
}

ENDINGS = {
    "en": """\
  goodbye:
    does: {clerk: Says goodbye, customer: Leaves}
    time: 30s
    next: end
""",
    "zh": """\
  道别:
    does: {营业员: 道别, 顾客: 离开}
    time: 30s
    next: end
""",
}
