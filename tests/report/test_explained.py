"""One figure explained."""

import pytest

from blueprint.report.explained import explained
from blueprint.report.metrics import METRICS, metric_named, nearest_metrics
from blueprint.report.page_text import page_text
from blueprint.wording import Wording
from tests.flow.services import service
from tests.report.analyses import FOLDER, analysed, analysis_of, terms_of

COUNTER = FOLDER / "counter.yaml"


def told(metric, language="en", segment=None, terms=(), analysis=None):
    page = explained(analysis or analysis_of(COUNTER), metric, Wording(language), segment, terms)
    return page_text(page)


@pytest.mark.parametrize("language", ["en", "zh"])
@pytest.mark.parametrize("metric", METRICS)
def test_every_figure_has_a_meaning_a_formula_and_values(metric, language):
    words = Wording(language)
    text = told(metric, language)
    assert text.startswith(words.say("metrics", metric))
    assert words.say("metrics", "formula", formula="").strip() in text
    assert words.say("metrics", "nothing_here") not in text


def test_a_lead_time_shows_its_terms_and_the_branch_that_decides():
    text = told("lead_time", segment="new", terms=terms_of(COUNTER, "new"))
    rows = [" ".join(line.split()) for line in text.split("\n")]
    assert "register 0.95 20 min 19 min" in rows
    assert any(row.startswith("from register to hand: the longest of") for row in rows)
    assert "branch 1, which decides 5 min" in rows and "branch 2 4 min" in rows


def test_of_several_segments_the_lead_time_is_their_sum():
    text = " ".join(told("lead_time").split())
    assert "existing 60 %" in text and "add `--segment NAME`" in text


def test_failures_are_listed_by_fail_point():
    rows = [" ".join(line.split()) for line in told("failures").split("\n")]
    assert "register: typo 0 0.1" in rows


def test_a_broken_flow_has_no_values_and_says_why():
    broken = analysed(service(a={"time": 60, "next": "nowhere"}))
    for metric in METRICS:
        assert "Not given: the flow has an error." in told(metric, analysis=broken)


@pytest.mark.parametrize(
    ("asked", "meant"),
    [
        ("lead_time", "lead_time"), ("Lead Time", "lead_time"), ("hand-offs", "hand_offs"),
        ("总时长", "lead_time"), ("时差", "slack"), ("cycle-time efficiency", "efficiency"),
        ("throughput", None),
    ],
)  # fmt: skip
def test_a_figure_is_found_by_its_name_in_either_language(asked, meant):
    assert metric_named(asked) == meant


def test_the_nearest_come_first():
    assert nearest_metrics("leadtim")[0] == "lead_time"
    assert nearest_metrics("顾客的时间")[0] == "customer_time"
