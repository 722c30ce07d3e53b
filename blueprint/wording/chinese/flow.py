"""Texts of the theme `flow`."""

TEXTS: dict[str, str] = {
    # 引用
    "unknown-target": "没有 `{id}` 这个步骤或终点",
    "unknown-target.help": "请写 `steps:` 下某一步的 id、`end`，或在 `ends:` 里声明过的终点",
    "unknown-target.near": "没有 `{id}` 这个步骤或终点",
    "unknown-target.near.help": "是不是想写 {near}？如果不是，请补上这个步骤，或在 `ends:` 里声明这个终点",
    "unknown-target.none": "没有 `{id}` 这个步骤或终点",
    "unknown-target.none.help": "请把这个步骤写到 `steps:` 下",
    "unknown-target.needs-step": "`{id}` 是终点，而这里要写步骤",
    "unknown-target.needs-step.help": "请写 `steps:` 下某一步的 id",
    "unknown-target.recovery-word": "`{id}` 只用来说明补救之后怎样继续，不是去向可以指向的步骤",
    "unknown-target.recovery-word.help": (
        "请写步骤或终点的 id；要重做同一步，就写它自己的 id，这里是 `{step}`"
    ),
    "unknown-target.related.again": "这里也写了 `{id}`",
    "unknown-actor": "`actors:` 里没有 `{id}`",
    "unknown-actor.help": "请在那里声明并写明泳道，例如 `{id}: {{lane: onstage}}`；已声明的有 {known}",
    "unknown-actor.near": "`actors:` 里没有 `{id}`",
    "unknown-actor.near.help": "是不是想写 {near}？如果不是，请先声明，例如 `{id}: {{lane: onstage}}`",
    "unknown-actor.none": "没有 `{id}` 这个角色：`actors:` 里还没有声明任何人",
    "unknown-actor.none.help": "请在那里声明并写明泳道，例如 `{id}: {{lane: onstage}}`",
    "unknown-actor.related.again": "这里也写了 `{id}`",
    "unknown-phase": "`phases:` 里没有 `{id}` 这个阶段",
    "unknown-phase.help": "请在那里声明并写上标题，或改写为其中之一：{known}",
    "unknown-phase.near": "`phases:` 里没有 `{id}` 这个阶段",
    "unknown-phase.near.help": "是不是想写 {near}？如果不是，请在 `phases:` 里声明并写上标题",
    "unknown-phase.none": "没有 `{id}` 这个阶段：文件里没有 `phases:`",
    "unknown-phase.none.help": "请在步骤之前声明，例如 `phases: {{{id}: 给读者看的标题}}`",
    "unknown-phase.related.again": "这里也写了 `{id}`",
    "unknown-segment": "`segments:` 里没有 `{id}` 这类顾客",
    "unknown-segment.help": "请在那里声明，或改写为其中之一：{known}",
    "unknown-segment.near": "`segments:` 里没有 `{id}` 这类顾客",
    "unknown-segment.near.help": "是不是想写 {near}？如果不是，请在 `segments:` 里声明",
    "unknown-segment.none": "没有 `{id}` 这类顾客：文件里没有 `segments:`",
    "unknown-segment.none.help": "请在步骤之前声明，例如 `segments: [{id}, 其他]`",
    "unknown-segment.related.again": "这里也写了 `{id}`",
    "unknown-branch": "`{step}` 的选择里没有 `{id}` 这个标签",
    "unknown-branch.help": "请写其中一个标签：{known}；或去掉 `branch:`，直接给失误点写概率",
    "unknown-branch.near": "`{step}` 的选择里没有 `{id}` 这个标签",
    "unknown-branch.near.help": "是不是想写 {near}？",
    "unknown-branch.none": "`{step}` 没有 `choose:`，失误点不可能是它的 `{id}` 去向",
    "unknown-branch.none.help": (
        "请把这个失误画成 `choose:` 下的一条去向，或去掉 `branch:`，给失误点写 `chance:`"
    ),
    "unknown-branch.fail-point": "`{step}` 没有 `{id}` 这个失误点，也就谈不上对某类顾客有所不同",
    "unknown-branch.fail-point.help": "请写同一步骤 `fails:` 下某个失误点的 id",
    "unknown-branch.related.again": "这里也写了 `{id}`",
    # 角色、阶段、终点、顾客分类
    "choice-with-one-way": "`{step}` 的选择只有一条去向 `{label}`",
    "choice-with-one-way.help": "请补上其他结果；如果这里没有选择，就改写 `next:`",
    "choice-with-one-way.decision": "`{step}` 是判断，却只有一条去向",
    "choice-with-one-way.decision.help": (
        "请把各种结果写到 `choose:` 下；如果这里不作判断，就去掉 `kind: decision`"
    ),
    "two-customers": "`{actor}` 也放进了顾客泳道，而 `{first}` 已经在那里",
    "two-customers.help": (
        "一份蓝图只跟随一位顾客：请把 `{actor}` 放到别的泳道；不同类型的顾客用 `segments:` 区分；同行的人写"
        "进步骤的文字里"
    ),
    "two-customers.related.first": "`{first}` 是这份蓝图的顾客",
    "phase-without-step": "`{phase}` 阶段里一个步骤也没有",
    "phase-without-step.help": (
        "请在该阶段的第一步写 `phase: {phase}`（对下面的步骤一直有效），或去掉这个阶段"
    ),
    "unused-actor": "`{actor}` 没有参与任何步骤",
    "unused-actor.help": "请在某一步的 `does`、`by`、`with`、`uses` 或 `tells` 里写上它，或去掉它",
    "unused-end": "没有任何去向通到终点 `{end}`",
    "unused-end.help": "请写 `next: {end}`，或让某个选择通到它，或去掉这个终点",
    "unused-segment": "声明了 {segments} 几类顾客，但整个服务对他们没有任何不同",
    "unused-segment.help": "请在步骤上用 `by_segment:`、在去向上用 `when:` 写明有何不同，或去掉顾客分类",
    "customer-out-of-sight": "`{customer}` 参与了 `{step}`，这一步就不能放在 {lane}",
    "customer-out-of-sight.help": (
        "请去掉 `lane: {lane}`；如果这一步确实在顾客看不到的地方进行，就不要写 `{customer}`"
    ),
    "segment-sent-two-ways": "在 `{step}` 里，`{segment}` 既走 `{earlier}` 又走 `{label}`",
    "segment-sent-two-ways.help": "`when:` 表示这类顾客一定走这条去向：请只在其中一条上写 `{segment}`",
    "segment-sent-two-ways.related.earlier": "`{segment}` 在这里已经有了去向",
    "no-customer": "顾客泳道里没有任何角色，看不出顾客经历了什么",
    "no-customer.help": "请声明顾客，例如 `顾客: {{lane: customer}}`；已声明的有 {actors}",
    "leader-unclear": "没有写明 `{step}` 由谁来做",
    "leader-unclear.help": "请用 `by:` 写明角色，或写出所有参与者：`does: {{角色: {words}}}`",
    "leader-unclear.nobody": "没有写明 `{step}` 由谁来做、做什么",
    "leader-unclear.nobody.help": (
        "请写 `does:` 和 `by:`；等待请写 `kind: wait`，单纯的分流请写 `kind: decision`"
    ),
}
