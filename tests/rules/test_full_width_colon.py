"""BP013: `：` where a key should end."""

import pytest

from tests.rules.slip import steps, told


@pytest.mark.parametrize(
    ("lines", "place", "key"),
    [
        ("    does：Asks\n    by: customer", "6:9", "does"),
        ("    does: Asks\n    by：customer", "7:7", "by"),
        ("    does: {customer：Asks, clerk: Looks}", "6:20", "customer"),
        ("    does: {customer: Asks, clerk：Looks}", "6:33", "clerk"),
        ("    fails:\n      售罄：\n        what: Sold out", "7:9", "售罄"),
        ("    fails:\n      sold_out: {what：Sold out}", "7:22", "what"),
    ],
)
def test_it_is_told_where_it_stands(lines: str, place: str, key: str) -> None:
    found = [finding for finding in told(steps(lines)) if finding.code[2] == "0"]
    assert [str(finding) for finding in found] == [
        f"{place}: BP013 the colon after `{key}` is the full-width `：`, which YAML takes for a letter"
    ]
    assert found[0].help == f"write `{key}: ` with an ordinary colon and a space after it"


def test_a_whole_file_of_them_is_one_finding() -> None:
    [finding] = told("blueprint：1\nservice：营业厅\nsteps：\n  取号：\n    does：取号\n")
    assert (finding.code, finding.line, finding.column) == ("BP013", 1, 10)


def test_a_step_of_them_is_one_finding() -> None:
    [finding] = told(
        steps("  取号:\n    does：取号\n    by：顾客").replace("  ask:\n", "").replace("    time: 2m\n", "")
    )
    assert (finding.code, finding.line) == ("BP013", 6)


@pytest.mark.parametrize(
    "line",
    [
        "    does: 问：手机有货吗？",
        "    does: {customer: 问：有货吗, clerk: 答：没有}",
        "    does:\n      注意：先取号",
        "    note:\n      请顾客先取号，\n      注意：不要催促\n    does: x",
        "    evidence: [海报：门口]\n    does: x",
        "    evidence:\n      - 海报：门口\n    does: x",
    ],
)
def test_within_a_text_it_is_fine(line: str) -> None:
    by = "" if "{" in line else "\n    by: customer"
    assert told(steps(line + by)) == []
