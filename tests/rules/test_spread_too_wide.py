import pytest

from tests.rules.counter import counter
from tests.support import findings_of


def found(time: str):
    return findings_of(
        counter(f"serve: {{does: {{clerk: Serves, customer: Asks}}, time: {time}}}"), only="spread-too-wide"
    )


def test_a_normal_spread_beyond_a_quarter_of_the_mean():
    (told,) = found("{mean: 5m, sd: 4m, shape: normal}")
    assert told.at == "4m"
    assert told.message == (
        "a normal spread of 4 min around 5 min would reach below zero; "
        "with `shape: normal`, `sd` may be a quarter of the mean at most, 1 min 15 s"
    )


@pytest.mark.parametrize(
    "time", ["{mean: 4m, sd: 1m, shape: normal}", "{mean: 5m, sd: 4m}", "{mean: 5m, sd: 20m}"]
)
def test_a_quarter_is_allowed_and_lognormal_times_may_spread_as_they_like(time):
    assert not found(time)
