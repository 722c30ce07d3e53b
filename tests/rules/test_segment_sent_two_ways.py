from tests.rules.counter import counter
from tests.support import findings_of

STEP = """
one:
  does: One
  by: clerk
  time: 1m
  choose:
    fast: {{to: end, when: {fast}}}
    slow: {{to: end, when: {slow}}}
    rest: end
"""


def found(fast: str, slow: str, **how):
    text = counter(STEP.format(fast=fast, slow=slow), "segments: [new, old]")
    return findings_of(text, only="segment-sent-two-ways", **how)


def test_the_second_way_is_reported_and_the_first_shown():
    (told,) = found("[new, old]", "[old]")
    assert (told.line, told.at) == (16, "[old]")
    assert told.message == "in `one`, `old` is sent both to `fast` and to `slow`"
    assert told.finding.related[0].place.path == ("steps", "one", "choose", "fast", "when")


def test_each_segment_counts():
    assert len(found("[new, old]", "[new, old]")) == 2


def test_different_segments_may_go_different_ways():
    assert not found("new", "[old]")
