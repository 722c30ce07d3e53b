from tests.rules.counter import counter
from tests.support import findings_of

STEPS = """
one:
  does: One
  by: clerk
  time: 1m
  choose:
    fast: {{to: end, when: {when}}}
    slow: end
  by_segment: {{{by}: {{time: 2m}}}}
"""


def found(when: str, by: str, head: str = "segments: [new, existing]", **how):
    return findings_of(counter(STEPS.format(when=when, by=by), head), only="unknown-segment", **how)


def test_in_when_and_in_by_segment():
    (first, second) = found("[exist]", "nwe")
    assert (first.at, second.at) == ("exist", "nwe")
    assert first.message == "there is no segment `exist` under `segments:`"
    assert first.help == "did you mean `existing`? Otherwise declare the segment under `segments:`"


def test_when_may_name_one_without_a_list():
    (told,) = found("neww", "new")
    assert told.at == "neww"


def test_no_segments_at_all():
    (told,) = found("[old]", "new", head="", lang="zh")
    assert [dict(related.args) for related in told.finding.related] == [{"id": "new"}]
    assert told.message == "没有 `old` 这个顾客群：文件里没有 `segments:`"


def test_declared_ones_are_fine():
    assert not found("[existing]", "new")


def test_several_in_one_text_should_be_a_list():
    (told,) = found("new、existing", "new")
    assert told.help == "if several segments are meant, write a list: `[new, existing]`"
