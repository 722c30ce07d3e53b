"""The words of a finding, in a language."""

from blueprint.findings import Finding, Related
from blueprint.wording import Wording


def message(finding: Finding, words: Wording) -> str:
    """What is wrong."""
    return words.say(finding.rule.theme, _key(finding), **finding.args)


def advice(finding: Finding, words: Wording) -> str:
    """What to write instead; empty where the message says it all."""
    key = f"{_key(finding)}.help"
    return words.say(finding.rule.theme, key, **finding.args) if words.has(finding.rule.theme, key) else ""


def note(finding: Finding, related: Related, words: Wording) -> str:
    """What a related place has to do with it."""
    return words.say(finding.rule.theme, f"{finding.rule.name}.related.{related.text}", **related.args)


def _key(finding: Finding) -> str:
    return f"{finding.rule.name}.{finding.variant}" if finding.variant else finding.rule.name
