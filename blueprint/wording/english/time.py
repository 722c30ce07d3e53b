"""Findings about time, chance and cost."""

TEXTS: dict[str, str] = {
    "range-out-of-order.max": "the longest time, {value}, is shorter than the shortest, {bound}",
    "range-out-of-order.max.help": (
        "put them in order: `min`, `likely`, `max`, none smaller than the one before"
    ),
    "range-out-of-order.likely-low": "the likely time, {value}, is shorter than the shortest, {bound}",
    "range-out-of-order.likely-low.help": (
        "put them in order: `min`, `likely`, `max`, none smaller than the one before"
    ),
    "range-out-of-order.likely-high": "the likely time, {value}, is longer than the longest, {bound}",
    "range-out-of-order.likely-high.help": (
        "put them in order: `min`, `likely`, `max`, none smaller than the one before"
    ),
    "range-out-of-order.p90": (
        "`p90` is {value} and `p50` is {bound}, but what nine visits in ten stay within cannot be shorter "
        "than what half of them stay within"
    ),
    "range-out-of-order.p90.help": (
        "`p50` is the middle, `p90` the time that only one visit in ten exceeds: swap them"
    ),
    "range-out-of-order.related.other": "this is the figure it contradicts",
    "chances-do-not-sum": "the chances of `{step}` come to {total}; together they must be 100%",
    "chances-do-not-sum.help": "correct the chances, or leave one of them out: that way then takes the rest",
    "chances-do-not-sum.rounded": (
        "the chances of `{step}` come to {total}, not quite 100%; it looks as if they were rounded"
    ),
    "chances-do-not-sum.rounded.help": "leave one chance out: that way then takes the rest, whatever it is",
    "chances-do-not-sum.beyond": (
        "the chances of `{step}` already come to {total}, so less than nothing is left for {labels}"
    ),
    "chances-do-not-sum.beyond.help": (
        "lower the chances that are written: they and what is left out must be 100% together"
    ),
    "chances-do-not-sum.segments": (
        "for {segments}, the chances of `{step}` come to {total}; the ways that are left to these customers "
        "must be 100% together"
    ),
    "chances-do-not-sum.segments.help": (
        "a way with `when` is certain for its segments and closed to all others: make the chances of the "
        "remaining ways 100%, or leave one of them out"
    ),
    "chances-do-not-sum.own": (
        "for {segments}, the chances of `{step}` come to {total}: what is not changed here stays as it is, "
        "and together they must be 100%"
    ),
    "chances-do-not-sum.own.help": (
        "change the other ways for this segment too, or leave one chance out under `choose:` of the step: "
        "that way then takes the rest for every segment"
    ),
    "chances-do-not-sum.own-beyond": (
        "for {segments}, the chances of `{step}` already come to {total}, so less than nothing is left for "
        "{labels}"
    ),
    "chances-do-not-sum.own-beyond.help": (
        "lower them here: what this segment changes and what stays as it is must be 100% together"
    ),
    "chances-do-not-sum.no-way": (
        "for {segments}, no way leads out of `{step}`: every way is kept for other segments"
    ),
    "chances-do-not-sum.no-way.help": (
        "name these segments in a `when`, or add a way without `when` for everyone else"
    ),
    "shares-do-not-sum.segments": "the shares of the segments come to {total}; together they must be 100%",
    "shares-do-not-sum.segments.help": (
        "correct the shares, or leave one of them out: that segment then takes the rest"
    ),
    "shares-do-not-sum.segments-beyond": (
        "the shares of the segments already come to {total}, so less than nothing is left for {names}"
    ),
    "shares-do-not-sum.segments-beyond.help": (
        "lower the shares that are written: they and what is left out must be 100% together"
    ),
    "shares-do-not-sum.starts": "the shares of the starts come to {total}; together they must be 100%",
    "shares-do-not-sum.starts.help": (
        "correct the shares, or leave one of them out: that start then takes the rest"
    ),
    "shares-do-not-sum.starts-beyond": (
        "the shares of the starts already come to {total}, so less than nothing is left for {names}"
    ),
    "shares-do-not-sum.starts-beyond.help": (
        "lower the shares that are written: they and what is left out must be 100% together"
    ),
    "chance-left-out": (
        "it is not known how often `{step}` leads to each of {labels}, so no mean time that depends on it "
        "can be given"
    ),
    "chance-left-out.help": (
        "write `{{to: …, chance: …}}` for all of them but one, which takes the rest; nothing is shared out "
        "evenly by itself"
    ),
    "chance-left-out.starts": (
        "it is not known what share of all cases comes in by each of {names}, so no mean time can be given"
    ),
    "chance-left-out.starts.help": "write `share:` on all of them but one, which takes the rest",
    "chance-left-out.segments": (
        "it is not known what share of the customers each of {names} is, so no figure for all customers can "
        "be given"
    ),
    "chance-left-out.segments.help": (
        "write `share:` on all of them but one, which takes the rest; or on none, and every figure is given "
        "per segment only"
    ),
    "step-without-time": "nobody has said how long `{step}` takes, so totals can only say “at least”",
    "step-without-time.help": (
        "write `time: 4m`, or a range as `time: {{min: 2m, likely: 4m, max: 10m}}`; an honest guess is "
        "better than nothing: add `basis: assumed`"
    ),
    "step-without-time.all": "no step has a time, so it cannot be said how long the service takes",
    "step-without-time.all.help": (
        "begin with the steps that last longest: `time: 4m`, or `time: {{min: 2m, likely: 4m, max: 10m}}`"
    ),
    "tolerance-broken": "`{step}` takes {mean} on average, longer than the {tolerance} the customer accepts",
    "tolerance-broken.help": (
        "shorten the step, or ask customers again what they accept; `tolerance` is the longest total time, "
        "not a plus-minus"
    ),
    "tolerance-broken.segment": (
        "for `{segment}`, `{step}` takes {mean} on average, longer than the {tolerance} the customer accepts"
    ),
    "tolerance-broken.segment.help": (
        "shorten the step for this segment, or give the segment a `tolerance` of its own; it is the longest "
        "total time, not a plus-minus"
    ),
    "tolerance-broken.wait": (
        "this wait at `{step}` lasts {mean} on average, longer than the {tolerance} the customer accepts"
    ),
    "tolerance-broken.wait.help": (
        "shorten the wait, or ask customers again what they accept; `tolerance` is the longest total time, "
        "not a plus-minus"
    ),
    "tolerance-broken.wait-segment": (
        "for `{segment}`, the wait before `{step}` lasts {mean} on average, longer than the {tolerance} the "
        "customer accepts"
    ),
    "tolerance-broken.wait-segment.help": (
        "shorten the wait for this segment, or give the segment a `tolerance` of its own; it is the longest "
        "total time, not a plus-minus"
    ),
    "tolerance-broken.wait-there-segment": (
        "for `{segment}`, this wait at `{step}` lasts {mean} on average, longer than the {tolerance} the "
        "customer accepts"
    ),
    "tolerance-broken.wait-there-segment.help": (
        "shorten the wait for this segment, or give the segment a `tolerance` of its own; it is the longest "
        "total time, not a plus-minus"
    ),
    "tolerance-broken.related.time": "the time is written here",
    "tolerance-broken.related.tolerance": "the tolerance is written here",
    "money-without-currency": "money is named here, but the file does not say in which currency",
    "money-without-currency.help": "write the currency once at the top of the file, as `currency: CNY`",
    "business-days-without-calendar": "`bd` counts business days, but the file does not say how long one is",
    "business-days-without-calendar.help": (
        "write it once at the top of the file, as `calendar: {{hours: 8h, days: 5}}`; or write `d` if days "
        "around the clock are meant"
    ),
    "clocks-mixed": (
        "days around the clock (`d`, `w`) and business days (`bd`) are added up in this service; their sum "
        "is working time, not the time that passes for the customer"
    ),
    "clocks-mixed.help": (
        "write both in `bd`, or both in `d`, if they mean the same; otherwise only a simulation can say how "
        "many days pass"
    ),
    "clocks-mixed.related.business": "business days are used here",
    "failure-counted-twice": (
        "the failure `{fail}` has the same chance, {chance}, as the way `{label}` of `{step}`: it looks as "
        "if it were counted twice"
    ),
    "failure-counted-twice.help": (
        "if they are the same thing, write `branch: {label}` in the fail point instead of `chance` and "
        "`recover`; if the way back is no failure, write `rework: false` on it"
    ),
    "failure-counted-twice.elsewhere": (
        "the failure `{fail}` is the way `{label}`, which says where the case goes: `then: {then}` has no "
        "effect"
    ),
    "failure-counted-twice.elsewhere.help": (
        "let `{label}` under `choose:` lead there and leave `then` out, or leave `branch:` out and give the "
        "fail point a chance of its own"
    ),
    "failure-counted-twice.time": (
        "the failure `{fail}` is the way `{label}`, so the time of its recovery counts nowhere"
    ),
    "failure-counted-twice.time.help": (
        "give the time to the step that `{label}` leads to, or as `wait:` to the way, and leave it out here"
    ),
    "failure-counted-twice.related.way": "the way `{label}`",
    "work-beyond-time": "`{actor}` is to work {work} on `{step}`, but the step lasts only {time}",
    "work-beyond-time.help": (
        "work cannot exceed the time of the step: correct one of the two, or say with `with: {{{actor}: 2}}` "
        "that more than one takes part"
    ),
    "work-beyond-time.several": (
        "{count} × `{actor}` are to work {work} together on `{step}`, but in {time} they can do {count} "
        "times as much at most"
    ),
    "work-beyond-time.several.help": (
        "`work` is the total of all of them: correct it, the time, or the number in `with`"
    ),
    "work-beyond-time.related.time": "the time of the step",
    "spread-too-wide": (
        "a normal spread of {sd} around {mean} would reach below zero; with `shape: normal`, `sd` may be a "
        "quarter of the mean at most, {limit}"
    ),
    "spread-too-wide.help": (
        "leave out `shape: normal` (a time then has a long tail and exactly this mean), or write `{{min: …, "
        "likely: …, max: …}}`"
    ),
    "failure-chance-contradicts": (
        "the fail point `{fail}` says {chance}, but the way `{branch}` that draws it says {other}"
    ),
    "failure-chance-contradicts.help": (
        "write the chance once: on the way, and leave it out of the fail point"
    ),
    "failure-chance-contradicts.related.branch": "the chance of the way",
    "impossible-way": "this way out of `{step}` has the chance 0% and is never taken",
    "impossible-way.help": (
        "remove the way, or give it the chance it has in fact, even a small one such as `0.1%`"
    ),
    "impossible-way.rest": (
        "nothing is left for `{label}`: the other ways out of `{step}` come to 100%, so it is never taken"
    ),
    "impossible-way.rest.help": "lower the chance of another way, or remove this one",
    "impossible-way.segments": (
        "`{label}` is never taken: at `{step}`, every segment is sent another way by `when`"
    ),
    "impossible-way.segments.help": "remove the way, or take a segment out of the other ways' `when`",
    # staff
    "branches-share-staff": (
        "{steps} can go on at the same time and need {need} of “{actor}”, but there are only {staff}"
    ),
    "branches-share-staff.help": (
        "the lead time counts as if there were enough, so the real one is longer: let one step follow the "
        "other, give one to somebody else, or correct `staff:`"
    ),
}
