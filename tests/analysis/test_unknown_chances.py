"""What can still be said where nobody knows how often a choice goes which way."""

from blueprint.analysis.analysing import analyse
from blueprint.analysis.paths import CriticalPaths
from blueprint.flow import build
from tests.flow.services import service


def figures(**steps):
    return analyse(build(service(**steps))).planned.mix


def test_no_path_is_called_likeliest_by_a_guess():
    """The lead time is the same whichever way is taken; how often each is, is not known."""
    found = figures(
        ask={"time": 1, "choose": {"a": ("one", None), "b": ("two", None)}},
        one={"time": 5, "next": "bye"},
        two={"time": 5, "next": "bye"},
        bye={"time": 2, "next": "end"},
    )
    assert found.lead.mean is not None and found.lead.mean.wall == 8
    assert found.paths == CriticalPaths() and found.clock == {}
    assert found.slacks.keys() == {"ask", "bye"}
    elements = found.totals.spent.elements
    assert {name: each.time.withheld for name, each in elements.items()} == {
        "ask": None, "one": "chances", "two": "chances", "bye": None,
    }  # fmt: skip


def test_a_true_mean_is_not_given_by_a_guess():
    found = figures(
        ask={"time": 1, "choose": {"a": ("both", None), "b": ("both", None)}},
        both={"time": 1, "next": ["long", "choice"]},
        long={"time": 16, "next": "bye"},
        choice={"time": 0, "choose": {"x": ("quick", "50%"), "y": ("slow", "50%")}},
        quick={"time": 10, "next": "bye"},
        slow={"time": 20, "next": "bye"},
        bye={"time": 0, "next": "end"},
    )
    assert found.lead.method == "flow analysis" and found.lead.mean.wall == 18
    assert found.true_mean is None
