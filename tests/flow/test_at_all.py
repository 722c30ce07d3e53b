"""The chance of being visited at all, against the same worked out for every step alone."""

import pytest

from blueprint.analysis.mix import starts_of
from blueprint.flow import build, faults
from blueprint.flow.at_all import at_all
from blueprint.flow.blocks import reduce
from blueprint.flow.chances import chances
from blueprint.flow.joins import joins
from blueprint.flow.returning import visits_between
from blueprint.flow.rework import strong_components
from blueprint.flow.visits import expected_visits, visits_from
from tests.flow.generated import generated
from tests.flow.services import node_of, service, way


def once(graph, failures=False):
    odds = chances(graph, None, failures).filled(graph, 0)
    found = joins(graph)
    visits = expected_visits(graph, found, odds, starts_of(graph))
    if visits is None:  # by chances of 0 a case goes round for ever
        return None
    return at_all(graph, found, reduce(graph), odds, visits), visits, odds


def one_by_one(graph, visits, odds):
    """Visits ÷ visits from one visit on, for every node and way of a loop alone."""
    found, loops, nodes, ways = joins(graph), {}, {}, {}
    pairs = [(edge.source, edge.target) for edge in graph.edges]
    component = strong_components(graph.order, pairs, [e for node in graph.order for e in graph.out[node]])
    for node in graph.order:
        loops.setdefault(component[node], []).append(node)
    for node in graph.order:
        members = loops[component[node]]

        def from_on(begin, node=node, members=members):
            return visits_from(graph, found, odds, begin, members).get(node, 1.0) if begin in members else 0.0

        if graph.nodes[node].kind != "end":  # where parallel branches meet in an end, each is counted
            nodes[node] = visits[node] / from_on(node) if visits[node] else 0.0
        for e in graph.out[node]:
            back = from_on(graph.edges[e].target)
            again = from_on(node) - 1 if graph.nodes[node].all_of else odds[e] * back
            ways[e] = visits[node] * odds[e] / (1 + again)
    return nodes, ways


def compare(seeds, most):
    compared = repeated = 0
    for seed in seeds:
        graph = build(generated(seed, most=most))
        if graph.also or any(fault.kind != "join-without-meaning" for fault in faults(graph)):
            continue
        for failures in (False, True):
            known = once(graph, failures)
            if known is None:
                continue
            found, visits, odds = known
            nodes, ways = one_by_one(graph, visits, odds)
            here = {node: found.nodes[node] for node in nodes}
            assert here == pytest.approx(nodes, rel=1e-9, abs=1e-12), (seed, failures)
            taken = {e: found.ways[e] for e in ways}
            assert taken == pytest.approx(ways, rel=1e-9, abs=1e-12), (seed, failures)
            compared += 1
            repeated += sum(visits[node] > nodes[node] + 1e-6 for node in nodes) > 2
    return compared, repeated


def test_it_agrees_with_every_step_alone():
    compared, repeated = compare(range(250), most=14)
    print(compared, repeated)
    assert repeated > 40


@pytest.mark.slow
def test_it_agrees_with_every_step_alone_in_thousands_of_flows():
    compare(range(1000, 6000), most=30)


def test_a_wait_on_the_way_out_of_a_loop_happens_once():
    """b is repeated with 50 %: its way back is taken once in the mean, at all with 50 %; the way on once."""
    graph = build(service(a={}, b={"choose": {"again": way("b", "50%", wait=60), "on": way("end", wait=60)}}))
    found, visits, _ = once(graph)
    b = node_of(graph, "b")
    assert visits[b] == pytest.approx(2)
    assert [found.ways[e] for e in graph.out[b]] == pytest.approx([0.5, 1.0])


def test_a_side_chain_that_a_loop_sets_off_is_begun_at_least_once():
    graph = build(
        service(
            a={"also": ("s",), "choose": {"again": ("a", "50%"), "on": "end"}},
            s={"choose": {"more": ("s", "20%"), "done": "t"}},
            t={"next": "end"},
        )
    )
    found, visits, _ = once(graph)
    s, t = node_of(graph, "s"), node_of(graph, "t")
    assert (visits[s], visits[t]) == (pytest.approx(2.5), pytest.approx(2))
    assert (found.nodes[s], found.nodes[t]) == (pytest.approx(1), pytest.approx(1))


def test_a_block_that_is_repeated():
    """The block is repeated with 20 %, a step in one branch with 50 %; half skip the other branch."""
    graph = build(
        service(
            a={"next": ["b", way("c", "50%")], "meet": "d"},
            b={"choose": {"again": ("b", "50%"), "on": "d"}},
            c={"next": "d"},
            d={"choose": {"redo": ("a", "20%"), "done": "end"}},
        )
    )
    found, visits, _ = once(graph)
    expected = {"a": (1.25, 1), "b": (2.5, 1), "c": (0.625, 0.5 / (1 - 0.5 * 0.2)), "d": (1.25, 1)}
    for step, (times, chance) in expected.items():
        at = node_of(graph, step)
        assert (visits[at], found.nodes[at]) == (pytest.approx(times), pytest.approx(chance))


def test_visits_between_of_the_gambler_who_is_ruined():
    """A walk on 1 … 9 that ends in 0 and 10: from j on, i ≤ j is visited 2·i·(10 − j)/10 times
    (Feller 1968, XIV)."""
    found = visits_between(range(1, 10), {i: [(i - 1, 0.5), (i + 1, 0.5)] for i in range(1, 10)})
    assert found[3, 3] == pytest.approx(2 * 3 * 7 / 10)
    assert found[6, 5] == pytest.approx(2 * 5 * 4 / 10)


def test_visits_between_where_a_case_goes_round_for_ever():
    assert visits_between([0, 1], {0: [(1, 1.0)], 1: [(0, 1.0)]}) is None
