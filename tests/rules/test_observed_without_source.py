from tests.rules.counter import counter
from tests.support import findings_of

STEPS = """
    serve: {does: {clerk: Serves, customer: Asks}, time: 4m, cost: 2}
    pay: {does: {clerk: Takes the money, customer: Pays}, time: {is: 2m, source: till records}}
    pack: {does: Packs, by: packer, time: {is: 9m, basis: assumed}}
"""


def found(steps: str, head: str = ""):
    return findings_of(counter(steps, "currency: EUR\n" + head), only="observed-without-source")


def test_an_estimate_that_says_it_was_observed():
    (told,) = found("serve: {does: {clerk: Serves, customer: Asks}, time: {is: 4m, basis: observed}}")
    assert told.at == "observed"
    assert told.message == "this figure is said to be observed, but not where or by whom"


def test_a_source_settles_it():
    time = "{is: 4m, basis: observed, source: watch}"
    assert not found(f"serve: {{does: {{clerk: Serves, customer: Asks}}, time: {time}}}")


def test_a_file_that_is_observed_gets_one_finding_for_all():
    (told,) = found(STEPS, "basis: observed")
    assert (told.line, told.at) == (4, "observed")
    assert told.message == "the file says that its figures are observed, but 2 of them name no source"


def test_the_study_may_be_named_once_at_the_top():
    assert not found(STEPS, "basis: observed\nlinks: [Stopwatch study of May 2026]")


def test_an_assumed_file_needs_no_source():
    assert not found(STEPS, "basis: assumed")
    assert not found(STEPS)


def test_chances_are_estimates_too():
    (told,) = found("""
        serve:
          does: {clerk: Serves, customer: Asks}
          time: 4m
          fails:
            lost: {what: Lost, chance: {is: 3%, basis: observed}, recover: {does: Prints again, by: clerk}}
    """)
    assert told.at == "observed"
