import pytest

from tests.rules.counter import counter
from tests.support import findings_of

ENDS = "ends: {sold: good, lost: bad}"


def found(steps: str, head: str = ENDS, **how):
    return findings_of(counter(steps, head), only="unknown-target", **how)


def test_the_place_is_the_word_and_the_nearest_are_named():
    (told,) = found(
        """
        ask: {does: Asks, by: customer, time: 1m, next: regsiter}
        register: {does: Registers, by: clerk, time: 1m, next: sold}
        """
    )
    assert (told.line, told.at) == (10, "regsiter")
    assert told.message == "there is no step or end `regsiter`"
    assert told.help == "did you mean `register`? Otherwise add the step, or declare the end under `ends:`"


def test_chinese_ids_have_neighbours_too():
    (told,) = found(
        """
        问货: {does: 问货, by: customer, time: 1m, next: 开户等记}
        开户登记: {does: 登记, by: clerk, time: 1m, next: end}
        """,
        lang="zh",
    )
    assert told.message == "没有 `开户等记` 这个步骤或终点"
    assert "`开户登记`" in told.help


@pytest.mark.parametrize(
    "ways",
    [
        "next: nowhere",
        "next: {to: nowhere, wait: 3m}",
        "next: [two, nowhere]",
        "next: [two, {to: nowhere}]",
        "choose: {a: two, b: nowhere}",
        "choose: {a: two, b: {to: nowhere, chance: 3%}}",
        "choose: {a: two, b: [two, nowhere]}",
        "choose: {a: two, b: {to: [two, nowhere]}}",
        "next: [two, three], meet: nowhere",
        "next: two, also: [nowhere]",
        "next: two, also: nowhere",
        "next: two, fails: {f: {what: x, recover: nowhere}}",
        "next: two, fails: {f: {what: x, recover: {then: nowhere}}}",
        "next: two, fails: {f: {what: x, detect: {at: nowhere, chance: 50%}}}",
    ],
)
def test_every_place_that_names_a_step(ways: str):
    (told,) = found(
        f"""
        one: {{does: One, by: clerk, time: 1m, {ways}}}
        two: {{does: Two, by: clerk, time: 1m, next: end}}
        three: {{does: Three, by: clerk, time: 1m, next: end}}
        """
    )
    assert (told.line, told.at) == (10, "nowhere")


def test_starts_are_ways_too():
    (told,) = found(
        "one: {does: One, by: clerk, time: 1m, next: end}",
        "starts: {walk-in: {at: one, share: 80%}, phone: {at: two, share: 20%}}",
    )
    assert (told.line, told.at) == (3, "two")


def test_one_wrong_name_is_one_finding_with_its_other_places():
    (told,) = found(
        """
        one: {does: One, by: clerk, time: 1m, choose: {a: gone, b: two}}
        two: {does: Two, by: clerk, time: 1m, next: gone}
        """
    )
    assert told.line == 10
    (other,) = told.finding.related
    assert other.place.path == ("steps", "two", "next")


def test_an_end_is_no_step_and_again_is_no_target():
    (told,) = found("one: {does: One, by: clerk, time: 1m, also: [sold], next: lost}")
    assert told.message == "`sold` is an end, but here a step is needed"
    (told,) = found("one: {does: One, by: clerk, time: 1m, choose: {a: again, b: end}}")
    assert told.message == "`again` says how a recovery goes on; it is no step a way can lead to"


def test_a_step_that_could_not_be_read_exists():
    assert not found(
        """
        one: {does: One, by: clerk, time: 1m, next: two}
        two: just words
        """
    )


def test_recovery_words_are_no_targets():
    assert not found(
        "one: {does: One, by: clerk, time: 1m, next: end, fails: {f: {what: x, recover: {then: again}}}}"
    )


def test_several_in_one_text_should_be_a_list():
    (told,) = found(
        """
        one: {does: One, by: clerk, time: 1m, next: "two、three"}
        two: {does: Two, by: clerk, time: 1m, next: end}
        three: {does: Three, by: packer, time: 1m, next: end}
        """,
        lang="zh",
    )
    assert told.message == "`two、three` 被当成了一整个名称，不是列表"
    assert told.help == "几个去向请写成列表：`[two, three]`"


def test_the_end_by_another_name():
    (told,) = found("one: {does: One, by: clerk, time: 1m, next: 结束}", lang="zh")
    assert "`end`" in told.help
