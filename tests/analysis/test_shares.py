"""Shares, ratios and differences are taken late, and know what they are of."""

import pytest

from blueprint.analysis import shares
from blueprint.analysis.ends import Ending
from blueprint.analysis.figures import Figures, Totals
from blueprint.analysis.lead_time import Lead
from blueprint.analysis.shares import Ratio
from blueprint.analysis.totals import Number, Total
from blueprint.analysis.value import ElementTime, ValueTime
from blueprint.analysis.work import Cost, Work
from blueprint.model import Actor, Amount, Duration, Rate
from tests.flow.services import service

HOURS = 8 * 3600.0


def test_emergency_department():
    value = ValueTime(total=Total(94 * 60.0), va=Total(18 * 60.0), nva=Total(76 * 60.0))
    assert shares.value_shares(value, None)["va"] == Ratio(pytest.approx(18 / 94))


def test_shares_are_at_least_while_something_is_unclassified():
    value = ValueTime(total=Total(100.0), va=Total(60.0), unclassified=Total(40.0))
    given = shares.value_shares(value, None)
    assert given["va"] == Ratio(0.6, at_least=True)
    assert given["unclassified"] == Ratio(0.4)
    assert sum(each.value for each in given.values()) == pytest.approx(1)


def test_a_ratio_of_incomplete_parts_is_of_what_is_known():
    assert shares.ratio(Total(30.0), Total(60.0, complete=False), None) == Ratio(0.5, complete=False)


def test_business_days_become_working_time_where_one_number_is_needed():
    assert shares.ratio(Total(0.0, 1.0), Total(4 * 3600.0, 1.5), HOURS).value == pytest.approx(0.5)
    assert shares.ratio(Total(0.0, 1.0), Total(0.0, 2.0), None) == Ratio(complete=False)


def test_what_is_withheld_stays_withheld_and_nothing_has_no_share():
    assert shares.ratio(Total(1.0), Total(complete=False, withheld="chances"), None).withheld == "chances"
    assert shares.ratio(Total(), Total(), None) == Ratio(None)


def test_efficiency_is_lead_time_without_waits_over_lead_time():
    figures = Figures(Lead(Duration(20 * 60.0)), Totals(processing_lead=Total(10 * 60.0)))
    assert shares.efficiency(figures, None) == Ratio(0.5)
    assert shares.efficiency(Figures(Lead(None, withheld="endless"), Totals()), None).withheld == "endless"


def test_an_end_has_the_mean_of_its_own_cases():
    assert shares.end_lead(Ending(Number(0.25), Total(300.0))) == Total(1200.0)
    assert shares.end_lead(Ending(Number(0.0), Total())).complete is False


def test_an_occurrence_has_its_own_mean_and_none_where_it_never_happens():
    assert shares.each_time(ElementTime(Number(0.2), Total(60.0), Total())) == Total(300.0)
    assert shares.each_time(ElementTime(Number(0.0), Total(), Total())) is None


SHINE = {
    "customer": Actor("customer", "customer"),
    "shiner": Actor("shiner", "onstage", rate=Rate(6, 3600.0)),
}


@pytest.mark.parametrize(("minutes", "profit"), [(2, 0.18), (3, 0.08), (4, -0.02)])
def test_corner_shoeshine(minutes, profit):
    found = service(about={"price": Amount(0.5)}, actors=SHINE, a={"time": 120})
    totals = Totals(cost=Cost(staff=Number(0.1 * minutes), steps=Number(0.12)))
    assert shares.profit(found, totals) == Number(pytest.approx(profit))


def test_profit_is_at_most_so_much_where_somebody_works_without_a_rate():
    found = service(about={"price": Amount(5)}, actors={**SHINE, "helper": Actor("helper", "onstage")}, a={})
    totals = Totals(
        work=Work(actors={"helper": Total(60.0), "shiner": Total()}), cost=Cost(staff=Number(1.0))
    )
    assert shares.unpaid(found, totals) == ("helper",)
    assert shares.profit(found, totals) == Number(4.0, complete=False)
    assert shares.profit(service(a={}), totals) is None


def test_money_is_spoken_of_only_where_the_file_does():
    assert not shares.has_money(service(a={"time": 60}))
    assert shares.has_money(service(actors=SHINE, a={"time": 60}))
    assert shares.has_money(service(a={"time": 60, "cost": Amount(1)}))
    recovers = {"f": {"p": "1%", "recover": {"cost": Amount(1)}}}
    assert shares.has_money(service(a={"time": 60, "fails": recovers}))


def test_the_longest_comes_first_and_ties_keep_their_order():
    times = {"a": Total(1.0), "b": Total(5.0), "c": Total(), "d": Total(1.0), "e": Total(0.0, 1.0)}
    assert shares.ranked(times, HOURS) == ["e", "b", "a", "d"]
