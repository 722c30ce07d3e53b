"""时长、概率与列举。"""

TEXTS = {
    "comma": "、",
    "or": "{first}或{second}",
    "second": "{n} 秒",
    "minute": "{n} 分钟",
    "hour": "{n} 小时",
    "day": "{n} 天",
    "business_day": "{n} 个工作日",
    "plus": "{first} + {second}",
    "at_least": "至少 {value}",
    "unknown": "未知",
    "endless": "没有尽头",
}
