import pytest

from tests.rules.counter import counter
from tests.support import findings_of

WHOLE = counter("serve: {does: Serves, by: clerk, time: 4m}")


def found(text: str, **how):
    return findings_of(text, only="unknown-word", **how)


def test_another_name_for_a_lane():
    (told,) = found(WHOLE.replace("lane: onstage", "lane: frontstage"))
    assert told.message == "`lane` cannot be `frontstage`; did you mean `onstage`?"
    assert told.help == "write one of `customer`, `onstage`, `backstage`, `support`"
    assert (told.line, told.at) == (5, "frontstage")


@pytest.mark.parametrize(
    ("part", "meant"),
    [
        ("kind: 等待", "wait"), ("lane: 后台", "backstage"), ("value: VA", "va"), ("waste: 返工", "defects"),
        ("customer: absent", "away"), ("value: 增值", "va"), ("kind: desicion", "decision"),
    ],
)  # fmt: skip
def test_the_word_that_was_meant(part: str, meant: str):
    (told,) = found(counter(f"serve: {{does: Serves, by: clerk, {part}}}"))
    assert told.message.endswith(f"did you mean `{meant}`?")


def test_a_word_like_no_other():
    (told,) = found(WHOLE.replace("service:", "purpose: fun\nservice:"))
    assert told.message == "`purpose` cannot be `fun`"
    assert told.help == "write one of `design`, `review`, `re-engineer`"


def test_the_kind_of_a_wait_is_not_missing_too():
    text = counter("queue: {kind: wait, for: 排对, does: Waits, by: customer, time: 4m}")
    codes = {told.code for told in findings_of(text, preset="recommended")}
    assert "BP104" in codes and "BP401" not in codes
