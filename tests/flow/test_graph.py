"""The graph says what the file says: ways, ends, routing nodes, what is unresolved, what leads back."""

from fractions import Fraction

from blueprint.flow import build
from blueprint.model import Recovery
from tests.flow.services import service, wait, way


def ways(graph, **only):
    """(source, target, kind) of every edge, by ids; routing nodes are `id*`."""

    def name(node):
        return node.id + ("*" if node.kind == "routing" else "")

    return [
        (name(graph.nodes[e.source]), name(graph.nodes[e.target]), e.kind)
        for e in graph.edges
        if all(getattr(e, key) == value for key, value in only.items())
    ]


def leads_back(graph):
    return [(graph.nodes[e.source].id, graph.nodes[e.target].id) for e in graph.edges if graph.rework[e.at]]


def test_a_sequence_follows_the_file_and_ends():
    graph = build(service(a={}, b={}))
    assert ways(graph) == [("a", "b", "below"), ("b", "end", "below")]
    assert [node.kind for node in graph.nodes] == ["step", "step", "end"]
    assert graph.complete
    assert all(graph.reached)


def test_named_ends_are_nodes_only_where_a_way_leads():
    graph = build(
        service(a={"choose": {"yes": "sold", "no": "lost"}}, ends={"sold": "good", "lost": "bad", "x": None})
    )
    assert [node.id for node in graph.nodes if node.kind == "end"] == ["sold", "lost"]


def test_a_list_in_a_choice_gets_a_routing_node_that_carries_the_chance_on_its_way_in():
    graph = build(
        service(
            a={"choose": {"both": way(["b", "c"], "30%", wait=60), "none": "end"}}, b={"next": "end"}, c={}
        )
    )
    assert ways(graph)[:3] == [("a", "a*", "choice"), ("a*", "b", "branch"), ("a*", "c", "branch")]
    routing = graph.nodes[3]
    assert routing.all_of and not graph.nodes[0].all_of and routing.owner == 0
    into = graph.edges[graph.into[routing.at][0]]
    assert (into.label, into.chance, into.wait.time.mean.wall) == ("both", Fraction(3, 10), 60)


def test_a_branch_by_chance_can_go_straight_to_the_meeting_step():
    graph = build(service(a={"next": ["b", way("c", "45%")], "meet": "d"}, b={"next": "d"}, c={}, d={}))
    assert ways(graph, kind="item") == [("a*", "c", "item")]
    assert ways(graph, kind="skip") == [("a*", "d", "skip")]
    assert [graph.edges[e].chance for e in graph.out[4]] == [Fraction(9, 20), Fraction(11, 20)]


def test_recoveries_are_ways_with_their_wait_and_again_leads_to_the_step_itself():
    fails = {
        "torn": {"p": "2%", "recover": Recovery("b", wait=wait(30))},
        "slow": {"p": "1%", "recover": "again"},
        "small": {"p": "1%", "recover": "continue"},
    }
    graph = build(service(a={"fails": fails, "next": "b"}, b={}))
    assert ways(graph, kind="recovery") == [("a", "b", "recovery"), ("a", "a", "recovery")]
    assert [e.fail for e in graph.edges if e.kind == "recovery"] == ["torn", "slow"]
    assert graph.edges[1].wait.time.mean.wall == 30
    assert leads_back(graph) == [("a", "a")]


def test_a_failure_that_is_a_branch_adds_no_way():
    fails = {"wrong": {"branch": "no", "recover": "b"}}
    graph = build(service(a={"choose": {"yes": "end", "no": "b"}, "fails": fails}, b={"next": "end"}))
    assert ways(graph, kind="recovery") == []


def test_a_failing_step_with_branches_fails_or_goes_on_along_all_of_them():
    graph = build(
        service(
            a={"fails": {"f": {"p": "2%", "recover": "again"}}, "next": ["b", "c"]}, b={"next": "end"}, c={}
        )
    )
    assert ways(graph)[:4] == [
        ("a", "a*", "next"),
        ("a*", "b", "branch"),
        ("a*", "c", "branch"),
        ("a", "a", "recovery"),
    ]


def test_what_leads_nowhere_is_listed_and_the_graph_is_incomplete():
    graph = build(service(a={"choose": {"yes": "gone", "no": "end"}}, starts={"in": ("door", None)}))
    assert [(u.source, u.to, u.kind, u.label) for u in graph.unresolved] == [
        (0, "gone", "choice", "yes"),
        (None, "door", "start", None),
    ]
    assert not graph.complete
    assert graph.unresolved[0].path == ("steps", "a", "choose", "yes")


def test_side_chains_are_marked_and_stand_apart():
    graph = build(service(a={"also": ["s"], "next": "end"}, s={}, t={"next": "end"}))
    assert [graph.side[n] for n in range(3)] == [False, True, True]
    assert len(graph.also) == 1 and graph.edges[graph.also[0]].kind == "also"
    assert graph.also[0] not in graph.out[0]


def test_a_way_back_to_a_step_that_every_way_passes_is_rework_wherever_it_stands_in_the_file():
    """The check stands below the loop's body, yet the way onward is no rework."""
    graph = build(
        service(a={"next": "check"}, mend={"next": "check"}, check={"choose": {"ok": "end", "no": "mend"}})
    )
    assert leads_back(graph) == [("mend", "check")]


def test_a_jump_up_in_the_file_that_closes_no_loop_is_no_rework():
    graph = build(service(a={"next": "c"}, b={"next": "end"}, c={"next": "b"}))
    assert leads_back(graph) == []
    assert [graph.nodes[n].id for n in graph.order] == ["a", "c", "b", "end"]


def test_a_loop_with_two_entries_is_cut_where_it_goes_up_in_the_file():
    graph = build(
        service(a={"choose": {"x": "b", "y": "c"}}, b={"next": "c"}, c={"choose": {"on": "end", "back": "b"}})
    )
    assert leads_back(graph) == [("c", "b")]
    assert graph.irregular == ()


def test_a_step_reached_only_by_ways_that_lead_back_is_irregular():
    graph = build(
        service(
            a={"choose": {"x": "d", "y": "e"}},
            b={"choose": {"d": "d", "e": "e"}},
            d={"choose": {"b": "b", "out": "end"}},
            e={"next": "b"},
        )
    )
    assert [graph.nodes[n].id for n in graph.irregular] == ["b"]


def test_unreached_steps_are_told():
    graph = build(service(a={"next": "end"}, b={"next": "c"}, c={"next": "end"}))
    assert [graph.reached[n] for n in range(3)] == [True, False, False]
