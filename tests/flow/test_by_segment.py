"""How names lead to ways, and the wait on each as a segment has it (docs/decisions/0019)."""

from typing import Any

from blueprint.flow import Graph, build
from blueprint.flow.by_segment import numbers_by_path, waits_on_ways, ways_beside
from blueprint.flow.chances import chances, differ_by_segment
from blueprint.model import FailNumbers, Override, RecoveryNumbers, Step, WayNumbers
from tests.flow.services import chance, service, wait, way

SEGMENTS = {"old": "25%", "new": "75%"}


def graph_of(said: Override, **steps: Any) -> Graph:
    first = {**steps.pop("a"), "by_segment": {"old": said}}
    return build(service({"a": first, **steps}, segments=SEGMENTS))


def seconds(graph: Graph, segment: str | None) -> dict[tuple[str, ...], float]:
    """The wait on each edge that has one, by where it leads and how it is written."""
    found = {}
    for edge, own in zip(graph.edges, waits_on_ways(graph, segment), strict=True):
        if own and own.time:
            found[edge.kind, graph.nodes[edge.target].id] = own.time.mean.wall
    return found


def test_a_branch_by_chance_waits_once_and_behind_the_choice():
    graph = graph_of(
        Override(next={"c": WayNumbers(wait=wait(7))}),
        a={"next": ["b", way("c", "50%", wait=30)], "meet": "d"},
        b={"next": "d"}, c={"next": "d"}, d={"next": "end"},
    )  # fmt: skip
    assert seconds(graph, "new") == seconds(graph, None) == {("item", "c"): 30}
    assert seconds(graph, "old") == {("item", "c"): 7}
    assert not differ_by_segment(graph)


def test_a_list_inside_a_list():
    inner = way(["c", way("d", "20%")], "40%", meet="e")
    graph = graph_of(
        Override(next={"c": WayNumbers(chance("10%"), wait(5), {"d": WayNumbers(chance("1%"), wait(3))})}),
        a={"next": ["b", inner], "meet": "e"},
        b={"next": "e"}, c={"next": "e"}, d={"next": "e"}, e={"next": "end"},
    )  # fmt: skip
    assert seconds(graph, "old") == {("item", "a"): 5, ("item", "d"): 3}
    known = chances(graph, "old").known
    shares = {
        (edge.kind, graph.nodes[edge.target].id, edge.path[-1]): known[edge.at]
        for edge in graph.edges
        if edge.kind == "item"
    }
    assert [str(share) for share in shares.values()] == ["1/10", "1/100"]


def test_the_first_of_two_ways_of_the_same_name_is_meant():
    said = Override(next={"b": WayNumbers(wait=wait(5))})
    step = Step("a", next=(way("b"), way(["b", "c"])), by_segment={"old": said})
    assert list(numbers_by_path(step, "old")) == [("steps", "a", "next", 0)]


def test_what_is_said_inside_an_unknown_way_is_not_looked_at():
    said = Override(choose={"x": WayNumbers(to={"b": WayNumbers(chance("3%"))})})
    step = Step("a", choose={"y": way("b")}, by_segment={"old": said})
    assert [(beside.key, list(beside.matched)) for beside in ways_beside(step, "old")] == [("choose", [])]


def test_the_way_of_a_recovery_carries_its_wait():
    recover = RecoveryNumbers(wait=wait(9))
    graph = graph_of(
        Override(fails={"f": FailNumbers(recover=recover), "unknown": FailNumbers(recover=recover)}),
        a={"next": "b", "fails": {"f": {"p": "10%", "recover": "c"}}}, b={"next": "end"}, c={"next": "end"},
    )  # fmt: skip
    assert (seconds(graph, "new"), seconds(graph, "old")) == ({}, {("recovery", "c"): 9})
