"""Faults of a flow, as values; the rules' tests hold their words."""

from blueprint.flow import build, faults
from blueprint.flow.joins import joins
from blueprint.flow.tokens import is_sound
from tests.flow.services import service, way


def told(described):
    graph = build(described)
    return [(f.kind, graph.nodes[f.node].id if f.node >= 0 else "end", f.variant) for f in faults(graph)]


def route(described):
    graph = build(described)
    (fault,) = faults(graph)
    return [(graph.nodes[graph.edges[e].source].id, graph.edges[e].label) for e in fault.route]


BYPASS = {
    "a": {"next": ["b", "c"]},
    "b": {"choose": {"ok": "d", "no": "e"}},
    "c": {"next": "d"},
    "d": {"next": "e"},
    "e": {"next": "end"},
}


def test_a_deadlock_is_told_at_the_join_with_the_choice_that_leads_there():
    assert told(service(BYPASS)) == [("deadlock", "d", "")]
    assert route(service(BYPASS)) == [("b", "no")]


def test_the_route_begins_where_the_branches_part():
    before = {f"q{i}": {"choose": {"on": f"q{i + 1}" if i < 19 else "a", "out": "end"}} for i in range(20)}
    assert route(service({**before, **BYPASS})) == [("b", "no")]


def test_a_long_way_round_a_wrong_block_is_searched_from_the_block():
    """Forty independent choices in forty branches: the game from the start would have 2⁴⁰ states."""
    many = {f"w{i}": {"choose": {"x": f"x{i}", "y": f"y{i}"}} for i in range(40)}
    ends = {f"{k}{i}": {"next": "m"} for i in range(40) for k in "xy"}
    steps = {"s": {"next": [*many, "a"]}, **many, **ends, **BYPASS, "m": {"next": "end"}}
    steps["e"] = {"next": "m"}
    assert told(service(steps)) == [("deadlock", "d", "")]
    assert route(service(steps)) == [("b", "no")]


SECOND = {
    "a2": {"next": ["b2", "c2"]},
    "b2": {"choose": {"ok": "d2", "no": "e2"}},
    "c2": {"next": "d2"},
    "d2": {"next": "e2"},
    "e2": {"next": "end"},
}


def test_two_wrong_blocks_are_two_causes():
    steps = {**BYPASS, "e": {"next": "a2"}, **SECOND}
    assert told(service(steps)) == [("deadlock", "d", ""), ("deadlock", "d2", "")]


def test_a_block_around_a_wrong_block_is_no_further_cause():
    steps = {
        "s": {"next": ["a", "t"]},
        **BYPASS,
        "e": {"next": "u"},
        "t": {"next": "u"},
        "u": {"next": "end"},
    }
    assert told(service(steps)) == [("deadlock", "d", "")]


def test_two_wrong_blocks_side_by_side_are_two_causes():
    steps = {"s": {"next": ["a", "a2"]}, **BYPASS, **SECOND, "u": {"next": "end"}}
    steps |= {"e": {"next": "u"}, "e2": {"next": "u"}}
    assert told(service(steps)) == [("deadlock", "d", ""), ("deadlock", "d2", "")]


def test_a_wrong_main_flow_and_a_wrong_side_chain_are_two_causes():
    steps = {**BYPASS, "a": {"next": ["b", "c"], "also": ("a2",)}, **SECOND}
    assert told(service(steps)) == [("deadlock", "d", ""), ("deadlock", "d2", "")]


def test_a_branch_that_goes_back_to_its_own_split_for_ever():
    steps = service(a={"next": ["b", "c"]}, b={"next": "a"}, c={"next": "end"})
    assert told(steps) == [("lack-of-synchronisation", "a", "back")]


def test_a_loop_without_exit_hides_no_other_loop():
    steps = service(
        a={"choose": {"x": "b", "y": "c", "z": "end"}}, b={"choose": {"u": "b", "v": "b"}}, c={"next": "c"}
    )
    assert told(steps) == [("endless", "b", ""), ("endless", "c", "")]


def test_what_only_leads_into_a_loop_without_exit_is_not_told():
    steps = service(a={}, b={}, c={"next": "b"})
    assert told(steps) == [("endless", "b", "")]


def test_an_incomplete_graph_has_only_slips():
    steps = {**BYPASS, "e": {"next": "nowhere"}}
    assert told(service(steps)) == []


def test_sound_flows_that_are_not_nested_are_sound():
    crossed = service(
        a={"next": ["b", "c"]}, b={"next": ["d", "e"]}, c={"next": "e"}, d={"next": "f"}, e={"next": "f"},
        f={"next": "end"},
    )  # fmt: skip
    assert told(crossed) == []


def test_recoveries_take_part_in_the_flow_whatever_their_chance():
    steps = service(
        a={"next": ["b", "c"]},
        b={"fails": {"f": {"p": "0%", "recover": "e"}}, "next": "d"},
        c={"next": "d"},
        d={"next": "e"},
        e={"next": "end"},
    )
    assert told(steps) == [("deadlock", "d", "")]


def test_join_any_counts_as_a_join():
    steps = {
        "a": {"next": ["b", "c"]},
        "b": {"next": "d"},
        "c": {"next": "d"},
        "d": {"join": "any", "next": "end"},
    }
    assert told(service(steps)) == []
    steps["b"] = {"choose": {"on": "d", "off": "e"}}
    steps["e"] = {"next": "end"}
    assert [kind for kind, _, _ in told(service(steps))] == ["branch-left-running"]


def test_items_by_chance_that_meet_elsewhere_are_a_fault():
    steps = service(
        a={"next": ["b", way("c", "45%")], "meet": "e"}, b={"next": "d"}, c={"next": "d"}, d={"next": "e"},
        e={"next": "end"},
    )  # fmt: skip
    assert [kind for kind, _, _ in told(steps)] == ["deadlock"]


def test_a_branch_that_only_multiplies_within_a_loop_is_endless():
    """Its equations have a solution, with visits below zero, and the rest of the flow is in balance."""
    steps = service(
        a={"next": ["b", "c"]}, c={"next": "end"}, b={"next": ["d", "e"]}, d={"next": "b"}, e={"next": "b"}
    )
    graph = build(steps)
    assert [fault.kind for fault in faults(graph)] == ["endless"]
    assert is_sound(graph, joins(graph), [0]) is False


def test_choices_that_come_together_again_multiply_no_states():
    """Forty choices beside the wrong branch, all in one block."""
    many = {f"w{i}": {"choose": {"x": f"x{i}", "y": f"y{i}"}} for i in range(40)}
    ends = {f"{k}{i}": {"next": "d"} for i in range(40) for k in "xy"}
    steps = {**BYPASS, "a": {"next": ["b", "c", *many]}, **many, **ends}
    assert told(service(steps)) == [("deadlock", "d", "")]
    assert route(service(steps)) == [("b", "no")]
