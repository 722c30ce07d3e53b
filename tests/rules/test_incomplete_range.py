import pytest

from tests.rules.counter import counter
from tests.support import findings_of


def found(time: str):
    return findings_of(counter(f"serve: {{does: Serves, by: clerk, time: {time}}}"), only="incomplete-range")


@pytest.mark.parametrize(
    ("time", "message"),
    [
        ("{min: 2m, likely: 4m}", "a range cannot be made of `min`, `likely` alone"),
        ("{likely: 4m}", "a range cannot be made of `likely` alone"),
        ("{mean: 4m}", "a range cannot be made of `mean` alone"),
        (
            "{min: 1m, likely: 2m, max: 3m, p90: 3m}",
            "a range cannot be made of `min`, `likely`, `max`, `p90` alone",
        ),
        ("{basis: assumed}", "no figure stands here"),
        (
            "{mean: 4m, sd: 1m, shape: triangular}",
            "`shape: triangular` needs `min`, `likely`, `max` and nothing else",
        ),
        ("{mean: 4m, sd: 1m, shape: exponential}", "`shape: exponential` needs `mean` and nothing else"),
        ("{mean: 0s, sd: 1m}", "a range with `mean`, `sd` cannot begin at zero"),
        ("{p50: 0s, p90: 1m}", "a range with `p50`, `p90` cannot begin at zero"),
    ],
)
def test_each_lack(time: str, message: str):
    (told,) = found(time)
    assert (told.message, told.at) == (message, "time")


@pytest.mark.parametrize(
    "time",
    [
        "{min: 1m, likely: 2m, max: 3m}",
        "{min: 1m, max: 3m}",
        "{mean: 4m, sd: 1m}",
        "{p50: 4m, p90: 9m}",
        "{is: 4m}",
        "{mean: 4m, shape: exponential}",
        "{mean: 4m, sd: 1m, shape: normal}",
        "{max: 3m, min: 1m}",
        "{min: 1m, likely: 2m, max: 3m, shape: triangular}",
        "{mean: 0s, sd: 0s}",
        "{min: 0s, max: 1m}",
        "{min: 0s, likely: 0s, max: 0s}",
        "{mean: 0s, shape: exponential}",
    ],
)
def test_every_set_of_figures_that_makes_a_range(time: str):
    assert found(time) == []


def test_in_a_wait():
    text = counter("serve: {does: Serves, by: clerk, wait_before: {min: 2m}}")
    (told,) = findings_of(text, only="incomplete-range")
    assert told.at == "wait_before"


def test_a_figure_that_could_not_be_read_is_not_lacking():
    assert found("{min: 2m, max: soon}") == []
