"""The foot of the page: what decides the lead time, what customers accept, how sure the figures are."""

from collections.abc import Iterator, Mapping
from math import inf

from blueprint.analysis import shares
from blueprint.analysis.lead_time import Lead
from blueprint.analysis.paths import CriticalPath, CriticalPaths
from blueprint.analysis.slack import Slack
from blueprint.analysis.tolerances import Held
from blueprint.analysis.truth import TrueMean
from blueprint.model import Duration
from blueprint.report import saying
from blueprint.report.figures_view import View
from blueprint.report.page import Part, Prose, Row, Section, Table

BASES = ("observed", "assumed", "proposed", "unsaid")
LONG = 30
"""Steps of a path that are named; of a longer one the first and the last."""
LISTED = 10
SLACKS = 8
"""Elements listed with their slack, the tightest first."""


def critical(view: View) -> Iterator[Section]:
    """The critical paths, what counts more or less than once, and how much room the others have."""
    parts: list[Part] = [*paths(view), *_weights(view)]
    loose = {name: slack for name, slack in view.main.slacks.items() if not slack.critical}
    if loose:
        parts += _slacks(loose, view)
    if parts:
        yield Section(view.say("critical"), parts)


def paths(view: View) -> Iterator[Prose]:
    """Of one kind of case both paths in words; of several segments the likeliest of each."""
    own = view.main.paths
    if own.count or own.likeliest:
        yield from _told(own, view)
        return
    seen: dict[tuple[str, ...], None] = {}
    for segment in view.segments:
        likeliest = view.of(view.main_set, segment).paths.likeliest
        if likeliest:
            key = "critical.same" if likeliest.steps in seen else "critical.likeliest"
            name = view.say("critical.segment", name=saying.segment(view.service, segment))
            yield Prose(name + _path(key, likeliest, view))
            seen[likeliest.steps] = None
    if not seen and view.main.slacks:
        yield Prose(view.say("critical.unknown"))


def _told(paths: CriticalPaths, view: View) -> Iterator[Prose]:
    likeliest, longest = paths.likeliest, paths.longest
    if likeliest:
        same = longest is None or longest.steps == likeliest.steps
        yield Prose(_path("critical.both" if same else "critical.likeliest", likeliest, view))
        if longest and not same:
            yield Prose(_path("critical.longest", longest, view))
        return
    for path in paths.listed:
        yield Prose(_path("critical.path", path, view))
    if paths.count > len(paths.listed):
        yield Prose(view.say("critical.more", n=paths.count, listed=len(paths.listed)))


def _path(key: str, path: CriticalPath, view: View) -> str:
    steps = path.steps
    if len(steps) > LONG:
        left_out = view.say("critical.left_out", n=len(steps) - LONG + 2)
        steps = (*steps[: LONG // 2], left_out, *steps[-LONG // 2 + 2 :])
    return view.say(
        key,
        steps=" → ".join(steps),
        chance=saying.percent(path.chance, view.words),
        time=Duration(path.seconds),
    )


def _weights(view: View) -> Iterator[Prose]:
    """Critical elements in which a saved minute saves more than a minute."""
    heavy = {
        name: slack.weight
        for name, slack in view.main.slacks.items()
        if slack.critical and slack.weight > 1 + 1e-9 and name in view.elements
    }
    if heavy:
        most = sorted(heavy, key=lambda name: -heavy[name])[:5]
        said = tuple(
            view.say("critical.weight", name=_name(name, view), n=saying.plain_count(heavy[name]))
            for name in most
        )
        yield Prose(view.say("critical.weights", elements=said))


def _slacks(loose: Mapping[str, Slack], view: View) -> Iterator[Part]:
    names = sorted(loose, key=lambda name: loose[name].seconds)
    rows: list[Row] = [(_name(name, view), slack(loose[name], view)) for name in names[:SLACKS]]
    if len(names) > SLACKS:
        rows.append((view.say("others", n=len(names) - SLACKS), view.say("slack.more")))
    yield Table(rows, (view.say("slack.element"), view.say("slack")), frozenset({1}))


def slack(one: Slack, view: View) -> str:
    if one.seconds == inf:
        return view.say("slack.no_limit")
    said = saying.seconds(one.seconds, view.words)
    return view.say(one.bound.replace(" ", "_"), value=said) if one.bound else said


def _name(name: str, view: View) -> str:
    element = view.elements.get(name)
    return saying.element(element, view.words) if element else name


def tolerances(view: View) -> Iterator[Section]:
    """What customers accept, held against the mean and against chance."""
    shown = view.main.held
    if len(shown) > LISTED:
        shown = tuple(sorted(shown, key=_ease)[:LISTED])
    rows = [
        (
            _held_name(held, view),
            view.say("unknown") if held.mean is None else held.mean.speak(view.words),
            held.tolerance.speak(view.words),
            view.say("unknown") if held.exceeding is None else saying.percent(held.exceeding, view.words),
            view.say({True: "held.broken", False: "held.kept", None: "held.unknown"}[held.broken]),
        )
        for held in shown
    ]
    if len(shown) < len(view.main.held):
        rows.append(
            (view.say("others", n=len(view.main.held) - len(shown)), "", "", view.say("held.less"), "")
        )
    if rows:
        head = tuple(view.say(f"held.{key}") for key in ("element", "mean", "accepted", "longer", "verdict"))
        yield Section(view.say("held"), [Table(rows, head, frozenset({1, 2, 3}))])


def _ease(held: Held) -> tuple[bool, float]:
    """Broken tolerances first, then those that are most often not kept."""
    return held.broken is not True, -(held.exceeding or 0.0)


def _held_name(held: Held, view: View) -> str:
    if held.segment is None:
        return _name(held.name, view)
    return view.say(
        "held.of_segment",
        element=_name(held.name, view),
        segment=saying.segment(view.service, held.segment),
    )


def surety(view: View) -> Iterator[Section]:
    """By what method, on what grounds, and what is missing."""
    known = (*methods(view), *_range(view), *_clocks(view), *bases(view), *_customer(view))
    said = [*known, *_unknown(view), *_withheld(view)]
    if said:
        yield Section(view.say("surety"), [Prose(text) for text in said])


def _clocks(view: View) -> Iterator[str]:
    """What a business day counts, where business days had to become one number with other times."""
    mean = view.main.lead.mean
    if mean is not None and mean.business and mean.wall and view.day is not None:
        yield view.say("clocks", hours=Duration(view.day))


def _range(view: View) -> Iterator[str]:
    """Between which lengths every case lies, where that says more than the mean."""
    lead = view.main.lead
    if lead.withheld in ("flow", "endless") or (lead.mean and lead.shortest == lead.longest):
        return
    shortest = Duration(lead.shortest)
    if lead.longest == inf:
        yield view.say("range.from", shortest=shortest)
    else:
        yield view.say("range.between", shortest=shortest, longest=Duration(lead.longest))


def methods(view: View) -> Iterator[str]:
    """One line where both sets have one method, else one for each."""
    told = {name: _how(f.lead, view) for name, f in view.sets.items() if f.lead.mean is not None}
    if len(set(told.values())) == 1:
        yield view.say("method.both", method=next(iter(told.values())))
    else:
        for name, how in told.items():
            yield view.say("method.one", column=view.say(f"set.{name}"), method=how)
    truth = view.main.true_mean
    if truth is not None:
        yield _true(truth, view)


def _how(lead: Lead, view: View) -> str:
    key = f"method.{lead.method.replace(' ', '_')}"
    if lead.method == "exact" and not lead.complete:
        key = "method.exact_as_known"
    return view.say(key, runs=lead.runs, half_width=Duration(lead.half_width))


def _true(truth: TrueMean, view: View) -> str:
    key = f"truth.{truth.method.replace(' ', '_')}"
    return view.say(key, runs=truth.runs, half_width=Duration(truth.half_width))


def bases(view: View) -> Iterator[str]:
    """How much of the element time rests on what."""
    given = shares.basis_shares(view.main.totals, view.day)
    said = tuple(
        view.say(f"basis.{basis}", share=saying.percent(given[basis].value or 0.0, view.words))
        for basis in (*BASES, *(basis for basis in given if basis not in BASES))
        if basis in given and given[basis].value
    )
    if said:
        yield view.say("bases", shares=said)


def _customer(view: View) -> Iterator[str]:
    customer = view.main.totals.customer
    if customer.sampled and not customer.total.withheld:
        yield view.say("clock.sampled")


def _unknown(view: View) -> Iterator[str]:
    """The steps without a time, where a figure is only *at least* for it."""
    steps = view.analysis.unknown
    figures = [each for each in view.sets.values() if each.lead.withheld != "flow"]
    if steps and any(not f.lead.complete or not f.totals.spent.value.total.complete for f in figures):
        shown = tuple(f"`{step}`" for step in steps[:10])
        more = (view.say("unknown.more", n=len(steps) - 10),) if len(steps) > 10 else ()
        yield view.say("unknown.times", steps=(*shown, *more))


def _withheld(view: View) -> Iterator[str]:
    """Each reason once, with the figures it holds back where not all of them are."""
    reasons = dict.fromkeys(reason for figures in view.sets.values() if (reason := figures.lead.withheld))
    leads = [view.of(name, segment).lead for name in view.sets for segment in view.segments]
    reasons |= dict.fromkeys(lead.withheld for lead in leads if lead.withheld)
    for figures in view.sets.values():
        if not figures.lead.withheld:
            hidden = figures.totals.customer.total.withheld or figures.totals.spent.value.total.withheld
            hidden = hidden or figures.totals.work.people.withheld
            reasons |= {hidden: None} if hidden else {}
    yield from (view.say(f"withheld.{reason}") for reason in reasons)
