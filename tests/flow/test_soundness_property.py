"""Balance and the exhaustive token game agree on generated flows, and every unsound one is explained."""

from collections import Counter

import pytest

from blueprint.flow import build, faults
from blueprint.flow.balance import imbalances
from blueprint.flow.joins import joins
from blueprint.flow.slips import side_chain_rejoins
from blueprint.flow.tokens import is_sound
from tests.flow.generated import generated


def begins(graph):
    """Where a case or a side chain begins."""
    firsts = [graph.edges[e].target for e in graph.also if graph.side[graph.edges[e].target]]
    return [*(entry.node for entry in graph.starts), *dict.fromkeys(firsts)]


def compare(seeds, most, states):
    """What became of each flow; fails at the first on which the two disagree."""
    seen = Counter()
    for seed in seeds:
        graph = build(generated(seed, most))
        if any(side_chain_rejoins(graph)):
            seen["rejoins"] += 1
            continue
        if graph.irregular:
            seen["irregular"] += 1
            continue
        found = joins(graph)
        if found.ambiguous:
            seen["ambiguous"] += 1
            continue
        played = is_sound(graph, found, begins(graph), states)
        if played is None:
            seen["too many states"] += 1
            continue
        assert (not imbalances(graph, found)) == played, f"seed {seed}"
        told = faults(graph)
        assert played or told, f"seed {seed}: unsound, and no fault is told"
        assert not (played and {f.kind for f in told} & UNSOUND), f"seed {seed}: {told}"
        assert all(fault.searched for fault in told), f"seed {seed}: {told}"
        seen["sound" if played else "unsound"] += 1
        seen.update(f"any {fault.kind}" for fault in told)
    return seen


UNSOUND = {"deadlock", "lack-of-synchronisation", "endless", "ambiguous-join", "irregular-loop"}


def test_balance_and_game_agree():
    seen = compare(range(2000), most=9, states=2000)
    print(dict(seen))
    assert seen["sound"] + seen["unsound"] > 1800
    assert seen["unsound"] > 650
    assert {"any deadlock", "any branch-left-running", "any lack-of-synchronisation"} <= seen.keys()


@pytest.mark.slow
def test_balance_and_game_agree_on_tens_of_thousands():
    seen = compare(range(10_000, 40_000), most=14, states=20_000)
    print(dict(seen))
    assert seen["too many states"] < 300
