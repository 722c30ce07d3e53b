"""Texts of the theme `metrics`: what each figure means, and how it is computed."""

TEXTS: dict[str, str] = {
    "title": "What the numbers mean",
    "title.is": (
        "`blueprint analyze FILE` computes these figures. `blueprint analyze FILE --explain NAME` prints "
        "the "
        "formula of one of them with the values of your service; its name stands in brackets. This page is "
        "made from the same texts."
    ),
    "general": "What holds for all of them",
    "general.mean": (
        "All figures are means over many cases. A *case* is one customer's way through the service, from "
        "the "
        "start until the end."
    ),
    "general.visits": (
        "Choices and repetitions count by their chances: a step that half of the cases come to counts half, "
        "one that has to be done again every fifth time counts 1.25 times. That number is called its visits."
    ),
    "general.elements": (
        "An *element* is anything that takes time: a step, a wait before a step or on the way to one, a "
        "recovery."
    ),
    "general.sets": (
        "*As planned* leaves out the fail points; *with failures* adds what they cost, the chance of each "
        "times its recovery, and sends cases the ways that recoveries lead. Failures that are drawn as a "
        "branch are in both."
    ),
    "general.segments": (
        "With segments, every figure is that of all customers by their shares, and of each segment alone "
        "(`--segment NAME`)."
    ),
    "general.at_least": (
        "*At least*: something in it is not known and counts as nothing. *Of the known time*: a ratio of "
        "figures of which a part is not known; the truth may be more or less. *Not given*: the reason "
        "stands "
        "at the foot of the page."
    ),
    "general.clocks": (
        "Business days (`bd`) and time on the wall clock stay apart: 2 bd + 4 h. Where one number is "
        "needed, "
        "a business day counts the hours of the `calendar`."
    ),
    "general.machines": (
        "For other programs there is [JSON](json.md), in seconds, and CSV for a spreadsheet: one row per "
        "element, in UTF-8 with a mark by which Excel knows it, text that looks like a formula made "
        "harmless."
    ),
    "formula": "Formula: {formula}",
    "heading": "{name} (`{metric}`)",
    "group.time": "Time",
    "group.customer": "The customer",
    "group.effort": "Work and money",
    "group.value": "Value and waste",
    "group.flow": "The way of a case",
    "group.surety": "What decides, and what is accepted",
    # time
    "lead_time": "Lead time",
    "lead_time.is": "From the start of a case until its end is reached.",
    "lead_time.how": (
        "the sum of visits × time over all steps and waits. Of branches that run at the same time only the "
        "longest counts (with `join: any` the shortest), each branch summed in the same way. Where the "
        "longest "
        "is always the same branch this is exact; else it is called flow analysis, and the true mean "
        "stands "
        "beside it."
    ),
    "true_mean": "True mean of the lead time",
    "true_mean.is": (
        "The mean over all cases where it is not always the same branch that comes last: the mean of the "
        "longest is "
        "longer than the longest of the means."
    ),
    "true_mean.how": (
        "over every possible course: its chance × its longest path; where times vary or courses are too "
        "many, "
        "the mean of cases played with random choices and times, with the half width of its 95 % interval."
    ),
    "element_time": "Element time",
    "element_time.is": (
        "All steps and waits of a case, each once, however many people are there; side chains left out. "
        "With "
        "branches at the same time it is longer than the lead time."
    ),
    "element_time.how": "the sum of visits × time over all elements.",
    "repeat_time": "Repeat time",
    "repeat_time.is": "The part of the element time that goes into doing things again.",
    "repeat_time.how": "(visits − chance of at least one visit) × time, of each element.",
    # the customer
    "customer_time": "Customer time",
    "customer_time.is": (
        "The time the service takes of the customer: acting, being served, and waiting (for a turn, for "
        "work "
        "they do not see, for other branches). What lies before the customer's first part in it and "
        "after the last, "
        "and where the file says `customer: away`, is not customer time."
    ),
    "customer_time.how": "acting + served + waiting = lead time − before − away − after.",
    "waits": "Waiting by what it is for",
    "waits.is": (
        "The waits written in the file, by what they are for (`for:`), and the part of them that the "
        "customer feels. "
        "Waits in branches at the same time are all counted."
    ),
    "waits.how": (
        "the sum of visits × time over the waits of a kind; felt: what of it falls into the waiting of "
        "the customer."
    ),
    "visible_time": "Visible and invisible time",
    "visible_time.is": (
        "Element time above and below the line of visibility. Visible is what the customer, or an actor "
        "above the "
        "line, takes part in, and the waits that the customer feels."
    ),
    "visible_time.how": "visible + invisible = element time.",
    "tolerance": "Tolerance",
    "tolerance.is": "What customers accept (`tolerance:`), held against what happens.",
    "tolerance.how": (
        "over it if the mean of one visit exceeds it; beside it the chance that a visit takes longer."
    ),
    # work and money
    "work": "Work",
    "work.is": (
        "The effort of everyone who takes part, side chains included; machines are summed apart, "
        "customers not at all. "
        "Where `work:` is written, effort is less (or more) than the time an actor is engaged."
    ),
    "work.how": "the sum of visits × time × number of people, or × `work:`.",
    "cost": "Cost",
    "cost.is": "Money per case: staff, what steps cost (`cost:`), and what recoveries cost.",
    "cost.how": "work × rate + visits × cost of the step + failures × cost of the recovery.",
    "profit": "Profit",
    "profit.is": "What is left of the price of a case.",
    "profit.how": "price − cost.",
    # value
    "va_share": "Value-adding share",
    "va_share.is": (
        "The part of the element time the customer would pay for (VA); beside it what the business needs "
        "(BVA) and what "
        "neither needs (NVA). Waits and recoveries are NVA. Steps without a `value` are unclassified, and "
        "while there are any the other shares are at least so much."
    ),
    "va_share.how": "visits × time of the elements of a class ÷ element time.",
    "efficiency": "Cycle-time efficiency",
    "efficiency.is": "What would be left of the lead time if nobody waited. It cannot exceed 100 %.",
    "efficiency.how": "lead time with every wait set to 0 ÷ lead time.",
    # the way of a case
    "visits": "Visits",
    "visits.is": (
        "How often a case comes to a step; 0.2 is every fifth case, 1.05 is once and in some cases again."
    ),
    "visits.how": (
        "of each step: share of the cases that start there + visits of the steps before it × chance of "
        "the way."
    ),
    "hand_offs": "Hand-offs",
    "hand_offs.is": (
        "How often a case goes from one actor to another, neither the customer; waits and decisions "
        "between them are "
        "looked through."
    ),
    "hand_offs.how": "the sum of the visits of those ways. As drawn, each way counts once.",
    "crossings": "Crossings of the lines",
    "crossings.is": (
        "How often a case crosses the line of interaction, of visibility, of internal interaction. "
        "Meeting the "
        "customer in a step crosses the line of interaction once."
    ),
    "crossings.how": (
        "the sum of the visits of the ways and encounters that cross a line. As drawn, each counts once."
    ),
    "ends": "Ends",
    "ends.is": "The part of the cases that come to each end, and how long these take.",
    "ends.how": "share × lead time of the cases of an end, summed over the ends, is the lead time.",
    "failures": "Failures",
    "failures.is": "How often something fails in a case, by fail point.",
    "failures.how": "the sum of visits × chance of the fail point.",
    # surety
    "critical_path": "Critical path",
    "critical_path.is": (
        "The steps and waits that decide the lead time: those without slack. A minute saved there saves "
        "visits × one "
        "minute of lead time."
    ),
    "critical_path.how": (
        "elements with slack 0, from the start to the end; all of them where several paths tie."
    ),
    "slack": "Slack",
    "slack.is": "How much longer each visit of an element may take before the lead time grows.",
    "slack.how": (
        "(longest branch − own branch) ÷ visits in one pass of the branch; outside parallel branches 0."
    ),
    "basis": "What the estimates rest on",
    "basis.is": "How much of the element time was observed, and how much is assumed or proposed.",
    "basis.how": "element time with estimates of one `basis` ÷ element time.",
    # values
    "values": "In this service",
    "values.both": "In this service, as planned and with failures",
    "terms.planned": "What it is made of, as planned",
    "terms.with_failures": "What it is made of, with failures",
    "terms.element": "element",
    "terms.visits": "visits",
    "terms.each": "time",
    "terms.total": "visits × time",
    "terms.sum": "sum",
    "terms.all": "from {opens} to {closes}: the longest of",
    "terms.any": "from {opens} to {closes}: the shortest of",
    "terms.crossed": "from {opens} to {closes}: branches that cross ({steps})",
    "terms.branch": "branch {n}",
    "terms.decides": "{branch}, which decides",
    "terms.straight": "branch {n} (straight on)",
    "terms.segment": "segment",
    "terms.share": "share",
    "terms.product": "share × lead time",
    "terms.of_segment": "For the terms of one segment add `--segment NAME`.",
    "same": "It is the lead time itself: no other branch can come last.",
    "per_case": "per case",
    "drawn": "as drawn",
    "price": "Price",
    "staff": "Staff: work × rate",
    "steps": "Steps",
    "recoveries": "Recoveries",
    "total": "in all",
    "unsaid": "No `cost`, `rate` or `price` is written in this file.",
    "no_price": "No `price` is written in this file.",
    "processing": "Lead time without waits",
    "done": "steps and recoveries",
    "waiting": "waits",
    "visible": "visible",
    "invisible": "invisible",
    "weight": "weight",
    "critical": "critical",
    "nothing_here": "There is nothing of the kind in this service.",
}
