from tests.rules.counter import counter
from tests.support import findings_of


def found(step: str, head: str = ""):
    return findings_of(
        counter("serve:\n  does: {clerk: Serves, customer: Asks}\n" + step, head), only="work-beyond-time"
    )


def test_nobody_works_longer_than_the_step_lasts():
    (told,) = found("  time: 5m\n  work: {clerk: 8m}")
    assert told.at == "8m"
    assert told.message == "`clerk` is to work 8 min on `serve`, but the step lasts only 5 min"
    assert "with: {clerk: 2}" in told.help


def test_as_long_or_shorter_is_fine():
    assert not found("  time: 5m\n  work: {clerk: 5m}")
    assert not found(
        "  time: {min: 2m, likely: 5m, max: 20m}\n  work: {clerk: {min: 1m, likely: 5m, max: 8m}}"
    )


def test_two_people_can_do_twice_as_much():
    assert not found("  time: 5m\n  with: {packer: 2}\n  work: {packer: 9m}")
    (told,) = found("  time: 5m\n  with: {packer: 2}\n  work: {packer: 12m}")
    assert told.message.startswith("2 × `packer` are to work 12 min together on `serve`")


def test_a_segment_with_a_shorter_time_keeps_the_work_of_the_step():
    (told,) = found(
        "  time: 20m\n  work: {clerk: 8m}\n  by_segment: {old: {time: 6m}}", "segments: [old, new]"
    )
    assert told.at == "6m"
    assert not found(
        "  time: 20m\n  work: {clerk: 8m}\n  by_segment: {old: {time: 6m, work: {clerk: 4m}}}",
        "segments: [old, new]",
    )


def test_an_unknown_time_is_no_limit():
    assert not found("  work: {clerk: 8m}")
