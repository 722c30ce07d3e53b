import pytest

from tests.rules.counter import counter
from tests.support import findings_of


def found(head: str, actor: str = "", **how):
    text = counter("serve: {does: Serves, by: clerk}", head)
    return findings_of(
        text.replace("clerk: {lane: onstage", f"clerk: {{{actor} lane: onstage"), only="bad-amount", **how
    )


@pytest.mark.parametrize(
    ("written", "message", "help_"),
    [
        ("¥39", "`¥39` carries its currency with it", "write `39`; the currency stands once, in `currency`"),
        (
            "39元",
            "`39元` carries its currency with it",
            "write `39`; the currency stands once, in `currency`",
        ),
        (
            "39.50 CNY",
            "`39.50 CNY` carries its currency with it",
            "write `39.50`; the currency stands once, in `currency`",
        ),
        ("'1,299.00'", "`1,299.00` has commas between the thousands", "write `1299.00`"),
        ("'12,50'", "`12,50` has a comma where the decimal point should be", "write `12.50`"),
        (
            "３９",
            "`３９` is written in full-width characters",
            "write `39`, with the input method switched to half-width",
        ),
        ("-5", "an amount cannot be negative: `-5`", "write what it costs; for nothing write `0`"),
        (
            "free",
            "`free` is not an amount of money",
            "write a plain number, `12.50`; the currency stands once, in `currency`",
        ),
    ],
)
def test_amounts(written: str, message: str, help_: str):
    (told,) = found(f"currency: CNY\nprice: {written}")
    assert (told.message, told.help, told.at) == (message, help_, written)


@pytest.mark.parametrize(
    ("written", "message", "help_"),
    [
        ("45", "`45` does not say for how long it pays", "write `45/h` for each hour of work"),
        (
            "45/hour",
            "a rate is an amount, a slash and `h`, `m` or `s`: `45/hour`",
            "write `45/h`; the currency stands once, in `currency`",
        ),
        (
            "45元/小时",
            "a rate is an amount, a slash and `h`, `m` or `s`: `45元/小时`",
            "write `45/h`; the currency stands once, in `currency`",
        ),
        (
            "8000/月",
            "`月` does not say how many hours of work are paid for",
            "divide by the hours worked and write an amount per hour, `45/h`",
        ),
        (
            "400/d",
            "`d` does not say how many hours of work are paid for",
            "divide by the hours worked and write an amount per hour, `45/h`",
        ),
        (
            "cheap",
            "`cheap` is not an amount per hour",
            "write for example `45/h`, or `0.75/m` for each minute",
        ),
    ],
)
def test_rates(written: str, message: str, help_: str):
    (told,) = found("currency: CNY", f"rate: {written},")
    assert (told.message, told.help, told.at) == (message, help_, written)


@pytest.mark.parametrize(
    ("written", "help_"),
    [
        ("¥", "write `currency: CNY`"),
        ("人民币", "write `currency: CNY`"),
        ("eur", "write `currency: EUR`"),
        ("money", "write the three capital letters of ISO 4217: `CNY`, `EUR`, `USD`"),
    ],
)
def test_currencies(written: str, help_: str):
    (told,) = found(f"currency: {written}\nprice: 3")
    assert told.help == help_


def test_what_may_stand():
    assert found("currency: CNY\nprice: 12.50", "rate: 0.75/m,") == []
    assert found("currency: CNY\nprice: {is: 0, basis: observed, source: List}", "rate: {is: 45/h},") == []


def test_a_currency_that_could_not_be_read_is_not_missing():
    text = counter("serve: {does: Serves, by: clerk, cost: 3}", "currency: ¥")
    assert [told.code for told in findings_of(text, preset="correctness")] == ["BP108"]
