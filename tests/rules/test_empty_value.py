import pytest

from tests.rules.counter import counter
from tests.support import findings_of


def found(steps: str, head: str = "", **how):
    return findings_of(counter(steps, head), only="empty-value", **how)


@pytest.mark.parametrize("value", ["", "~", "null", "''", "'  '"])
def test_nothing_after_the_colon(value: str):
    (told,) = found(f"serve:\n  does: Serves\n  by: clerk\n  time: {value}")
    assert told.message == "nothing stands after `time:`"
    assert told.help == "write for example `time: {min: 2m, likely: 12m, max: 40m}`, or leave the line out"
    assert told.at == "time"


@pytest.mark.parametrize(
    ("part", "message"),
    [
        ("next: []", "the list after `next:` is empty"),
        ("choose: {}", "`choose:` has nothing in it"),
        ("does: {}", "`does:` has nothing in it"),
    ],
)
def test_empty_lists_and_maps(part: str, message: str):
    (told,) = found(f"serve: {{{part}}}")
    assert told.message == message


def test_a_word_without_its_text():
    (told,) = found("serve: {does: {clerk: , customer: Waits}}")
    assert told.message == "nothing stands after `clerk:`"


def test_considered_and_none_found():
    assert found("serve: {does: Serves, by: clerk, fails: {}, evidence: []}") == []


def test_a_quoted_null_is_a_text():
    assert found("serve: {does: 'null', by: clerk}") == []


def test_nothing_is_missing_besides():
    text = counter("serve:").replace("  serve:", "  serve:\n    does:\n    by: clerk")
    assert [told.code for told in findings_of(text, preset="correctness")] == ["BP117"]


@pytest.mark.parametrize(
    ("steps", "help_"),
    [
        ("serve:", "write for example `serve: {does: Comes in, by: customer}`, or leave the line out"),
        ("serve: {work: {clerk: }}", "write for example `clerk: 8m`, or leave the line out"),
        ("serve: {choose: {fine: }}", "write for example `fine: register`, or leave the line out"),
    ],
)
def test_the_example_is_of_what_is_lacking(steps: str, help_: str):
    (told,) = found(steps)
    assert told.help == help_
