"""关于时间、概率和费用的检查结果。"""

TEXTS: dict[str, str] = {
    "range-out-of-order.max": "最长的时间（{value}）比最短的时间（{bound}）还短",
    "range-out-of-order.max.help": "请按从小到大写：`min`（最短）、`likely`（最可能）、`max`（最长）",
    "range-out-of-order.likely-low": "最可能的时间（{value}）比最短的时间（{bound}）还短",
    "range-out-of-order.likely-low.help": "请按从小到大写：`min`（最短）、`likely`（最可能）、`max`（最长）",
    "range-out-of-order.likely-high": "最可能的时间（{value}）比最长的时间（{bound}）还长",
    "range-out-of-order.likely-high.help": "请按从小到大写：`min`（最短）、`likely`（最可能）、`max`（最长）",
    "range-out-of-order.p90": (
        "`p90` 是 {value}，`p50` 是 {bound}：九成情况都不超过的时间，不可能比半数情况不超过的时间还短"
    ),
    "range-out-of-order.p90.help": "`p50` 是中位数，`p90` 是只有一成情况会超过的时间，请对调",
    "range-out-of-order.related.other": "与这里的数字矛盾",
    "chances-do-not-sum": "`{step}` 各条去向的概率合计为 {total}，应当正好是 100%",
    "chances-do-not-sum.help": "请改正概率，或者留一条不写，它自动取剩余的部分",
    "chances-do-not-sum.rounded": (
        "`{step}` 各条去向的概率合计为 {total}，差一点到 100%，看来是四舍五入造成的"
    ),
    "chances-do-not-sum.rounded.help": "留一条不写概率即可，它自动取剩余的部分",
    "chances-do-not-sum.beyond": "`{step}` 已写出的概率合计已达 {total}，{labels} 一点也分不到了",
    "chances-do-not-sum.beyond.help": "请调低已写出的概率：它们加上没写的那部分，合计应为 100%",
    "chances-do-not-sum.segments": (
        "对 {segments} 来说，`{step}` 各条去向的概率合计为 {total}；留给这些顾客的去向合计应为 100%"
    ),
    "chances-do-not-sum.segments.help": (
        "写了 `when` 的去向只归所写的顾客群，其他顾客走不了；请让其余去向合计为 100%，或者留一条不写"
    ),
    "chances-do-not-sum.own": (
        "对 {segments} 来说，`{step}` 各条去向的概率合计为 {total}：这里没改的去向保持原值，合计应为 100%"
    ),
    "chances-do-not-sum.own.help": (
        "请把其余去向也为这个顾客群改好；或者在步骤的 `choose:` 里留一条不写概率，"
        "它对每个顾客群都自动取剩余的部分"
    ),
    "chances-do-not-sum.own-beyond": (
        "对 {segments} 来说，`{step}` 的概率合计已达 {total}，{labels} 一点也分不到了"
    ),
    "chances-do-not-sum.own-beyond.help": "请在这里调低：为这个顾客群改写的和保持原值的，合计应为 100%",
    "chances-do-not-sum.no-way": "{segments} 到了 `{step}` 无路可走：每条去向都留给了别的顾客群",
    "chances-do-not-sum.no-way.help": (
        "请把这些顾客群写进某条去向的 `when`，或者加一条不带 `when` 的去向给其余顾客"
    ),
    "shares-do-not-sum.segments": "各顾客群的占比合计为 {total}，应当正好是 100%",
    "shares-do-not-sum.segments.help": "请改正占比，或者留一个顾客群不写，它自动取剩余的部分",
    "shares-do-not-sum.segments-beyond": "已写出的顾客群占比合计已达 {total}，{names} 一点也分不到了",
    "shares-do-not-sum.segments-beyond.help": "请调低已写出的占比：它们加上没写的那部分，合计应为 100%",
    "shares-do-not-sum.starts": "各个起点的占比合计为 {total}，应当正好是 100%",
    "shares-do-not-sum.starts.help": "请改正占比，或者留一个起点不写，它自动取剩余的部分",
    "shares-do-not-sum.starts-beyond": "已写出的起点占比合计已达 {total}，{names} 一点也分不到了",
    "shares-do-not-sum.starts-beyond.help": "请调低已写出的占比：它们加上没写的那部分，合计应为 100%",
    "chance-left-out": "没有写 `{step}` 走 {labels} 的各占多少，凡是与此有关的平均时间都算不出来",
    "chance-left-out.help": (
        "请写成 `{{to: …, chance: …}}`，只留一条不写，它取剩余的部分；没写的概率不会自动平分"
    ),
    "chance-left-out.starts": "没有写从 {names} 开始的各占多少，平均时间算不出来",
    "chance-left-out.starts.help": "请写上 `share:`，只留一个起点不写，它取剩余的部分",
    "chance-left-out.segments": "没有写 {names} 各占全部顾客的多少，全体顾客的数字算不出来",
    "chance-left-out.segments.help": (
        "请写上 `share:`，只留一个顾客群不写，它取剩余的部分；也可以都不写，只按顾客群分别给数字"
    ),
    "step-without-time": "没有写 `{step}` 要多久，总时长只能说“至少”多久",
    "step-without-time.help": (
        "请写 `time: 4m`，或写成范围 `time: {{min: 2m, likely: 4m, max: 10m}}`；如实估计也比空着好，可注明 "
        "`basis: assumed`"
    ),
    "step-without-time.all": "所有步骤都没写时间，算不出这项服务要多久",
    "step-without-time.all.help": (
        "先从最耗时的步骤写起：`time: 4m`，或 `time: {{min: 2m, likely: 4m, max: 10m}}`"
    ),
    "tolerance-broken": "`{step}` 平均要 {mean}，超过了顾客能接受的 {tolerance}",
    "tolerance-broken.help": (
        "请缩短这一步，或者重新了解顾客能接受多久；`tolerance` 是总时间的上限，不是正负误差"
    ),
    "tolerance-broken.segment": "对 `{segment}` 来说，`{step}` 平均要 {mean}，超过了顾客能接受的 {tolerance}",
    "tolerance-broken.segment.help": (
        "请为这个顾客群缩短这一步，或者单独写它的 `tolerance`；`tolerance` 是总时间的上限，不是正负误差"
    ),
    "tolerance-broken.wait": "`{step}` 这里平均要等 {mean}，超过了顾客能接受的 {tolerance}",
    "tolerance-broken.wait.help": (
        "请缩短等待，或者重新了解顾客能接受多久；`tolerance` 是总时间的上限，不是正负误差"
    ),
    "tolerance-broken.wait-segment": (
        "对 `{segment}` 来说，`{step}` 之前平均要等 {mean}，超过了顾客能接受的 {tolerance}"
    ),
    "tolerance-broken.wait-segment.help": (
        "请为这个顾客群缩短等待，或者单独写它的 `tolerance`；`tolerance` 是总时间的上限，不是正负误差"
    ),
    "tolerance-broken.wait-there-segment": (
        "对 `{segment}` 来说，`{step}` 这里平均要等 {mean}，超过了顾客能接受的 {tolerance}"
    ),
    "tolerance-broken.wait-there-segment.help": (
        "请为这个顾客群缩短等待，或者单独写它的 `tolerance`；`tolerance` 是总时间的上限，不是正负误差"
    ),
    "tolerance-broken.related.time": "时间写在这里",
    "tolerance-broken.related.tolerance": "能接受的时间写在这里",
    "money-without-currency": "这里出现了金额，但文件没有写明币种",
    "money-without-currency.help": "请在文件开头写一次币种，例如 `currency: CNY`",
    "business-days-without-calendar": "`bd` 表示工作日，但文件没有说明一个工作日有多长",
    "business-days-without-calendar.help": (
        "请在文件开头写一次，例如 `calendar: {{hours: 8h, days: 5}}`；如果指自然日，请改写成 `d`"
    ),
    "clocks-mixed": (
        "这项服务里自然日（`d`、`w`）和工作日（`bd`）加到了一起，合计只是工作时间，不是顾客实际经历的天数"
    ),
    "clocks-mixed.help": "如果指的是同一种天，请统一写成 `bd` 或 `d`；否则只有仿真才能算出实际经过几天",
    "clocks-mixed.related.business": "这里用的是工作日",
    "failure-counted-twice": (
        "失误点 `{fail}` 的概率 {chance} 与 `{step}` 的去向 `{label}` 相同，看来同一个失误算了两次"
    ),
    "failure-counted-twice.help": (
        "如果是同一件事，请在失误点里写 `branch: {label}`，不再写 `chance` 和 `recover`；如果往回走并不是失"
        "误，"
        "请在那条去向上写 `rework: false`"
    ),
    "failure-counted-twice.elsewhere": (
        "失误点 `{fail}` 就是去向 `{label}`，走到哪里由去向决定，`then: {then}` 不起作用"
    ),
    "failure-counted-twice.elsewhere.help": (
        "请让 `choose:` 里的 `{label}` 通往那里，并去掉 `then`；或者去掉 `branch:`，给失误点单独写概率"
    ),
    "failure-counted-twice.time": "失误点 `{fail}` 就是去向 `{label}`，它的补救时间没有算进任何地方",
    "failure-counted-twice.time.help": (
        "请把时间写在 `{label}` 通往的步骤上，或写成这条去向的 `wait:`，这里不再写"
    ),
    "failure-counted-twice.related.way": "去向 `{label}`",
    "work-beyond-time": "`{actor}` 在 `{step}` 上的工时是 {work}，而这一步只有 {time}",
    "work-beyond-time.help": (
        "工时不能超过步骤的时间：请改正其中一个；如果不止一人参与，请写 `with: {{{actor}: 2}}`"
    ),
    "work-beyond-time.several": (
        "{count} 名 `{actor}` 在 `{step}` 上的工时合计 {work}，而这一步只有 {time}，最多能做它的 {count} 倍"
    ),
    "work-beyond-time.several.help": "`work` 是所有人合计的工时：请改正它、步骤的时间，或 `with` 里的人数",
    "work-beyond-time.related.time": "这一步的时间",
    "spread-too-wide": (
        "平均 {mean}、标准差 {sd}的正态分布会落到零以下；用 `shape: normal` 时，`sd` 最多是平均值的四分之一，"
        "即 {limit}"
    ),
    "spread-too-wide.help": (
        "请去掉 `shape: normal`（时间就带长尾，平均值不变），或改写成 `{{min: …, likely: …, max: …}}`"
    ),
    "failure-chance-contradicts": "失误点 `{fail}` 写的是 {chance}，而画出它的去向 `{branch}` 写的是 {other}",
    "failure-chance-contradicts.help": "概率只写一次：写在去向上，失误点里不再写",
    "failure-chance-contradicts.related.branch": "去向的概率",
    "impossible-way": "`{step}` 的这条去向概率为 0%，永远走不到",
    "impossible-way.help": "请删掉这条去向，或者写上实际的概率，很小也可以，例如 `0.1%`",
    "impossible-way.rest": "没有概率留给 `{label}` 了：`{step}` 的其他去向合计已是 100%，它永远走不到",
    "impossible-way.rest.help": "请调低其他去向的概率，或者删掉这一条",
    "impossible-way.segments": "`{label}` 永远走不到：在 `{step}`，每个顾客群都由 `when` 指到了别的去向",
    "impossible-way.segments.help": "请删掉这条去向，或者从其他去向的 `when` 里拿出一个顾客群",
    # 人手
    "branches-share-staff": "{steps} 可能同时进行，共需要“{actor}” {need} 人，但只有 {staff} 人",
    "branches-share-staff.help": (
        "总时长按人手足够计算，实际会更长：请让这些步骤一前一后，或换人来做，或改正 `staff:`"
    ),
}
