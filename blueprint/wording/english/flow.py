"""Texts of the theme `flow`."""

TEXTS: dict[str, str] = {
    # references
    "unknown-target": "there is no step or end `{id}`",
    "unknown-target.help": "write the id of a step under `steps:`, `end`, or an end declared under `ends:`",
    "unknown-target.near": "there is no step or end `{id}`",
    "unknown-target.near.help": (
        "did you mean {near}? Otherwise add the step, or declare the end under `ends:`"
    ),
    "unknown-target.listed": "`{id}` is taken for one single id, not for a list",
    "unknown-target.listed.help": "if several steps are meant, write a list: `{listed}`",
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
    "unknown-actor.listed": "`{id}` is taken for one single id, not for a list",
    "unknown-actor.listed.help": "if several actors are meant, write a list: `{listed}`",
    "unknown-actor.one-actor": "`by` takes one actor, and here stands `{id}`",
    "unknown-actor.one-actor.help": (
        "name the one who leads in `by` and the others in `with: [...]`, or write what each one does: "
        "`does: {{clerk: Asks, customer: Answers}}`"
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
    "unknown-segment.listed": "`{id}` is taken for one single id, not for a list",
    "unknown-segment.listed.help": "if several segments are meant, write a list: `{listed}`",
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
    "unknown-branch.fail-point": "`{step}` has no fail point `{id}` that could differ for a segment",
    "unknown-branch.fail-point.help": "write the id of a fail point under `fails:` of the same step",
    "unknown-branch.fail-point-near": "`{step}` has no fail point `{id}` that could differ for a segment",
    "unknown-branch.fail-point-near.help": "did you mean {near}?",
    "unknown-branch.no-recover": "fail point `{id}` of `{step}` has no `recover:` to differ for a segment",
    "unknown-branch.no-recover.help": "write there how the failure is put right, or leave `recover` out here",
    "unknown-branch.no-detect": "fail point `{id}` of `{step}` has no `detect:` to differ for a segment",
    "unknown-branch.no-detect.help": "write there how the failure is noticed, or leave `detect` out here",
    "unknown-branch.label": "the choice of `{step}` has no label `{id}` that could differ for a segment",
    "unknown-branch.label.help": "write one of its labels: {known}",
    "unknown-branch.label-near": "the choice of `{step}` has no label `{id}` that could differ for a segment",
    "unknown-branch.label-near.help": "did you mean {near}?",
    "unknown-branch.no-choice": "`{step}` has no `choose:`, so no way `{id}` could differ for a segment",
    "unknown-branch.no-choice.help": "leave it out, or draw the ways of the step under `choose:`",
    "unknown-branch.when": (
        "`{id}` in `{step}` is kept for the segments in its `when`: it has no chance to change"
    ),
    "unknown-branch.when.help": (
        "leave the chance out here; whether a segment goes this way is said by `when:` under `choose:` alone"
    ),
    "unknown-branch.next": "the way from `{step}` to `{id}` is not taken by chance: it has none to change",
    "unknown-branch.next.help": (
        "give the branch its usual chance in its list, for example `{{to: {id}, chance: 45%}}`; or leave the "
        "chance out here"
    ),
    "unknown-branch.way": "none of these ways of `{step}` leads to `{id}`",
    "unknown-branch.way.help": "name the step that the way leads to: {known}",
    "unknown-branch.way-near": "none of these ways of `{step}` leads to `{id}`",
    "unknown-branch.way-near.help": "did you mean {near}?",
    "unknown-branch.no-next": "`{step}` has no `next:`, so no way to `{id}` could differ for a segment",
    "unknown-branch.no-next.help": (
        "write the way out as `next: {id}`; a way of `choose:` goes by its label, under `choose:`"
    ),
    "unknown-branch.no-list": "this way of `{step}` leads to one place, so there is no way to `{id}` in it",
    "unknown-branch.no-list.help": "leave `to` out, and write `chance` and `wait` on the way itself",
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
        "declare the customer, for example `customer: {{lane: customer}}`; if one of these is the customer, "
        "correct its lane: {actors}"
    ),
    "leader-unclear": "it is not said who does `{step}`",
    "leader-unclear.help": (
        "write `by:` with an actor, or name everyone who takes part: `does: {{actor: {words}}}`"
    ),
    "leader-unclear.nobody": "it is not said who does `{step}`, nor what",
    "leader-unclear.nobody.help": (
        "write `does:` and `by:`; a wait is written with `kind: wait`, a mere branching with `kind: decision`"
    ),
    # the flow
    "unreachable-step": "no way leads to `{step}`",
    "unreachable-step.help": (
        "name it in the `next:` or `choose:` of the step it follows, in a recovery or under `starts:`; or "
        "take it out"
    ),
    "unreachable-step.chain": "no way leads to `{step}`, so neither does one to {behind} behind it",
    "unreachable-step.chain.help": (
        "name `{step}` in the `next:` or `choose:` of the step it follows, in a recovery or under `starts:`; "
        "or take these steps out"
    ),
    "unreachable-step.loop": "no way leads into the loop of `{step}` and the steps behind it: {behind}",
    "unreachable-step.loop.help": (
        "name one of them in the `next:` or `choose:` of a step outside the loop, or take the loop out"
    ),
    "fall-through": (
        "`{step}` has no `next:`, so it runs on into `{below}`, which `{namer}` already names as one of its "
        "own ways"
    ),
    "fall-through.help": (
        "write where `{step}` goes on: `next: {below}` if it is meant, otherwise another step or `next: end`"
    ),
    "fall-through.start": "`{step}` has no `next:`, so it runs on into `{below}`, which is a start",
    "fall-through.start.help": (
        "write where `{step}` goes on: `next: {below}` if it is meant, otherwise another step or `next: end`"
    ),
    "fall-through.related.named": "`{below}` is named here",
    "last-step-without-next": "`{step}` is the last step and does not say where it goes on",
    "last-step-without-next.help": (
        "write `next: end`, or the step or end it leads to; only a plain sequence of steps ends by itself"
    ),
    "irregular-loop": (
        "only ways that lead back up arrive at `{step}` (from {sources}), so it is not clear where its loop "
        "begins"
    ),
    "irregular-loop.help": (
        "put `{step}` below the steps it follows, or let the loop be entered at its first step only"
    ),
    "ambiguous-join": (
        "it is not clear what `{step}` waits for: of the ways from {sources} some run in parallel and some "
        "are alternatives, crosswise"
    ),
    "ambiguous-join.help": (
        "let the ways that belong together meet first in a step of their own (`time: 0s` if it only joins), "
        "and lead that one to `{step}`"
    ),
    "ambiguous-join.end": (
        "it is not clear when the case ends: of the ways from {sources} some run in parallel and some are "
        "alternatives, crosswise"
    ),
    "ambiguous-join.end.help": (
        "let the ways that belong together meet first in a step of their own (`time: 0s` if it only joins)"
    ),
    "deadlock": ("`{step}` can wait for ever: after {route}, nothing comes there from {missing} any more"),
    "deadlock.help": (
        "lead every branch to `{step}`, whatever is chosen in it, or make the choice before the "
        "branches part or after they have met"
    ),
    "deadlock.always": ("`{step}` waits for ever: nothing ever comes there from {missing}"),
    "deadlock.always.help": "lead every branch to `{step}`, or let the branches meet elsewhere",
    "deadlock.declared": (
        "`{step}` says `join: all`, but after {route} nothing comes from {missing}, and it waits for ever"
    ),
    "deadlock.declared.help": (
        "leave `join: all` out, so that it is inferred what to wait for; or lead every branch to `{step}`"
    ),
    "deadlock.declared-always": (
        "`{step}` says `join: all`, but nothing ever comes from {missing} as well, and it waits for ever"
    ),
    "deadlock.declared-always.help": (
        "leave `join: all` out, so that it is inferred what to wait for; or lead every branch to `{step}`"
    ),
    "deadlock.unsearched": (
        "`{step}` can wait for ever, since not every branch it waits for always comes; how this happens was "
        "not searched, as there are too many possible courses"
    ),
    "deadlock.unsearched.help": (
        "lead every branch to `{step}`, whatever is chosen in it, or make the choice before the "
        "branches part or after they have met"
    ),
    "deadlock.end": (
        "the case can wait for ever for its end: after {route}, nothing comes from {missing} any more"
    ),
    "deadlock.end.help": "lead every branch to the end, or let the branches meet before it",
    "deadlock.end-always": "the case waits for ever for its end: nothing ever comes from {missing}",
    "deadlock.end-always.help": "lead every branch to the end, or let the branches meet before it",
    "branch-left-running": (
        "after {route}, the case reaches its end (`{end}`) while another branch goes on and is left "
        "waiting at `{waiting}`"
    ),
    "branch-left-running.help": (
        "end the case only where no other branch runs: decide before the branches part, or after they "
        "have met in `{waiting}`"
    ),
    "branch-left-running.always": (
        "behind `{step}` the case reaches its end (`{end}`) while another branch goes on and is left "
        "waiting at `{waiting}`"
    ),
    "branch-left-running.always.help": (
        "end the case only where no other branch runs: let the branches meet first, in `{waiting}`"
    ),
    "branch-left-running.unsearched": (
        "the case can end (`{end}`) while one of its branches still runs; how this happens was not searched, "
        "as there are too many possible courses"
    ),
    "branch-left-running.unsearched.help": (
        "end the case only where no other branch runs: decide before the branches part, or after they "
        "have met"
    ),
    "branch-left-running.different-ends": (
        "the branches end differently, one at `{other}` and one at `{end}`, so it is unclear how the "
        "case ends"
    ),
    "branch-left-running.different-ends.help": (
        "let parallel branches lead to the same end, or let them meet first and decide behind that"
    ),
    "lack-of-synchronisation": (
        "`{step}` can start more than once at a time for one case: after {route}, several branches arrive "
        "there and none waits for the others"
    ),
    "lack-of-synchronisation.help": "leave `join: one` out there, so that the branches wait for each other",
    "lack-of-synchronisation.always": (
        "`{step}` starts more than once at a time for one case: several branches arrive there and none waits "
        "for the others"
    ),
    "lack-of-synchronisation.always.help": (
        "leave `join: one` out there, so that the branches wait for each other"
    ),
    "lack-of-synchronisation.back": (
        "after {route}, the case goes back from `{step}` to `{back}` while another branch still runs, so "
        "that steps go on twice at a time"
    ),
    "lack-of-synchronisation.back.help": (
        "let the branches meet first and go back from there; or go back to a step within the same branch"
    ),
    "lack-of-synchronisation.back-always": (
        "the case goes back from `{step}` to `{back}` while another branch still runs, so that steps go on "
        "twice at a time"
    ),
    "lack-of-synchronisation.back-always.help": (
        "let the branches meet first and go back from there; or go back to a step within the same branch"
    ),
    "lack-of-synchronisation.unsearched": (
        "steps behind `{step}` can start more than once at a time for one case; how this happens was not "
        "searched, as there are too many possible courses"
    ),
    "lack-of-synchronisation.unsearched.help": (
        "let the branches meet first and go back from there; or go back to a step within the same branch"
    ),
    "endless": "from `{step}` no way leads to an end any more: the case goes round for ever",
    "endless.help": "give the loop a way out, with a chance above 0%",
    "endless.segment": "for `{segment}`, no way leads from `{step}` to an end any more",
    "endless.segment.help": (
        "give the loop a way out for `{segment}`: a way with a chance, or one with `when: [{segment}]`"
    ),
    "bad-parallel-list.end": (
        "a branch of `{step}` leads straight to the end `{target}`, so nothing happens in it"
    ),
    "bad-parallel-list.end.help": (
        "leave `{target}` out of the list: the case ends when the other branches have. If it should end "
        "there sometimes, decide with `choose:` before the branches part"
    ),
    "bad-parallel-list.twice": "`{step}` lists `{target}` twice among its branches",
    "bad-parallel-list.twice.help": (
        "name each step once; two things that go on at the same time are two steps"
    ),
    "bad-parallel-list.back": (
        "a branch of `{step}` leads back to `{target}`, so there are more branches every time"
    ),
    "bad-parallel-list.back.help": (
        "leave `{target}` out of the list, and go back with `choose:` after the branches have met"
    ),
    "branch-without-meet": (
        "`{step}` leaves a branch to chance, but does not say where the branches come together"
    ),
    "branch-without-meet.help": (
        "write `meet:` with that step beside the list: the case goes straight there when the branch is "
        "not taken"
    ),
    "side-chain-rejoins": "`{step}` belongs to a side chain, but leads into the main flow at `{target}`",
    "side-chain-rejoins.help": (
        "nobody waits for a side chain: let it end (`next: end`). If the case should wait for it, name "
        "it under `next:` instead of `also:`"
    ),
    "side-chain-rejoins.begins": "`{step}` sets off `{target}`, but the main flow leads there anyway",
    "side-chain-rejoins.begins.help": (
        "set off a step that only the side chain has, or take `{target}` out of `also:`"
    ),
    "join-without-meaning.single": "`{step}` says `join: {join}`, but only one way leads into it",
    "join-without-meaning.single.help": "leave `join:` out",
    "join-without-meaning.back": (
        "`{step}` says `join: {join}`, but only one way leads on into it; the others lead back and are never "
        "waited for"
    ),
    "join-without-meaning.back.help": "leave `join:` out",
    "join-without-meaning.alternatives": (
        "`{step}` says `join: {join}`, but the ways into it are alternatives: only one of them ever arrives"
    ),
    "join-without-meaning.alternatives.help": "leave `join:` out",
    "join-without-meaning.crossed": (
        "`{step}` says `join: any`, but the branches that meet there cross, so it is not clear which of them "
        "would be left to run on"
    ),
    "join-without-meaning.crossed.help": (
        "write `join: any` only where all branches of one list meet and none of them has led elsewhere"
    ),
    "customer-in-two-places": (
        "`{customer}` takes part in `{first}` and in `{second}`, which go on at the same time"
    ),
    "customer-in-two-places.help": (
        "let one follow the other, or take `{customer}` out of the one it is not needed for"
    ),
    "leaves-a-parallel-step": (
        "`{step}` leads to several branches at once, so its failure `{fail}` cannot lead to `{then}` instead"
    ),
    "leaves-a-parallel-step.help": (
        "put the branches into a step of their own behind `{step}`, for example one with `kind: decision`"
        " and the list as its `next:`"
    ),
}
