"""Texts of the theme `reports`."""

TEXTS: dict[str, str] = {
    # findings
    "severity.error": "error",
    "severity.warning": "warning",
    "severity.hint": "hint",
    "help": "help: ",
    "explain": "more: blueprint explain {code}",
    # rules
    "theme.yaml": "The text as YAML",
    "theme.fields": "Fields",
    "theme.flow": "References and flow",
    "theme.time": "Time, chance, cost",
    "theme.practice": "Service practice",
    "theme.picture": "Drawing",
    "theme.internal": "The tool itself",
    "rule.row": "{finds} ({severity}, {preset})",
    "rule.about": "{severity}, in the preset {preset}",
    "rule.why": "Why",
    "rule.bad": "Bad",
    "rule.told": "What `blueprint check` says of it:",
    "rule.good": "Good",
    "rule.fix": "How to fix",
}
