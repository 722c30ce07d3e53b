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
}
