"""Texts of the theme `figures`: the page that `blueprint analyze` prints."""

TEXTS: dict[str, str] = {
    # how figures are said
    "at_least": "at least {value}",
    "at_most": "at most {value}",
    "withheld": "not given",
    "not_classified": "not classified",
    "unknown": "not known",
    "nothing": "–",
    "percent": "{n} %",
    "of_known": "{value} of the known time",
    "others": "{n} others",
    "end": "end",
    # elements
    "element.wait_before": "{step}: wait before",
    "element.wait_on_way": "{step}: wait after",
    "element.wait_on_label": "{step}: wait after “{label}”",
    "element.recovery": "{step}: recovery of “{fail}”",
    "element.recovery_wait": "{step}: wait for recovery of “{fail}”",
    # totals
    "totals": "One case, in the mean",
    "totals.all": "One case, in the mean over all customers",
    "totals.segment": "One case of the segment “{name}”, in the mean",
    "set.planned": "as planned",
    "set.with_failures": "with failures",
    "below.with_failures": "All that follows is told with failures.",
    "below.planned": "All that follows is told as planned: with failures the lead time cannot be given.",
    "lead_time": "Lead time",
    "true_mean": "true mean",
    "customer_time": "Customer time",
    "waiting_of_it": "of it waiting",
    "work": "Work of people",
    "work_of_machines": "Work of machines",
    "cost": "Cost",
    "profit": "Profit",
    "va_share": "Value-adding share",
    "efficiency": "Cycle-time efficiency",
    "hand_offs": "Hand-offs",
    "line.interaction": "Crossings of interaction",
    "line.visibility": "Crossings of visibility",
    "line.internal": "Crossings of internal interaction",
    "failures": "Failures",
    "segments": "Segments side by side",
    "segments.share": "Share of all cases",
    "segments.lead.planned": "Lead time as planned",
    "segments.lead.with_failures": "Lead time with failures",
    "ends": "How cases end",
    "ends.end": "end",
    "ends.share": "share",
    # the customer's clock
    "clock": "The customer's clock: from start to end",
    "clock.before": "before the customer's part begins",
    "clock.acting": "acting",
    "clock.served": "being served",
    "clock.turn": "waiting for a turn",
    "clock.unseen": "waiting for work they do not see",
    "clock.branches": "waiting for other branches",
    "clock.away": "away, nothing asked of them",
    "clock.after": "after the customer's part has ended",
    "clock.known": "Shares are of the time that is known.",
    "clock.sampled": (
        "Part of the customer's clock was played with random choices, always the same ones; its figures "
        "are close, not exact."
    ),
    # where the time goes
    "where": "Where the time goes: {total} of element time",
    "where.visible": "Above the line of visibility: {visible}; below it: {invisible}.",
    "where.parallel": (
        "Element time counts every branch; branches that run at the same time make it longer than the "
        "lead time."
    ),
    "where.side": "Not in it: {time} in side chains, which nobody waits for.",
    "mark.wait_for": "wait ({kind})",
    "mark.wait": "wait",
    "mark.critical": "critical",
    "mark.and": " · ",
    "value.va": "VA",
    "value.bva": "BVA",
    "value.nva": "NVA",
    "value.unclassified": "unclassified",
    # what adds nothing
    "no_value": "What adds no value, by the time it takes",
    "no_value.element": "element",
    "no_value.time": "time per case",
    "no_value.share": "share",
    "no_value.waste": "waste",
    "no_value.words": "what is done",
    "classes": (
        "Of the element time {va} adds value (VA), {bva} is needed by the business (BVA), {nva} is "
        "neither (NVA)."
    ),
    "classes.known": (
        "Of the element time that is known, {va} adds value (VA), {bva} is needed by the business (BVA), "
        "{nva} is neither (NVA)."
    ),
    "classes.none": (
        "No step says by its `value` whether it adds any, so that only waits and recoveries stand here."
    ),
    "classes.left": (
        "{share} ({time}) is unclassified, so the shares are “at least”. Give a `value` to: {steps}"
    ),
    "waste.transport": "transport",
    "waste.inventory": "inventory",
    "waste.motion": "motion",
    "waste.waiting": "waiting",
    "waste.overproduction": "overproduction",
    "waste.overprocessing": "overprocessing",
    "waste.defects": "defects",
    "waste.talent": "talent",
    # people
    "people": "Who works on a case",
    "people.who": "actor",
    "people.work": "work per case",
    "people.engaged": "engaged",
    "people.machine": "{name} (machine)",
    "people.lanes": "People by lane: {lanes}.",
    "people.lane": "{lane} {time}",
    "people.unpaid": "The cost leaves out the work of those without a `rate`: {actors}.",
    # waiting, repeats
    "waits": "Waiting by what it is for",
    "waits.kind": "waiting for",
    "waits.time": "time per case",
    "waits.felt": "felt by the customer",
    "wait.unsaid": "not said",
    "repeats": "Done again: {total} per case",
    "repeats.visits": "times per case",
    "repeats.time": "of it repeats",
    # tolerances
    "held": "What customers accept",
    "held.element": "element",
    "held.mean": "mean",
    "held.accepted": "accepted",
    "held.longer": "takes longer in",
    "held.verdict": "the mean is",
    "held.kept": "within it",
    "held.broken": "over it",
    "held.unknown": "not known",
    "held.less": "less",
    "held.of_segment": "{element} ({segment})",
    # the critical path
    "critical": "What decides the lead time",
    "critical.path": "Critical path ({time}): {steps}",
    "critical.more": "These are {listed} of {n} critical paths.",
    "critical.both": (
        "Critical path of the likeliest case ({chance} of cases, {time}), also the longest: {steps}"
    ),
    "critical.likeliest": "Critical path of the likeliest case ({chance} of cases, {time}): {steps}",
    "critical.same": "Critical path of the likeliest case ({chance} of cases, {time}): the same steps.",
    "critical.longest": "Of the longest case without rework ({chance} of cases, {time}): {steps}",
    "critical.unknown": "Which path is critical, and how often, depends on chances that are not known.",
    "critical.segment": "{name} — ",
    "critical.left_out": "… {n} more …",
    "critical.weights": "A minute saved here saves more than a minute, since it comes again: {elements}.",
    "critical.weight": "{name} {n} min",
    "slack": "may lengthen by",
    "slack.element": "not critical",
    "slack.no_limit": "any time",
    "slack.more": "more",
    # how sure
    "surety": "How sure this is",
    "range.between": "A case takes between {shortest} and {longest}.",
    "range.from": "A case takes {shortest} or longer; there is no upper end.",
    "method.both": "Lead time: {method}",
    "method.one": "Lead time, {column}: {method}",
    "method.exact": "exact.",
    "method.exact_as_known": "exact, for the times that are known.",
    "method.over_runs": (
        "over {runs} runs: the longest path of each possible course, weighted by its chance."
    ),
    "method.flow_analysis": (
        "flow analysis: parallel branches count with the largest of their means (with `join: any` the "
        "smallest)."
    ),
    "method.simulated": "simulated: ± {half_width} with 95 % confidence.",
    "truth.over_runs": (
        "True mean: over {runs} runs. It differs because it is not always the same branch that comes last."
    ),
    "truth.simulated": (
        "True mean: a case was played {runs} times with random choices and times, always the same ones "
        "(± {half_width} with 95 % confidence). It differs because it is not always the same branch that "
        "comes last."
    ),
    "clocks": "Shares, paths and slack are in working time: a business day counts {hours}.",
    "bases": "The element time rests on: {shares}.",
    "basis.observed": "{share} observed",
    "basis.assumed": "{share} assumed",
    "basis.proposed": "{share} proposed",
    "basis.unsaid": "{share} not said",
    "unknown.times": "“At least”: the time is not known of, or on the way out of, {steps}.",
    "unknown.more": "{n} more",
    "withheld.flow": "Not given: the flow has an error. Mend what `blueprint check` says first.",
    "withheld.chances": "Not given: what depends on chances that are not known or do not sum to 100 %.",
    "withheld.endless": "Not given: a case may go round for ever.",
    "withheld.shares": (
        "Not given: shares of segments or starts are not known, so there is no mean over all."
    ),
}
