import pytest

from tests.rules.counter import counter
from tests.support import findings_of


def found(part: str):
    return findings_of(counter(f"serve: {{does: Serves, by: clerk, {part}}}"), only="bad-rating")


@pytest.mark.parametrize(
    ("part", "message"),
    [
        ("severity: high", "`severity` should be a rating from 1 to 10; here stands `high`"),
        ("severity: 11", "`severity` should be a rating from 1 to 10; here stands `11`"),
        ("occurrence: 0", "`occurrence` should be a rating from 1 to 10; here stands `0`"),
        ("occurrence: '4'", "`occurrence` is a number; in quotes it is a text"),
        (
            "detection: maybe",
            "`detection` should be a rating from 1 to 10, or one of the words; here stands `maybe`",
        ),
    ],
)
def test_each_mistake(part: str, message: str):
    (told,) = found(f"fails: {{slow: {{what: Too slow, {part}}}}}")
    assert told.message == message


def test_a_feeling():
    (told,) = found("emotion: 3")
    assert told.message == "`emotion` should be a whole number from -2 to 2; here stands `3`"
    assert told.help == "-2 is angry, 0 neither way, 2 delighted: `emotion: -1`"


@pytest.mark.parametrize("part", ["severity: 10", "occurrence: 1", "detection: by chance", "detection: 7"])
def test_what_may_stand(part: str):
    assert found(f"fails: {{slow: {{what: Too slow, {part}}}}}") == []
    assert found("emotion: -2") == []
