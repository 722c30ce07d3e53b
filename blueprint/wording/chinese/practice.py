"""关于服务蓝图做法的检查结果。"""

TEXTS: dict[str, str] = {
    "wait-without-kind.step": "没有说明 `{step}` 等的是什么",
    "wait-without-kind.step.help": (
        "请在这一步写 `for:`，可选 `queue`（排队）、`hand-off`（交接）、`batch`（凑批）、`transport`（运"
        "送）、`external`（等外部）"
    ),
    "wait-without-kind.before": "没有说明 `{step}` 之前等的是什么",
    "wait-without-kind.before.help": (
        "请写成 `wait_before: {{time: …, for: …}}`，可选 `queue`、`hand-off`、`batch`、`transport`、"
        "`external`"
    ),
    "wait-without-kind.way": "没有说明 `{step}` 之后这条去向上等的是什么",
    "wait-without-kind.way.help": (
        "请写成 `wait: {{time: …, for: …}}`，可选 `queue`、`hand-off`、`batch`、`transport`、`external`"
    ),
    "wait-without-kind.recovery": "没有说明 `{step}` 的补救中等的是什么",
    "wait-without-kind.recovery.help": (
        "请写成 `wait: {{time: …, for: …}}`，可选 `queue`、`hand-off`、`batch`、`transport`、`external`"
    ),
    "long-gap": "`{step}` 平均要 {length}，顾客不在其中，目前按顾客在等待计算",
    "long-gap.help": (
        "如果顾客可以先回去或做别的事，请写 `customer: away`；如果顾客确实在等，请写 `customer: waits`"
    ),
    "long-gap.wait": "`{step}` 平均要等 {length}，顾客不在其中，目前按顾客在等待计算",
    "long-gap.wait.help": (
        "如果顾客可以先回去或做别的事，请写 `customer: away`；如果顾客确实在等，请写 `customer: waits`"
    ),
    "long-gap.before": "平均要过 {length}才开始 `{step}`，目前按顾客在等待计算",
    "long-gap.before.help": (
        "如果顾客可以先回去或做别的事，请写 `wait_before: {{…, customer: away}}`；如果顾客确实在等，请写 "
        "`customer: waits`"
    ),
    "long-gap.way": "`{step}` 之后这条去向平均要等 {length}，目前按顾客在等待计算",
    "long-gap.way.help": (
        "如果顾客可以先回去或做别的事，请写 `wait: {{…, customer: away}}`；如果顾客确实在等，请写 `customer: "
        "waits`"
    ),
    "long-gap.recovery": "`{step}` 的补救平均要先等 {length}，目前按顾客在等待计算",
    "long-gap.recovery.help": (
        "如果顾客可以先回去或做别的事，请写 `wait: {{…, customer: away}}`；如果顾客确实在等，请写 `customer: "
        "waits`"
    ),
    "phase-without-customer": "在阶段 `{phase}` 中，顾客既没有动作，也没有得到服务",
    "phase-without-customer.help": (
        "请想一想顾客在这个阶段做什么、会被告知什么，并补上；如果确实什么都没有，可以把这些步骤并入前后的阶段"
    ),
    "encounter-without-evidence": "顾客在 `{step}` 与服务接触，但没有写有形展示",
    "encounter-without-evidence.help": (
        "请写出顾客在这里看到、听到、拿到的东西，例如 `evidence: [业务受理单, 柜台显示屏]`"
    ),
    "no-fail-point-considered": "`{step}` 是顾客看得见的，却没有写可能出什么失误",
    "no-fail-point-considered.help": (
        "请想一想哪里可能失误，写在 `fails:` 下；如果想过了、没有值得写的，请写 `fails: {{}}`"
    ),
    "fail-point-without-recovery": "没有写 `{step}` 的失误点 `{fail}` 怎样补救",
    "fail-point-without-recovery.help": (
        "请写 `recover: 步骤`，或 `recover: {{does: …, by: …, time: …, owner: …, within: …}}`；如果流程里已经"
        "画出这种情况，请写 `branch: 去向`"
    ),
    "recovery-without-owner": "`{step}` 的失误点 `{fail}` 没有写由谁负责补救",
    "recovery-without-owner.help": "请写上负责的岗位，例如 `owner: 店长`",
    "recovery-without-owner.bare": "`{step}` 的失误点 `{fail}` 没有写由谁负责补救",
    "recovery-without-owner.bare.help": "请写上负责的岗位：`recover: {{then: {then}, owner: 店长}}`",
    "nva-without-waste": "`{step}` 不增值，但没有说明属于哪一种浪费",
    "nva-without-waste.help": (
        "请写 `waste:`，可选 `transport`（搬运）、`inventory`（积压）、`motion`（多余动作）、`waiting`（等"
        "待）、"
        "`overproduction`（过量）、`overprocessing`（过度加工）、`defects`（差错）、`talent`（人才浪费）"
    ),
    "nva-without-waste.default": "按 `defaults:` 的规定，`{step}` 不增值，但没有说明属于哪一种浪费",
    "nva-without-waste.default.help": (
        "如果这一步属于别的类别，请写它的 `value`；否则请写 `waste`：`transport`、`inventory`、`motion`、"
        "`waiting`、`overproduction`、`overprocessing`、`defects` 或 `talent`"
    ),
    "value-on-wait": "`{step}` 是等待，等待对顾客没有增值",
    "value-on-wait.help": (
        "请去掉 `value`，等待本来就是 `nva`；如果这时确实在做有价值的事，请去掉 `kind: wait`，改成活动"
    ),
    "same-words": "`{step}` 和 `{earlier}` 写的一样：`{actor}`“{words}”",
    "same-words.help": "如果是同一步，请让流程回到 `{earlier}`；如果不是，请写出这一步的不同之处",
    "same-words.related.earlier": "写法相同的步骤",
    "observed-without-source": "这个数字写明是实测的，但没有写出处",
    "observed-without-source.help": (
        "请补上出处，例如 `source: 柜台秒表实测 40 次`；如果是估计，请写 `basis: assumed`"
    ),
    "observed-without-source.file": "文件说各项数字都是实测的，但其中 {count} 项没有写出处",
    "observed-without-source.file.help": (
        "请在文件开头的 `links:` 里写一次共同的出处，或者逐项写成 `{{is: 4m, source: …}}`；只是估计的，请写 "
        "`basis: assumed`"
    ),
    "observed-without-source.related.first": "第一个没有出处的数字",
    "review-overdue": "这份蓝图上次评审是 {reviewed}，已过去 {days} 天",
    "review-overdue.help": "蓝图每年至少要评审一次：请和实际做事的人一起走一遍，再写上新的日期",
    "wait-without-tolerance.step": "没有写顾客在 `{step}` 最多愿意等多久",
    "wait-without-tolerance.step.help": "请写出顾客还能接受的最长时间，例如 `tolerance: 10m`",
    "wait-without-tolerance.before": "没有写顾客在 `{step}` 之前最多愿意等多久",
    "wait-without-tolerance.before.help": (
        "请写出顾客还能接受的最长时间，例如 `wait_before: {{time: 5m, tolerance: 10m}}`"
    ),
    "wait-without-tolerance.way": "没有写顾客在 `{step}` 之后最多愿意等多久",
    "wait-without-tolerance.way.help": (
        "请写出顾客还能接受的最长时间，例如 `wait: {{time: 5m, tolerance: 10m}}`"
    ),
    "wait-without-tolerance.recovery": "没有写顾客最多愿意为 `{step}` 的补救等多久",
    "wait-without-tolerance.recovery.help": (
        "请写出顾客还能接受的最长时间，例如 `wait: {{time: 5m, tolerance: 10m}}`"
    ),
    "recovery-without-limit": "没有写 `{step}` 的失误点 `{fail}` 要在多久之内补救好",
    "recovery-without-limit.help": "请写上时限，例如 `within: 10m`",
    "date-in-the-future.reviewed": "评审日期写的是 {date}，但今天是 {today}",
    "date-in-the-future.reviewed.help": "请写已经做过的最近一次评审的日期",
    "date-in-the-future.on": "观测日期写的是 {date}，但今天是 {today}",
    "date-in-the-future.on.help": "请写实际观测的日期；对将来的估计请写 `basis: proposed`",
}
