"""The table of elements for a spreadsheet."""

import csv

import pytest

from blueprint.report.figures_csv import BOM, COLUMNS, figures_csv, guarded
from blueprint.wording import Wording
from tests.flow.services import service
from tests.report.analyses import FOLDER, analysed, analysis_of, by_hand

EN = Wording("en")


def rows(analysis, segment=None):
    text = figures_csv(analysis, EN, segment)
    assert text.startswith(BOM)
    found = list(csv.DictReader(text.removeprefix(BOM).splitlines()))
    return {row["name"]: row for row in found}


def test_every_element_is_a_row_in_the_order_of_the_file():
    analysis = analysis_of(FOLDER / "counter.yaml")
    assert list(rows(analysis)) == [element.name for element in analysis.elements]
    assert tuple(next(iter(rows(analysis).values()))) == COLUMNS


def test_figures_are_seconds_and_empty_where_they_are_not_known():
    table = rows(analysis_of(FOLDER / "counter.yaml"))
    assert table["queue"]["seconds_each"] == "420"
    assert table["register"]["seconds_per_case"] == "840"
    assert float(table["register"]["seconds_per_case_with_failures"]) == pytest.approx(840 * 0.95)
    assert float(table["register.fails.typo.recover"]["times_per_case_with_failures"]) == pytest.approx(0.095)
    assert table["register.fails.typo.recover"]["times_per_case"] == "0"
    assert float(table["report.wait_before"]["seconds_per_case"]) == pytest.approx(28800 / 0.96)
    broken = rows(analysed(service(a={"time": 60, "next": "nowhere"})))
    assert broken["a"]["seconds_per_case"] == ""


def test_a_segment_has_its_own_times():
    analysis = analysis_of(FOLDER / "counter.yaml")
    assert rows(analysis, "existing")["register"]["seconds_per_case"] == "600"


def test_what_the_file_says_of_an_element_stands_beside_its_figures():
    row = rows(analysis_of(FOLDER / "counter.yaml"))["fetch"]
    assert [row[key] for key in ("lane", "actor", "value", "waste", "is_wait", "basis", "side_chain")] == [
        "backstage", "store", "nva", "motion", "no", "assumed", "no",
    ]  # fmt: skip


@pytest.mark.parametrize("text", ["=1+1", "+49 30", "-2", "@SUM(A1)", "\t=1", " =1", "＝1+1"])
def test_nothing_is_a_formula(text):
    assert guarded(text) == "'" + text


@pytest.mark.parametrize("text", ["步骤", "a=b", "3", "", "fetch-other"])
def test_other_text_stays_as_it_is(text):
    assert guarded(text) == text


def test_an_analysis_without_elements_is_a_head_alone():
    assert figures_csv(by_hand(), EN).splitlines() == [BOM + ",".join(COLUMNS)]
