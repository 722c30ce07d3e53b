"""Texts of the theme `reports`."""

TEXTS: dict[str, str] = {
    # 检查结果
    "severity.error": "错误",
    "severity.warning": "警告",
    "severity.hint": "提示",
    "help": "改法：",
    "explain": "详见：blueprint explain {code}",
    # 规则
    "theme.yaml": "YAML 文本",
    "theme.fields": "字段",
    "theme.flow": "引用与流程",
    "theme.time": "时间、概率、费用",
    "theme.practice": "服务实务",
    "theme.picture": "绘图",
    "theme.internal": "工具自身",
    "rule.row": "{finds}（{severity}，{preset}）",
    "rule.about": "{severity}，属于 {preset} 组",
    "rule.why": "为什么",
    "rule.bad": "错例",
    "rule.told": "`blueprint check` 对它的说明：",
    "rule.good": "正例",
    "rule.fix": "怎么改",
    # 总时长
    "untitled": "未命名的服务",
    "lead.title": "总时长：从开始到结束（平均）",
    "lead.planned": "按计划",
    "lead.with_failures": "计入失误",
    "lead.everyone": "全部顾客",
    "lead.case": "每次服务",
    "lead.between": "按计划，每次服务用时在 {shortest}到 {longest}之间。",
    "lead.from": "按计划，每次服务至少用时 {shortest}，没有上限。",
    "lead.unknown_times": "标“至少”，是因为以下步骤本身或其前后的等待没有写时间：{steps}。",
    "method.both": "计算方法：{method}",
    "method.one": "计算方法（{column}）：{method}",
    "method.exact": "精确值。",
    "method.exact_as_known": "就已知的时间而言是精确值。",
    "method.over_runs": "对 {runs} 种走法逐一求最长路径，再按概率加权平均。",
    "method.flow_analysis": (
        "流程分析：并行分支取各自平均时长中的最大值（`join: any` 取最小值）。最后完成的未必总是同一条分支"
        "，所以真实平均值会更长（有 `join: any` 时可能更长，也可能更短）。"
    ),
    "method.simulated": "仿真值：± {half_width}（95% 置信区间）。",
    "withheld": "无法给出",
    "withheld.flow": "无法给出：流程本身有错误，请先按 `blueprint check` 的提示修改。",
    "withheld.chances": "无法给出：平均值取决于未知的概率，或概率之和不等于 100%。",
    "withheld.endless": "无法给出：流程可能无休止地循环下去。",
    "withheld.shares": "无法给出：顾客群或起点的占比未知，无法求出总体平均值。",
}
