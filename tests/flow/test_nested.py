"""What is sound by its shape stays sound when looked at closely."""

import pytest

from blueprint.flow import build, faults, soundness
from blueprint.flow.blocks import reduce
from blueprint.flow.nested import is_nested
from tests.flow.generated import generated
from tests.flow.services import service

LOOP_IN_A_BRANCH = {
    "a": {"next": ["b", "c"]},
    "b": {"choose": {"ok": "d", "no": "b"}},
    "c": {"next": "d"},
    "d": {"choose": {"ok": "e", "no": "a"}},
    "e": {"next": "end"},
}

MORE_IN_EACH_ROUND = {
    "a": {"choose": {"on": "b", "off": "end"}},
    "b": {"next": ["c", "d"]},
    "c": {"next": "a"},
    "d": {"next": "a"},
}

WRONG_IN_A_SIDE_CHAIN = {
    "a": {"next": "end", "also": ("b",)},
    "b": {"next": ["c", "d"]},
    "c": {"choose": {"ok": "e", "no": "end"}},
    "d": {"next": "e"},
    "e": {"next": "end"},
}


def nested(steps):
    return is_nested(build(service(steps)), reduce)


def test_loops_in_and_around_blocks_are_nested():
    assert nested(LOOP_IN_A_BRANCH)


def test_branches_that_meet_where_they_came_from_are_not():
    assert not nested(MORE_IN_EACH_ROUND)
    assert [fault.kind for fault in faults(build(service(MORE_IN_EACH_ROUND)))] == ["lack-of-synchronisation"]


def test_side_chains_are_looked_at_closely():
    assert not nested(WRONG_IN_A_SIDE_CHAIN)
    assert faults(build(service(WRONG_IN_A_SIDE_CHAIN)))


def test_what_the_shape_does_not_decide_is_left_open():
    assert not nested({**LOOP_IN_A_BRANCH, "d": {"next": "e", "join": "all"}})
    assert not nested({**LOOP_IN_A_BRANCH, "b": {"choose": {"ok": "d", "no": "e"}}})
    assert not nested({**LOOP_IN_A_BRANCH, "b": {"choose": {"ok": "d", "no": "c"}}})


def looked_at_twice(seeds, most, monkeypatch):
    """How many flows were sound by their shape; fails at the first that a closer look finds wrong."""
    by_shape = 0
    for seed in seeds:
        graph = build(generated(seed, most))
        told = faults(graph)
        with monkeypatch.context() as closely:
            closely.setattr(soundness, "is_nested", lambda *_: False)
            assert told == faults(graph), f"seed {seed}"
        by_shape += not told and is_nested(graph, reduce)
    return by_shape


def test_the_shape_and_a_closer_look_agree(monkeypatch):
    assert looked_at_twice(range(1500), 9, monkeypatch) > 350


@pytest.mark.slow
def test_the_shape_and_a_closer_look_agree_on_tens_of_thousands(monkeypatch):
    assert looked_at_twice(range(10_000, 40_000), 14, monkeypatch) > 6_000
