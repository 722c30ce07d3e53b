"""What the page says about how sure its figures are."""

import pytest

from blueprint.analysis import Lead, LeadTime
from blueprint.model import Duration
from blueprint.report.lead_time import lead_time_page
from blueprint.report.lead_time_json import lead_time_json
from blueprint.wording import Wording
from tests.flow.services import service

ONE = service(a={"time": 60})


def page(planned, failing=None, language="en", unknown=()):
    return lead_time_page(ONE, LeadTime(planned), LeadTime(failing or planned), unknown, Wording(language))


@pytest.mark.parametrize(
    ("lead", "said"),
    [
        (Lead(Duration(60.0), shortest=60, longest=60), "Method: exact."),
        (Lead(Duration(60.0), method="over runs", runs=12), "Method: over 12 runs:"),
        (
            Lead(Duration(60.0), method="simulated", half_width=3.0),
            "Method: simulated: ± 3 s with 95 % confidence.",
        ),
        (Lead(Duration(60.0), complete=False), "Method: exact, for the times that are known."),
        (Lead(None, withheld="endless"), "Not given: a case may go round for ever."),
        (Lead(None, withheld="shares"), "Not given: shares of segments or starts are not known"),
    ],
)
def test_the_method_is_named(lead, said):
    assert said in page(lead)


def test_two_methods_are_told_apart():
    told = page(Lead(Duration(60.0)), Lead(Duration(90.0), method="flow analysis"))
    assert "Method, as planned: exact." in told
    assert "Method, with failures: flow analysis:" in told


def test_unknown_times_are_named_only_where_they_matter():
    assert "`pack`" in page(Lead(Duration(60.0), complete=False), unknown=("pack",))
    assert "`pack`" not in page(Lead(Duration(60.0)), unknown=("pack",))


def test_business_days_stay_apart():
    assert "2 bd + 4 h" in page(Lead(Duration(14400.0, 2.0)))
    assert "2 个工作日 + 4 小时" in page(Lead(Duration(14400.0, 2.0)), language="zh")


def test_infinite_bounds_are_null_in_json():
    assert '"longest_seconds": null' in lead_time_json(
        ONE, LeadTime(Lead(Duration(1.0))), LeadTime(Lead(None))
    )
