"""Thousands of steps are no trouble. How time grows with them is measured by `benchmarks.bars`."""

import pytest

from blueprint.analysis import lead_time
from blueprint.flow import build, faults
from tests.flow.generated import long_service


@pytest.mark.slow
@pytest.mark.usefixtures("never_hangs")
def test_seven_thousand_steps_with_loops_and_branches():
    graph = build(long_service(7000, crossed=False))
    assert not faults(graph)
    assert lead_time(graph).mix.mean.wall > 0
