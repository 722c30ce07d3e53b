import pytest

from tests.rules.counter import counter
from tests.support import findings_of


def found(written: str, key: str = "time", **how):
    return findings_of(
        counter(f"serve: {{does: Serves, by: clerk, {key}: {written}}}"), only="bad-duration", **how
    )


@pytest.mark.parametrize(
    ("written", "message", "help_"),
    [
        ("5", "`5` has no unit", "write `5m` for minutes, `5s` for seconds, `5h` for hours, `5d` for days"),
        ("0", "`0` has no unit", "write `0m` for minutes, `0s` for seconds, `0h` for hours, `0d` for days"),
        ("1:30", "`1:30` could be hours and minutes or minutes and seconds", "write `1h30m` or `1m30s`"),
        (
            "3 months",
            "months are not accepted as a duration: they differ in length",
            "write weeks or days, for example `4w` or `30d`",
        ),
        (
            "2个月",
            "months are not accepted as a duration: they differ in length",
            "write weeks or days, for example `4w` or `30d`",
        ),
        (
            "P1M",
            "months are not accepted as a duration: they differ in length",
            "write weeks or days, for example `4w` or `30d`",
        ),
        (
            "1y",
            "years are not accepted as a duration: they differ in length",
            "write weeks or days, for example `52w` or `365d`",
        ),
        ("'1,5h'", "`1,5h` has a comma where the decimal point should be", "write `1.5h`"),
        (
            "1H30m",
            "the units of a duration are lower-case letters: `1H30m`",
            "write `1h30m`; `m` means minutes",
        ),
        (
            "３m",
            "`３m` is written in full-width characters",
            "write `3m`, with the input method switched to half-width",
        ),
        ("“4m”", "the quotes of `“4m”` are taken for letters", "write `4m` without quotes"),
        ("24小时", "the units of a duration are written as letters: `24小时`", "write `24h`"),
        ("半小时", "the units of a duration are written as letters: `半小时`", "write `30m`"),
        ("1小时30分钟", "the units of a duration are written as letters: `1小时30分钟`", "write `1h30m`"),
        ("3个工作日", "the units of a duration are written as letters: `3个工作日`", "write `3bd`"),
        ("5min", "the units of a duration are single letters: `5min`", "write `5m`"),
        ("2 hours", "the units of a duration are single letters: `2 hours`", "write `2h`"),
        ("1h 30m", "a duration has no blanks in it: `1h 30m`", "write `1h30m`"),
        (
            "2-4m",
            "`2-4m` is a range; a range is written with `min` and `max`",
            "write `{min: 2m, max: 4m}`, with `likely` between them if you know it",
        ),
        (
            "5到10分钟",
            "`5到10分钟` is a range; a range is written with `min` and `max`",
            "write `{min: 5m, max: 10m}`, with `likely` between them if you know it",
        ),
        (
            "30m1h",
            "the parts of `30m1h` are out of order, or one stands twice",
            "go from the large unit to the small one, each once: `1d4h30m`",
        ),
        (
            "5x",
            "`x` is not a unit of time",
            "use `s`, `m`, `h`, `d`, `w`, or `bd` for business days: `90s`, `4m`, `1h30m`, `2bd`",
        ),
        (
            "-5m",
            "a duration cannot be negative: `-5m`",
            "write how long it takes; for no time at all write `0s`",
        ),
        (
            "9999999999m",
            "`9999999999m` is longer than any service lasts",
            "write at most nine digits before the unit",
        ),
        (
            "2bd4h",
            "`2bd4h` mixes business days with other units; one time runs on one clock",
            "write it in business days (`2.5bd`), or in hours and days",
        ),
        (
            "soon",
            "`soon` is not a duration",
            "write a number and a unit: `90s`, `4m`, `1h30m`, `2d`, `1w`, or `2bd` for business days",
        ),
    ],
)
def test_each_mistake_has_its_own_message(written: str, message: str, help_: str):
    (told,) = found(written)
    assert (told.message, told.help) == (message, help_)
    assert told.at == written


@pytest.mark.parametrize(
    "written", ["90s", "4m", "1h30m", "2d", "1w", "1w2d3h4m5s", "1.5h", "PT4M", "P1DT2H", "P2W", "0s", "'4m'"]
)
def test_what_may_stand(written: str):
    assert found(written) == []


def test_a_tolerance_may_run_on_both_clocks():
    assert found("2bd4h", "tolerance") == []


def test_in_chinese():
    (told,) = found("24小时", lang="zh")
    assert (told.message, told.help) == ("时长的单位要用字母：`24小时`", "请写成 `24h`")


def test_a_range_on_two_clocks():
    (told,) = found("{min: 4h, max: 2bd}")
    assert told.message == "the range of `time` mixes business days with other units"


def test_a_nought_fits_both_clocks():
    assert found("{min: 0s, max: 2bd}") == []


def test_the_rest_of_the_step_is_still_read():
    text = counter("serve: {time: soon, does: Serves, by: clerk, tolerance: later, value: VA}")
    codes = [told.code for told in findings_of(text, preset="correctness")]
    assert codes == ["BP105", "BP105", "BP104"]


def test_opening_hours():
    text = counter("serve: {does: Serves, by: clerk}", "calendar: {hours: 30h, days: 5}")
    (told,) = findings_of(text, only="bad-duration")
    assert told.message == "`hours` is the opening time of one day; `30h` does not fit into 24 hours"
