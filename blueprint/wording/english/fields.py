"""Findings about the fields of a file: keys, words, durations, chances, money, dates, ids."""

TEXTS: dict[str, str] = {
    # keys
    "unknown-key": "{record} has no key `{key}`",
    "unknown-key.help": "keys that may stand here: {known}; your own additions begin with `x-`",
    "unknown-key.near": "{record} has no key `{key}`; did you mean {near}?",
    "unknown-key.near.help": "rename the key; your own additions begin with `x-`",
    "unknown-key.elsewhere": "{record} has no key `{key}`; it belongs to {home}",
    "unknown-key.elsewhere.help": (
        "look at how far the line is indented, or move it; keys that may stand here: {known}"
    ),
    "unknown-key.outdented-step": "the file has no key `{key}`, but what stands under it looks like a step",
    "unknown-key.outdented-step.help": (
        "indent `{key}` and all below it by two blanks, so that it stands under `steps:`"
    ),
    "unknown-key.outdented-actor": (
        "`{key}` is no key of the file, but what stands under it looks like an actor"
    ),
    "unknown-key.outdented-actor.help": (
        "indent `{key}` and what stands under it by two spaces, below `actors:`"
    ),
    "unknown-key.actor": "`{key}` is an actor, not a key of a step",
    "unknown-key.actor.help": (
        "what each actor does stands under `does:`, indented by two more spaces; add that line if it "
        "is missing"
    ),
    "unknown-key.indented-step": "`{key}` looks like a step, but is indented into another one",
    "unknown-key.indented-step.help": (
        "indent `{key}` and what stands under it less, in line with the other steps"
    ),
    "unknown-key.without-step": "`{key}` is a key of a step, but stands where the ids of steps are written",
    "unknown-key.without-step.help": (
        "if the line with the id of a step is missing above it, add one such as `arrive:`; if it belongs "
        "to the step above, indent it by two more spaces"
    ),
    "missing-key": "{record} needs `{key}`",
    "missing-key.help": "write for example `{key}: {example}`",
    "missing-key.decision": "a decision leads several ways, but none are given",
    "missing-key.decision.help": (
        "list the outcomes under `choose:`, or the branches that all run in `next: [a, b]`; "
        "if something is done here, leave `kind` out"
    ),
    "missing-key.heading": "`{first}` looks like {record}, but there is no line `{key}:` above it",
    "missing-key.heading.help": "add the line `{key}:` above `{first}`, beginning in the first column",
    "missing-key.wait": "`for` tells what is waited for, but this step is not marked as a wait",
    "missing-key.wait.help": "write `kind: wait` as well, or leave `for` out",
    "reserved-key": "`{key}` is set aside for {purpose}; this version does not read it",
    "reserved-key.help": "leave it out for now, or keep it as a note of your own under `x-{key}`",
    "later.load": "simulating a service under load",
    "later.quality": "standards, promises and quality measures",
    "later.redesign": "comparing redesigns",
    "keys-that-exclude-each-other": "`{first}` and `{second}` cannot both say where a step leads",
    "keys-that-exclude-each-other.help": (
        "keep `choose` if one of several things happens, `next` if the same always follows"
    ),
    "keys-that-exclude-each-other.related.first": "the other one stands here",
    "keys-that-exclude-each-other.by": "`does` already says who does what, so `by` has nothing left to say",
    "keys-that-exclude-each-other.by.help": (
        "leave `by` out: whoever is named first in `does` leads the step; someone who takes part "
        "without words "
        "goes into `with`"
    ),
    "keys-that-exclude-each-other.wait": "`{first}` and `{second}` both say how long this wait is",
    "keys-that-exclude-each-other.wait.help": (
        "put the range into `time`: `time: {{min: 2m, likely: 5m, max: 9m}}`"
    ),
    "keys-that-exclude-each-other.is": "`is` gives a fixed time, `{second}` one that varies",
    "keys-that-exclude-each-other.is.help": "keep `is: 4m` alone, or a range such as `min`, `likely`, `max`",
    "keys-that-exclude-each-other.chance-when": (
        "a way is taken either by chance or by certain segments, not both: `chance` and `when` exclude "
        "each other"
    ),
    "keys-that-exclude-each-other.chance-when.help": (
        "keep `when` if these customers always go this way, `chance` if it is a matter of luck"
    ),
    "keys-that-exclude-each-other.chance-is": "`{first}` and `{second}` both say how likely it is",
    "keys-that-exclude-each-other.chance-is.help": "keep one of them: `is: 4%` is the short form",
    "keys-that-exclude-each-other.machine": "a machine has no `{second}`",
    "keys-that-exclude-each-other.machine.help": (
        "leave `{second}` out, or leave `machine: true` out if these are people"
    ),
    "keys-that-exclude-each-other.decision": "a decision only sends the case on; it takes no time",
    "keys-that-exclude-each-other.decision.help": (
        "leave `time` out; or leave `kind` out, if deciding is work that takes time: any step may have "
        "`choose`"
    ),
    "keys-that-exclude-each-other.only-way": (
        "a step with one way always takes it, so `{second}` has nothing to decide"
    ),
    "keys-that-exclude-each-other.only-way.help": (
        "list the outcomes under `choose:`, or leave `{second}` out"
    ),
    "keys-that-exclude-each-other.for": "`for` tells what is waited for, and this step is not a wait",
    "keys-that-exclude-each-other.for.help": "write `kind: wait`, or leave `for` out",
    "empty-value": "nothing stands after `{key}:`",
    "empty-value.help": "write for example `{key}: {example}`, or leave the line out",
    "empty-value.list": "the list after `{key}:` is empty",
    "empty-value.list.help": "write for example `{key}: {example}`, or leave the line out",
    "empty-value.map": "`{key}:` has nothing in it",
    "empty-value.map.help": "write for example `{key}: {example}`, or leave the line out",
    # forms
    "wrong-form": "`{key}` should be {expected}; here stands {found}",
    "wrong-form.help": "write for example `{key}: {example}`",
    "wrong-form.one-actor": "`by` names one actor; here stands a list",
    "wrong-form.one-actor.help": (
        "let `by` name who leads and `with: [...]` the others, or give everyone their own words: "
        "`does: {{clerk: Asks, customer: Answers}}`"
    ),
    "wrong-form.same-target": (
        "a way leads to the same place for every segment; here only its numbers can differ"
    ),
    "wrong-form.same-target.help": (
        "leave `to` out and keep what differs, for example `{{chance: 1%, wait: 5m}}`"
    ),
    "wrong-form.no-id": "between `{key}` and {keys} an id is missing",
    "wrong-form.no-id.help": "choose an id and put the rest below it, for example `{key}: {example}`",
    "wrong-form.file": "a blueprint file consists of keys and values; here stands something else",
    "wrong-form.file.help": (
        "begin with `blueprint: 1`, then `service: …`, `actors:` and `steps:`, each on a line of its own"
    ),
    "form.text": "a text",
    "form.id": "an id",
    "form.reference": "an id",
    "form.word": "a word",
    "form.duration": "a duration",
    "form.figure": "a duration",
    "form.time": "a duration",
    "form.wait": "a duration",
    "form.hours": "a duration",
    "form.portion": "a chance",
    "form.chance": "a chance",
    "form.money": "an amount",
    "form.amount": "an amount",
    "form.pay": "an amount per hour",
    "form.rate": "an amount per hour",
    "form.currency": "a currency code",
    "form.date": "a date",
    "form.truth": "`true` or `false`",
    "form.whole": "a whole number",
    "form.rating": "a rating from 1 to 10",
    "form.detection": "a rating",
    "form.emotion": "a number from -2 to 2",
    "form.version": "a version number",
    "form.way": "the id of a step",
    "form.start": "the id of a step",
    "form.recovery": "the id of a step",
    "form.companion": "the id of an actor",
    "form.record": "keys with values (`key: value`)",
    "form.table": "ids with what belongs to each (`id: …`)",
    "form.list": "a list (`[a, b]`)",
    "found.scalar": "a text",
    "found.map": "a mapping (`key: value`)",
    "found.list": "a list",
    "record.service": "the file",
    "record.calendar": "the calendar",
    "record.segment": "a segment",
    "record.phase": "a phase",
    "record.actor": "an actor",
    "record.rate": "a rate",
    "record.defaults": "`defaults`",
    "record.start": "a start",
    "record.step": "a step",
    "record.wait": "a wait",
    "record.time": "a time",
    "record.chance": "a chance",
    "record.amount": "an amount",
    "record.override": "what differs for a segment",
    "record.way_numbers": "what differs on a way for a segment",
    "record.fail_numbers": "what differs in a fail point for a segment",
    "record.detect_numbers": "what differs in a detection for a segment",
    "record.recover_numbers": "what differs in a recovery for a segment",
    "record.fail": "a fail point",
    "record.detect": "the detection of a failure",
    "record.recover": "a recovery",
    "record.way": "a way",
    # words
    "unknown-word": "`{key}` cannot be `{found}`",
    "unknown-word.help": "write one of {words}",
    "unknown-word.near": "`{key}` cannot be `{found}`; did you mean `{near}`?",
    "unknown-word.near.help": "write one of {words}",
    "bad-boolean": "`{key}` should be `true` or `false`; here stands `{found}`",
    "bad-boolean.help": "write `{key}: true`, or leave the line out",
    "bad-boolean.word": "`{key}` should be `true` or `false`; `{found}` is read as a text",
    "bad-boolean.word.help": "write `{key}: {instead}`",
    "bad-boolean.quoted": "`{key}` should be `true` or `false`; in quotes it is a text",
    "bad-boolean.quoted.help": "leave the quotes out: `{key}: {example}`",
    # durations
    "bad-duration": "`{found}` is not a duration",
    "bad-duration.help": (
        "write a number and a unit: `90s`, `4m`, `1h30m`, `2d`, `1w`, or `2bd` for business days"
    ),
    "bad-duration.bare-number": "`{found}` has no unit",
    "bad-duration.bare-number.help": (
        "write `{number}m` for minutes, `{number}s` for seconds, `{number}h` for hours, `{number}d` for days"
    ),
    "bad-duration.clock": "`{found}` could be hours and minutes or minutes and seconds",
    "bad-duration.clock.help": "write `{first}h{second}m` or `{first}m{second}s`",
    "bad-duration.months": "months are not accepted as a duration: they differ in length",
    "bad-duration.months.help": "write weeks or days, for example `4w` or `30d`",
    "bad-duration.years": "years are not accepted as a duration: they differ in length",
    "bad-duration.years.help": "write weeks or days, for example `52w` or `365d`",
    "bad-duration.range": "`{found}` is a range; a range is written with `min` and `max`",
    "bad-duration.range.help": (
        "write `{{min: {least}, max: {most}}}`, with `likely` between them if you know it"
    ),
    "bad-duration.quotes": "the quotes of `{found}` are taken for letters",
    "bad-duration.quotes.help": "write `{instead}` without quotes",
    "bad-duration.full-width": "`{found}` is written in full-width characters",
    "bad-duration.full-width.help": "write `{instead}`, with the input method switched to half-width",
    "bad-duration.blanks": "a duration has no blanks in it: `{found}`",
    "bad-duration.blanks.help": "write `{instead}`",
    "bad-duration.case": "the units of a duration are lower-case letters: `{found}`",
    "bad-duration.case.help": "write `{instead}`; `m` means minutes",
    "bad-duration.comma": "`{found}` has a comma where the decimal point should be",
    "bad-duration.comma.help": "write `{instead}`",
    "bad-duration.chinese": "the units of a duration are written as letters: `{found}`",
    "bad-duration.chinese.help": "write `{instead}`",
    "bad-duration.unit-word": "the units of a duration are single letters: `{found}`",
    "bad-duration.unit-word.help": "write `{instead}`",
    "bad-duration.order": "the parts of `{found}` are out of order, or one stands twice",
    "bad-duration.order.help": "go from the large unit to the small one, each once: `1d4h30m`",
    "bad-duration.unknown-unit": "`{unit}` is not a unit of time",
    "bad-duration.unknown-unit.help": (
        "use `s`, `m`, `h`, `d`, `w`, or `bd` for business days: `90s`, `4m`, `1h30m`, `2bd`"
    ),
    "bad-duration.negative": "a duration cannot be negative: `{found}`",
    "bad-duration.negative.help": "write how long it takes; for no time at all write `0s`",
    "bad-duration.huge": "`{found}` is longer than any service lasts",
    "bad-duration.huge.help": "write at most nine digits before the unit",
    "bad-duration.two-clocks": "`{found}` mixes business days with other units; one time runs on one clock",
    "bad-duration.two-clocks.help": "write it in business days (`2.5bd`), or in hours and days",
    "bad-duration.range-on-two-clocks": "the range of `{key}` mixes business days with other units",
    "bad-duration.range-on-two-clocks.help": "write all its figures in business days, or none of them",
    "bad-duration.opening-hours": (
        "`{key}` is the opening time of one day; `{found}` does not fit into 24 hours"
    ),
    "bad-duration.opening-hours.help": "write for example `{key}: 8h`",
    "incomplete-range": "a range cannot be made of {found} alone",
    "incomplete-range.help": (
        "write `min`, `likely`, `max`; or `min` and `max`; or `mean` and `sd`; or `p50` and `p90`; "
        "for a single value write it without braces, `4m`"
    ),
    "incomplete-range.none": "no figure stands here",
    "incomplete-range.none.help": "write `is: 4m`, or a range such as `min: 2m`, `likely: 4m`, `max: 9m`",
    "incomplete-range.shape": "`shape: {shape}` needs {needs} and nothing else",
    "incomplete-range.shape.help": "give just these figures, or leave `shape` out",
    "incomplete-range.zero": "a range with {found} cannot begin at zero",
    "incomplete-range.zero.help": "write a figure above zero, or a fixed `0s`",
    # numbers, chances, money
    "bad-number.not-whole": (
        "`{key}` should be a whole number from {lowest} to {highest}; here stands `{found}`"
    ),
    "bad-number.not-whole.help": "write for example `{key}: {example}`",
    "bad-number.outside": "`{key}` should be from {lowest} to {highest}; here stands `{found}`",
    "bad-number.outside.help": "write for example `{key}: {example}`",
    "bad-number.quoted": "`{key}` is a number; in quotes it is a text",
    "bad-number.quoted.help": "leave the quotes out: `{key}: {example}`",
    "bad-rating": "`{key}` should be a rating from 1 to 10; here stands `{found}`",
    "bad-rating.help": "write for example `{key}: {example}`; 10 is the worst",
    "bad-rating.words": "`{key}` should be a rating from 1 to 10, or one of the words; here stands `{found}`",
    "bad-rating.words.help": "write a number, or `certain`, `likely`, `by chance` or `none`",
    "bad-rating.emotion": "`{key}` should be a whole number from -2 to 2; here stands `{found}`",
    "bad-rating.emotion.help": "-2 is angry, 0 neither way, 2 delighted: `{key}: {example}`",
    "bad-rating.quoted": "`{key}` is a number; in quotes it is a text",
    "bad-rating.quoted.help": "leave the quotes out: `{key}: {example}`",
    "bad-chance": "`{found}` is not a chance",
    "bad-chance.help": "write a percentage, `40%`, or a number from 0 to 1, `0.4`",
    "bad-chance.above-one": "`{found}` is more than certain",
    "bad-chance.above-one.help": "for a percentage write `{percent}`; a number without `%` goes from 0 to 1",
    "bad-chance.above-hundred": "`{found}` is more than certain",
    "bad-chance.above-hundred.help": (
        "write at most `100%`; of what happens several times in a visit, write the chance of once"
    ),
    "bad-chance.negative": "a chance cannot be negative: `{found}`",
    "bad-chance.negative.help": "write `0%` for never",
    "bad-chance.quotes": "the quotes of `{found}` are taken for letters",
    "bad-chance.quotes.help": "write `{instead}` without quotes",
    "bad-chance.full-width": "`{found}` is written in full-width characters",
    "bad-chance.full-width.help": "write `{instead}`, with the input method switched to half-width",
    "bad-chance.blanks": "a chance has no blanks in it: `{found}`",
    "bad-chance.blanks.help": "write `{instead}`",
    "bad-chance.comma": "`{found}` has a comma where the decimal point should be",
    "bad-chance.comma.help": "write `{instead}`",
    "bad-chance.point": "a number needs a digit before its point: `{found}`",
    "bad-chance.point.help": "write `{instead}`",
    "bad-chance.word": "a chance is written in digits: `{found}`",
    "bad-chance.word.help": "write `{instead}`",
    "bad-chance.fraction": "`{found}` is a fraction; a chance is a percentage or a decimal number",
    "bad-chance.fraction.help": (
        "write `{instead}`; where it is one of several ways, leave its chance out and it takes the rest"
    ),
    "bad-amount": "`{found}` is not an amount of money",
    "bad-amount.help": "write a plain number, `12.50`; the currency stands once, in `currency`",
    "bad-amount.negative": "an amount cannot be negative: `{found}`",
    "bad-amount.negative.help": "write what it costs; for nothing write `0`",
    "bad-amount.thousands": "`{found}` has commas between the thousands",
    "bad-amount.thousands.help": "write `{instead}`",
    "bad-amount.comma": "`{found}` has a comma where the decimal point should be",
    "bad-amount.comma.help": "write `{instead}`",
    "bad-amount.quotes": "the quotes of `{found}` are taken for letters",
    "bad-amount.quotes.help": "write `{instead}` without quotes",
    "bad-amount.full-width": "`{found}` is written in full-width characters",
    "bad-amount.full-width.help": "write `{instead}`, with the input method switched to half-width",
    "bad-amount.currency-sign": "`{found}` carries its currency with it",
    "bad-amount.currency-sign.help": "write `{instead}`; the currency stands once, in `currency`",
    "bad-amount.rate": "`{found}` is not an amount per hour",
    "bad-amount.rate.help": "write for example `45/h`, or `0.75/m` for each minute",
    "bad-amount.rate-without-unit": "`{found}` does not say for how long it pays",
    "bad-amount.rate-without-unit.help": "write `{amount}/h` for each hour of work",
    "bad-amount.rate-spelling": "a rate is an amount, a slash and `h`, `m` or `s`: `{found}`",
    "bad-amount.rate-spelling.help": "write `{instead}`; the currency stands once, in `currency`",
    "bad-amount.rate-unit": "`{unit}` does not say how many hours of work are paid for",
    "bad-amount.rate-unit.help": "divide by the hours worked and write an amount per hour, `45/h`",
    "bad-amount.currency": "`{found}` is not the code of a currency",
    "bad-amount.currency.help": "write the three capital letters of ISO 4217: `CNY`, `EUR`, `USD`",
    "bad-amount.currency-known": "a currency is given by its code; here stands `{found}`",
    "bad-amount.currency-known.help": "write `{key}: {instead}`",
    # dates
    "bad-date": "`{found}` is not a date",
    "bad-date.help": "write year, month and day: `2026-09-01`",
    "bad-date.no-such-day": "there is no day `{found}`",
    "bad-date.no-such-day.help": "look at the month and how many days it has",
    "bad-date.quotes": "the quotes of `{found}` are taken for letters",
    "bad-date.quotes.help": "write `{instead}` without quotes",
    "bad-date.spelling": "a date is written with hyphens and two digits each for month and day: `{found}`",
    "bad-date.spelling.help": "write `{instead}`",
    "bad-date.time-of-day": "a day is enough here, without the time: `{found}`",
    "bad-date.time-of-day.help": "write `{instead}`",
    "bad-date.without-day": "`{found}` does not name a day",
    "bad-date.without-day.help": "write the whole date: `2026-09-01`",
    "bad-date.order": "in `{found}` it is not clear which is the day and which the month",
    "bad-date.order.help": "write the year first: `2026-09-01`",
    # ids
    "bad-id.step-word": "no step may be called `{id}`: as a target it has a meaning of its own",
    "bad-id.step-word.help": (
        "give the step another id; `end` ends the case, `again` repeats a step, `continue` goes on"
    ),
    "bad-id.end-word": "no end may be called `{id}`: as a target it has a meaning of its own",
    "bad-id.end-word.help": "give the end a name of its own, such as `sold`; plain `end` is always there",
    "bad-id.named-end": "`{id}` is already the name of an end, so a way to it could mean either",
    "bad-id.named-end.help": "give the step or the end another id",
    "bad-id.label": "the label of a way may not be called `{id}`: that is one of the keys of a way",
    "bad-id.label.help": (
        "`choose` lists each outcome with where it leads: `choose: {{fine: register, mismatch: {{to: "
        "identity, chance: 4%}}}}`"
    ),
    "bad-id.marks": "the id `{id}` has marks in it that are not allowed: {marks}",
    "bad-id.marks.help": "use letters of any script, digits, `_`, `-` and single blanks",
    "bad-id.blanks": "the id `{id}` begins or ends with a blank, or has two in a row or a line break",
    "bad-id.blanks.help": "use single blanks between words, or `_`",
    "bad-id.long": "the id `{id}` is longer than {longest} characters",
    "bad-id.long.help": "keep the id short, and put the words into `does` or `name`",
    "bad-id.empty": "an id is empty",
    "bad-id.empty.help": "write a short word before the colon",
    "similar-ids": "`{id}` looks too much like `{first}`",
    "similar-ids.help": "they differ only in case, width, blanks, `_` or `-`; give one of them another id",
    "similar-ids.twice": "`{id}` stands in the list twice",
    "similar-ids.twice.help": "leave one of them out",
    "similar-ids.related.first": "the first one stands here",
    # the version
    "unsupported-version": "`{found}` is not a version of the language",
    "unsupported-version.help": "write `blueprint: 1`; what the service is called goes into `service`",
    "unsupported-version.later": (
        "this file is written in version {found} of the language; this tool reads version 1"
    ),
    "unsupported-version.later.help": "install a newer version of the tool",
    "unsupported-version.quoted": "the version is a number; in quotes it is a text",
    "unsupported-version.quoted.help": "write `blueprint: 1`",
}
