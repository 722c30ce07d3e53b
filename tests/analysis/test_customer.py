"""How a case passes for the customer, on services small enough to work out by hand."""

import pytest

from blueprint.analysis.customer import customer_time
from blueprint.model import Calendar, Override, Wait
from tests.analysis.customers import BOTH, CLERK, DESK, GUEST, PARTS, WITH_GUEST, clock, course, told
from tests.flow.services import time, wait, way


def test_the_clock_runs_from_the_first_part_to_the_last():
    steps = {
        "open": {"does": DESK, "time": 3},
        "come": {"does": GUEST, "time": 1, "wait_before": 2},
        "sit": {"kind": "wait", "does": GUEST, "time": 4, "wait_for": "queue"},
        "look": {"does": DESK, "time": 8},
        "tell": {"does": BOTH, "time": 16, "next": way("close", wait=32)},
        "close": {"does": DESK, "time": 64},
    }
    found = told(steps)
    assert clock(found) == {
        "before": 3 + 2, "acting": 1, "turn": 4, "unseen": 8, "served": 16, "after": 32 + 64,
    }  # fmt: skip
    assert (found.waiting.wall, found.total.wall) == (12, 29)


def test_without_the_customer_all_is_before():
    assert clock(told({"a": {"does": DESK, "time": 3}, "b": {"kind": "wait", "time": 4}})) == {"before": 7}


def test_a_step_with_the_customer_is_the_customers_own_whatever_its_time():
    steps = {"a": {"does": GUEST, "time": 0}, "b": {"does": DESK, "time": 3}, "c": {"does": BOTH, "time": 0}}
    assert clock(told(steps)) == {"unseen": 3}


def test_the_customer_named_with_others_is_served():
    steps = {"a": {"does": DESK, "with_": {"guest": 1}, "time": 3}}
    assert clock(told(steps)) == {"served": 3}


def test_away_covers_a_step_and_the_waiting_for_it():
    steps = {
        "ask": {"does": GUEST, "time": 1, "next": way("make", wait=10)},
        "make": {"does": DESK, "time": 20, "wait_before": wait(30), "customer": "away"},
        "meet": {"does": BOTH, "time": 2, "wait_before": wait(40), "customer": "away"},
        "rest": {"does": DESK, "time": 50, "wait_before": Wait(time(60), customer="waits")},
        "last": {"does": GUEST, "time": 3, "wait_before": Wait(time(70), customer="away")},
    }
    assert clock(told(steps)) == {"acting": 4, "away": 170, "served": 2, "unseen": 50, "turn": 60}


def test_a_wait_says_itself_where_the_customer_is():
    steps = {
        "ask": {"does": GUEST, "time": 1},
        "make": {"does": DESK, "time": 20, "customer": "away",
                 "wait_before": Wait(time(30), "batch", customer="waits")},
        "hand": {"does": BOTH, "time": 2},
    }  # fmt: skip
    found = told(steps)
    assert clock(found) == {"acting": 1, "turn": 30, "away": 20, "served": 2}
    assert {kind: felt.wall for kind, felt in found.felt.items()} == {"batch": 30}


def test_after_a_choice_that_never_comes_back_the_clock_has_stopped():
    steps = {
        "ask": {"does": GUEST, "time": 1},
        "look": {"does": DESK, "time": 10, "choose": {"good": ("tell", "75%"), "bad": ("file", "25%")}},
        "tell": {"does": BOTH, "time": 4, "next": "end"},
        "file": {"does": DESK, "time": 100, "next": "end"},
    }
    assert clock(told(steps)) == {"acting": 1, "unseen": 7.5, "served": 3, "after": 2.5 + 25}


def test_before_a_choice_that_may_bring_the_customer_in_or_not():
    steps = {
        "open": {"does": DESK, "time": 10, "choose": {"call": ("call", "40%"), "not": ("file", "60%")}},
        "call": {"does": BOTH, "time": 5, "next": "file"},
        "file": {"does": DESK, "time": 20, "choose": {"call": ("late", "50%"), "not": ("end", "50%")}},
        "late": {"does": BOTH, "time": 8, "next": "end"},
    }
    assert clock(told(steps)) == {
        "before": 10 + 0.6 * 20, "served": 0.4 * 5 + 0.5 * 8, "unseen": 0.2 * 20, "after": 0.2 * 20
    }  # fmt: skip


def test_rework_that_comes_back_to_the_customer():
    """Every pass through make but the first comes after a customer's part; the check after the last does
    not come before one."""
    steps = {
        "make": {"does": DESK, "time": 10},
        "show": {"does": BOTH, "time": 3},
        "test": {"does": DESK, "time": 1, "choose": {"good": ("end", "80%"), "bad": ("make", "20%")}},
    }
    assert clock(told(steps)) == {"before": 10, "served": 3 * 1.25, "unseen": 0.25 * 11, "after": 1}


def test_rework_of_the_provider_alone_before_and_between():
    steps = {
        "make": {"does": DESK, "time": 10, "choose": {"good": ("show", "80%"), "bad": ("make", "20%")}},
        "show": {"does": BOTH, "time": 3},
        "mend": {"does": DESK, "time": 2, "choose": {"good": ("sign", "50%"), "bad": ("mend", "50%")}},
        "sign": {"does": GUEST, "time": 1},
    }
    assert clock(told(steps)) == {"before": 12.5, "served": 3, "unseen": 4, "acting": 1}


def failing(recover, p="20%", **fields):
    return {
        "ask": {"does": GUEST, "time": 1},
        "make": {"does": DESK, "time": 10, "fails": {"slip": {"p": p, "recover": recover}}, **fields},
        "hand": {"does": BOTH, "time": 2},
    }


def test_failures_count_only_where_asked_for():
    steps = failing({"by": "desk", "time": 5, "wait": wait(10, "batch")})
    assert clock(told(steps)) == {"acting": 1, "unseen": 10, "served": 2}
    found = told(steps, failures=True)
    assert clock(found) == {"acting": 1, "unseen": 11, "served": 2, "turn": 2}
    assert found.felt["batch"].wall == pytest.approx(2)


def test_a_recovery_with_the_customer_starts_the_clock():
    """In a fifth of the cases the customer is called; what comes then is between."""
    steps = {
        "make": {
            "does": DESK, "time": 10, "next": way("file", wait=7),
            "fails": {
                "slip": {"p": "20%", "recover": {**WITH_GUEST, "time": 5, "wait": wait(3)}},
                "stain": {"p": "50%", "recover": {"by": "desk", "time": 4}},
            },
        },
        "file": {"does": DESK, "time": 30, "choose": {"tell": ("tell", "50%"), "not": "end"}},
        "tell": {"does": BOTH, "time": 2, "next": "end"},
    }  # fmt: skip
    behind = 0.5 * 4 + 7 + 30
    assert clock(told(steps, failures=True)) == {
        "before": 10 + 0.2 * 3 + 0.8 * behind, "served": 1 + 1, "turn": 0.2 * 0.5 * 7,
        "unseen": 0.2 * 0.5 * (2 + 30), "after": 0.2 * 0.5 * behind,
    }  # fmt: skip


def test_a_failure_after_which_the_customer_never_comes_back():
    """What its recovery takes is after the end; so is that of another failure of the same visit."""
    steps = {
        "ask": {"does": GUEST, "time": 1},
        "make": {
            "does": DESK, "time": 10, "next": "hand",
            "fails": {
                "slip": {"p": "50%", "recover": {"by": "desk", "time": 4}},
                "lost": {"p": "20%", "recover": {"by": "desk", "time": 5, "then": "end", "wait": wait(6)}},
            },
        },
        "hand": {"does": BOTH, "time": 2},
    }  # fmt: skip
    assert clock(told(steps, failures=True)) == {
        "acting": 1, "unseen": 0.8 * 12, "served": 1.6, "after": 0.2 * (12 + 5 + 6)
    }  # fmt: skip


def test_the_first_of_several_failures_says_where_to():
    steps = {
        "ask": {"does": GUEST, "time": 1},
        "make": {
            "does": DESK, "time": 10, "next": "hand",
            "fails": {
                "lost": {"p": "50%", "recover": {"by": "desk", "time": 4, "then": "end"}},
                "late": {"p": "50%", "recover": {"by": "desk", "time": 8, "then": "hand"}},
            },
        },
        "hand": {"does": BOTH, "time": 2},
    }  # fmt: skip
    assert clock(told(steps, failures=True)) == {
        "acting": 1, "unseen": 0.5 * (10 + 4), "served": 1, "after": 0.5 * (10 + 4 + 4)
    }  # fmt: skip


def test_again_repeats_the_visit():
    steps = failing({"by": "desk", "time": 5, "then": "again", "wait": wait(3)}, wait_before=wait(1))
    assert clock(told(steps, failures=True)) == {
        "acting": 1, "unseen": 10 * 1.25 + 5 * 0.25, "turn": 1.25 + 0.25 * 3, "served": 2
    }  # fmt: skip


def test_segments_have_their_own_clocks():
    steps = {
        "ask": {"does": GUEST, "time": 1, "choose": {"old": way("hand", when=("known",)), "else": "look"}},
        "look": {"does": DESK, "time": 10, "by_segment": {"new": Override(time=time(4))}},
        "hand": {"does": BOTH, "time": 2},
    }
    segments = {"new": "40%", "known": "60%"}
    assert clock(told(steps, segment="new", segments=segments)) == {"acting": 1, "unseen": 4, "served": 2}
    assert clock(told(steps, segment="known", segments=segments)) == {"acting": 1, "served": 2}


def test_several_starts():
    steps = {
        "shop": {"does": GUEST, "time": 8, "next": "look"},
        "web": {"does": DESK, "time": 4},
        "look": {"does": DESK, "time": 16},
        "hand": {"does": BOTH, "time": 2},
    }
    found = told(steps, starts={"shop": ("shop", "25%"), "web": ("web", "75%")})
    assert clock(found) == {"acting": 2, "before": 0.75 * 20, "unseen": 4, "served": 2}


def test_side_chains_have_no_part():
    steps = {
        "sell": {"does": BOTH, "time": 10, "also": ("call",)},
        "file": {"does": DESK, "time": 5, "next": "end"},
        "call": {"does": BOTH, "time": 60, "next": "end"},
    }
    assert clock(told(steps)) == {"served": 10, "after": 5}


def test_the_two_clocks_are_kept_apart():
    calendar = {"calendar": Calendar(8 * 3600.0, 5)}
    steps = {
        "ask": {"does": GUEST, "time": 60},
        "make": {"does": DESK, "time": time(2, business=True), "customer": "away"},
        "hand": {"does": BOTH, "time": 120, "wait_before": Wait(time(0.5, business=True))},
    }
    found = told(steps, about=calendar)
    assert (found.away.wall, found.away.business) == (0, 2)
    assert (found.turn.wall, found.turn.business) == (0, 0.5)
    assert (found.total.wall, found.total.business) == (180, 0.5)


def test_an_unknown_time_makes_its_parts_at_least():
    steps = {
        "ask": {"does": GUEST, "time": 1},
        "make": {"does": DESK, "choose": {"good": ("hand", "50%"), "bad": "end"}},
        "hand": {"does": BOTH, "time": 2, "next": "end"},
    }
    found = told(steps)
    assert {part for part in PARTS if not getattr(found, part).complete} == {"unseen", "after"}
    assert (found.visible.complete, found.invisible.complete) == (True, False)
    assert not found.waiting.complete and not found.total.complete


def test_a_recovery_of_unknown_chance_makes_its_part_at_least():
    found = told(failing({"by": "desk", "time": 5}, p=None), failures=True)
    assert clock(found) == {"acting": 1, "unseen": 10, "served": 2}
    assert {part for part in PARTS if not getattr(found, part).complete} == {"unseen"}


def test_a_recovery_of_unknown_chance_that_brings_the_customer_in():
    """Whether the time behind it is before or between depends on the chance; the encounter does not."""
    steps = failing({**WITH_GUEST, "time": 5}, p=None)
    del steps["ask"]
    steps |= {"hand": {"does": DESK, "time": 2}, "tell": {"does": BOTH, "time": 3}}
    found = told(steps, failures=True)
    assert {part for part in PARTS if getattr(found, part).withheld == "chances"} == {"before", "unseen"}
    assert (found.served.wall, found.served.complete) == (3, False)


def test_cases_that_go_round_for_ever():
    steps = {"a": {"does": GUEST, "time": 1, "choose": {"again": ("a", "100%"), "on": ("end", "0%")}}}
    found = customer_time(course(steps))
    assert found.total.withheld == found.before.withheld == found.visible.withheld == "endless"


def test_felt_waits_by_kind():
    steps = {
        "come": {"does": GUEST, "time": 1, "wait_before": wait(100, "batch")},
        "sit": {"kind": "wait", "does": GUEST, "time": 2, "wait_for": "queue"},
        "look": {"does": DESK, "time": 4, "wait_before": wait(8, "hand-off")},
        "hold": {"kind": "wait", "time": 16, "choose": {"call": ("tell", "75%"), "not": "end"}},
        "tell": {"does": BOTH, "time": 32, "wait_before": Wait(time(64), "external", customer="away"),
                 "next": "end"},
    }  # fmt: skip
    found = told(steps)
    assert {kind: felt.wall for kind, felt in found.felt.items()} == {
        "queue": 2, "hand-off": 0.75 * 8, "unsaid": 0.75 * 16,
    }  # fmt: skip


def test_visible_is_what_the_customer_meets_and_sees_and_feels():
    steps = {
        "ask": {"does": GUEST, "time": 1, "wait_before": 2},
        "serve": {"does": CLERK, "time": 4},
        "fetch": {"does": CLERK, "time": 8, "own_lane": "backstage"},
        "carry": {"does": {"clerk": "Lifts", "desk": "Too"}, "time": 16, "own_lane": "backstage"},
        "show": {"does": {"desk": "Shows", "clerk": "Too"}, "time": 32, "own_lane": "backstage"},
        "file": {"does": DESK, "time": 64, "wait_before": wait(128)},
        "tell": {"does": BOTH, "time": 256, "wait_before": Wait(time(512), customer="away")},
        "close": {"does": DESK, "time": 1024, "wait_before": 2048},
    }
    found = told(steps)
    assert found.visible.wall == 1 + 4 + 32 + 128 + 256
    assert found.invisible.wall == 2 + 8 + 16 + 64 + 512 + 1024 + 2048


def test_a_recovery_is_seen_where_somebody_onstage_makes_good():
    seen = told(failing({"by": "clerk", "time": 5}), failures=True)
    hidden = told(failing({"by": "desk", "time": 5}), failures=True)
    assert (seen.visible.wall, seen.invisible.wall) == (3 + 1, 10)
    assert (hidden.visible.wall, hidden.invisible.wall) == (3, 10 + 1)
