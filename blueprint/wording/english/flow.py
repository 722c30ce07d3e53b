"""Texts of the theme `flow`."""

TEXTS: dict[str, str] = {
    # references
    "unknown-target": "there is no step or end `{id}`",
    "unknown-target.help": "write the id of a step under `steps:`, `end`, or an end declared under `ends:`",
    "unknown-target.near": "there is no step or end `{id}`",
    "unknown-target.near.help": (
        "did you mean {near}? Otherwise add the step, or declare the end under `ends:`"
    ),
    "unknown-target.none": "there is no step or end `{id}`",
    "unknown-target.none.help": "write the step under `steps:`",
    "unknown-target.needs-step": "`{id}` is an end, but here a step is needed",
    "unknown-target.needs-step.help": "write the id of a step under `steps:`",
    "unknown-target.recovery-word": "`{id}` says how a recovery goes on; it is no step a way can lead to",
    "unknown-target.recovery-word.help": (
        "write the id of a step or an end; to do the same step once more, write its own id, here `{step}`"
    ),
    "unknown-target.related.again": "`{id}` is named here too",
    "unknown-actor": "there is no actor `{id}` under `actors:`",
    "unknown-actor.help": (
        "declare it there with its lane, for example `{id}: {{lane: onstage}}`; declared are {known}"
    ),
    "unknown-actor.near": "there is no actor `{id}` under `actors:`",
    "unknown-actor.near.help": (
        "did you mean {near}? Otherwise declare it, for example `{id}: {{lane: onstage}}`"
    ),
    "unknown-actor.none": "there is no actor `{id}`, since nobody is declared under `actors:`",
    "unknown-actor.none.help": "declare it there with its lane, for example `{id}: {{lane: onstage}}`",
    "unknown-actor.related.again": "`{id}` is named here too",
    "unknown-phase": "there is no phase `{id}` under `phases:`",
    "unknown-phase.help": "declare it there with its title, or write one of {known}",
    "unknown-phase.near": "there is no phase `{id}` under `phases:`",
    "unknown-phase.near.help": (
        "did you mean {near}? Otherwise declare the phase under `phases:` with its title"
    ),
    "unknown-phase.none": "there is no phase `{id}`, since the file has no `phases:`",
    "unknown-phase.none.help": (
        "declare it above the steps, for example `phases: {{{id}: Title for readers}}`"
    ),
    "unknown-phase.related.again": "`{id}` is named here too",
    "unknown-segment": "there is no segment `{id}` under `segments:`",
    "unknown-segment.help": "declare it there, or write one of {known}",
    "unknown-segment.near": "there is no segment `{id}` under `segments:`",
    "unknown-segment.near.help": "did you mean {near}? Otherwise declare the segment under `segments:`",
    "unknown-segment.none": "there is no segment `{id}`, since the file has no `segments:`",
    "unknown-segment.none.help": (
        "declare the segments above the steps, for example `segments: [{id}, others]`"
    ),
    "unknown-segment.related.again": "`{id}` is named here too",
    "unknown-branch": "the choice of `{step}` has no label `{id}`",
    "unknown-branch.help": (
        "write one of its labels: {known}; or leave `branch:` out and give the fail point a chance"
    ),
    "unknown-branch.near": "the choice of `{step}` has no label `{id}`",
    "unknown-branch.near.help": "did you mean {near}?",
    "unknown-branch.none": "`{step}` has no `choose:`, so the fail point cannot be its way `{id}`",
    "unknown-branch.none.help": (
        "draw the failure as a way under `choose:`, or leave `branch:` out and give the fail point a "
        "`chance:`"
    ),
    "unknown-branch.fail-point": (
        "`{step}` has no fail point `{id}`, so nothing can be different in it for a segment"
    ),
    "unknown-branch.fail-point.help": "write the id of a fail point under `fails:` of the same step",
    "unknown-branch.related.again": "`{id}` is named here too",
    # people, phases, ends, segments
    "choice-with-one-way": "the choice of `{step}` has only one way, `{label}`",
    "choice-with-one-way.help": "add the other outcomes, or write `next:` where nothing is chosen",
    "choice-with-one-way.decision": "`{step}` is a decision, but only one way leads out of it",
    "choice-with-one-way.decision.help": (
        "write its outcomes under `choose:`, or leave `kind: decision` out if nothing is decided here"
    ),
    "two-customers": "`{actor}` stands in the customer's lane, where `{first}` already is",
    "two-customers.help": (
        "a blueprint follows one customer: put `{actor}` into another lane, tell kinds of customers apart "
        "with "
        "`segments:`, or name a companion in the words of the step"
    ),
    "two-customers.related.first": "`{first}` is the customer",
    "phase-without-step": "no step stands in the phase `{phase}`",
    "phase-without-step.help": (
        "write `phase: {phase}` on the first step of that phase (it holds for the steps below), or take "
        "the phase out"
    ),
    "unused-actor": "`{actor}` takes part in no step",
    "unused-actor.help": "name it in `does`, `by`, `with`, `uses` or `tells` of a step, or take it out",
    "unused-end": "no way leads to the end `{end}`",
    "unused-end.help": "write `next: {end}` or a label that leads to it, or take the end out",
    "unused-segment": (
        "the segments {segments} are declared, but nothing in the service is different for them"
    ),
    "unused-segment.help": (
        "say what differs with `by_segment:` on a step or `when:` on a way, or take the segments out"
    ),
    "customer-out-of-sight": "`{customer}` takes part in `{step}`, so the step cannot be {lane}",
    "customer-out-of-sight.help": (
        "leave `lane: {lane}` out, or take `{customer}` out of the step if it happens out of the "
        "customer's sight"
    ),
    "segment-sent-two-ways": "in `{step}`, `{segment}` is sent both to `{earlier}` and to `{label}`",
    "segment-sent-two-ways.help": (
        "`when:` is certain for its segment: name `{segment}` on one of the two ways"
    ),
    "segment-sent-two-ways.related.earlier": "`{segment}` is already sent here",
    "no-customer": (
        "no actor stands in the customer's lane, so it is not known what the customer goes through"
    ),
    "no-customer.help": (
        "declare the customer, for example `customer: {{lane: customer}}`; declared are {actors}"
    ),
    "leader-unclear": "it is not said who does `{step}`",
    "leader-unclear.help": (
        "write `by:` with an actor, or name everyone who takes part: `does: {{actor: {words}}}`"
    ),
    "leader-unclear.nobody": "it is not said who does `{step}`, nor what",
    "leader-unclear.nobody.help": (
        "write `does:` and `by:`; a wait is written with `kind: wait`, a mere branching with `kind: decision`"
    ),
}
