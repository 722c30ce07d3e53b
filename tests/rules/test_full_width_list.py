"""BP014: commas and brackets that YAML takes for letters."""

import pytest

from blueprint.source import List, Scalar, read
from tests.rules.slip import steps, told


@pytest.mark.parametrize(
    ("line", "place", "said"),
    [
        ("    evidence: [海报，门头]", "6:18", "`海报，门头` is one single item: `，` does not separate"),
        (
            "    evidence: [海报、门头, 袋子]",
            "6:18",
            "`海报、门头` is one single item: `、` does not separate",
        ),
        (
            "    evidence: ［海报，门头］",
            "6:15",
            "full-width brackets are taken for letters, so this is a text and no list",
        ),
    ],
)
def test_it_is_told_where_it_stands(line: str, place: str, said: str) -> None:
    [finding] = told(steps(f"{line}\n    does: Asks\n    by: customer"))
    assert str(finding) == f"{place}: BP014 {said}"


def test_it_says_what_to_write() -> None:
    [finding] = told(steps("    evidence: [海报，门头]\n    does: Asks\n    by: customer"))
    assert finding.help == "write `海报, 门头` with ordinary commas; if it is one text, put it in quotes"
    [finding] = told(steps("    evidence: ［海报，门头］\n    does: Asks\n    by: customer"))
    assert finding.help == "write `[海报, 门头]`; if a text is meant, put it in quotes"


def test_the_pieces_count_as_the_author_meant_them() -> None:
    document = read("with: [customer，clerk]\n")
    node = document.node(("with",))
    assert isinstance(node, List) and document.complete
    texts = [item.text for item in node.items if isinstance(item, Scalar)]
    assert texts == ["customer", "clerk"]
    assert [document.text[item.start : item.end] for item in node.items] == texts


def test_within_braces() -> None:
    [finding] = told(steps("    does: {customer: Asks，clerk: Looks}"))
    assert str(finding) == "6:26: BP014 `，` does not separate entries in `{ }`"


@pytest.mark.parametrize(
    "line",
    [
        "    evidence: [海报, 门头]",
        "    evidence: [海报（红、蓝）, 门头]",
        '    evidence: ["海报，红色", 门头]',
        "    evidence:\n      - 海报，红色\n      - 门头",
        "    note: 海报、门头，都要",
    ],
)
def test_it_is_fine_in_quotes_in_parentheses_and_in_texts(line: str) -> None:
    assert told(steps(f"{line}\n    does: Asks\n    by: customer")) == []


def test_corner_brackets_with_a_comma_in_them() -> None:
    [finding] = told(steps("    does: Asks\n    by: customer\n    evidence: 【海报，门头】"))
    assert finding.help == "write `[海报, 门头]`; if a text is meant, put it in quotes"
    assert told(steps("    does: Asks\n    by: customer\n    evidence: 【海报】")) == []
