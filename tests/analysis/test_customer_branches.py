"""How a case passes for the customer where branches run beside each other, worked out by hand."""

import pytest

from blueprint.model import Uniform
from tests.analysis.customers import BOTH, CLERK, DESK, GUEST, PARTS, WITH_GUEST, clock, told
from tests.flow.services import way


def parallel(talk, make, **hand):
    return {
        "ask": {"does": GUEST, "time": 1, "next": ["talk", "make"]},
        "talk": {"does": BOTH, "time": talk, "next": "hand"},
        "make": {"does": DESK, "time": make, "customer": "away", "next": "hand"},
        "hand": {"does": BOTH, "time": 2, **hand},
    }


@pytest.mark.parametrize(
    ("hand", "expected"),
    [
        ({}, {"branches": 15}),
        ({"customer": "away"}, {"away": 15}),
        ({"wait_before": 4}, {"branches": 15, "turn": 4}),
    ],
)
def test_the_customer_waits_for_the_other_branch(hand, expected):
    assert clock(told(parallel(5, 20, **hand))) == {"acting": 1, "served": 7, **expected}


def test_the_customers_branch_is_the_last():
    assert clock(told(parallel(20, 5))) == {"acting": 1, "served": 22}


def test_a_wait_on_the_way_into_a_branch():
    steps = parallel(5, 20)
    steps["ask"]["next"] = [way("talk", wait=7), "make"]
    assert clock(told(steps)) == {"acting": 1, "turn": 7, "served": 7, "branches": 8}


@pytest.mark.parametrize(("customer", "part"), [(None, "branches"), ("away", "away")])
def test_no_branch_takes_the_customer_along(customer, part):
    steps = parallel(5, 20, customer=customer)
    steps["talk"]["does"] = CLERK
    assert clock(told(steps)) == {"acting": 1, part: 20, "served": 2}


def test_waiting_at_a_join_depends_on_what_the_customers_branch_was_for():
    """Half of the cases meet the customer first in the branch and wait 15 at its end; the other half leave
    it unseen after 2, and what they wait is before."""
    steps = {
        "open": {"does": DESK, "time": 1, "next": ["ring", "make"]},
        "ring": {"does": DESK, "time": 0, "choose": {"there": ("talk", "50%"), "not": ("note", "50%")}},
        "talk": {"does": BOTH, "time": 5, "next": "hand"},
        "note": {"does": DESK, "time": 2, "next": "hand"},
        "make": {"does": DESK, "time": 20, "next": "hand"},
        "hand": {"does": BOTH, "time": 2},
    }
    assert clock(told(steps)) == {"before": 1 + 0.5 * (2 + 18), "served": 2.5 + 2, "branches": 7.5}


def test_where_no_branch_is_always_the_last_means_are_multiplied():
    steps = {
        "open": {"does": DESK, "time": 1, "next": ["ring", "make"]},
        "ring": {"does": DESK, "time": 0, "choose": {"there": ("talk", "50%"), "not": ("note", "50%")}},
        "talk": {"does": BOTH, "time": 30, "next": "hand"},
        "note": {"does": DESK, "time": 2, "next": "hand"},
        "make": {"does": DESK, "time": 20, "next": "hand"},
        "hand": {"does": BOTH, "time": 2},
    }
    assert clock(told(steps)) == {"before": 1 + 1 + 0.5 * 4, "served": 15 + 2, "branches": 0.5 * 4}


def test_blocks_within_the_customers_branch():
    """Inner block 6 (the customer's part 2 + 4 waiting), then 10 for the outer one (6 + 3 + 1 waiting)."""
    steps = {
        "ask": {"does": GUEST, "time": 1, "next": ["part", "make"]},
        "part": {"does": DESK, "time": 0, "next": ["talk", "seek"]},
        "talk": {"does": BOTH, "time": 2, "next": "note"},
        "seek": {"does": DESK, "time": 6, "next": "note"},
        "note": {"does": DESK, "time": 3, "next": "hand"},
        "make": {"does": DESK, "time": 10, "next": "hand"},
        "hand": {"does": BOTH, "time": 2},
    }
    assert clock(told(steps)) == {"acting": 1, "served": 4, "unseen": 3, "branches": 4 + 1}


def test_blocks_within_a_branch_that_cases_leave_unseen():
    """Seen in the inner block half the time (3 of its 8 seconds), else 0 of 8; then 2 more, of 20 in all."""
    steps = {
        "open": {"does": DESK, "time": 1, "next": ["part", "make"]},
        "part": {"does": DESK, "time": 0, "next": ["ring", "seek"]},
        "ring": {"does": DESK, "time": 0, "choose": {"there": ("talk", "50%"), "not": ("note", "50%")}},
        "talk": {"does": BOTH, "time": 3, "next": "note"},
        "seek": {"does": DESK, "time": 8, "next": "note"},
        "note": {"does": DESK, "time": 2, "next": "hand"},
        "make": {"does": DESK, "time": 20, "next": "hand"},
        "hand": {"does": BOTH, "time": 4},
    }
    assert clock(told(steps)) == {
        "before": 1 + 0.5 * 20, "served": 1.5 + 4, "branches": 0.5 * (5 + 10), "unseen": 0.5 * 2
    }  # fmt: skip


def test_means_within_a_branch_never_make_waiting_negative():
    """Unseen cases take 10 in the inner block, those seen none: 9 in its other branch makes no wait of 4."""
    steps = {
        "open": {"does": DESK, "time": 1, "next": ["part", "make"]},
        "part": {"does": DESK, "time": 0, "next": ["ring", "seek"]},
        "ring": {"does": DESK, "time": 0, "choose": {"there": ("talk", "50%"), "not": ("note", "50%")}},
        "talk": {"does": BOTH, "time": 0, "next": "join"},
        "note": {"does": DESK, "time": 10, "next": "join"},
        "seek": {"does": DESK, "time": 9, "next": "join"},
        "join": {"does": DESK, "time": 0, "next": "hand"},
        "make": {"does": DESK, "time": 10, "next": "hand"},
        "hand": {"does": BOTH, "time": 4},
    }
    found = told(steps)
    assert clock(found) == {"before": 1 + 0.5 * 14, "branches": 3, "served": 4}


def test_a_block_in_the_other_branch_does_not_concern_the_customer():
    steps = {
        "ask": {"does": GUEST, "time": 1, "next": ["talk", "make"]},
        "talk": {"does": BOTH, "time": 5, "next": "hand"},
        "make": {"does": DESK, "time": 1, "next": ["cut", "sew"]},
        "cut": {"does": DESK, "time": 10, "next": "press"},
        "sew": {"does": DESK, "time": 30, "next": "press"},
        "press": {"does": DESK, "time": 1, "customer": "away", "next": "hand"},
        "hand": {"does": BOTH, "time": 2},
    }
    assert clock(told(steps)) == {"acting": 1, "served": 7, "branches": 27}


def test_a_branch_taken_by_chance():
    """Where it is skipped the customer waits all the time of the other branch."""
    steps = {
        "ask": {"does": GUEST, "time": 1, "next": [("talk", "40%"), "make"], "meet": "hand"},
        "talk": {"does": BOTH, "time": 5, "next": "hand"},
        "make": {"does": DESK, "time": 20, "next": "hand"},
        "hand": {"does": BOTH, "time": 2},
    }
    assert clock(told(steps)) == {"acting": 1, "served": 2 + 2, "branches": 20 - 2}


def test_a_block_in_a_loop():
    """1.25 passes, in each 5 with the clerk and 15 waiting; the last wait is not followed by the customer."""
    steps = {
        "ask": {"does": DESK, "time": 1, "next": ["talk", "make"]},
        "talk": {"does": BOTH, "time": 5, "next": "test"},
        "make": {"does": DESK, "time": 20, "next": "test"},
        "test": {"does": DESK, "time": 2, "choose": {"good": ("end", "80%"), "bad": ("ask", "20%")}},
    }
    assert clock(told(steps)) == {
        "before": 1, "served": 6.25, "branches": 0.25 * 15, "unseen": 0.25 * (2 + 1), "after": 15 + 2
    }  # fmt: skip


def two_places(**hand):
    return {
        "ask": {"does": GUEST, "time": 1, "next": ["pay", "sign"]},
        "pay": {"does": GUEST, "time": 4, "next": "hand"},
        "sign": {"does": DESK, "time": 3, "next": "show"},
        "show": {"does": BOTH, "time": 5, "next": "hand"},
        "hand": {"does": DESK, "time": 2, **hand},
    }


def test_in_two_places_the_strongest_counts():
    """Paying for 4; what is left of being shown (from 3 to 8) is 4; then nothing is left to come."""
    found = told(two_places())
    assert clock(found) == {"acting": 1 + 4, "served": 4, "after": 2}


def test_in_two_places_waiting_counts_before_being_away():
    steps = two_places() | {"hand": {"does": GUEST, "time": 2}}
    steps["pay"]["time"], steps["sign"]["customer"] = 1, "away"
    assert clock(told(steps)) == {"acting": 1 + 1 + 2, "branches": 2, "served": 5}


def test_in_two_places_first_seen_there_and_last():
    steps = {
        "open": {"does": DESK, "time": 1, "next": ["pay", "sign"]},
        "pay": {"does": DESK, "time": 2, "next": "paid"},
        "paid": {"does": GUEST, "time": 3, "next": "hand"},
        "sign": {"does": GUEST, "time": 1, "wait_before": 3, "next": "file"},
        "file": {"does": DESK, "time": 6, "next": "hand"},
        "hand": {"does": DESK, "time": 2},
    }
    assert clock(told(steps)) == {"before": 1 + 2, "acting": 3, "after": 5 + 2}


def test_in_two_places_with_a_choice_is_sampled():
    """Half of the cases are served from 3 to 8, of which 4 beside no paying; the others not at all. The mean
    of 6 in the block is shown as the 5.5 that flow analysis makes of it."""
    steps = two_places()
    steps["sign"]["choose"] = {"show": ("show", "50%"), "not": ("hand", "50%")}
    del steps["sign"]["next"]
    found = told(steps)
    assert found.sampled
    assert found.acting.wall == pytest.approx(1 + 4 * 5.5 / 6, rel=0.05)
    assert found.served.wall == pytest.approx(2 * 5.5 / 6, rel=0.1)
    assert found == told(steps), "always the same choices"


def first_arrival(talk, make):
    return parallel(talk, make, join="any", next="end")


def test_the_first_arrival_takes_the_customer_along():
    assert clock(told(first_arrival(5, 20))) == {"acting": 1, "served": 7}
    assert clock(told(first_arrival(5, 3))) == {"acting": 1, "served": 3 + 2}


def test_a_first_arrival_that_may_be_either():
    """The customer's branch is first half of the time; the flow as analysed takes its mean of 6."""
    steps = first_arrival(0, 8)
    steps["talk"] |= {"next": "more", "time": 1}
    steps["more"] = {"does": CLERK, "time": 0, "choose": {"quick": ("hand", "50%"), "slow": ("slow", "50%")}}
    steps["slow"] = {"does": DESK, "time": 10, "next": "hand"}
    found = told(steps)
    assert found.sampled
    lead_of_block, played = 6, 0.5 * 1 + 0.5 * 8
    assert found.served.wall == pytest.approx(2 + 1 * lead_of_block / played, rel=0.05)
    assert found.unseen.wall == pytest.approx(0.5 * 7 * lead_of_block / played, rel=0.05)


def crossed(**does):
    steps = {
        "a": {"does": GUEST, "time": 6, "next": ["b", "c"]},
        "b": {"does": DESK, "time": 2, "next": "d"},
        "c": {"does": DESK, "time": 2, "next": ["d", "f"]},
        "d": {"does": DESK, "time": 3, "next": "e"},
        "f": {"does": DESK, "time": 2, "next": "e"},
        "e": {"does": GUEST, "time": 4},
    }
    return {id: {**fields, **({"does": does[id]} if id in does else {})} for id, fields in steps.items()}


def test_branches_that_cross_without_the_customer():
    assert clock(told(crossed())) == {"acting": 10, "branches": 5}


def test_branches_that_cross_with_the_customer():
    """The customer goes along c and f, served from 2 to 4, and waits for d until 5."""
    assert clock(told(crossed(f=BOTH))) == {"acting": 10, "unseen": 2, "served": 2, "branches": 1}


def test_an_unknown_branch_is_waited_for_at_least_so_long():
    steps = parallel(5, None)
    found = told(steps)
    assert {part for part in PARTS if not getattr(found, part).complete} == {"branches"}
    assert clock(found) == {"acting": 1, "served": 7}


def test_an_unknown_time_where_the_customer_is_in_two_places():
    steps = two_places() | {"sign": {"does": DESK, "next": "show"}}
    found = told(steps)
    assert {part for part in PARTS if not getattr(found, part).complete} == {"unseen", "branches"}
    steps = two_places() | {"pay": {"does": GUEST, "next": "hand"}}
    found = told(steps)
    assert {part for part in PARTS if not getattr(found, part).complete} == {"acting", "branches"}


def test_an_unknown_chance_where_the_customer_is_in_two_places():
    steps = two_places(next="end")
    steps["show"]["fails"] = {"slip": {"recover": {**WITH_GUEST, "time": 5}}}
    found = told(steps, failures=True)
    assert {part for part in PARTS if not getattr(found, part).complete} == {"served", "branches"}
    assert found.served.wall == 4


def test_visible_in_all_branches_while_the_clock_runs_in_one():
    steps = parallel(5, 20)
    steps["make"]["does"] = CLERK
    found = told(steps)
    assert (found.visible.wall, found.invisible.wall) == (28, 0)


def test_times_that_vary_change_nothing_but_what_is_compared():
    """The mean of the branch is 5 (at most 9) beside 20: every case waits for the other branch."""
    steps = parallel(Uniform(1.0, 9.0), 20)
    assert clock(told(steps)) == {"acting": 1, "served": 7, "branches": 15}
