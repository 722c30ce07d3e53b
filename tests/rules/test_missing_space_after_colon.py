"""BP016: `time:4m` is one text."""

import pytest

from tests.rules.slip import steps, told


@pytest.mark.parametrize(
    ("lines", "place", "key", "mended"),
    [
        ("    does:Asks\n    by: customer", "6:5", "does", "does: Asks"),
        ("    does: Asks\n    by:customer", "7:5", "by", "by: customer"),
        ("    does: {customer:Asks, clerk: Looks}", "6:12", "customer", "customer: Asks"),
        ("    does: {customer: Asks, clerk:Looks}", "6:28", "clerk", "clerk: Looks"),
        ("    does: Asks\n    by: customer\n    evidence:[Bag]", "8:5", "evidence", "evidence: [Bag]"),
        ("    fails: {sold_out:{what: x}}", "6:13", "sold_out", "sold_out: {"),
    ],
)
def test_it_is_told_where_it_stands(lines: str, place: str, key: str, mended: str) -> None:
    found = [finding for finding in told(steps(lines)) if finding.code[2] == "0"]
    assert [str(finding) for finding in found] == [
        f"{place}: BP016 there is no space after the colon of `{key}`, "
        "so YAML reads key and value as one text"
    ]
    assert found[0].help == f"write `{mended}`"


def test_a_full_width_blank_is_no_blank() -> None:
    [finding] = told(steps("    does:\u3000Asks\n    by: customer"))
    assert finding.message == "after the colon of `does` stands a space that YAML takes for a letter"
    assert finding.help == "write `does: Asks` with an ordinary space"


def test_a_whole_file_of_them_is_one_finding() -> None:
    [finding] = told("blueprint:1\nservice:Counter\n")
    assert (finding.code, finding.line) == ("BP016", 1)


@pytest.mark.parametrize(
    "line",
    [
        "    does: Asks at 12:30",
        "    links: [https://shop.example/phones]\n    does: x",
        "    links:\n      - https://shop.example/phones\n    does: x",
        "    does:\n      12:30 is too late",
        '    does: {"customer":Asks}',
    ],
)
def test_clock_times_addresses_and_quoted_keys_are_fine(line: str) -> None:
    by = "" if "{" in line else "\n    by: customer"
    assert told(steps(line + by)) == []
