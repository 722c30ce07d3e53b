"""Growth close to linear: ten times the steps take not much more than ten times as long."""

from time import process_time

import pytest

from blueprint.analysis import lead_time
from blueprint.flow import build, faults
from tests.flow.generated import long_service


def seconds(work, *arguments):
    """The best of three."""
    times = []
    for _ in range(3):
        began = process_time()
        work(*arguments)
        times.append(process_time() - began)
    return min(times)


@pytest.mark.slow
def test_seven_thousand_steps_cost_about_ten_times_seven_hundred():
    small, large = long_service(700, crossed=False), long_service(7000, crossed=False)
    assert not faults(build(large))
    for work in (build, lambda s: faults(build(s)), lambda s: lead_time(build(s))):
        ratio = seconds(work, large) / seconds(work, small)
        assert ratio < 30, ratio
