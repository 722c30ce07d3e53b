"""关于图面的检查结果。"""

TEXTS: dict[str, str] = {
    "wordy-step": "`{step}` 的文字有 {count} 个字，超过 {room} 个字左右，方框里就不好放了",
    "wordy-step.help": "请用几个字说清做什么，其余内容移到 `note:`",
}
