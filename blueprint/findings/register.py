"""Every rule there is, in the order of the codes. A code, once given, never means anything else.

0xx the text as YAML · 1xx fields · 2xx references and flow · 3xx time, chance, cost · 4xx service
practice · 5xx drawing · 9xx the tool itself.
"""

from blueprint.findings.rule import Preset, Rule, Severity

E, W, H = Severity.ERROR, Severity.WARNING, Severity.HINT
CORRECTNESS, RECOMMENDED, ALL = Preset.CORRECTNESS, Preset.RECOMMENDED, Preset.ALL

_TABLE = (
    # the text as YAML: reported by source/
    ("BP001", "unreadable-file", E, CORRECTNESS),
    ("BP002", "file-too-large", E, CORRECTNESS),
    ("BP003", "wrong-encoding", E, CORRECTNESS),
    ("BP004", "forbidden-character", E, CORRECTNESS),
    ("BP005", "yaml-syntax", E, CORRECTNESS),
    ("BP006", "empty-file", E, CORRECTNESS),
    ("BP007", "several-documents", E, CORRECTNESS),
    ("BP008", "too-deep", E, CORRECTNESS),
    ("BP009", "too-many-nodes", E, CORRECTNESS),
    ("BP010", "anchor-or-alias", E, CORRECTNESS),
    ("BP011", "custom-tag", E, CORRECTNESS),
    ("BP012", "duplicate-key", E, CORRECTNESS),
    ("BP013", "full-width-colon", E, CORRECTNESS),
    ("BP014", "full-width-list", E, CORRECTNESS),
    ("BP015", "full-width-indent", E, CORRECTNESS),
    ("BP016", "missing-space-after-colon", E, CORRECTNESS),
    ("BP017", "text-cut-by-hash", W, CORRECTNESS),
    ("BP018", "comma-in-braces", E, CORRECTNESS),
    ("BP019", "colon-in-text", E, CORRECTNESS),
    ("BP020", "text-after-quote", E, CORRECTNESS),
    ("BP021", "text-starts-with-symbol", E, CORRECTNESS),
    ("BP022", "tab-indentation", E, CORRECTNESS),
    ("BP023", "key-is-not-text", E, CORRECTNESS),
    ("BP024", "text-too-long", E, CORRECTNESS),
    ("BP030", "unused-suppression", W, RECOMMENDED),
    ("BP031", "suppression-without-reason", W, RECOMMENDED),
    # fields: reported by language/
    ("BP101", "unknown-key", E, CORRECTNESS),
    ("BP102", "missing-key", E, CORRECTNESS),
    ("BP103", "wrong-form", E, CORRECTNESS),
    ("BP104", "unknown-word", E, CORRECTNESS),
    ("BP105", "bad-duration", E, CORRECTNESS),
    ("BP106", "bad-number", E, CORRECTNESS),
    ("BP107", "bad-chance", E, CORRECTNESS),
    ("BP108", "bad-amount", E, CORRECTNESS),
    ("BP109", "bad-date", E, CORRECTNESS),
    ("BP110", "bad-boolean", E, CORRECTNESS),
    ("BP111", "bad-rating", E, CORRECTNESS),
    ("BP112", "bad-id", E, CORRECTNESS),
    ("BP113", "similar-ids", E, CORRECTNESS),
    ("BP114", "unsupported-version", E, CORRECTNESS),
    ("BP115", "keys-that-exclude-each-other", E, CORRECTNESS),
    ("BP116", "reserved-key", E, CORRECTNESS),
    ("BP117", "empty-value", E, CORRECTNESS),
    ("BP118", "incomplete-range", E, CORRECTNESS),
    # references and flow
    ("BP201", "unknown-target", E, CORRECTNESS),
    ("BP202", "unknown-actor", E, CORRECTNESS),
    ("BP203", "unreachable-step", E, CORRECTNESS),
    ("BP204", "unknown-phase", E, CORRECTNESS),
    ("BP205", "unknown-segment", E, CORRECTNESS),
    ("BP206", "unknown-branch", E, CORRECTNESS),
    ("BP207", "fall-through", E, CORRECTNESS),
    ("BP208", "last-step-without-next", E, CORRECTNESS),
    ("BP209", "irregular-loop", E, CORRECTNESS),
    ("BP210", "ambiguous-join", E, CORRECTNESS),
    ("BP211", "deadlock", E, CORRECTNESS),
    ("BP212", "branch-left-running", E, CORRECTNESS),
    ("BP213", "lack-of-synchronisation", E, CORRECTNESS),
    ("BP214", "endless", E, CORRECTNESS),
    ("BP215", "bad-parallel-list", E, CORRECTNESS),
    ("BP216", "branch-without-meet", E, CORRECTNESS),
    ("BP217", "side-chain-rejoins", E, CORRECTNESS),
    ("BP218", "join-without-meaning", E, CORRECTNESS),
    ("BP219", "choice-with-one-way", W, RECOMMENDED),
    ("BP220", "two-customers", E, CORRECTNESS),
    ("BP221", "phase-without-step", E, CORRECTNESS),
    ("BP222", "unused-actor", W, RECOMMENDED),
    ("BP223", "unused-end", W, RECOMMENDED),
    ("BP224", "unused-segment", W, RECOMMENDED),
    ("BP225", "customer-in-two-places", W, RECOMMENDED),
    ("BP226", "customer-out-of-sight", E, CORRECTNESS),
    ("BP227", "leaves-a-parallel-step", E, CORRECTNESS),
    ("BP228", "segment-sent-two-ways", E, CORRECTNESS),
    ("BP229", "no-customer", E, CORRECTNESS),
    ("BP230", "leader-unclear", E, CORRECTNESS),
    # time, chance, cost
    ("BP301", "range-out-of-order", E, CORRECTNESS),
    ("BP302", "chances-do-not-sum", E, CORRECTNESS),
    ("BP303", "shares-do-not-sum", E, CORRECTNESS),
    ("BP304", "chance-left-out", W, RECOMMENDED),
    ("BP305", "step-without-time", H, RECOMMENDED),
    ("BP306", "tolerance-broken", W, RECOMMENDED),
    ("BP307", "money-without-currency", E, CORRECTNESS),
    ("BP308", "business-days-without-calendar", E, CORRECTNESS),
    ("BP309", "clocks-mixed", H, RECOMMENDED),
    ("BP310", "failure-counted-twice", W, CORRECTNESS),
    ("BP311", "work-beyond-time", E, CORRECTNESS),
    ("BP312", "spread-too-wide", E, CORRECTNESS),
    ("BP313", "branches-share-staff", H, RECOMMENDED),
    ("BP314", "failure-chance-contradicts", E, CORRECTNESS),
    ("BP315", "impossible-way", H, ALL),
    # service practice
    ("BP401", "wait-without-kind", W, RECOMMENDED),
    ("BP402", "long-gap", H, RECOMMENDED),
    ("BP403", "phase-without-customer", H, RECOMMENDED),
    ("BP404", "encounter-without-evidence", H, ALL),
    ("BP405", "no-fail-point-considered", H, ALL),
    ("BP406", "fail-point-without-recovery", W, RECOMMENDED),
    ("BP407", "recovery-without-owner", W, RECOMMENDED),
    ("BP408", "nva-without-waste", W, RECOMMENDED),
    ("BP409", "value-on-wait", W, RECOMMENDED),
    ("BP410", "same-words", W, RECOMMENDED),
    ("BP411", "observed-without-source", W, RECOMMENDED),
    ("BP412", "review-overdue", W, RECOMMENDED),
    ("BP413", "wait-without-tolerance", H, ALL),
    ("BP414", "recovery-without-limit", H, ALL),
    ("BP415", "date-in-the-future", W, RECOMMENDED),
    # drawing
    ("BP501", "wordy-step", H, RECOMMENDED),
    # the tool itself
    ("BP901", "rule-crashed", E, CORRECTNESS),
)

RULES: dict[str, Rule] = {name: Rule(code, name, severity, preset) for code, name, severity, preset in _TABLE}
"""By name, in the order of the codes."""


def rule(name: str) -> Rule:
    """The rule of this kebab name; KeyError where there is none."""
    return RULES[name]
