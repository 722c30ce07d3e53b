"""The lead time of a service, as a page to read."""

from collections.abc import Sequence
from math import inf

from wcwidth import wcswidth

from blueprint.analysis import Lead, LeadTime
from blueprint.model import Duration, Service
from blueprint.wording import Wording


def lead_time_page(
    service: Service, planned: LeadTime, with_failures: LeadTime, unknown: Sequence[str], words: Wording
) -> str:
    """Lead time as planned and with failures, per segment and mixed, and how sure the figures are.

    `unknown` names the steps whose time is not known.
    """
    head = ("", words.say("reports", "lead.planned"), words.say("reports", "lead.with_failures"))
    rows = [head, *_rows(service, planned, with_failures, words)]
    shown = [*_all(planned), *_all(with_failures)]
    lines = [service.name or words.say("reports", "untitled"), "", words.say("reports", "lead.title")]
    lines += _table(rows)
    lines += ["", *_range(planned, words), *_methods(planned, with_failures, words)]
    if unknown and any(not lead.complete for lead in shown):
        lines.append(words.say("reports", "lead.unknown_times", steps=tuple(f"`{s}`" for s in unknown)))
    reasons = dict.fromkeys(lead.withheld for lead in shown if lead.withheld)
    lines += [words.say("reports", f"withheld.{reason}") for reason in reasons]
    return "\n".join(lines)


def _rows(
    service: Service, planned: LeadTime, with_failures: LeadTime, words: Wording
) -> list[tuple[str, str, str]]:
    if len(planned.segments) == 1:
        name, lead = next(iter(planned.segments.items()))
        return [(_title(service, name), _mean(lead, words), _mean(with_failures.segments[name], words))]
    everyone = words.say("reports", "lead.everyone" if planned.segments else "lead.case")
    rows = [(everyone, _mean(planned.mix, words), _mean(with_failures.mix, words))]
    for name, lead in planned.segments.items():
        title = "  " + _title(service, name)
        rows.append((title, _mean(lead, words), _mean(with_failures.segments[name], words)))
    return rows


def _title(service: Service, segment: str) -> str:
    known = service.segments.get(segment)
    return known.name if known and known.name else segment


def _mean(lead: Lead, words: Wording) -> str:
    if lead.mean is None:
        return words.say("reports", "withheld")
    return lead.mean.speak(words) if lead.complete else words.say("units", "at_least", value=lead.mean)


def _table(rows: Sequence[Sequence[str]]) -> list[str]:
    """Columns that line up in a terminal, where a Chinese character takes two cells."""
    widths = [max(wcswidth(cell) for cell in column) for column in zip(*rows, strict=True)]
    return [
        "  "
        + "   ".join(cell + " " * (w - wcswidth(cell)) for cell, w in zip(row, widths, strict=True)).rstrip()
        for row in rows
    ]


def _range(planned: LeadTime, words: Wording) -> list[str]:
    """Between which lengths every case lies, where that says more than the mean."""
    lead = planned.mix
    if lead.withheld in ("flow", "endless") or (lead.mean and lead.shortest == lead.longest):
        return []
    shortest = Duration(lead.shortest)
    if lead.longest == inf:
        return [words.say("reports", "lead.from", shortest=shortest)]
    return [words.say("reports", "lead.between", shortest=shortest, longest=Duration(lead.longest))]


def _methods(planned: LeadTime, with_failures: LeadTime, words: Wording) -> list[str]:
    """One line where both columns have one method, else one for each."""
    told = [
        (name, lead)
        for name, lead in (("planned", planned.mix), ("with_failures", with_failures.mix))
        if lead.mean is not None
    ]
    if len(told) == 2 and _how(told[0][1], words) == _how(told[1][1], words):
        return [words.say("reports", "method.both", method=_how(told[0][1], words))]
    return [
        words.say(
            "reports", "method.one", column=words.say("reports", f"lead.{name}"), method=_how(lead, words)
        )
        for name, lead in told
    ]


def _how(lead: Lead, words: Wording) -> str:
    key = f"method.{lead.method.replace(' ', '_')}"
    if lead.method == "exact" and not lead.complete:
        key = "method.exact_as_known"
    return words.say("reports", key, runs=lead.runs, half_width=Duration(lead.half_width))


def _all(figures: LeadTime) -> list[Lead]:
    return [figures.mix, *figures.segments.values()]
