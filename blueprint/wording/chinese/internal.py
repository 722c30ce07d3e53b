"""工具自身出错时的文字。"""

TEXTS: dict[str, str] = {
    "crash": (
        "这是 blueprint {version} 自身的错误，不是您的文件有问题。{cause}。不会留下只写了一半的文件。"
        "请附上引发错误的文件反馈给我们；设置 BLUEPRINT_TRACEBACK=1 可看到出错位置。"
    ),
    "rule-crashed": "{rules} 在这个文件上运行失败，相关内容没有检查：{cause}",
    "rule-crashed.help": "这是 blueprint 的错误，不是您的文件有问题：请附上文件反馈给我们；其他规则都已运行",
}
