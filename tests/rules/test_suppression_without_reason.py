import pytest

from tests.rules.counter import counter
from tests.support import findings_of


def codes(comment: str):
    return [
        t.code
        for t in findings_of(counter(f"one: {{does: One, by: clerk, next: end}}  {comment}"))
        if t.code in ("BP305", "BP031")
    ]


@pytest.mark.parametrize("reason", ["", " ", " …", " --"])
def test_it_ignores_all_the_same_and_asks_for_the_reason(reason: str):
    assert codes(f"# blueprint: ignore[BP305]{reason}") == ["BP031"]


def test_the_words():
    (told,) = findings_of(
        counter("one: {does: One, by: clerk, next: end}  # blueprint: ignore[BP305]"),
        only="suppression-without-reason",
    )
    assert told.message == "this comment ignores `BP305` without saying why"


@pytest.mark.parametrize("reason", ["measured in May", "五月实测", "— 4711"])
def test_a_reason_is_a_word_or_a_number(reason: str):
    assert codes(f"# blueprint: ignore[BP305] {reason}") == []
