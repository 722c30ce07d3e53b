"""What the page tells, and what it says of how sure its figures are."""

import pytest
from msgspec.structs import replace

from blueprint.analysis.figures import Sets, Totals
from blueprint.analysis.lead_time import Lead
from blueprint.analysis.paths import CriticalPath, CriticalPaths
from blueprint.analysis.slack import Slack
from blueprint.analysis.tolerances import Held
from blueprint.analysis.totals import withheld
from blueprint.analysis.truth import TrueMean
from blueprint.model import Calendar, Duration
from blueprint.report.figures_page import figures_page
from blueprint.report.page_text import page_text
from blueprint.wording import Wording
from tests.flow.services import service
from tests.report.analyses import FOLDER, analysed, analysis_of, by_hand

COUNTER = FOLDER / "counter.yaml"


def page(analysis, language="en", segment=None):
    """The page in one line, so that what is looked for may be broken over two."""
    return " ".join(page_text(figures_page(analysis, Wording(language), segment)).split())


@pytest.mark.parametrize(
    ("lead", "said"),
    [
        (Lead(Duration(60.0), shortest=60, longest=60), "Lead time: exact."),
        (Lead(Duration(60.0), method="over runs", runs=12), "Lead time: over 12 runs:"),
        (
            Lead(Duration(60.0), method="simulated", half_width=3.0),
            "Lead time: simulated: ± 3 s with 95 % confidence.",
        ),
        (Lead(Duration(60.0), complete=False), "Lead time: exact, for the times that are known."),
        (Lead(Duration(60.0), method="flow analysis"), "Lead time: flow analysis: parallel branches"),
        (Lead(None, withheld="endless"), "Not given: a case may go round for ever."),
        (Lead(None, withheld="shares"), "Not given: shares of segments or starts are not known"),
        (Lead(None, withheld="chances"), "Not given: what depends on chances that are not known"),
        (Lead(Duration(60.0), shortest=30, longest=90), "A case takes between 30 s and 1 min 30 s."),
    ],
)
def test_the_method_is_named(lead, said):
    assert said in page(by_hand(lead))


def test_two_methods_are_told_apart():
    told = page(by_hand(Lead(Duration(60.0)), Lead(Duration(90.0), method="flow analysis")))
    assert "Lead time, as planned: exact." in told
    assert "Lead time, with failures: flow analysis:" in told


def test_the_true_mean_stands_beside_the_figure_of_flow_analysis():
    truth = TrueMean(Duration(1080.0), True, "over runs", 2)
    told = page(by_hand(Lead(Duration(960.0), method="flow analysis"), true_mean=truth))
    assert "Lead time 16 min true mean 18 min" in told
    assert "True mean: over 2 runs." in told
    played = page(by_hand(true_mean=TrueMean(Duration(1080.0), False, "simulated", 4000, 6.0)))
    assert "true mean at least 18 min" in played and "(± 6 s with 95 % confidence)" in played


def test_unknown_times_are_named_only_where_they_matter():
    assert "`pack`" in page(by_hand(Lead(Duration(60.0), complete=False), unknown=("pack",)))
    assert "`pack`" not in page(by_hand(unknown=("pack",)))


def test_there_is_one_column_where_failures_change_nothing():
    assert "with failures" not in page(by_hand())
    told = page(by_hand(Lead(Duration(60.0)), Lead(Duration(90.0))))
    assert "as planned with failures Lead time 1 min 1 min 30 s" in told
    assert "All that follows is told with failures." in told


def test_what_follows_is_as_planned_where_failures_go_round_for_ever():
    told = page(by_hand(Lead(Duration(60.0)), Lead(None, withheld="endless")))
    assert "Lead time 1 min not given" in told
    assert "All that follows is told as planned" in told


def test_a_broken_flow_gives_no_numbers_and_says_why():
    none = withheld(Totals(), "flow")
    told = page(by_hand(Lead(None, withheld="flow"), totals=none))
    assert told.startswith(
        "test One case, in the mean Lead time not given How sure this is Not given: the flow"
    )
    assert "Work" not in told


def test_business_days_stay_apart():
    assert "2 bd + 4 h" in page(by_hand(Lead(Duration(14400.0, 2.0))))
    assert "2 个工作日 + 4 小时" in page(by_hand(Lead(Duration(14400.0, 2.0))), "zh")


def test_what_a_business_day_counts_is_said_where_it_had_to_be_added():
    days = service(about={"calendar": Calendar(8 * 3600.0)}, a={"time": 60})
    assert "a business day counts 8 h." in page(by_hand(Lead(Duration(14400.0, 2.0)), of=days))
    assert "a business day counts" not in page(by_hand(Lead(Duration(14400.0)), of=days))


def test_segments_stand_side_by_side_three_at_a_time():
    five = {f"group {n}": "20%" for n in range(5)}
    told = page(analysed(service(segments=five, a={"time": 60, "next": "end"})))
    assert "Segments side by side group 0 group 1 group 2 Share" in told
    assert told.count("Share of all cases") == 2


def test_one_segment_is_told_alone():
    told = page(analysis_of(COUNTER), segment="existing")
    assert "One case of the segment “existing”, in the mean" in told
    assert "New customers" not in told and "side by side" not in told


def test_totals_come_first_then_where_the_time_goes_then_what_adds_nothing():
    told = page(analysis_of(COUNTER))
    order = [told.index(each) for each in ("Lead time", "Where the time goes", "What adds no value")]
    assert order == sorted(order)


def test_waits_classes_and_the_critical_are_told_in_words():
    text = page_text(figures_page(analysis_of(COUNTER), Wording("en")))
    row = {line.split()[0]: line for line in text.split("\n") if "█" in line or "▏" in line}
    assert "wait (queue)" in row["queue"] and "NVA" not in row["queue"]
    assert "VA · critical" in row["hand"]
    assert "critical" not in row["activate"]


def test_unclassified_steps_make_shares_at_least():
    told = page(analysis_of(COUNTER))
    assert "Value-adding share at least" in told
    assert "Give a `value` to: `fetch_other`" in told


def test_those_without_a_rate_make_cost_at_least_and_profit_at_most():
    told = page(analysis_of(COUNTER))
    assert "Cost at least" in told and "Profit at most" in told
    assert "The cost leaves out the work of those without a `rate`: Storekeeper." in told


@pytest.mark.parametrize(("broken", "said"), [(True, "over it"), (False, "within it"), (None, "not known")])
def test_a_tolerance_is_held_against_mean_and_chance(broken, said):
    mean = None if broken is None else Duration(660.0)
    held = Held("a", mean, Duration(600.0), broken, 0.25, 1.0)
    told = page(by_hand(held=(held,)))
    assert f"10 min 25 % {said}" in told


def test_slack_has_a_bound_beside_what_is_not_known():
    slacks = {
        "a": Slack(30.0, "at least"),
        "b": Slack(float("inf")),
        "c": Slack(0.0, critical=True, weight=1.0),
    }
    told = page(by_hand(slacks=slacks))
    assert "a at least 30 s b any time" in told


def test_only_critical_elements_that_come_again_are_named_with_their_weight():
    analysis = analysis_of(COUNTER)
    slacks = {"hand": Slack(0.0, critical=True, weight=1.25), "ask": Slack(0.0, critical=True, weight=1.0)}
    mix = replace(analysis.with_failures.mix, slacks=slacks)
    told = page(replace(analysis, with_failures=Sets(mix, analysis.with_failures.segments)))
    assert "since it comes again: hand 1.25 min." in told


def test_of_many_tolerances_those_in_danger_are_listed():
    held = [Held(f"s{n}", Duration(60.0), Duration(90.0), False, n / 100, 1.0) for n in range(30)]
    held.append(Held("late", Duration(99.0), Duration(90.0), True, 0.01, 1.0))
    text = page_text(figures_page(by_hand(held=tuple(held)), Wording("en")))
    rows = [line.split()[0] for line in text.split("\n") if "1 min 30 s" in line]
    assert rows == ["late", *(f"s{n}" for n in range(29, 20, -1))]
    assert "21 others" in text


def test_a_long_path_is_told_by_its_ends():
    path = CriticalPath(tuple(f"s{n}" for n in range(100)), 1.0, 60.0)
    told = page(by_hand(paths=CriticalPaths(1, (path,))))
    assert "s13 → s14 → … 72 more … → s87 → s88" in told and told.count("→") == 28
