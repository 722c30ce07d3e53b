"""Regions of branches that cross, closed where they all meet."""

from blueprint.flow import build, faults
from blueprint.flow.blocks import Tangle, reduce
from tests.flow.services import node_of, service


def test_a_step_that_only_leads_back_belongs_to_the_region():
    """It stands behind the closing step in the order of the file, and in every onward order."""
    graph = build(
        service(
            quick={"time": 1, "choose": {"no": ("met", "50%"), "yes": ("parts", "50%")}},
            parts={"time": 1, "next": ["one", "two"]},
            one={"time": 1, "next": ["met", "shared"]},
            two={"time": 1, "choose": {"fine": ("shared", "50%"), "not": ("mend", "50%")}},
            shared={"time": 1, "next": "met"},
            met={"time": 1, "next": "end"},
            mend={"time": 1, "next": "two"},
        )
    )
    assert not faults(graph)
    found = reduce(graph)
    (region,) = found.parts
    assert isinstance(region, Tangle) and not found.open
    assert region.close == node_of(graph, "met")
    assert set(region.members) == {node_of(graph, step) for step in ("one", "two", "shared", "mend")}


def test_a_block_inside_a_crossed_region_may_be_left_by_its_first_arrival():
    """`first` closes its own block; only what comes behind it crosses."""
    steps = {
        "begin": {"time": 1, "next": ["other", "both"]},
        "both": {"time": 1, "next": ["quick", "slow"]},
        "quick": {"time": 1, "next": "first"},
        "slow": {"time": 1, "next": "first"},
        "first": {"time": 1, "join": "any", "next": ["shared", "own"]},
        "other": {"time": 1, "next": "shared"},
        "own": {"time": 1, "next": "met"},
        "shared": {"time": 1, "next": "met"},
        "met": {"time": 1, "next": "end"},
    }
    assert not faults(build(service(**steps)))
    steps["first"], steps["shared"] = {**steps["first"], "join": None}, {**steps["shared"], "join": "any"}
    (told,) = faults(build(service(**steps)))
    assert (told.kind, told.variant) == ("join-without-meaning", "crossed")
