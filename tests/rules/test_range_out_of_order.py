import pytest

from tests.rules.counter import counter
from tests.support import findings_of


def found(time: str, head: str = ""):
    step = f"serve:\n  does: {{clerk: Serves, customer: Asks}}\n  time: {time}"
    return findings_of(counter(step, head), only="range-out-of-order")


@pytest.mark.parametrize(
    ("time", "at", "message"),
    [
        (
            "{min: 10m, likely: 5m, max: 45m}",
            "5m",
            "the likely time, 5 min, is shorter than the shortest, 10 min",
        ),
        (
            "{min: 1m, likely: 50m, max: 45m}",
            "50m",
            "the likely time, 50 min, is longer than the longest, 45 min",
        ),
        ("{min: 9m, max: 3m}", "3m", "the longest time, 3 min, is shorter than the shortest, 9 min"),
        (
            "{min: 9m, likely: 1m, max: 3m}",
            "3m",
            "the longest time, 3 min, is shorter than the shortest, 9 min",
        ),
    ],
)
def test_says_which_figure_is_out_of_order(time, at, message):
    (told,) = found(time)
    assert (told.at, told.message) == (at, message)


def test_triangular_ranges_are_held_to_the_same_order():
    (told,) = found("{min: 10m, likely: 5m, max: 45m, shape: triangular}")
    assert told.at == "5m"


def test_a_ninetieth_percentile_below_the_median():
    (told,) = found("{p50: 10m, p90: 4m}")
    assert told.at == "4m"
    assert told.message.startswith("`p90` is 4 min and `p50` is 10 min")


def test_business_days_are_said_as_such():
    (told,) = found("{min: 5bd, max: 2bd}", head="calendar: {hours: 8h, days: 5}")
    assert told.message == "the longest time, 2 bd, is shorter than the shortest, 5 bd"


@pytest.mark.parametrize(
    "time",
    [
        "{min: 1m, likely: 1m, max: 3m}",
        "{min: 1m, likely: 3m, max: 3m}",
        "{min: 2m, max: 2m}",
        "{p50: 2m, p90: 2m}",
        "4m",
    ],
)
def test_equal_figures_are_in_order(time):
    assert not found(time)


def test_every_time_of_a_file_is_looked_at():
    text = counter("""
        serve:
          wait_before: {time: {min: 3m, max: 2m}, for: queue}
          does: {clerk: Serves, customer: Asks}
          time: 4m
          work: {clerk: {min: 3m, max: 1m}}
          fails:
            lost: {what: Paper lost, recover: {time: {min: 9m, max: 8m}, by: clerk, does: Prints it again}}
          next: {to: end, wait: {time: {min: 7m, max: 6m}}}
    """)
    assert [told.at for told in findings_of(text, only="range-out-of-order")] == ["2m", "1m", "8m", "6m"]
