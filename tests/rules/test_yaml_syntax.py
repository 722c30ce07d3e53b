"""BP005: where YAML ends, in plain words."""

import pytest

from tests.rules.slip import steps, told

CASES = [
    (
        '    does: "Asks for a phone\n    by: customer',
        "6:11",
        'the quote `"` that begins here is never closed',
    ),
    (
        "    does: Asks\n    by: customer\n    evidence: [Poster, Shop front",
        "8:15",
        "the `[` that begins here is never closed",
    ),
    (
        "    does: Asks\n    by: customer\n    evidence: [Poster, , Bag]",
        "8:24",
        "there is nothing in front of this comma",
    ),
    (
        "    does: Asks\n    by: customer\n    evidence: [Poster}",
        "8:22",
        "this `}` does not fit: `]` is expected here",
    ),
    ("    does: Asks\n    by: customer\n    evidence: [Poster]]", "8:23", "this `]` closes nothing"),
    (
        '    does: "C:\\phones"\n    by: customer',
        "6:14",
        "in double quotes a backslash must be followed by a letter with a meaning, such as `\\n`",
    ),
    (
        "    does: Asks\n      by: customer",
        "7:7",
        "`by` is indented deeper than its place, and runs into the text above",
    ),
    ("    does: Asks\n   by: customer", "7:4", "this line begins in column 4, where nothing above it begins"),
    (
        "    does: Asks\n    customer\n    by: customer",
        "7:5",
        "`customer` stands where a key is expected, but there is no colon after it",
    ),
    ("    does: Asks\n    - by: customer", "7:5", "a list item stands among keys"),
    (
        "    evidence:\n    - Poster\n    - Bag\n      Box: x\n    by: customer",
        "9:7",
        "`Box` is indented deeper than its place, and runs into the text above",
    ),
    (
        "    fails: {a: {what: Ticket #4711, chance: 3%}}",
        "6:30",
        "`#4711` and all that follows on this line is taken for a comment, so the text ends too early",
    ),
    (
        "    does: Ticket #4711\n      is called",
        "6:18",
        "`#4711` and all that follows on this line is taken for a comment, so the text ends too early",
    ),
]


@pytest.mark.parametrize(("lines", "place", "said"), CASES)
def test_the_cause_is_said_in_plain_words_at_its_place(lines: str, place: str, said: str) -> None:
    [finding] = told(steps(lines))
    assert str(finding) == f"{place}: BP005 {said}"
    assert finding.help


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("%YAML 9.9\n---\nblueprint: 1\n", "a line cannot begin with `%`"),
        ("{blueprint: 1}\nservice: x\n", "what stands above is already complete, so nothing can follow here"),
        (
            "blueprint: 1\n...\nservice: x\n",
            "what stands above is already complete, so nothing can follow here",
        ),
        (" blueprint: 1\nservice: x\n", "this line begins in column 1, where nothing above it begins"),
        ('"a"b: c\n', "from here on the file cannot be read"),
    ],
)
def test_also_at_the_top_of_the_file(text: str, said: str) -> None:
    assert [finding.message for finding in told(text) if finding.code == "BP005"] == [said]


def test_what_was_found_before_is_still_told() -> None:
    early, syntax = told(steps("    colour: red\n    does: [Asks"))
    assert (early.code, early.line, syntax.code, syntax.line) == ("BP101", 6, "BP005", 7)


def test_nothing_is_called_missing_that_may_stand_behind_the_place() -> None:
    [finding] = told("blueprint: 1\nactors: [\n")
    assert finding.code == "BP005"


def test_the_words_of_the_parser_are_never_shown() -> None:
    jargon = ("mapping", "scalar", "token", "simple key", "block collection", "flow")
    for lines, *_ in CASES:
        [finding] = told(steps(lines))
        assert not any(word in finding.message + finding.help for word in jargon)
