"""The pages of the rules: one Markdown file each, named like the rule; part of the package."""

from importlib.resources import files

from blueprint.findings import Rule


def page(rule: Rule) -> str:
    """The page of a rule: why, bad, good, how to fix, each under a heading of its own, in Markdown."""
    return (files(__name__) / f"{rule.name}.md").read_text(encoding="utf-8")
