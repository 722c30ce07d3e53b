"""BP011: YAML tags."""

import pytest

from tests.rules.slip import steps, told


@pytest.mark.parametrize("tag", ["!important", "!!str", "!<x>"])
def test_a_tag_is_refused(tag: str) -> None:
    [finding] = told(steps(f"    does: {tag} Asks"))
    assert (finding.code, finding.line, finding.column, finding.at) == ("BP011", 6, 11, tag)
    assert finding.message == f"`{tag}` is a YAML tag, which blueprints do without; the rest is not read"


def test_an_exclamation_mark_elsewhere_is_fine() -> None:
    assert told(steps("    does: Asks! And how!\n    by: customer")) == []
