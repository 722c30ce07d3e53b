"""Running the rules."""

from collections.abc import Iterable, Iterator
from datetime import date
from functools import lru_cache

from blueprint.check.registry import MODULES, RuleModule
from blueprint.check.selection import Selection
from blueprint.check.subject import Subject
from blueprint.findings import Finding, Place, Rule, rule
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
        findings += _said(Subject(service, document, today), selection, modules)
    if "ignore" in document.text:
        from blueprint.check.suppressions import answered

        findings = answered(document, findings, selection)
    if not findings:
        return ()
    return in_order(document, (finding for finding in findings if selection.takes(finding.rule)))


def in_order(document: Document, findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """By place in the text, then by code; each once."""
    ordered: list[Finding] = []
    before: tuple[object, ...] = ()
    alike: list[Finding] = []  # of the same rule at the same place
    for key, _, finding in sorted(_placed(document, findings)):
        alike = alike if key == before else []
        before = key
        if all(finding.args != other.args for other in alike):
            ordered.append(finding)
            alike.append(finding)
    return tuple(ordered)


def _placed(
    document: Document, findings: Iterable[Finding]
) -> Iterator[tuple[tuple[int, str, int, str], int, Finding]]:
    for at, finding in enumerate(findings):
        span = document.span(finding.place)
        yield (span.start, finding.rule.code, span.end, finding.variant), at, finding


def _said(subject: Subject, selection: Selection, modules: tuple[RuleModule, ...]) -> list[Finding]:
    findings: list[Finding] = []
    failed: dict[str, list[Rule]] = {}
    for module in _chosen(selection, modules):
        try:
            findings += module.check(subject)
        except Exception as error:  # a crash in one rule must not hide what the others have to say
            failed.setdefault(f"{type(error).__name__}: {error}", []).append(module.RULE)
    return findings + [_crashed(rules, cause) for cause, rules in failed.items()]


@lru_cache(maxsize=8)
def _chosen(selection: Selection, modules: tuple[RuleModule, ...]) -> tuple[RuleModule, ...]:
    """The modules of the rules that count; for a folder of files asked once."""
    return tuple(module for module in modules if selection.takes(module.RULE))


def _crashed(rules: list[Rule], cause: str) -> Finding:
    """Rules that fail for the same cause (a fact they share) are one finding."""
    named = tuple(f"`{broken.name}` ({broken.code})" for broken in rules)
    return Finding(rule("rule-crashed"), Place(), {"rules": named, "cause": cause})
