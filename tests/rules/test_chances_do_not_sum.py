import pytest

from tests.rules.counter import counter
from tests.support import findings_of


def found(ways: str, head: str = "", fails: str = "{}", lang: str = "en"):
    text = counter(
        f"""
        check:
          does: {{clerk: Checks, customer: Shows}}
          time: 1m
          fails: {fails}
          choose: {ways}
        a: {{does: Serves, by: clerk, time: 1m, next: end}}
        b: {{does: Explains, by: clerk, time: 1m, next: end}}
        c: {{does: Refuses, by: clerk, time: 1m, next: end}}
        """,
        head,
    )
    return findings_of(text, only="chances-do-not-sum", lang=lang)


def test_a_sum_away_from_one_is_told_on_the_choice():
    (told,) = found("{yes: {to: a, chance: 70%}, no: {to: b, chance: 20%}}")
    assert told.at == "choose"
    assert told.message == "the chances of `check` come to 90%; together they must be 100%"


def test_thirds_are_told_to_leave_one_out():
    (told,) = found("{x: {to: a, chance: 33.3%}, y: {to: b, chance: 33.3%}, z: {to: c, chance: 33.3%}}")
    assert (
        told.message
        == "the chances of `check` come to 99.9%, not quite 100%; it looks as if they were rounded"
    )
    assert "leave one chance out" in told.help


@pytest.mark.parametrize(
    "ways",
    [
        "{yes: {to: a, chance: 70%}, no: {to: b, chance: 30%}}",
        "{yes: {to: a, chance: 0.1}, no: {to: b, chance: 0.2}, else: {to: c, chance: 0.7}}",
        "{x: {to: a, chance: 33.3%}, y: {to: b, chance: 33.3%}, z: c}",
        "{yes: a, no: b}",
    ],
)
def test_exact_sums_and_one_left_out_are_fine(ways):
    assert not found(ways)


def test_a_millionth_too_little_is_not_called_100_percent():
    (told,) = found("{yes: {to: a, chance: 70%}, no: {to: b, chance: 29.9999%}}")
    assert "come to 99.9999%, not quite 100%" in told.message


def test_nothing_may_be_less_than_nothing():
    (told,) = found("{yes: {to: a, chance: 80%}, no: {to: b, chance: 30%}, other: c}")
    assert (
        told.message
        == "the chances of `check` already come to 110%, so less than nothing is left for `other`"
    )


SEGMENTS = "segments: {new: {share: 40%}, existing: {share: 60%}}"


def test_ways_with_when_leave_the_others_to_sum_by_themselves():
    (told,) = found(
        "{known: {to: a, when: [existing]}, yes: {to: b, chance: 50%}, no: {to: c, chance: 30%}}", SEGMENTS
    )
    assert told.message.startswith("for `new`, the chances of `check` come to 80%")
    assert not found(
        "{known: {to: a, when: [existing]}, yes: {to: b, chance: 50%}, no: {to: c, chance: 50%}}", SEGMENTS
    )
    assert not found("{known: {to: a, when: [existing]}, others: b}", SEGMENTS)


def test_a_segment_without_any_way():
    (told,) = found("{known: {to: a, when: [existing]}}", SEGMENTS)
    assert told.message == "for `new`, no way leads out of `check`: every way is kept for other segments"
    assert not found("{known: {to: a, when: [existing]}, fresh: {to: b, when: [new]}}", SEGMENTS)


def test_a_chance_that_could_not_be_read_says_nothing_about_the_sum():
    assert not found("{yes: {to: a, chance: often}, no: {to: b, chance: 30%}}")


def test_the_chance_may_stand_on_the_fail_point_that_is_the_branch():
    fails = "{odd: {what: Odd, chance: 30%, branch: no}}"
    assert not found("{yes: {to: a, chance: 70%}, no: b}", fails=fails)
    (told,) = found("{yes: {to: a, chance: 90%}, no: b}", fails=fails)
    assert "come to 120%" in told.message


def test_in_chinese():
    (told,) = found("{yes: {to: a, chance: 70%}, no: {to: b, chance: 20%}}", lang="zh")
    assert told.message == "`check` 各条去向的概率合计为 90%，应当正好是 100%"


def of_segment(ways: str, changed: str, known: str = "{}"):
    text = counter(
        f"""
        check:
          does: {{clerk: Checks, customer: Shows}}
          time: 1m
          by_segment: {{new: {{choose: {changed}}}, known: {{choose: {known}}}}}
          choose: {ways}
        a: {{does: Serves, by: clerk, time: 1m, next: end}}
        b: {{does: Explains, by: clerk, time: 1m, next: end}}
        """.replace(", known: {choose: {}}", ""),
        "segments: [new, known]",
    )
    return findings_of(text, only="chances-do-not-sum")


BOTH = "{yes: {to: a, chance: 70%}, no: {to: b, chance: 30%}}"


def test_what_a_segment_changes_counts_with_what_it_leaves():
    (told,) = of_segment(BOTH, "{no: 10%}")
    assert (told.line, told.at) == (13, "choose")
    assert told.message.startswith("for `new`, the chances of `check` come to 80%")
    assert not of_segment(BOTH, "{no: 10%, yes: 90%}")
    assert not of_segment("{yes: a, no: {to: b, chance: 30%}}", "{no: 10%}")


def test_a_chance_beside_other_numbers_of_a_way():
    (told,) = of_segment(BOTH, "{no: {chance: 10%, wait: 5m}}")
    assert told.message.startswith("for `new`, the chances of `check` come to 80%")
    assert not of_segment(BOTH, "{no: {chance: 10%, wait: 5m}, yes: {is: 90%, source: Tickets}}")


def test_a_wait_alone_changes_no_sum():
    assert not of_segment(BOTH, "{no: {wait: 5m}}")
    ways = "{yes: {to: a, chance: 70%}, no: {to: b, chance: 20%}}"
    (told,) = of_segment(ways, "{no: {wait: 5m}}")
    assert told.message.startswith("the chances of `check` come to 90%")


def test_more_than_everyone_of_a_segment():
    (told,) = of_segment("{yes: a, no: {to: b, chance: 30%}, later: {to: b, chance: 30%}}", "{no: 90%}")
    assert told.message == (
        "for `new`, the chances of `check` already come to 120%, so less than nothing is left for `yes`"
    )


def test_a_sum_that_is_wrong_for_everyone_is_told_once():
    (told,) = of_segment("{yes: {to: a, chance: 70%}, no: {to: b, chance: 20%}}", "{no: 10%}")
    assert told.message.startswith("the chances of `check` come to 90%")


def test_chances_that_every_segment_changes_hold_for_nobody():
    ways = "{yes: {to: a, chance: 70%}, no: {to: b, chance: 20%}}"
    assert not of_segment(ways, "{no: 30%}", "{yes: 80%}")
