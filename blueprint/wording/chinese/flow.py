"""Texts of the theme `flow`."""

TEXTS: dict[str, str] = {
    # 引用
    "unknown-target": "没有 `{id}` 这个步骤或终点",
    "unknown-target.help": "请写 `steps:` 下某一步的标识、`end`，或在 `ends:` 里声明过的终点",
    "unknown-target.near": "没有 `{id}` 这个步骤或终点",
    "unknown-target.near.help": "是不是想写 {near}？如果不是，请补上这个步骤，或在 `ends:` 里声明这个终点",
    "unknown-target.listed": "`{id}` 被当成了一整个名称，不是列表",
    "unknown-target.listed.help": "几个去向请写成列表：`{listed}`",
    "unknown-target.none": "没有 `{id}` 这个步骤或终点",
    "unknown-target.none.help": "请把这个步骤写到 `steps:` 下",
    "unknown-target.needs-step": "`{id}` 是终点，而这里要写步骤",
    "unknown-target.needs-step.help": "请写 `steps:` 下某一步的标识",
    "unknown-target.recovery-word": "`{id}` 只用来说明补救之后怎样继续，不是去向可以指向的步骤",
    "unknown-target.recovery-word.help": (
        "请写步骤或终点的标识；要重做同一步，就写它自己的标识，这里是 `{step}`"
    ),
    "unknown-target.related.again": "这里也写了 `{id}`",
    "unknown-actor": "`actors:` 里没有 `{id}`",
    "unknown-actor.help": "请在那里声明并写明泳道，例如 `{id}: {{lane: onstage}}`；已声明的有 {known}",
    "unknown-actor.near": "`actors:` 里没有 `{id}`",
    "unknown-actor.near.help": "是不是想写 {near}？如果不是，请先声明，例如 `{id}: {{lane: onstage}}`",
    "unknown-actor.listed": "`{id}` 被当成了一整个名称，不是列表",
    "unknown-actor.listed.help": "几个角色请写成列表：`{listed}`",
    "unknown-actor.one-actor": "`by` 只写一个角色，这里是 `{id}`",
    "unknown-actor.one-actor.help": (
        "请在 `by` 里写主导的人，其他人写进 `with: [...]`；或者给每个人写上各自的动作：`does: {{营业员: "
        "询问, 顾客: 回答}}`"
    ),
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
    "unknown-segment": "`segments:` 里没有 `{id}` 这个顾客群",
    "unknown-segment.help": "请在那里声明，或改写为其中之一：{known}",
    "unknown-segment.near": "`segments:` 里没有 `{id}` 这个顾客群",
    "unknown-segment.near.help": "是不是想写 {near}？如果不是，请在 `segments:` 里声明",
    "unknown-segment.listed": "`{id}` 被当成了一整个名称，不是列表",
    "unknown-segment.listed.help": "几个顾客群请写成列表：`{listed}`",
    "unknown-segment.none": "没有 `{id}` 这个顾客群：文件里没有 `segments:`",
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
    "unknown-branch.fail-point": "`{step}` 没有 `{id}` 这个失误点，无法为顾客群另写它的数字",
    "unknown-branch.fail-point.help": "请写同一步骤 `fails:` 下某个失误点的标识",
    "unknown-branch.fail-point-near": "`{step}` 没有 `{id}` 这个失误点，无法为顾客群另写它的数字",
    "unknown-branch.fail-point-near.help": "是不是想写 {near}？",
    "unknown-branch.no-recover": "`{step}` 的失误点 `{id}` 没有写 `recover:`，也就没有补救的数字可改",
    "unknown-branch.no-recover.help": "请在失误点里写明怎样补救，或者去掉这里的 `recover`",
    "unknown-branch.no-detect": "`{step}` 的失误点 `{id}` 没有写 `detect:`，也就没有发现的概率可改",
    "unknown-branch.no-detect.help": "请在失误点里写明怎样发现，或者去掉这里的 `detect`",
    "unknown-branch.label": "`{step}` 的选择里没有 `{id}` 这个标签，无法为顾客群另写它的数字",
    "unknown-branch.label.help": "请写其中一个标签：{known}",
    "unknown-branch.label-near": "`{step}` 的选择里没有 `{id}` 这个标签，无法为顾客群另写它的数字",
    "unknown-branch.label-near.help": "是不是想写 {near}？",
    "unknown-branch.no-choice": "`{step}` 没有 `choose:`，也就没有 `{id}` 这条去向的数字可改",
    "unknown-branch.no-choice.help": "请删掉这一项，或者把这一步的几条去向写在 `choose:` 下面",
    "unknown-branch.when": "`{step}` 的 `{id}` 由 `when` 指定给某些顾客群，没有概率可改",
    "unknown-branch.when.help": "请删掉这里的概率；哪个顾客群走这条去向，只由 `choose:` 里的 `when:` 决定",
    "unknown-branch.next": "从 `{step}` 到 `{id}` 的去向没有写概率，一定会走，也就没有概率可改",
    "unknown-branch.next.help": (
        "请在列表里给这条分支写上平常的概率，例如 `{{to: {id}, chance: 45%}}`；或者去掉这里的概率"
    ),
    "unknown-branch.way": "`{step}` 的这几条去向都不通到 `{id}`，无法为顾客群另写它的数字",
    "unknown-branch.way.help": "请写去向通到的步骤：{known}",
    "unknown-branch.way-near": "`{step}` 的这几条去向都不通到 `{id}`，无法为顾客群另写它的数字",
    "unknown-branch.way-near.help": "是不是想写 {near}？",
    "unknown-branch.no-next": "`{step}` 没有写 `next:`，也就没有通到 `{id}` 的去向的数字可改",
    "unknown-branch.no-next.help": (
        "请写出去向：`next: {id}`；`choose:` 的去向则在这里的 `choose:` 下按标签写"
    ),
    "unknown-branch.no-list": "`{step}` 的这条去向只通到一处，不是列表，里面没有通到 `{id}` 的去向",
    "unknown-branch.no-list.help": "请去掉 `to`，把不同的数字写在它旁边：`chance`，或者这条路上的 `wait`",
    "unknown-branch.related.again": "这里也写了 `{id}`",
    # 角色、阶段、终点、顾客群
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
    "unused-segment": "把顾客分成了 {segments}，但整个服务对他们没有任何不同",
    "unused-segment.help": "请在步骤上用 `by_segment:`、在去向上用 `when:` 写明有何不同，或去掉 `segments:`",
    "customer-out-of-sight": "`{customer}` 参与了 `{step}`，这一步就不能写 `lane: {lane}`",
    "customer-out-of-sight.help": (
        "请去掉 `lane: {lane}`；如果这一步确实在顾客看不到的地方进行，就不要写 `{customer}`"
    ),
    "segment-sent-two-ways": "在 `{step}` 里，`{segment}` 既走 `{earlier}` 又走 `{label}`",
    "segment-sent-two-ways.help": "`when:` 表示这个顾客群一定走这条去向：请只在其中一条上写 `{segment}`",
    "segment-sent-two-ways.related.earlier": "`{segment}` 在这里已经有了去向",
    "no-customer": "顾客泳道里没有任何角色，看不出顾客经历了什么",
    "no-customer.help": "请声明顾客，例如 `顾客: {{lane: customer}}`；如果顾客已在其中，请改正泳道：{actors}",
    "leader-unclear": "没有写明 `{step}` 由谁来做",
    "leader-unclear.help": "请用 `by:` 写明角色，或写出所有参与者：`does: {{角色: {words}}}`",
    "leader-unclear.nobody": "没有写明 `{step}` 由谁来做、做什么",
    "leader-unclear.nobody.help": (
        "请写 `does:` 和 `by:`；等待请写 `kind: wait`，单纯的分流请写 `kind: decision`"
    ),
    # 流程
    "unreachable-step": "没有任何去向通到 `{step}`",
    "unreachable-step.help": (
        "请在它前一步的 `next:` 或 `choose:`、某个补救或 `starts:` 里写上它；用不到就删掉"
    ),
    "unreachable-step.chain": "没有任何去向通到 `{step}`，后面的 {behind} 也跟着走不到",
    "unreachable-step.chain.help": (
        "请在前一步的 `next:` 或 `choose:`、某个补救或 `starts:` 里写上 `{step}`；用不到就把这几步删掉"
    ),
    "unreachable-step.loop": "没有任何去向进入 `{step}` 所在的循环，这些步骤都走不到：{behind}",
    "unreachable-step.loop.help": "请在循环之外某一步的 `next:` 或 `choose:` 里写上其中一步，或删掉这个循环",
    "fall-through": "`{step}` 没有写 `next:`，会接着走到 `{below}`，而 `{below}` 已经是 `{namer}` 的一条去向",
    "fall-through.help": (
        "请写明 `{step}` 之后去哪里：确实要走到那里就写 `next: {below}`，否则写别的步骤或 `next: end`"
    ),
    "fall-through.start": "`{step}` 没有写 `next:`，会接着走到 `{below}`，而 `{below}` 是一个起点",
    "fall-through.start.help": (
        "请写明 `{step}` 之后去哪里：确实要走到那里就写 `next: {below}`，否则写别的步骤或 `next: end`"
    ),
    "fall-through.related.named": "这里写了 `{below}`",
    "last-step-without-next": "`{step}` 是最后一步，却没有写明之后去哪里",
    "last-step-without-next.help": (
        "请写 `next: end`，或写明要去的步骤或终点；只有从头到尾一条线的流程才会自动结束"
    ),
    "irregular-loop": "只有往回走的去向（来自 {sources}）才能到 `{step}`，看不出循环从哪里开始",
    "irregular-loop.help": "请把 `{step}` 移到它前面各步的下方，或者只从循环的第一步进入循环",
    "ambiguous-join": (
        "看不出 `{step}` 该等哪些分支：来自 {sources} 的去向里，有的并行、有的多选一，互相交错"
    ),
    "ambiguous-join.help": (
        "请让同属一组的去向先在单独的一步汇合（只用来汇合就写 `time: 0s`），再由那一步通到 `{step}`"
    ),
    "ambiguous-join.end": "看不出流程何时结束：来自 {sources} 的去向里，有的并行、有的多选一，互相交错",
    "ambiguous-join.end.help": "请让同属一组的去向先在单独的一步汇合（只用来汇合就写 `time: 0s`）",
    "deadlock": ("`{step}` 可能永远等下去：经过 {route} 之后，{missing} 那一路就不会再到这里来"),
    "deadlock.help": ("分支里无论怎样选择，都要让它通到 `{step}`；或者把选择放在分支分开之前，或汇合之后"),
    "deadlock.always": ("`{step}` 会永远等下去：{missing} 那一路从来不会到这里来"),
    "deadlock.always.help": "请让每条分支都通到 `{step}`，或让它们在别处汇合",
    "deadlock.declared": (
        "`{step}` 写了 `join: all`，但经过 {route} 之后，{missing} 那一路不会来，它会永远等下去"
    ),
    "deadlock.declared.help": "请去掉 `join: all`，由工具推断该等什么；或让每条分支都通到 `{step}`",
    "deadlock.declared-always": "`{step}` 写了 `join: all`，但 {missing} 那一路不会同时来，它会永远等下去",
    "deadlock.declared-always.help": "请去掉 `join: all`，由工具推断该等什么；或让每条分支都通到 `{step}`",
    "deadlock.unsearched": (
        "`{step}` 可能永远等下去，因为它要等的分支并不总会来；可能的走法太多，没有查找具体的经过"
    ),
    "deadlock.unsearched.help": (
        "分支里无论怎样选择，都要让它通到 `{step}`；或者把选择放在分支分开之前，或汇合之后"
    ),
    "deadlock.end": ("流程可能永远结束不了：经过 {route} 之后，{missing} 那一路就不会再来"),
    "deadlock.end.help": "请让每条分支都通到终点，或让它们在终点之前汇合",
    "deadlock.end-always": "流程永远结束不了：{missing} 那一路从来不会来",
    "deadlock.end-always.help": "请让每条分支都通到终点，或让它们在终点之前汇合",
    "branch-left-running": (
        "经过 {route} 之后，流程就到了终点（`{end}`），而另一条分支还在进行，并会在 `{waiting}` 一直等下去"
    ),
    "branch-left-running.help": (
        "只有在没有别的分支进行时才能结束：请在分支分开之前作决定，或等各分支在 `{waiting}` 汇合之后再决定"
    ),
    "branch-left-running.always": (
        "`{step}` 之后流程就到了终点（`{end}`），而另一条分支还在进行，并会在 `{waiting}` 一直等下去"
    ),
    "branch-left-running.always.help": ("只有在没有别的分支进行时才能结束：请让各分支先在 `{waiting}` 汇合"),
    "branch-left-running.unsearched": (
        "流程可能已经结束（`{end}`），而某条分支还没做完；可能的走法太多，没有查找具体的经过"
    ),
    "branch-left-running.unsearched.help": (
        "只有在没有别的分支进行时才能结束：请在分支分开之前作决定，或等各分支汇合之后再决定"
    ),
    "branch-left-running.different-ends": (
        "并行的分支到了不同的终点：一条到 `{other}`，一条到 `{end}`，看不出流程算是怎样结束的"
    ),
    "branch-left-running.different-ends.help": "请让并行的分支通到同一个终点，或先汇合再决定",
    "lack-of-synchronisation": (
        "同一次服务里 `{step}` 可能同时开始不止一次：经过 {route} 之后，几条分支都到了这里，却谁也不等谁"
    ),
    "lack-of-synchronisation.help": "请去掉那里的 `join: one`，让各分支互相等待",
    "lack-of-synchronisation.always": (
        "同一次服务里 `{step}` 会同时开始不止一次：几条分支都到了这里，却谁也不等谁"
    ),
    "lack-of-synchronisation.always.help": "请去掉那里的 `join: one`，让各分支互相等待",
    "lack-of-synchronisation.back": (
        "经过 {route} 之后，流程从 `{step}` 回到 `{back}`，而别的分支还没做完，有的步骤就会同时做两遍"
    ),
    "lack-of-synchronisation.back.help": "请让各分支先汇合，汇合之后再往回走；或者只回到同一条分支内的步骤",
    "lack-of-synchronisation.back-always": (
        "流程从 `{step}` 回到 `{back}`，而别的分支还没做完，有的步骤就会同时做两遍"
    ),
    "lack-of-synchronisation.back-always.help": (
        "请让各分支先汇合，汇合之后再往回走；或者只回到同一条分支内的步骤"
    ),
    "lack-of-synchronisation.unsearched": (
        "同一次服务里 `{step}` 之后的步骤可能同时开始不止一次；可能的走法太多，没有查找具体的经过"
    ),
    "lack-of-synchronisation.unsearched.help": (
        "请让各分支先汇合，汇合之后再往回走；或者只回到同一条分支内的步骤"
    ),
    "endless": "到了 `{step}` 就再也走不到终点：流程会无休止地循环",
    "endless.help": "请给这个循环留一条概率大于 0% 的出路",
    "endless.segment": "对 `{segment}` 来说，到了 `{step}` 就再也走不到终点",
    "endless.segment.help": "请给 `{segment}` 留一条出路：写有概率的去向，或写 `when: [{segment}]`",
    "bad-parallel-list.end": "`{step}` 的一条分支直接通到终点 `{target}`，这条分支里什么也没有做",
    "bad-parallel-list.end.help": (
        "请从列表里去掉 `{target}`：其他分支做完，流程就结束。如果有时要在这里结束，"
        "请在分支分开之前用 `choose:` 决定"
    ),
    "bad-parallel-list.twice": "`{step}` 的分支里 `{target}` 写了两次",
    "bad-parallel-list.twice.help": "每个步骤只写一次；同时做的两件事应是两个步骤",
    "bad-parallel-list.back": "`{step}` 的一条分支又回到 `{target}`，分支会越来越多",
    "bad-parallel-list.back.help": (
        "请从列表里去掉 `{target}`，等各分支汇合之后再用 `choose:` 回到 `{target}`"
    ),
    "branch-without-meet": "`{step}` 有一条分支按概率才走，却没有写明各分支在哪里汇合",
    "branch-without-meet.help": "请在列表旁写 `meet:` 和汇合的步骤：不走这条分支时，流程直接到那里",
    "side-chain-rejoins": "`{step}` 属于旁支，却又在 `{target}` 回到了主流程",
    "side-chain-rejoins.help": (
        "旁支没有人等：请让它自己结束（`next: end`）。如果流程应当等它，就把它写到 `next:` 里，不写 `also:`"
    ),
    "side-chain-rejoins.begins": "`{step}` 用 `also:` 触发 `{target}`，可主流程本来就会走到那里",
    "side-chain-rejoins.begins.help": "请触发只属于旁支的步骤，或从 `also:` 里去掉 `{target}`",
    "join-without-meaning.single": "`{step}` 写了 `join: {join}`，可是只有一条去向通到它",
    "join-without-meaning.single.help": "请去掉 `join:`",
    "join-without-meaning.back": (
        "`{step}` 写了 `join: {join}`，可是往前通到它的去向只有一条，其余都是往回走的，不会等待"
    ),
    "join-without-meaning.back.help": "请去掉 `join:`",
    "join-without-meaning.alternatives": (
        "`{step}` 写了 `join: {join}`，可是通到它的去向是多选一的，每次只会来一条"
    ),
    "join-without-meaning.alternatives.help": "请去掉 `join:`",
    "join-without-meaning.crossed": (
        "`{step}` 写了 `join: any`，可是在这里汇合的分支互相交错，看不出哪几条会留着继续走"
    ),
    "join-without-meaning.crossed.help": (
        "只有同一个列表的各条分支都在这里汇合、且没有通到别处时，才能写 `join: any`"
    ),
    "customer-in-two-places": "`{customer}` 同时参与 `{first}` 和 `{second}`，而这两步是并行的",
    "customer-in-two-places.help": "请让两步一前一后，或者把 `{customer}` 从不必在场的那一步里去掉",
    "leaves-a-parallel-step": "`{step}` 之后同时走几条分支，它的失误 `{fail}` 就不能改为通到 `{then}`",
    "leaves-a-parallel-step.help": (
        "请在 `{step}` 之后另设一步来分出这几条分支，例如写 `kind: decision`，`next:` 写这个列表"
    ),
}
