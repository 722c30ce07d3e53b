"""Nothing lies on anything else: on the examples, and on tangles no one would write."""

from time import perf_counter

import pytest

from blueprint.drawing import Diagram, compose, lay_out
from blueprint.flow import build
from blueprint.wording import Wording
from tests.drawing.measures import measure
from tests.drawing.services import EXAMPLES, OWN, service
from tests.drawing.yardstick import flow, made_up

WORDS = Wording("zh")


def faults(diagram: Diagram) -> dict[str, int]:
    return measure(diagram, lay_out(diagram, WORDS)).faults


@pytest.mark.parametrize("path", [*EXAMPLES, *OWN], ids=lambda path: path.stem)
def test_examples_are_drawn_without_fault(path):
    it = service(path.read_text(encoding="utf-8"))
    assert faults(compose(it, build(it), WORDS)) == {}


@pytest.mark.parametrize("steps, seed", [(10, 1), (10, 2), (25, 3), (25, 4), (60, 5), (120, 6)])
def test_tangles_are_drawn_without_fault(steps, seed):
    assert faults(made_up(steps, seed)) == {}


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(100))
def test_many_tangles_are_drawn_without_fault(seed):
    assert faults(made_up((10, 25, 60, 120)[seed % 4], 1000 + seed)) == {}


@pytest.mark.parametrize("seed", range(20))
def test_flows_right_and_wrong_are_drawn_without_fault(seed):
    assert faults(flow(seed)) == {}


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(20, 420))
def test_many_flows_right_and_wrong_are_drawn_without_fault(seed):
    assert faults(flow(seed)) == {}


@pytest.mark.slow
def test_time_grows_with_the_picture_and_not_with_its_square():
    def seconds(steps: int) -> float:
        diagram = made_up(steps, 7)
        return min(_timed(diagram) for _ in range(3))

    assert seconds(1000) < 10 * 2.5 * seconds(100)


def _timed(diagram: Diagram) -> float:
    started = perf_counter()
    lay_out(diagram, WORDS)
    return perf_counter() - started
