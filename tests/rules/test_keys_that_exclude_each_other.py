import pytest

from tests.rules.counter import counter
from tests.support import findings_of


def found(step: str, actor: str = "{lane: onstage}", **how):
    text = counter(f"serve: {{{step}}}\npack: {{does: Packs, by: clerk, next: end}}")
    return findings_of(
        text.replace("clerk: {lane: onstage}", f"clerk: {actor}"), only="keys-that-exclude-each-other", **how
    )


@pytest.mark.parametrize(
    ("step", "at", "message"),
    [
        (
            "does: A, by: clerk, choose: {a: pack, b: end}, next: pack",
            "next",
            "`choose` and `next` cannot both say where a step leads",
        ),
        (
            "does: {clerk: A}, by: clerk",
            "by",
            "`does` already says who does what, so `by` has nothing left to say",
        ),
        (
            "does: A, by: clerk, wait_before: {time: 4m, min: 2m}",
            "min",
            "`time` and `min` both say how long this wait is",
        ),
        (
            "does: A, by: clerk, time: {is: 4m, max: 9m}",
            "max",
            "`is` gives a fixed time, `max` one that varies",
        ),
        (
            "does: A, by: clerk, choose: {a: pack, b: {to: end, chance: 3%, when: new}}",
            "when",
            "a way is taken either by chance or by certain segments, not both: `chance` and `when` "
            "exclude each other",
        ),
        (
            "does: A, by: clerk, kind: decision, time: 4m, choose: {a: pack, b: end}",
            "time",
            "a decision only sends the case on; it takes no time",
        ),
        (
            "does: A, by: clerk, kind: activity, for: queue",
            "for",
            "`for` tells what is waited for, and this step is not a wait",
        ),
    ],
)
def test_each_pair(step: str, at: str, message: str):
    (told,) = found(step)
    assert (told.message, told.at) == (message, at)
    assert len(told.finding.related) == 1


@pytest.mark.parametrize("key", ["staff: 2", "rate: 45/h"])
def test_a_machine_has_no_staff(key: str):
    (told,) = found("does: A, by: clerk", f"{{lane: onstage, machine: true, {key}}}")
    assert told.message == f"a machine has no `{key.split(':')[0]}`"


def test_people_have_staff():
    assert found("does: A, by: clerk", "{lane: onstage, machine: false, staff: 2}") == []


def test_one_cause_one_finding():
    text = counter(
        """
        a: {does: A, by: clerk, choose: {x: b, y: {to: end, chance: 3%, when: new}}}
        b: {does: B, by: clerk, next: end}
        """,
        "segments: [new, old]",
    )
    assert [told.code for told in findings_of(text, preset="correctness")] == ["BP115"]


@pytest.mark.parametrize("key", ["chance: 40%", "when: [new]"])
def test_the_only_way_is_always_taken(key: str):
    (told,) = found(f"does: A, by: clerk, next: {{to: pack, {key}}}")
    word = key.split(":")[0]
    assert told.message == f"a step with one way always takes it, so `{word}` has nothing to decide"
    assert told.at == word
