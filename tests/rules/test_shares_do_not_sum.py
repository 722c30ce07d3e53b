import pytest

from tests.rules.counter import counter
from tests.support import findings_of

STEPS = """
    walk_in: {does: Comes in, by: customer, time: 1m}
    serve: {does: {clerk: Serves, customer: Asks}, time: 4m, next: end}
"""


def found(head: str):
    return findings_of(counter(STEPS, head), only="shares-do-not-sum")


def test_shares_of_segments():
    (told,) = found("segments: {new: {share: 40%}, existing: {share: 70%}}")
    assert told.at == "segments"
    assert told.message == "the shares of the segments come to 110%; together they must be 100%"


def test_shares_of_starts():
    (told,) = found("starts: {street: {at: walk_in, share: 50%}, phone: {at: serve, share: 40%}}")
    assert told.message == "the shares of the starts come to 90%; together they must be 100%"


def test_too_much_before_the_one_left_out():
    (told,) = found("segments: {new: {share: 80%}, old: {share: 30%}, other: {}}")
    assert (
        told.message
        == "the shares of the segments already come to 110%, so less than nothing is left for `other`"
    )


def test_too_much_before_the_start_that_is_left_out():
    (told,) = found("starts: {a: {at: walk_in, share: 60%}, b: {at: serve, share: 60%}, c: {at: serve}}")
    assert (
        told.message == "the shares of the starts already come to 120%, so less than nothing is left for `c`"
    )


@pytest.mark.parametrize(
    "head",
    [
        "segments: [new, existing]",
        "segments: {new: {share: 40%}, existing: {share: 60%}}",
        "segments: {new: {share: 40%}, existing: {}}",
        "segments: {new: {share: much}, existing: {share: 70%}}",
        "starts: {street: {at: walk_in, share: 50%}, phone: {at: serve}}",
    ],
)
def test_complete_shares_or_none_are_fine(head):
    assert not found(head)
