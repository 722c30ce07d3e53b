from tests.rules.counter import counter
from tests.support import findings_of


def found(first: str, second: str, lang: str = "en"):
    return findings_of(counter(f"one: {first}\ntwo: {second}"), only="same-words", lang=lang)


def test_points_to_the_second_and_shows_the_first():
    (told,) = found(
        "{does: Looks up the bill, by: clerk, time: 1m}", "{does: looks  up the Bill, by: clerk, time: 2m}"
    )
    assert (told.line, told.at) == (10, "looks  up the Bill")
    assert told.message == "`two` says the same as `one`: “looks  up the Bill” by `clerk`"
    (related,) = told.finding.related
    assert related.place.path[:2] == ("steps", "one")


def test_in_an_encounter_the_leader_counts():
    assert found(
        "{does: {clerk: Looks it up, customer: Waits}, time: 1m}",
        "{does: {clerk: Looks it up, customer: Nods}, time: 2m}",
    )
    assert not found(
        "{does: {clerk: Explains, customer: Nods}, time: 1m}",
        "{does: {clerk: Hands over, customer: Nods}, time: 2m}",
    )


def test_full_width_is_no_difference():
    (told,) = found(
        "{does: 核对SIM卡, by: clerk, time: 1m}", "{does: 核对ＳＩＭ卡, by: clerk, time: 2m}", lang="zh"
    )
    assert told.message == "`two` 和 `one` 写的一样：`clerk`“核对ＳＩＭ卡”"


def test_other_actors_and_waits_may_use_the_same_words():
    assert not found("{does: Looks it up, by: clerk, time: 1m}", "{does: Looks it up, by: packer, time: 1m}")
    wait = "{kind: wait, for: queue, does: Waits to be called, by: customer, time: 1m}"
    assert not found(wait, wait)
