"""BP022: tabs in front of a key."""

import pytest

from tests.rules.slip import steps, told


@pytest.mark.parametrize(
    ("lines", "place"),
    [
        ("\tdoes: Asks\n    by: customer", "6:1"),
        ("    does: Asks\n\tby: customer", "7:1"),
        ("    does: Asks\n  \tby: customer", "7:3"),
        ("    does: |\n\tAsks\n    by: customer", "7:1"),
        ("    does: Asks\n\tand waits\n    by: customer", "7:1"),
    ],
)
def test_it_is_told_where_it_stands(lines: str, place: str) -> None:
    [finding] = told(steps(lines))
    assert str(finding) == f"{place}: BP022 this line is indented with a tab, which YAML does not allow"


def test_elsewhere_a_tab_is_a_blank() -> None:
    assert told(steps("    does:\tAsks\t\n    by: customer\t# whoever comes")) == []
