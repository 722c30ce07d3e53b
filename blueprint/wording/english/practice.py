"""Findings about the practice of service blueprinting."""

TEXTS: dict[str, str] = {
    "wait-without-kind.step": "it is not said what kind of wait `{step}` is",
    "wait-without-kind.step.help": (
        "write `for:` on the step: `queue` (for a turn), `hand-off` (for somebody else to take over), "
        "`batch` (until enough have come together), `transport`, or `external` (for somebody outside)"
    ),
    "wait-without-kind.before": "it is not said what kind of wait comes before `{step}`",
    "wait-without-kind.before.help": (
        "write `wait_before: {{time: …, for: …}}` with `queue`, `hand-off`, `batch`, `transport` or "
        "`external`"
    ),
    "wait-without-kind.way": "it is not said what kind of wait this is, on a way out of `{step}`",
    "wait-without-kind.way.help": (
        "write `wait: {{time: …, for: …}}` with `queue`, `hand-off`, `batch`, `transport` or `external`"
    ),
    "wait-without-kind.recovery": "it is not said what kind of wait this is, in a recovery of `{step}`",
    "wait-without-kind.recovery.help": (
        "write `wait: {{time: …, for: …}}` with `queue`, `hand-off`, `batch`, `transport` or `external`"
    ),
    "long-gap": (
        "`{step}` takes {length} on average without the customer, so for now it counts as time the customer "
        "waits"
    ),
    "long-gap.help": (
        "write `customer: away` on it if the customer can go home or do something else, `customer: waits` if "
        "it is felt as waiting"
    ),
    "long-gap.wait": (
        "`{step}` is a wait of {length} on average without the customer, so for now it counts as time the "
        "customer waits"
    ),
    "long-gap.wait.help": (
        "write `customer: away` on it if the customer can go home or do something else, `customer: waits` if "
        "it is felt as waiting"
    ),
    "long-gap.before": (
        "it takes {length} on average until `{step}` begins, so for now this counts as time the customer "
        "waits"
    ),
    "long-gap.before.help": (
        "write `wait_before: {{…, customer: away}}` if the customer can go home or do something else, "
        "`customer: waits` if it is felt as waiting"
    ),
    "long-gap.way": (
        "after `{step}` this way takes {length} on average, so for now it counts as time the customer waits"
    ),
    "long-gap.way.help": (
        "write `wait: {{…, customer: away}}` if the customer can go home or do something else, `customer: "
        "waits` if it is felt as waiting"
    ),
    "long-gap.recovery": (
        "this recovery at `{step}` begins with a wait of {length} on average, so for now it counts as time "
        "the customer waits"
    ),
    "long-gap.recovery.help": (
        "write `wait: {{…, customer: away}}` if the customer can go home or do something else, `customer: "
        "waits` if it is felt as waiting"
    ),
    "phase-without-customer": "in the phase `{phase}` the customer neither acts nor is served",
    "phase-without-customer.help": (
        "ask what the customer does or is told in this phase, and add it; if it is truly nothing, let its "
        "steps belong to the phase before or after"
    ),
    "encounter-without-evidence": "no evidence is named for `{step}`, where the customer meets the service",
    "encounter-without-evidence.help": (
        "name what the customer sees, hears, holds or keeps here, as `evidence: [Order form, Counter screen]`"
    ),
    "no-fail-point-considered": "nobody has said what can go wrong in `{step}`, which the customer sees",
    "no-fail-point-considered.help": (
        "ask where it can fail and write it under `fails:`; if you asked and found nothing worth naming, "
        "write `fails: {{}}`"
    ),
    "fail-point-without-recovery": "it is not said how the failure `{fail}` of `{step}` is put right",
    "fail-point-without-recovery.help": (
        "write `recover: STEP`, or `recover: {{does: …, by: …, time: …, owner: …, within: …}}`; if the flow "
        "draws the failure as a way of its own, write `branch: LABEL`"
    ),
    "recovery-without-owner": "nobody is answerable for putting the failure `{fail}` of `{step}` right",
    "recovery-without-owner.help": ("name a role that sees to it, as `owner: shop manager`"),
    "recovery-without-owner.bare": "nobody is answerable for putting the failure `{fail}` of `{step}` right",
    "recovery-without-owner.bare.help": (
        "name a role that sees to it: `recover: {{then: {then}, owner: shop manager}}`"
    ),
    "nva-without-waste": "`{step}` adds no value, but it is not said which waste it is",
    "nva-without-waste.help": (
        "write `waste:` with `transport`, `inventory`, `motion`, `waiting`, `overproduction`, "
        "`overprocessing`, `defects` or `talent`"
    ),
    "nva-without-waste.default": (
        "`{step}` adds no value, as `defaults:` says for every step, but it is not said which waste it is"
    ),
    "nva-without-waste.default.help": (
        "write the `value` of the step if it has another, or its `waste`: `transport`, `inventory`, "
        "`motion`, `waiting`, `overproduction`, `overprocessing`, `defects` or `talent`"
    ),
    "value-on-wait": "`{step}` is a wait, and waiting adds no value for the customer",
    "value-on-wait.help": (
        "leave out `value`: a wait is `nva`; or make it an activity if something of value happens, by "
        "leaving out `kind: wait`"
    ),
    "same-words": "`{step}` says the same as `{earlier}`: “{words}” by `{actor}`",
    "same-words.help": (
        "if it is the same step, lead back to `{earlier}` instead; if not, say what is different about this "
        "one"
    ),
    "same-words.related.earlier": "the step that says the same",
    "observed-without-source": "this figure is said to be observed, but not where or by whom",
    "observed-without-source.help": (
        "add the source, as `source: stopwatch study at the counter, 40 visits`, or write `basis: assumed`"
    ),
    "observed-without-source.file": (
        "the file says that its figures are observed, but {count} of them name no source"
    ),
    "observed-without-source.file.help": (
        "name the study they all come from once under `links:` at the top, or the source of each as `{{is: "
        "4m, source: …}}`; what is only an opinion is `basis: assumed`"
    ),
    "observed-without-source.related.first": "the first figure without a source",
    "review-overdue": "this blueprint was last reviewed on {reviewed}, {days} days ago",
    "review-overdue.help": (
        "a blueprint should be reviewed at least once a year: walk through it with those who do the work, "
        "then write the new date"
    ),
    "wait-without-tolerance.step": "it is not said how long the customer accepts to wait at `{step}`",
    "wait-without-tolerance.step.help": (
        "write the longest time the customer still accepts, as `tolerance: 10m`"
    ),
    "wait-without-tolerance.before": "it is not said how long the customer accepts to wait before `{step}`",
    "wait-without-tolerance.before.help": (
        "write the longest time the customer still accepts, as `wait_before: {{time: 5m, tolerance: 10m}}`"
    ),
    "wait-without-tolerance.way": "it is not said how long the customer accepts to wait after `{step}`",
    "wait-without-tolerance.way.help": (
        "write the longest time the customer still accepts, as `wait: {{time: 5m, tolerance: 10m}}`"
    ),
    "wait-without-tolerance.recovery": (
        "it is not said how long the customer accepts to wait for this recovery of `{step}`"
    ),
    "wait-without-tolerance.recovery.help": (
        "write the longest time the customer still accepts, as `wait: {{time: 5m, tolerance: 10m}}`"
    ),
    "recovery-without-limit": "it is not said by when the failure `{fail}` of `{step}` is put right",
    "recovery-without-limit.help": "write a time limit, as `within: 10m`",
    "date-in-the-future.reviewed": "the review is dated {date}, but today is {today}",
    "date-in-the-future.reviewed.help": "write the day of the last review that has taken place",
    "date-in-the-future.on": "the observation is dated {date}, but today is {today}",
    "date-in-the-future.on.help": (
        "write the day on which it was observed; a figure for later is `basis: proposed`"
    ),
}
