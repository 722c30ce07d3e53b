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
    # lead time
    "untitled": "A service without a name",
    "lead.title": "Lead time, from the start until the end is reached (mean)",
    "lead.planned": "as planned",
    "lead.with_failures": "with failures",
    "lead.everyone": "all customers",
    "lead.case": "one case",
    "lead.between": "As planned, every case takes between {shortest} and {longest}.",
    "lead.from": "As planned, every case takes {shortest} or longer; there is no upper end.",
    "lead.unknown_times": "“At least”: the time is not known of, or on the way out of, {steps}.",
    "method.both": "Method: {method}",
    "method.one": "Method, {column}: {method}",
    "method.exact": "exact.",
    "method.exact_as_known": "exact, for the times that are known.",
    "method.over_runs": "over {runs} runs: the longest path of each possible course, weighted by its chance.",
    "method.flow_analysis": (
        "flow analysis: parallel branches count with the largest of their means (with `join: any` the "
        "smallest). As it is not always the same branch that comes last, the true mean is longer (with "
        "`join: any` it may be either)."
    ),
    "method.simulated": "simulated: ± {half_width} with 95 % confidence.",
    "withheld": "not given",
    "withheld.flow": "Not given: the flow has an error. Mend what `blueprint check` says first.",
    "withheld.chances": "Not given: the mean depends on chances that are not known or do not sum to 100 %.",
    "withheld.endless": "Not given: a case may go round for ever.",
    "withheld.shares": "Not given: shares of segments or starts are not known, so there is no mean over all.",
}
