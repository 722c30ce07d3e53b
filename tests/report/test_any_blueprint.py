"""Every form of every page, for blueprints that hold every construct of the language."""

import csv
import json
from itertools import pairwise
from math import isclose

import pytest

from blueprint.analysis.composition import composition
from blueprint.analysis.course import Course, Shape
from blueprint.analysis.totals import Total
from blueprint.flow import build
from blueprint.report.explained import explained
from blueprint.report.figures_csv import BOM, figures_csv
from blueprint.report.figures_json import figures_json
from blueprint.report.figures_page import figures_page
from blueprint.report.metrics import METRICS
from blueprint.report.page_markdown import page_markdown
from blueprint.report.page_text import WIDTH, page_text
from blueprint.report.visible import cells
from blueprint.wording import Wording
from tests.analysis.blueprints import blueprint
from tests.report.analyses import analysed
from tests.report.test_figures_json import VALIDATOR

QUICK, SLOW = range(12), range(12, 150)


def seeds(quick, slow):
    return [*quick, *(pytest.param(seed, marks=pytest.mark.slow) for seed in slow)]


@pytest.mark.parametrize("seed", seeds(QUICK, SLOW))
def test_every_form_is_well_made(seed):
    service = blueprint(seed, None if seed in SLOW else 25).service
    analysis = analysed(service)
    VALIDATOR.validate(json.loads(figures_json(analysis)))
    for words in (Wording("en"), Wording("zh")):
        for segment in (None, *service.segments):
            pages = [figures_page(analysis, words, segment)]
            pages += [explained(analysis, metric, words, segment) for metric in METRICS]
            for page in pages:
                assert all(cells(line) <= WIDTH for line in page_text(page).split("\n"))
                assert_tables_are_whole(page_markdown(page))
    table = list(csv.reader(figures_csv(analysis, Wording("en")).removeprefix(BOM).splitlines()))
    assert len({len(row) for row in table}) == 1
    assert [row[0].removeprefix("'") for row in table[1:]] == [element.name for element in analysis.elements]


def assert_tables_are_whole(markdown):
    """Neighbouring lines of a table have the same number of cells."""
    lines = [line.replace("\\|", "") for line in markdown.split("\n")]
    for line, below in pairwise(lines):
        if line.startswith("|") and below.startswith("|"):
            assert line.count("|") == below.count("|")


@pytest.mark.parametrize("seed", seeds(QUICK, SLOW))
def test_the_terms_of_a_lead_time_add_up_to_it(seed):
    service = blueprint(seed, None if seed in SLOW else 25).service
    shape = Shape(build(service))
    for segment in service.segments or (None,):
        for failures in (False, True):
            course = Course(shape, segment, failures)
            lead = course.worked.lead.span
            terms = sum((term.total for term in composition(course)), Total())
            assert isclose(terms.wall, lead.wall, rel_tol=1e-9, abs_tol=1e-6)
            assert isclose(terms.business, lead.business, rel_tol=1e-9, abs_tol=1e-6)
