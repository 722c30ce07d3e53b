"""Lead times and visits of generated flows against a count of random cases."""

from math import sqrt
from random import Random

import pytest

from blueprint.analysis import lead_time, step_visits
from blueprint.analysis.elements import elements
from blueprint.flow import build, faults
from blueprint.flow.chances import chances
from blueprint.flow.joins import joins
from tests.flow.generated import generated
from tests.flow.simulated import play

HARMLESS = {"join-without-meaning"}


def compare(seeds, cases, failures):
    """How many flows of each method were compared."""
    seen = {}
    for seed in seeds:
        graph = build(generated(seed, most=10))
        if len(graph.starts) > 1 or any(f.kind not in HARMLESS for f in faults(graph)) or graph.also:
            continue
        found = lead_time(graph, failures=failures).mix
        visits = step_visits(graph, failures=failures).mix
        if found.mean is None:
            continue
        odds = [float(c) for c in chances(graph, failures=failures).known]
        times = [t.wall for t in elements(graph, failures=failures).steps]
        random, shape = Random(seed), joins(graph)
        runs = [play(graph, shape, odds, times, random, graph.starts[0].node) for _ in range(cases)]
        mean, near = interval([lead for lead, _ in runs])
        near += 1e-6
        if found.method == "flow analysis":
            assert found.mean.wall <= mean + near, (seed, found, mean)
        else:
            assert abs(found.mean.wall - mean) <= near + 3 * found.half_width, (seed, found, mean, near)
        assert found.shortest - 1e-6 <= min(lead for lead, _ in runs), seed
        assert max(lead for lead, _ in runs) <= found.longest + 1e-6, seed
        for node in graph.nodes:
            if node.kind == "step" and graph.reached[node.at]:
                expected = visits[node.id]
                counts = [count.get(node.at, 0) for _, count in runs]
                mean, near = interval(counts)
                near += 5 / cases
                assert abs(expected.visits - mean) <= near, (seed, node.id, expected, mean)
                mean, near = interval([min(count, 1) for count in counts])
                near += 5 / cases
                assert abs(expected.at_all - mean) <= near, (seed, node.id, expected, mean)
        seen[found.method] = seen.get(found.method, 0) + 1
    return seen


def interval(values):
    """The mean, and five standard errors of it."""
    mean = sum(values) / len(values)
    variance = sum((value - mean) ** 2 for value in values) / (len(values) - 1)
    return mean, 5 * sqrt(variance / len(values))


@pytest.mark.parametrize("failures", [False, True])
def test_figures_agree_with_simulated_cases(failures):
    seen = compare(range(150), 300, failures)
    print(seen)
    assert seen["exact"] > 30 and seen["flow analysis"] > 3


@pytest.mark.slow
@pytest.mark.parametrize("failures", [False, True])
def test_figures_agree_with_simulated_cases_of_a_thousand_flows(failures):
    seen = compare(range(1000, 3000), 2000, failures)
    print(seen)
    assert {"exact", "flow analysis", "over runs", "simulated"} <= seen.keys()
