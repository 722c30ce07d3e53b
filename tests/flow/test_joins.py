"""What a step waits for, told by the ways into it; ways are named by the step they come from."""

import pytest

from blueprint.flow import build
from blueprint.flow.joins import Join, joins
from tests.flow.services import node_of, service, way


def formula(described, step):
    graph = build(described)
    found = joins(graph)

    def named(part):
        if isinstance(part, Join):
            return f"{part.kind}({', '.join(named(p) for p in part.parts)})"
        return graph.nodes[graph.edges[part].source].id

    part = found.end if step == "end" else found.formulas[node_of(graph, step)]
    return None if part is None else named(part)


def test_one_way_is_waited_for():
    assert formula(service(a={}, b={}), "b") == "a"


def test_the_first_step_waits_for_nothing():
    assert formula(service(a={"choose": {"again": "a", "on": "end"}}), "a") is None


def test_alternatives_merge():
    steps = service(a={"choose": {"x": "b", "y": "c"}}, b={"next": "d"}, c={"next": "d"}, d={"next": "end"})
    assert formula(steps, "d") == "one(b, c)"


def test_branches_join():
    steps = service(a={"next": ["b", "c"]}, b={"next": "d"}, c={"next": "d"}, d={"next": "end"})
    assert formula(steps, "d") == "all(b, c)"


def test_branches_that_end_join_in_the_end():
    steps = service(a={"next": ["b", "c"]}, b={"next": "end"}, c={"next": "end"})
    assert formula(steps, "end") == "all(b, c)"


def test_a_choice_within_a_branch_merges_inside_the_join():
    steps = service(
        a={"next": ["b", "c"]}, b={"choose": {"x": "d", "y": "e"}}, d={"next": "f"}, e={"next": "f"},
        c={"next": "f"}, f={"next": "end"},
    )  # fmt: skip
    assert formula(steps, "f") == "all(one(d, e), c)"


def test_a_block_within_an_alternative_joins_inside_the_merge():
    steps = service(
        a={"choose": {"x": "b", "y": "c"}}, b={"next": ["d", "e"]}, d={"next": "f"}, e={"next": "f"},
        c={"next": "f"}, f={"next": "end"},
    )  # fmt: skip
    assert formula(steps, "f") == "one(all(d, e), c)"


def test_three_levels():
    steps = service(
        a={"next": ["b", "c"]},
        b={"choose": {"x": way(["d", "e"], "50%"), "y": "g"}},
        d={"next": "h"}, e={"next": "h"}, g={"next": "h"}, c={"next": "h"}, h={"next": "end"},
    )  # fmt: skip
    assert formula(steps, "h") == "all(one(all(d, e), g), c)"


def test_a_branch_by_chance_merges_with_its_way_past():
    steps = service(
        a={"next": ["b", way("c", "45%")], "meet": "d"}, b={"next": "d"}, c={"next": "d"}, d={"next": "end"}
    )
    assert formula(steps, "d") == "all(one(a, c), b)"


def test_rework_is_a_further_alternative_and_no_part_of_the_formula():
    steps = service(
        a={"next": ["b", "c"]}, b={"next": "d"}, c={"next": "d"}, d={"choose": {"again": "d", "on": "end"}}
    )
    assert formula(steps, "d") == "all(b, c)"


@pytest.mark.parametrize(
    ("join", "expected"), [("all", "all(b, c)"), ("one", "one(b, c)"), ("any", "one(b, c)")]
)
def test_a_declared_join_counts_and_any_is_inferred(join, expected):
    steps = service(
        a={"choose": {"x": "b", "y": "c"}}, b={"next": "d"}, c={"next": "d"}, d={"join": join, "next": "end"}
    )
    assert formula(steps, "d") == expected


def test_pairs_that_cross_have_no_formula():
    steps = service(
        a={"choose": {"x": way(["b", "c"], "50%"), "y": way(["c", "d"], "30%"), "z": ["d", "e"]}},
        b={"next": "f"}, c={"next": "f"}, d={"next": "f"}, e={"next": "f"}, f={"next": "end"},
    )  # fmt: skip
    graph = build(steps)
    assert joins(graph).ambiguous == (node_of(graph, "f"),)
    assert formula(steps, "f") is None


def test_the_order_of_the_file_does_not_matter():
    steps = {
        "a": {"next": ["b", "c"]}, "b": {"choose": {"x": "d", "y": "e"}}, "d": {"next": "f"},
        "e": {"next": "f"}, "c": {"next": "f"}, "f": {"next": "end"},
    }  # fmt: skip
    for order in (["a", "f", "e", "d", "c", "b"], ["a", "c", "f", "b", "e", "d"]):
        found = formula(service({id: steps[id] for id in order}), "f")
        assert found in ("all(one(d, e), c)", "all(c, one(d, e))", "all(one(e, d), c)", "all(c, one(e, d))")


def test_starts_are_alternatives():
    steps = service(
        {"a": {"next": "c"}, "b": {"next": "c"}, "c": {"next": "end"}},
        starts={"x": ("a", "50%"), "y": ("b", "50%")},
    )
    assert formula(steps, "c") == "one(a, b)"
