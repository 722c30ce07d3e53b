"""What every key and word of the language means: the schema, the editor's hints and the reference say it."""

TEXTS: dict[str, str] = {
    # the file
    "record.service": "One service, as one file says it.",
    "service.blueprint": "The version of the language. Always 1.",
    "service.service": "What the service is called, as customers or staff would say it.",
    "service.purpose": (
        "What the blueprint is for: a new service, a look at an existing one, or its redesign."
    ),
    "service.language": "The language of built-in labels in drawings and reports.",
    "service.currency": "The currency of all money in this file. Needed as soon as any money is named.",
    "service.price": "What a customer pays for one case.",
    "service.owner": "Who answers for this service.",
    "service.reviewed": "The day on which the blueprint was last held against what really happens.",
    "service.basis": "Where the estimates in this file come from, unless one of them says otherwise.",
    "service.calendar": "The opening hours of a day and days of a week. Needed where `bd` is used.",
    "service.segments": "The kinds of customers: a list of names, or each with its share of the cases.",
    "service.phases": "The stretches of the customer's journey: id and title, in order.",
    "service.ends": (
        "Named ends of a case, used as targets beside `end`. Good or bad is a label and changes no number."
    ),
    "service.note": "Free text about the service.",
    "service.links": "Addresses of documents that belong to the service.",
    "service.actors": "Everyone and everything that takes part: the customer, staff, machines.",
    "service.defaults": "What holds for steps that do not say it themselves.",
    "service.starts": "Where cases begin, if they do not all begin at the first step.",
    "service.steps": "The steps, in the order in which a reader should meet them. Each has an id of its own.",
    "record.calendar": "A business day and a business week.",
    "calendar.hours": "How long a business day is open.",
    "calendar.days": "How many business days a week has.",
    "record.segment": "A kind of customer.",
    "segment.share": (
        "The part of all cases that are of this kind. One segment may leave it out and takes the rest."
    ),
    "segment.name": "What this kind of customer is called in reports, where that is not the id.",
    "record.defaults": "What holds for steps that do not say it themselves.",
    "defaults.value": "The value class of steps that are neither waits nor decisions. A wait stays `nva`.",
    # actors
    "record.actor": "Whoever takes part in the service.",
    "actor.lane": "Where this actor stands. Exactly one actor is in lane `customer`.",
    "actor.name": "What drawings and reports call this actor, where that is not the id.",
    "actor.machine": "A machine: it has no staff and no rate, and that is not unknown.",
    "actor.staff": "How many of them work at the same time.",
    "actor.rate": "What an hour of this work costs, in the currency of the file.",
    "actor.note": "Free text about this actor.",
    "record.rate": "A rate, with where it comes from.",
    "rate.is": "The rate itself.",
    "record.start": "One of several ways into the service.",
    "start.at": "The step at which these cases begin.",
    "start.share": "The part of all cases that begin here. One start may leave it out and takes the rest.",
    # steps
    "record.step": "Something that is done, waited for, or decided.",
    "step.phase": "A heading: this step and the ones below it belong to this phase, until the next heading.",
    "step.wait_before": "The wait before this step begins: a duration, or its time, kind and tolerance.",
    "step.kind": (
        "Left out, the step is an activity. A wait takes time in which nothing is done; a decision "
        "only sends the case on."
    ),
    "step.for": "What a wait is for.",
    "step.does": (
        "What happens, in a few words: one text with `by`, or one for each who takes part. The first "
        "named leads."
    ),
    "step.by": "Who does it, where `does` is a single text.",
    "step.with": "Others who take part without words of their own; `{{clerk: 2}}` for two of them.",
    "step.lane": "The lane of this step, where its leader works out of their usual one.",
    "step.customer": "`away`: the customer need not be there. `waits`: it counts as the customer's waiting.",
    "step.time": "How long one visit of this step takes: a duration, or a range over the visits.",
    "step.work": "The effort of an actor, where it differs from the time the step takes.",
    "step.by_segment": "Numbers of this step that differ for some kinds of customers.",
    "step.tolerance": "The longest total time of this step that the customer still accepts.",
    "step.value": (
        "Whether the customer would pay for this step (`va`), the business needs it (`bva`), or "
        "neither (`nva`)."
    ),
    "step.waste": "The kind of waste in a step that adds no value.",
    "step.cost": "Money for each visit of this step, besides staff.",
    "step.uses": (
        "Systems or people the step leans on, without words of their own; drawn as a bar under the steps."
    ),
    "step.evidence": "What the customer sees, holds or keeps here: the physical evidence.",
    "step.tells": "A message to somebody's lane; it takes no time.",
    "step.fails": "Fail points: where this step is most likely not to run as planned.",
    "step.emotion": "How the customer feels here, from -2 (angry) to 2 (delighted).",
    "step.note": "Free text about this step.",
    "step.links": "Addresses of documents that belong to this step.",
    "step.join": (
        "Says what several ways into this step mean; it is checked. Left out, the tool works it out."
    ),
    "step.also": (
        "Steps that begin a side chain when this one ends. Nobody waits for it and it may not rejoin."
    ),
    "step.choose": (
        "One of several outcomes: each label with where it leads. One chance may be left out and takes "
        "the rest."
    ),
    "step.next": (
        "What follows: a step, an end, or a list, all of which then run in parallel. Left out: the "
        "step below."
    ),
    "step.meet": "Where the branches of a `next` list come together, where some are taken by chance only.",
    "record.override": "Numbers of a step for one kind of customer; what is not given stays as it is.",
    "override.wait_before": "The wait before this step, for this segment.",
    "override.time": "The time of this step, for this segment.",
    "override.work": "The effort of an actor, for this segment.",
    "override.tolerance": "What this segment still accepts.",
    "override.cost": "Money for each visit besides staff, for this segment.",
    "override.fails": (
        "The chance of a fail point, by its id, for this segment; or all its numbers that differ."
    ),
    "override.choose": (
        "The chance of a way of `choose:`, by its label, for this segment; or all its numbers that differ. "
        "Ways that are not named keep theirs."
    ),
    "override.next": (
        "The chance of a way of `next:`, by the step it leads to (for a list, the first of its steps), "
        "for this segment; or all its numbers that differ."
    ),
    "record.way_numbers": "What differs on a way for one kind of customer; what is not given stays as it is.",
    "way_numbers.chance": "How likely this way is, for this segment.",
    "way_numbers.wait": "The wait on this way, for this segment. Its kind and tolerance stay, if not given.",
    "way_numbers.to": (
        "The same for the ways of the list this way leads to, by the step each leads to (for a list, the "
        "first of its steps)."
    ),
    "way_numbers.is": "The chance, as the short form for a chance and where it comes from.",
    "record.fail_numbers": (
        "What differs in a fail point for one kind of customer; what is not given stays as it is."
    ),
    "fail_numbers.chance": "How likely the failure is, for this segment.",
    "fail_numbers.severity": "How grave it is for this segment, from 1 to 10.",
    "fail_numbers.occurrence": "How often it happens with this segment, from 1 to 10.",
    "fail_numbers.detection": "How surely it is noticed with this segment, from 1 to 10, or a word.",
    "fail_numbers.detect": "With what chance it is noticed, for this segment.",
    "fail_numbers.recover": "The numbers of the recovery that differ for this segment.",
    "fail_numbers.is": "The chance, as the short form for a chance and where it comes from.",
    "record.detect_numbers": "What differs in the detection of a failure for one kind of customer.",
    "detect_numbers.chance": "How likely the failure is to be noticed, for this segment.",
    "record.recover_numbers": (
        "What differs in a recovery for one kind of customer; what is not given stays as it is."
    ),
    "recover_numbers.wait": "The wait before it is put right, for this segment.",
    "recover_numbers.time": "How long the recovery takes, for this segment.",
    "recover_numbers.cost": "Money for the recovery besides staff, for this segment.",
    "recover_numbers.within": "The time limit promised to this segment.",
    # figures
    "record.time": "A time with its spread over the visits, and where it comes from.",
    "time.is": "A fixed time.",
    "time.min": (
        "The shortest time. With `likely` and `max` a PERT distribution, with `max` alone a uniform one."
    ),
    "time.likely": "The most likely time.",
    "time.max": "The longest time.",
    "time.mean": "The mean time. With `sd` a lognormal distribution with exactly this mean and spread.",
    "time.sd": "The standard deviation.",
    "time.p50": "The time that half of the visits stay within. With `p90` a lognormal distribution.",
    "time.p90": "The time that nine visits in ten stay within.",
    "time.shape": (
        "Another distribution: `triangular` with min, likely, max; `normal` with mean and sd; "
        "`exponential` with mean."
    ),
    "time.basis": "Whether this figure was observed, assumed, or is proposed.",
    "time.source": "Where this figure comes from.",
    "time.on": "The day on which it was observed or set.",
    "record.chance": "A chance, with where it comes from.",
    "chance.is": "The chance itself.",
    "record.amount": "An amount of money, with where it comes from.",
    "amount.is": "The amount itself.",
    "record.wait": "Time between activities.",
    "wait.time": "How long the wait is.",
    "wait.for": "What is waited for.",
    "wait.tolerance": "The longest total wait that the customer still accepts.",
    "wait.customer": "`away`: the customer need not be there. `waits`: it counts as the customer's waiting.",
    # ways
    "record.way": "One way out of a step.",
    "way.to": "Where it leads: a step, `end`, a named end, or a list of steps that then all run.",
    "way.chance": "How likely this way is, each time anew, given that nothing failed.",
    "way.when": "The segments that always go this way; the others never do.",
    "way.wait": "The wait on this way.",
    "way.rework": "`false`: this loop is no failure, such as the next item of an order.",
    "way.meet": "Where the branches of the list in `to` come together.",
    # failures
    "record.fail": "Where a failure to run as planned is most likely.",
    "fail.what": "What goes wrong.",
    "fail.chance": "How likely it is in one visit of the step.",
    "fail.branch": (
        "The label of the way that draws this failure already; its chance is then written there only."
    ),
    "fail.cause": "The root cause.",
    "fail.effect": "What the customer or the business feels of it.",
    "fail.severity": "How grave it is, from 1 to 10.",
    "fail.occurrence": "How often it happens, from 1 to 10.",
    "fail.detection": "How surely it is noticed, from 1 (certain) to 10, or a word. Never used as a chance.",
    "fail.prevent": "What keeps it from happening.",
    "fail.detect": "How it is noticed, with what chance, and where.",
    "fail.recover": "How it is put right: the step that follows, or who does what within which time.",
    "record.detect": "How a failure is noticed.",
    "detect.how": "What notices it.",
    "detect.chance": "How likely it is to be noticed.",
    "detect.at": "The step in which it is noticed; left out, the step itself.",
    "record.recover": "How a failure is put right.",
    "recover.does": "What is done.",
    "recover.by": "Who does it.",
    "recover.with": "Others who take part.",
    "recover.wait": "The wait before it is put right.",
    "recover.time": "How long it takes.",
    "recover.cost": "Money besides staff.",
    "recover.owner": "Who answers for the recovery.",
    "recover.within": "The promised time limit.",
    "recover.compensation": "What the customer gets for the trouble.",
    "recover.then": "What follows: `continue`, `again` (the same step), a step, or an end.",
    # words
    "word.purpose.design": "a new service",
    "word.purpose.review": "a look at an existing service",
    "word.purpose.re-engineer": "the redesign of an existing service",
    "word.language.en": "English",
    "word.language.zh": "Chinese",
    "word.basis.observed": "measured or counted",
    "word.basis.assumed": "estimated",
    "word.basis.proposed": "meant for a design that does not run yet",
    "word.outcome.good": "a good end",
    "word.outcome.bad": "a bad end",
    "word.lane.customer": "what the customer does",
    "word.lane.onstage": "staff and machines the customer meets",
    "word.lane.backstage": "the same people out of the customer's sight",
    "word.lane.support": "systems and departments behind the staff",
    "word.kind.activity": "something is done",
    "word.kind.wait": "time in which nothing is done for this case",
    "word.kind.decision": "only sends the case on; takes no time",
    "word.wait_kind.queue": "for a free clerk or machine",
    "word.wait_kind.hand-off": "for somebody else to take over",
    "word.wait_kind.batch": "until there are enough cases, or until the hour of the run",
    "word.wait_kind.transport": "for something to be moved",
    "word.wait_kind.external": "for someone outside",
    "word.presence.away": "the customer need not be there",
    "word.presence.waits": "counts as the customer's waiting",
    "word.value.va": "value-adding: the customer would pay for it",
    "word.value.bva": "business value-adding: the business or the law needs it",
    "word.value.nva": "non-value-adding: nobody would miss it",
    "word.waste.transport": "moving things",
    "word.waste.inventory": "cases that pile up",
    "word.waste.motion": "people walking, searching, clicking",
    "word.waste.waiting": "people or cases waiting",
    "word.waste.overproduction": "more or earlier than needed",
    "word.waste.overprocessing": "more work than the customer needs",
    "word.waste.defects": "errors and repairing them",
    "word.waste.talent": "what people know and are not asked for",
    "word.join.all": "waits for every way",
    "word.join.one": "exactly one way arrives at a time",
    "word.join.any": "the first to arrive starts the step; the others run on",
    "word.shape.triangular": "with min, likely, max",
    "word.shape.exponential": "with mean alone",
    "word.shape.normal": "with mean and sd, cut at zero",
    # the reference
    "reference.title": "The language",
    "reference.intro": (
        "One service is one YAML file. This page is made from the same description as the reader and "
        "the schema, so it lists exactly what they know. A first example stands in [Your first "
        "blueprint](first-blueprint.md); the words of the field are in the [glossary](glossary.md). "
        "Information of your own may stand in any record under a key that begins with `x-`."
    ),
    "reference.values": "How values are written",
    "reference.values.text": (
        "- **A duration** is a number and a unit: `90s`, `4m`, `1h30m`, `2d`, `1w`, or ISO 8601 "
        "(`PT4M`). `2bd` is two business days and needs a `calendar`. Larger units come first, each "
        "once. Months and years are not accepted, since they differ in length.\n"
        "- **A time** is a duration, or a range over the visits: `{{min: 2m, likely: 12m, max: 40m}}`. "
        "The forms of a range are under [a time](#a-time).\n"
        "- **A chance** is exact: `40%`, `12.5%` or `0.4`.\n"
        "- **Money** is a plain number, `12.50`, in the `currency` of the file. A rate is money per "
        "hour, minute or second: `45/h`.\n"
        "- **A date** is `2026-09-01`. **A truth** is `true` or `false`.\n"
        "- **Any estimate** may say where it comes from: `{{is: 4m, basis: observed, source: Queue "
        "tickets, on: 2026-05-01}}`.\n"
        "- **An id** is made of letters of any script, digits, `_`, `-` and single blanks. Two ids "
        "that differ only in case, width, blanks, `_` or `-` are an error. No step or end may be "
        "called `end`, `again` or `continue`.\n"
        "- **A target** is a step, `end`, or one of the named `ends`."
    ),
    "reference.used": "Stands under {keys}.",
    "reference.key": "Key",
    "reference.takes": "Takes",
    "reference.meaning": "Meaning",
    "reference.example": "Example",
    "reference.word": "Word",
    "reference.required": "(required)",
    "reference.id.step": "the id of a step",
    "reference.id.target": "a step or an end",
    "reference.id.actor": "the id of an actor",
    "reference.id.phase": "the id of a phase",
    "reference.id.segment": "the id of a segment",
    "reference.id.branch": "a label of `choose`",
    "reference.labels": "labels, each with a way",
    "reference.words": "Fixed words",
    "reference.words.text": "Some keys take one of a few words.",
    "reference.words-of": "Words of",
    "reference.reserved": "Keys set aside",
    "reference.reserved.text": (
        "These keys belong to later versions. This one refuses them and says so, rather than pass them over."
    ),
    "title.service": "The file",
    "title.calendar": "The calendar",
    "title.segment": "A segment",
    "title.actor": "An actor",
    "title.defaults": "Defaults",
    "title.start": "A start",
    "title.step": "A step",
    "title.amount": "An amount",
    "title.chance": "A chance",
    "title.rate": "A rate",
    "title.wait": "A wait",
    "title.time": "A time",
    "title.override": "Numbers by segment",
    "title.way_numbers": "A way by segment",
    "title.fail_numbers": "A fail point by segment",
    "title.detect_numbers": "Detection by segment",
    "title.recover_numbers": "A recovery by segment",
    "title.fail": "A fail point",
    "title.detect": "How a failure is noticed",
    "title.recover": "A recovery",
    "title.way": "A way",
}
