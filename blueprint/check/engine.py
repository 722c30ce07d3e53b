"""Running the rules."""

from collections.abc import Iterable
from datetime import date

from blueprint.check.registry import MODULES, RuleModule
from blueprint.check.selection import Selection
from blueprint.check.subject import Subject
from blueprint.check.suppressions import answered
from blueprint.findings import Finding, Place, rule
from blueprint.model import Service
from blueprint.source import Document

_USUAL = Selection()


def check(
    document: Document,
    service: Service | None,
    reading: Iterable[Finding] = (),
    *,
    today: date,
    selection: Selection = _USUAL,
    modules: tuple[RuleModule, ...] = MODULES,
) -> tuple[Finding, ...]:
    """All findings on one file: the reader's (`reading`) and those of every selected rule, in file order.

    Each rule runs apart: one that fails is itself a finding (BP901), and the others still run. Without a
    service, or where the reading stopped before the end, only the reader's findings count.
    """
    findings = list(reading)
    if service is not None and document.complete:
        subject = Subject(service, document, today)
        for module in modules:
            if selection.takes(module.RULE):
                findings += _run(module, subject)
    open_ = answered(document, findings, selection)
    return in_order(document, (finding for finding in open_ if selection.takes(finding.rule)))


def in_order(document: Document, findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """By place in the text, then by code; each once."""
    placed: dict[tuple[int, str, int, str, str], Finding] = {}
    for finding in findings:
        span = document.span(finding.place)
        placed.setdefault(
            (span.start, finding.rule.code, span.end, finding.variant, str(finding.args)), finding
        )
    return tuple(placed[key] for key in sorted(placed))


def _run(module: RuleModule, subject: Subject) -> list[Finding]:
    try:
        return list(module.check(subject))
    except Exception as error:  # a crash in one rule must not hide what the others have to say
        return [crashed(module, error)]


def crashed(module: RuleModule, error: Exception) -> Finding:
    """The finding for a rule that failed."""
    broken = module.RULE
    cause = f"{type(error).__name__}: {error}"
    args = {"name": broken.name, "code": broken.code, "cause": cause}
    return Finding(rule("rule-crashed"), Place(), args)
