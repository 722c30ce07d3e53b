import pytest

from tests.rules.counter import counter
from tests.support import findings_of


def found(steps: str, head: str = "", **how):
    return findings_of(counter(steps, head), only="similar-ids", **how)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("hand_over", "hand-over"), ("hand over", "handover"), ("Pack", "pack"), ("取号A", "取号Ａ"),
        ("寄卡", "寄 卡"), ("step 1", "step１"),
    ],
)  # fmt: skip
def test_ids_that_look_alike(one: str, other: str):
    steps = f"{one}: {{does: A, by: clerk}}\n{other}: {{does: B, by: clerk, next: end}}"
    (told,) = found(steps)
    assert told.message == f"`{other}` looks too much like `{one}`"
    assert (told.line, told.at) == (10, other)
    (related,) = told.finding.related
    assert related.place.path == ("steps", one)


def test_ids_of_different_kinds_may_be_alike():
    steps = "clerk: {does: A, by: clerk, phase: Clerk}"
    assert found(steps, "phases: {Clerk: At the clerk's}") == []


def test_actors_labels_and_lists():
    assert (
        len(
            found("a: {does: A, by: clerk, choose: {fine: b, Fine: end}}\nb: {does: B, by: clerk, next: end}")
        )
        == 1
    )
    assert len(found("a: {does: A, by: clerk}", "segments: [new, New]")) == 1


def test_twice_in_a_list():
    (told,) = found("a: {does: A, by: clerk}", "segments: [new, old, new]")
    assert told.message == "`new` stands in the list twice"


def test_both_steps_are_still_read():
    text = counter(
        "hand_over: {does: A, by: clerk, next: hand-over}\nhand-over: {does: B, by: clerk, next: end}"
    )
    assert [told.code for told in findings_of(text, preset="correctness")] == ["BP113"]
