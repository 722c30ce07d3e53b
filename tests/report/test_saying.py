"""How a figure is said."""

import pytest

from blueprint.analysis.shares import Ratio
from blueprint.analysis.totals import Number, Total
from blueprint.report import saying
from blueprint.wording import Wording
from tests.flow.services import service
from tests.report.analyses import FOLDER, analysis_of

EN, ZH = Wording("en"), Wording("zh")


@pytest.mark.parametrize(
    ("total", "english", "chinese"),
    [
        (Total(720.0), "12 min", "12 分钟"),
        (Total(14400.0, 2.0), "2 bd + 4 h", "2 个工作日 + 4 小时"),
        (Total(720.0, complete=False), "at least 12 min", "至少 12 分钟"),
        (Total(complete=False), "not known", "未知"),
        (Total(720.0, complete=False, withheld="chances"), "not given", "无法给出"),
        (Total(), "0 s", "0 秒"),
        (Total(3600.0, 0.001), "1 h", "1 小时"),
        (Total(0.0, 0.001), "< 0.01 bd", "< 0.01 个工作日"),
    ],
)
def test_a_time(total, english, chinese):
    assert (saying.time(total, EN), saying.time(total, ZH)) == (english, chinese)


@pytest.mark.parametrize(
    ("value", "said"),
    [
        (0.0, "0 %"), (0.0004, "< 0.1 %"), (0.004, "0.4 %"), (0.0534, "5.3 %"), (0.0996, "10 %"),
        (0.4249, "42 %"), (0.996, "99.6 %"), (0.9999, "> 99.9 %"), (1.0, "100 %"), (1 - 1e-12, "100 %"),
    ],
)  # fmt: skip
def test_a_share_has_two_digits_and_is_never_rounded_to_all_or_nothing(value, said):
    assert saying.percent(value, EN) == said


def test_a_ratio_says_what_it_is_of():
    assert saying.share(Ratio(0.4), ZH) == "40%"
    assert saying.share(Ratio(0.4, at_least=True), EN) == "at least 40 %"
    assert saying.share(Ratio(0.4, complete=False, at_least=True), EN) == "40 % of the known time"
    assert saying.share(Ratio(withheld="chances"), EN) == "not given"
    assert saying.share(Ratio(), EN) == "–"


@pytest.mark.parametrize(
    ("value", "said"), [(0.18, "0.18"), (-0.02, "−0.02"), (12.5, "12.50"), (-0.001, "0.00"), (0.5, "0.50")]
)
def test_money_has_two_decimals_and_the_currency_of_the_file(value, said):
    assert (
        saying.money(Number(value), service(about={"currency": "USD"}, a={"time": 60}), EN) == f"{said} USD"
    )


def test_a_count_that_is_not_nothing_is_not_said_to_be():
    assert [saying.plain_count(value) for value in (0.0, 0.001, 0.018, 1.25)] == [
        "0",
        "< 0.01",
        "0.02",
        "1.25",
    ]


def test_elements_are_called_by_the_step_they_belong_to():
    analysis = analysis_of(FOLDER / "counter.yaml")
    english = [saying.element(each, EN) for each in analysis.elements]
    chinese = [saying.element(each, ZH) for each in analysis.elements]
    assert "activate: wait before" in english and "register: recovery of “typo”" in english
    assert "activate：之前的等待" in chinese and "register：补救“typo”" in chinese
