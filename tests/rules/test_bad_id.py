import pytest

from tests.rules.counter import counter
from tests.support import findings_of


def found(steps: str, head: str = "", **how):
    return findings_of(counter(steps, head), only="bad-id", **how)


def test_a_step_called_end():
    (told,) = found("serve: {does: Serves, by: clerk}\nend: {does: Says goodbye, by: clerk}")
    assert told.message == "no step may be called `end`: as a target it has a meaning of its own"
    assert (told.line, told.at) == (10, "end")


@pytest.mark.parametrize("word", ["again", "continue"])
def test_the_other_words(word: str):
    (told,) = found(f"{word}: {{does: Serves, by: clerk}}")
    assert told.message == f"no step may be called `{word}`: as a target it has a meaning of its own"


def test_a_step_called_like_an_end():
    (told,) = found("sold: {does: Sells, by: clerk, next: sold}", "ends: {sold: good}")
    assert told.message == "`sold` is already the name of an end, so a way to it could mean either"


def test_an_end_called_end():
    (told,) = found("serve: {does: Serves, by: clerk, next: end}", "ends: [end]")
    assert told.message == "no end may be called `end`: as a target it has a meaning of its own"


def test_a_way_where_outcomes_belong_is_told_once():
    text = counter("serve: {does: Serves, by: clerk, choose: {to: serve, chance: 3%}}")
    assert [(told.code, told.at) for told in findings_of(text, preset="correctness")] == [("BP112", "to")]


@pytest.mark.parametrize(
    ("id_", "message"),
    [
        ("'a,b'", "the id `a,b` has marks in it that are not allowed: ,"),
        ("顾客、营业员", "the id `顾客、营业员` has marks in it that are not allowed: 、"),
        ("v1.2", "the id `v1.2` has marks in it that are not allowed: ."),
        ("'a  b'", "the id `a  b` begins or ends with a blank, or has two in a row or a line break"),
        ("' a'", "the id ` a` begins or ends with a blank, or has two in a row or a line break"),
        ("''", "an id is empty"),
        ("a" * 65, "the id `aaaaaaaaaaaaaaaaaaaa…` is longer than 64 characters"),
    ],
)
def test_marks_blanks_and_length(id_: str, message: str):
    (told,) = found(f"{id_}: {{does: Serves, by: clerk}}")
    assert told.message == message


@pytest.mark.parametrize(
    "id_", ["取号", "sign contract", "hand-over", "none_left", "01", "yes", "步骤 2", "Überweisung", "a" * 64]
)
def test_what_may_be_an_id(id_: str):
    assert found(f"{id_}: {{does: Serves, by: clerk}}") == []


def test_labels_are_free():
    steps = """
        a: {does: A, by: clerk, choose: {"yes, at once": b, "no. 2?": end}}
        b: {does: B, by: clerk, next: end}
        """
    assert found(steps) == []
