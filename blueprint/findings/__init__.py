"""What any room may report: findings, their places, their severity, and the register of rules."""

from blueprint.findings.finding import Finding, Path, Place, Related, Span
from blueprint.findings.register import RULES, rule
from blueprint.findings.rule import Preset, Rule, Severity

__all__ = ["RULES", "Finding", "Path", "Place", "Preset", "Related", "Rule", "Severity", "Span", "rule"]
