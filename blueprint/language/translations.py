"""Words authors write for the language's own: Chinese ones, and other English ones for the same thing.

Loaded when a key or a word was not known.
"""

from collections.abc import Iterable

from blueprint.language.ids import fold
from blueprint.language.nearest import nearest

# The first name is the Chinese one of the glossary.
_SAME = {
    # the file
    "service": "服务 服务名称 名称 服务名 title name",
    "blueprint": "蓝图 服务蓝图 版本 version",
    "purpose": "目的 用途 goal",
    "language": "语言 lang",
    "currency": "币种 货币 money",
    "price": "价格 售价 收费",
    "owner": "负责人 责任人 责任部门 归口部门 responsible",
    "reviewed": "评审日期 审核日期 复核 复审日期 review reviewed_on last_review",
    "basis": "依据 估计依据",
    "calendar": "日历 工作日历 营业时间 hours",
    "segments": "顾客群 客户群 客户细分 细分 客群 客户类型 customers classes",
    "phases": "阶段 环节 stages sections",
    "ends": "终点 结局 结果 outcomes results",
    "starts": "起点 入口 开始 entries",
    "actors": "角色 参与者 参与方 人员 岗位 roles people participants swimlanes",
    "defaults": "默认 默认值 缺省",
    "steps": "步骤 流程 流程步骤 activities tasks process",
    # steps
    "phase": "阶段 环节 stage section",
    "wait_before": "之前等待 事前等待 等待 前置等待 wait waiting delay",
    "kind": "类型 种类 类别 type",
    "for": "原因 等待原因 等待类型 reason why",
    "does": "做什么 动作 活动 行为 内容 描述 action activity description text do what label",
    "by": "谁 由谁 执行人 执行者 角色 actor who role performer",
    "with": "协同 参与者 参与人 陪同 还有 participants together people",
    "lane": "泳道 lanes swimlane",
    "customer": "顾客 客户 用户 消费者 client user",
    "time": "时间 时长 用时 耗时 标准时间 持续时间 duration minutes takes",
    "work": "工时 工作量 人工 effort",
    "by_segment": "按顾客群 按客户群 分客群 细分 segments per_segment",
    "tolerance": "容忍 容忍时间 可接受时间 可接受 容差 最长时间 sla limit max_time acceptable",
    "value": "价值 增值 va value_class",
    "waste": "浪费 浪费类型 muda",
    "cost": "成本 费用 money",
    "uses": "使用 系统 支持系统 依赖 systems system tools supports",
    "evidence": "有形展示 实物证据 物证 凭证 证据 physical_evidence touchpoints",
    "tells": "通知 告知 消息 短信 notifies messages sends message",
    "fails": "失误点 失败点 失误 故障 风险 failures fail_points failure risks errors fail",
    "emotion": "情绪 情感 心情 feeling mood",
    "note": "备注 说明 注释 comment notes remark remarks",
    "links": "链接 参考 link urls url refs",
    "join": "汇合 合并 merge",
    "also": "同时触发 另外 附带 旁支 triggers",
    "choose": "选择 分支 判断 条件分支 decision switch branches options cases",
    "next": "下一步 后续 接下来 去向 then goto successor",
    "meet": "汇合点 汇合于 join_at",
    # actors, ways, waits, estimates
    "name": "名称 姓名 名字 title label",
    "machine": "机器 系统 自动 设备 system automated",
    "staff": "人数 编制 人手 headcount capacity count",
    "rate": "费率 工价 时薪 单价 人工费率 wage salary",
    "share": "占比 比例 份额 percent percentage",
    "to": "到 去 目标 转到 target goto then next",
    "chance": "概率 可能性 几率 比例 probability prob p percent likelihood",
    "when": "当 条件 如果 适用客群 if condition segment",
    "wait": "等待 等候 等 等待点 delay wait_before",
    "rework": "返工 重做 循环 loop",
    "is": "为 是 值 value",
    "min": "最小 最短 最少 minimum lowest shortest",
    "likely": "最可能 通常 一般 mode most_likely typical",
    "max": "最大 最长 最多 maximum highest longest",
    "mean": "均值 平均 平均值 average avg",
    "sd": "标准差 std stdev sigma deviation",
    "p50": "中位数 median",
    "p90": "九成分位 p_90 percentile90",
    "shape": "分布 形状 distribution",
    "source": "来源 出处 数据来源",
    "on": "日期 时间 观测日期 date",
    "at": "在 位置 步骤 step",
    "hours": "小时 营业时长 每日小时 open",
    "days": "天 天数 每周天数",
    # fail points and recovery
    "what": "什么 描述 现象 失误 问题 description name",
    "branch": "分支 choice label",
    "cause": "原因 起因 根本原因 root_cause reason",
    "effect": "影响 后果 consequence impact",
    "severity": "严重度 严重程度 严重性",
    "occurrence": "发生度 频度 频率 frequency",
    "detection": "探测度 检出度 可探测度",
    "prevent": "预防 防错 防范 预防措施 prevention poka_yoke",
    "detect": "发现 检测 探测 检查",
    "recover": "补救 恢复 挽救 服务补救 处理 recovery",
    "how": "如何 怎样 方法 怎么",
    "within": "时限 期限 限时 之内 deadline limit",
    "compensation": "赔偿 补偿",
    "then": "然后 之后 接着 next",
    # words
    "end": "结束 终点 完成 完结 流程结束 办结 finish finished stop done exit",
    "onstage": "前台 台前 前台员工 frontstage front frontline front_stage",
    "backstage": "后台 台后 幕后 back back_stage back_office",
    "support": "支持 支持流程 支撑 支撑系统 系统 system it",
    "activity": "活动 作业 task action",
    "decision": "决策 判断 选择 gateway choice branch",
    "queue": "排队 队列 等候 queueing line",
    "hand-off": "交接 移交 转交 handoff handover",
    "batch": "批处理 攒批 凑批 批量",
    "transport": "运输 搬运 传送 配送 moving",
    "external": "外部 外部等待 第三方 third_party outside",
    "va": "增值 value_adding yes",
    "bva": "必要非增值 业务增值 necessary business",
    "nva": "非增值 不增值 non_value waste no",
    "inventory": "库存 积压",
    "motion": "动作 走动 多余动作 movement",
    "waiting": "等待 等候",
    "overproduction": "过量生产 过度生产",
    "overprocessing": "过度加工 过度处理 重复处理",
    "defects": "缺陷 返工 次品 差错 errors rework",
    "talent": "人才浪费 才能浪费 skills",
    "away": "不在 离开 不在场 absent no",
    "waits": "等待 等候 在等 waiting present yes",
    "observed": "实测 观测 观察 测得 measured actual",
    "assumed": "假设 估计 假定 estimated guess estimate",
    "proposed": "建议 拟定 提议 目标 planned target",
    "design": "设计 新建 新服务 new",
    "review": "评审 审查 监测 复核 audit monitor",
    "re-engineer": "再造 改造 重组 流程再造 优化 redesign improve reengineering",
    "good": "好 成功 success ok positive",
    "bad": "坏 失败 failure negative",
    "all": "全部 所有 and",
    "one": "其一 一个 xor or",
    "any": "任一 任意 first",
    "en": "英文 英语 english",
    "zh": "中文 汉语 chinese cn zh-cn zh_hans",
    "triangular": "三角 三角分布 triangle",
    "exponential": "指数 指数分布",
    "normal": "正态 正态分布 gauss gaussian",
}


def meant(word: str, candidates: Iterable[str]) -> tuple[str, ...]:
    """What a key or a word most likely stands for: a translation where there is one, else the nearest."""
    candidates = tuple(candidates)
    folded = fold(word)
    same = tuple(each for each in candidates if folded in _synonyms(each))
    return same[:1] or nearest(word, candidates)


def chinese_name(key: str) -> str:
    """What a key is called in Chinese: the first of its other names."""
    return _SAME[key].split()[0]


def _synonyms(candidate: str) -> tuple[str, ...]:
    return tuple(fold(each) for each in _SAME.get(candidate, "").split())
