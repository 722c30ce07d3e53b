"""BP007: one file, one service."""

from tests.rules.slip import steps, told


def test_the_second_document_is_not_read() -> None:
    found = told("service: 营业厅\n---\nsteps: [\n")
    assert [str(finding) for finding in found] == [
        "2:1: BP007 a second document begins here; what follows is not read"
    ]


def test_a_single_document_may_be_marked() -> None:
    text = steps("    does: Asks\n    by: customer")
    assert told(f"---\n{text}...\n") == []


def test_dashes_within_a_text_are_no_document() -> None:
    assert told(steps("    does: |\n      Asks\n      ---\n      and waits\n    by: customer")) == []
