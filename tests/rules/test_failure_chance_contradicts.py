from fractions import Fraction

from tests.rules.counter import counter
from tests.support import findings_of


def found(fail: str, way: str):
    steps = f"""
        check:
          does: {{clerk: Checks, customer: Shows}}
          time: 2m
          fails: {{odd: {fail}}}
          choose: {{fine: pay, mismatch: {way}}}
        pay: {{does: {{clerk: Takes the money, customer: Pays}}, time: 2m, next: end}}
    """
    return findings_of(counter(steps), only="failure-chance-contradicts")


def test_two_different_chances():
    (told,) = found("{what: Names differ, chance: 8%, branch: mismatch}", "{to: check, chance: 5%}")
    assert told.at == "8%"
    assert told.message == "the fail point `odd` says 8%, but the way `mismatch` that draws it says 5%"


def test_written_once_or_alike():
    assert not found("{what: Names differ, branch: mismatch}", "{to: check, chance: 5%}")
    assert not found("{what: Names differ, chance: 5%, branch: mismatch}", "check")
    assert not found("{what: Names differ, chance: 0.05, branch: mismatch}", "{to: check, chance: 5%}")


def test_a_fail_point_of_its_own_may_have_any_chance():
    assert not found("{what: Reader broken, chance: 8%}", "{to: check, chance: 5%}")


def test_two_different_chances_for_a_segment():
    steps = """
        check:
          does: {clerk: Checks, customer: Shows}
          time: 2m
          fails: {odd: {what: Names differ, branch: mismatch}}
          by_segment: {new: {fails: {odd: 8%}, choose: {mismatch: 7%}}, old: {fails: {odd: 1%}}}
          choose: {fine: pay, mismatch: {to: check, chance: 5%}}
        pay: {does: {clerk: Takes the money, customer: Pays}, time: 2m, next: end}
    """
    (told,) = findings_of(counter(steps, "segments: [new, old]"), only="failure-chance-contradicts")
    assert (told.at, told.finding.args["other"].value) == ("8%", Fraction(7, 100))


def test_the_chances_for_a_segment_may_stand_among_other_numbers():
    steps = """
        check:
          does: {clerk: Checks, customer: Shows}
          time: 2m
          fails: {odd: {what: Names differ, branch: mismatch}}
          by_segment:
            new: {fails: {odd: {chance: 8%, severity: 4}}, choose: {mismatch: {chance: 7%, wait: 1m}}}
          choose: {fine: pay, mismatch: {to: check, chance: 5%}}
        pay: {does: {clerk: Takes the money, customer: Pays}, time: 2m, next: end}
    """
    (told,) = findings_of(counter(steps, "segments: [new, old]"), only="failure-chance-contradicts")
    assert told.at == "8%"
    assert not findings_of(
        counter(steps.replace("chance: 7%, ", ""), "segments: [new, old]"), only="failure-chance-contradicts"
    )
