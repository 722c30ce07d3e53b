import pytest

from tests.rules.counter import counter
from tests.support import findings_of


def found(written: str, **how):
    steps = f"""
        sort: {{does: Sorts, by: clerk, choose: {{a: pack, b: {{to: end, chance: {written}}}}}}}
        pack: {{does: Packs, by: clerk, next: end}}
        """
    return findings_of(counter(steps), preset="correctness", **how)


@pytest.mark.parametrize(
    ("written", "message", "help_"),
    [
        (
            "12％",
            "`12％` is written in full-width characters",
            "write `12%`, with the input method switched to half-width",
        ),
        (
            "１２%",
            "`１２%` is written in full-width characters",
            "write `12%`, with the input method switched to half-width",
        ),
        (
            "40",
            "`40` is more than certain",
            "for a percentage write `40%`; a number without `%` goes from 0 to 1",
        ),
        (
            "140%",
            "`140%` is more than certain",
            "write at most `100%`; of what happens several times in a visit, write the chance of once",
        ),
        ("-4%", "a chance cannot be negative: `-4%`", "write `0%` for never"),
        ("40 %", "a chance has no blanks in it: `40 %`", "write `40%`"),
        ("'0,4'", "`0,4` has a comma where the decimal point should be", "write `0.4`"),
        (".4", "a number needs a digit before its point: `.4`", "write `0.4`"),
        (
            "1/3",
            "`1/3` is a fraction; a chance is a percentage or a decimal number",
            "write `33.3333%`; where it is one of several ways, leave its chance out and it takes the rest",
        ),
        ("百分之五", "a chance is written in digits: `百分之五`", "write `5%`"),
        ("百分之二十五", "a chance is written in digits: `百分之二十五`", "write `25%`"),
        ("“8%”", "the quotes of `“8%”` are taken for letters", "write `8%` without quotes"),
        ("百分之5", "a chance is written in digits: `百分之5`", "write `5%`"),
        ("often", "`often` is not a chance", "write a percentage, `40%`, or a number from 0 to 1, `0.4`"),
    ],
)
def test_each_mistake_has_its_own_message_and_no_second_one(written: str, message: str, help_: str):
    (told,) = found(written)
    assert (told.code, told.message, told.help, told.at) == ("BP107", message, help_, written)


@pytest.mark.parametrize(
    "written",
    ["40%", "0.4", "12.5%", "0%", "100%", "1", "0", "'40%'", "{is: 40%, basis: observed, source: Log}"],
)
def test_what_may_stand(written: str):
    assert found(written) == []


def test_in_chinese():
    (told,) = found("12％", lang="zh")
    assert (told.message, told.help) == ("`12％` 用了全角字符", "请切换到半角，写成 `12%`")
