"""All figures of a service worked out: per kind of case, and mixed by the segments' shares."""

from collections.abc import Mapping, Sequence
from math import inf

from msgspec.structs import replace

from blueprint.analysis.course import Course, Shape
from blueprint.analysis.crossings import Drawn, crossings, drawn
from blueprint.analysis.customer import customer_time
from blueprint.analysis.efficiency import processing_lead
from blueprint.analysis.ends import endings
from blueprint.analysis.failures import failures
from blueprint.analysis.figures import Analysis, Figures, Sets, Totals
from blueprint.analysis.inventory import Element, inventory
from blueprint.analysis.lead_time import Lead, LeadTime, differ_by_segment, lead_time
from blueprint.analysis.mix import segment_weights
from blueprint.analysis.paths import CriticalPaths, critical_paths, path_clock
from blueprint.analysis.slack import Slack, slacks
from blueprint.analysis.tolerances import Held, held
from blueprint.analysis.totals import Reason, agreed, mixed, withheld
from blueprint.analysis.truth import TrueMean, true_mean
from blueprint.analysis.unknowns import steps_of_unknown_time
from blueprint.analysis.value import spent
from blueprint.analysis.work import cost, work
from blueprint.flow import Graph
from blueprint.flow.starts import start_shares
from blueprint.model import Duration


def analyse(graph: Graph, *, sound: bool = True) -> Analysis:
    """Everything that can be said of a service in numbers; nothing that needs its flow where that is not
    `sound` (no harmful fault is in it) or not complete.
    """
    shape = Shape(graph)
    planned = _sets(shape, sound, failing=False)
    fails = any(step.fails for step in graph.service.steps.values())
    failing = _sets(shape, sound, failing=True) if fails else planned
    crossed = drawn(graph) if sound and graph.complete else Drawn()
    unknown = steps_of_unknown_time(graph)
    found = _inventory(graph)
    side = frozenset(element.name for element in found if graph.side[element.node])
    return Analysis(graph.service, planned, failing, crossed, unknown, found, side)


def _inventory(graph: Graph) -> tuple[Element, ...]:
    """What takes time, also what only one segment waits for."""
    found = {element.name: element for element in inventory(graph, failures=True)}
    if not differ_by_segment(graph):
        return tuple(found.values())
    for segment in graph.service.segments:
        for element in inventory(graph, segment, failures=True):
            found.setdefault(element.name, element)
    order = {"wait_before": 0, "step": 1}
    return tuple(sorted(found.values(), key=lambda each: (each.node, order.get(each.form, 2))))


def _sets(shape: Shape, sound: bool, failing: bool) -> Sets:
    """As planned, or with failures."""
    graph = shape.graph
    leads = lead_time(graph, sound=sound, failures=failing, shape=shape)
    segments = tuple(graph.service.segments)
    if leads.mix.withheld == "flow":
        return Sets(_none(leads.mix), {segment: _none(leads.mix) for segment in segments})
    if not segments:
        return Sets(_figures(shape, None, failing, leads.mix))
    if not differ_by_segment(graph):
        alike = _figures(shape, segments[0], failing, leads.mix)
        return Sets(alike, dict.fromkeys(segments, alike))
    each = {segment: _figures(shape, segment, failing, leads.segments[segment]) for segment in segments}
    return Sets(_mix(graph, each, leads), each)


def _none(lead: Lead) -> Figures:
    return Figures(lead, withheld(Totals(), lead.withheld or "flow"))


def _figures(shape: Shape, segment: str | None, failing: bool, lead: Lead) -> Figures:
    """One kind of case."""
    if lead.withheld == "endless":
        return _none(lead)
    course = shape.course(segment, failing)
    shares_known = None not in start_shares(shape.graph)
    if not (course.odds.complete and shares_known):
        other = shape.course(segment, failing, trial=1)
        return _where_agreed(course, other, lead, "chances" if shares_known else "shares")
    if lead.mean is None:
        return Figures(lead, _totals(course), held=held(course))
    found = slacks(course)
    paths, clock = critical_paths(course, found), path_clock(course, found)
    return Figures(lead, _totals(course), true_mean(course), found, paths, held(course), clock)


def _where_agreed(course: Course, other: Course, lead: Lead, reason: Reason) -> Figures:
    """What does not depend on chances that were guessed, in two trials otherwise."""
    totals = agreed(_totals(course), _totals(other), reason)
    if lead.mean is None:
        return Figures(lead, totals, held=held(course))
    found, guessed = slacks(course), slacks(other)
    same = {name: slack for name, slack in found.items() if slack == guessed.get(name)}
    paths, clock = critical_paths(course, found), path_clock(course, found)
    sure = paths == critical_paths(other, guessed) and clock == path_clock(other, guessed)
    return Figures(
        lead, totals, None, same, paths if sure else CriticalPaths(), held(course), clock if sure else {}
    )


def _totals(course: Course) -> Totals:
    return Totals(
        spent(course),
        work(course),
        cost(course),
        customer_time(course),
        processing_lead(course),
        crossings(course),
        endings(course),
        failures(course),
    )


def _mix(graph: Graph, each: Mapping[str, Figures], leads: LeadTime) -> Figures:
    """All customers, by the shares of their segments."""
    weights = segment_weights(graph)
    if weights is None:
        return Figures(leads.mix, withheld(Totals(), "shares"))
    parts = [(each[segment], share) for segment, share in weights.items()]
    return Figures(
        leads.mix,
        mixed([(figures.totals, share) for figures, share in parts]),
        _mixed_truth(parts),
        _mixed_slacks(parts),
        CriticalPaths(),
        _mixed_held({segment: (each[segment].held, share) for segment, share in weights.items()}),
    )


def _mixed_truth(parts: Sequence[tuple[Figures, float]]) -> TrueMean | None:
    """Where one of the segments has a true mean beside its lead time, so has the mix."""
    given = [figures.true_mean for figures, _ in parts if figures.true_mean is not None]
    if not given or any(figures.lead.mean is None for figures, _ in parts):
        return None
    mean, variance = Duration(), 0.0
    for figures, share in parts:
        truth = figures.true_mean
        mean += (truth.mean if truth else figures.lead.mean or Duration()) * share
        variance += (share * (truth.half_width if truth else figures.lead.half_width)) ** 2
    simulated = any(truth.method == "simulated" for truth in given)
    return TrueMean(
        mean,
        all(figures.lead.complete for figures, _ in parts),
        "simulated" if simulated else "over runs",
        max(truth.runs for truth in given),
        variance**0.5,
    )


def _mixed_slacks(parts: Sequence[tuple[Figures, float]]) -> dict[str, Slack]:
    """The lead time of all grows where that of one segment does; a minute saved saves the mean of what it
    saves each."""
    found: dict[str, Slack] = {}
    for figures, share in parts:
        for name, slack in figures.slacks.items():
            before = found.get(name, Slack(inf))
            least = slack if slack.seconds <= before.seconds else before
            found[name] = replace(
                least,
                critical=before.critical or slack.critical,
                weight=before.weight + share * slack.weight,
            )
    return found


def _mixed_held(segments: Mapping[str, tuple[Sequence[Held], float]]) -> tuple[Held, ...]:
    """One row for an element that is held to the same by all, its visits weighted; else one per segment."""
    rows: dict[str, list[tuple[str, Held, float]]] = {}
    for segment, (all_held, share) in segments.items():
        for one in all_held:
            rows.setdefault(one.name, []).append((segment, one, share))
    found: list[Held] = []
    for same in rows.values():
        if len({one.tolerance for _, one, _ in same}) == 1:
            found.append(_pooled([(one, share) for _, one, share in same]))
        else:
            found += [replace(one, segment=segment) for segment, one, _ in same]
    return tuple(found)


def _pooled(rows: Sequence[tuple[Held, float]]) -> Held:
    """What holds for an occurrence in whichever segment."""
    one = rows[0][0]
    occurs = sum(held.occurs * share for held, share in rows)
    weights = [held.occurs * share / occurs for held, share in rows]
    means = [held.mean * weight for (held, _), weight in zip(rows, weights, strict=True) if held.mean]
    known = all(held.mean is not None for held, _ in rows)
    chances = [h.exceeding * w for (h, _), w in zip(rows, weights, strict=True) if h.exceeding is not None]
    broken = [held.broken for held, _ in rows]
    return replace(
        one,
        mean=sum(means, Duration()) if known else None,
        broken=True if True in broken else None if None in broken else False,
        exceeding=sum(chances) if len(chances) == len(rows) else None,
        occurs=occurs,
    )
