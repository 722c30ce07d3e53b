"""BP010: YAML parts written elsewhere."""

import pytest

from tests.rules.slip import steps, told


@pytest.mark.parametrize(
    ("line", "at", "said"),
    [
        (
            "    does: &asks Asks",
            "&asks",
            "`&asks` is a YAML anchor, which blueprints do without; the rest is not read",
        ),
        (
            "    does: *asks",
            "*asks",
            "`*asks` is a YAML alias, which blueprints do without; the rest is not read",
        ),
        (
            "    fails: &f\n      a: {what: x}",
            "&f",
            "`&f` is a YAML anchor, which blueprints do without; the rest is not read",
        ),
        (
            "    <<: {by: clerk}",
            "<<",
            "`<<` would merge another map into this one, which blueprints do without",
        ),
    ],
)
def test_it_is_refused_where_it_stands(line: str, at: str, said: str) -> None:
    [finding] = told(steps(line))
    assert (finding.code, finding.at, finding.message) == ("BP010", at, said)


def test_an_alias_bomb_ends_at_its_first_anchor() -> None:
    lines = [f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9)}]" for n in range(1, 30)]
    [finding] = told("a0: &a0 [x]\n" + "\n".join(lines))
    assert (finding.line, finding.at) == (1, "&a0")


def test_ampersands_and_stars_within_a_text_are_fine() -> None:
    assert told(steps("    does: Asks for A&B *and* waits\n    by: customer")) == []
