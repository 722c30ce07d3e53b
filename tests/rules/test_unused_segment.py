from tests.rules.counter import counter
from tests.support import findings_of

HEAD = "segments: {new: {share: 40%}, existing: {share: 60%}}"


def found(step: str, head: str = HEAD, **how):
    return findings_of(counter(f"one: {step}", head), only="unused-segment", **how)


def test_one_finding_for_all_of_them():
    (told,) = found("{does: One, by: clerk, time: 1m}")
    assert (told.line, told.at) == (3, "segments")
    assert (
        told.message
        == "the segments `new`, `existing` are declared, but nothing in the service is different for them"
    )


def test_where_one_is_named_the_others_are_the_rest():
    assert not found("{does: One, by: clerk, time: 1m, by_segment: {new: {time: 2m}}}")
    assert not found("{does: One, by: clerk, time: 1m, choose: {a: {to: end, when: [new]}, b: end}}")


def test_a_misspelt_name_is_the_one_cause():
    assert not found("{does: One, by: clerk, time: 1m, choose: {a: {to: end, when: [nwe]}, b: end}}")
