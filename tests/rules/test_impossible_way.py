from tests.rules.counter import counter
from tests.support import findings_of


def found(ways: str, head: str = "", **options: str):
    steps = f"""
        check:
          does: {{clerk: Checks, customer: Shows}}
          time: 1m
          choose: {ways}
        a: {{does: Serves, by: clerk, time: 1m, next: end}}
        b: {{does: Explains, by: clerk, time: 1m, next: end}}
    """
    return findings_of(counter(steps, head), only="impossible-way", **options)


def test_a_chance_of_zero():
    (told,) = found("{yes: {to: a, chance: 100%}, no: {to: b, chance: 0%}}")
    assert told.at == "no"
    assert told.message == "this way out of `check` has the chance 0% and is never taken"


def test_nothing_is_left():
    (told,) = found("{yes: {to: a, chance: 100%}, no: b}")
    assert told.at == "no"
    assert told.message.startswith("nothing is left for `no`")


def test_every_segment_is_sent_elsewhere():
    segments = "segments: [new, old]"
    (told,) = found("{known: {to: a, when: [new, old]}, other: b}", segments)
    assert told.at == "other"
    assert not found("{known: {to: a, when: [old]}, other: b}", segments)


def test_small_chances_are_possible():
    assert not found("{yes: {to: a, chance: 99.9%}, no: b}")


def test_only_where_all_rules_are_asked_for():
    assert not found("{yes: {to: a, chance: 100%}, no: b}", preset="recommended")
