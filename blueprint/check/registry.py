"""Every rule there is a module for, in the order of the codes."""

from collections.abc import Callable, Iterable
from importlib import import_module
from typing import Protocol, cast

from blueprint.check.subject import Subject
from blueprint.findings import Finding, Rule


class RuleModule(Protocol):
    """What a module in blueprint/check/rules offers."""

    RULE: Rule
    check: Callable[[Subject], Iterable[Finding]]


NAMES = (
    "unknown_target",
    "unknown_actor",
    "unreachable_step",
    "unknown_phase",
    "unknown_segment",
    "unknown_branch",
    "fall_through",
    "last_step_without_next",
    "irregular_loop",
    "ambiguous_join",
    "deadlock",
    "branch_left_running",
    "lack_of_synchronisation",
    "endless",
    "bad_parallel_list",
    "branch_without_meet",
    "side_chain_rejoins",
    "join_without_meaning",
    "choice_with_one_way",
    "two_customers",
    "phase_without_step",
    "unused_actor",
    "unused_end",
    "unused_segment",
    "customer_in_two_places",
    "customer_out_of_sight",
    "leaves_a_parallel_step",
    "segment_sent_two_ways",
    "no_customer",
    "leader_unclear",
    "range_out_of_order",
    "chances_do_not_sum",
    "shares_do_not_sum",
    "chance_left_out",
    "step_without_time",
    "tolerance_broken",
    "money_without_currency",
    "business_days_without_calendar",
    "clocks_mixed",
    "failure_counted_twice",
    "work_beyond_time",
    "spread_too_wide",
    "branches_share_staff",
    "failure_chance_contradicts",
    "impossible_way",
    "wait_without_kind",
    "long_gap",
    "phase_without_customer",
    "encounter_without_evidence",
    "no_fail_point_considered",
    "fail_point_without_recovery",
    "recovery_without_owner",
    "nva_without_waste",
    "value_on_wait",
    "same_words",
    "observed_without_source",
    "review_overdue",
    "wait_without_tolerance",
    "recovery_without_limit",
    "date_in_the_future",
    "wordy_step",
)
"""Rules reported elsewhere are not here: 0xx and 1xx by the reader, 030, 031 and 901 by the engine."""


MODULES: tuple[RuleModule, ...] = tuple(
    cast(RuleModule, import_module(f"blueprint.check.rules.{name}")) for name in NAMES
)
