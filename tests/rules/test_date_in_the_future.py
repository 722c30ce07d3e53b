from datetime import date

from tests.rules.counter import counter
from tests.support import findings_of

TODAY = date(2026, 11, 1)


def found(time: str, head: str = ""):
    steps = f"serve: {{does: {{clerk: Serves, customer: Asks}}, time: {time}}}"
    return findings_of(counter(steps, head), only="date-in-the-future", today=TODAY)


def test_a_review_to_come():
    (told,) = found("4m", "reviewed: 2062-04-10")
    assert told.at == "2062-04-10"
    assert told.message == "the review is dated 2062-04-10, but today is 2026-11-01"


def test_an_observation_to_come():
    (told,) = found("{is: 4m, basis: observed, source: watch, on: 2026-11-02}")
    assert told.at == "2026-11-02"
    assert told.message == "the observation is dated 2026-11-02, but today is 2026-11-01"


def test_today_is_not_the_future():
    assert not found("{is: 4m, basis: observed, source: watch, on: 2026-11-01}", "reviewed: 2026-11-01")
