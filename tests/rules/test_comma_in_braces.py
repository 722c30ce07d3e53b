"""BP018: a comma within braces ends the text."""

import pytest

from tests.rules.slip import steps, told


def test_the_text_that_was_cut_is_told() -> None:
    [finding] = told(steps("    does: {customer: Asks, and waits, clerk: Looks}"))
    assert (finding.line, finding.column, finding.at) == (6, 22, "Asks, and waits")
    assert (
        finding.message == "within `{ }` a comma ends the text, so `and waits` becomes a key without a value"
    )
    assert finding.help == 'put the text in quotes: `customer: "Asks, and waits"`'


def test_several_commas_in_one_text_are_one_finding() -> None:
    [finding] = told(steps("    does: {customer: Asks, waits, and sits, clerk: Looks}"))
    assert finding.at == "Asks, waits, and sits"


def test_two_texts_are_two_findings() -> None:
    assert len(told(steps("    does: {customer: Asks, waits, clerk: Looks, answers}"))) == 2


@pytest.mark.parametrize(
    ("line", "names"), [("    does: {Asks}", "`Asks`"), ("    with: {clerk, boss}", "`clerk`, `boss`")]
)
def test_braces_without_a_colon(line: str, names: str) -> None:
    [finding] = told(steps(line))
    assert finding.message == f"within `{{ }}` each entry is `key: value`, but there is no value for {names}"


@pytest.mark.parametrize(
    "line",
    [
        '    does: {customer: "Asks, and waits", clerk: Looks}',
        "    does: {customer: Asks，and waits, clerk: Looks}",
        "    does:\n      customer: Asks, and waits",
        "    does: {customer: Asks, clerk: Looks,}",
    ],
)
def test_commas_elsewhere_are_fine(line: str) -> None:
    assert told(steps(line)) == []


def test_a_decimal_comma_wants_a_point() -> None:
    [finding] = told(
        steps("    does: {customer: Asks, clerk: Looks}\n    wait_before: {time: 1,5h, for: queue}")
    )
    assert finding.help == "write the number with a point: `time: 1.5h`"
