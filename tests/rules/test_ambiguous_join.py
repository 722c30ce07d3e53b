from tests.rules.counter import counter
from tests.support import findings_of

REPAIRS = """
    look:
      does: Looks
      by: clerk
      time: 1m
      choose:
        a: {to: [s1, s2], chance: 50%}
        b: {to: [s2, s3], chance: 30%}
        c: [s3, s4]
    s1: {does: One, by: clerk, time: 1m, next: back}
    s2: {does: Two, by: clerk, time: 1m, next: back}
    s3: {does: Three, by: clerk, time: 1m, next: back}
    s4: {does: Four, by: clerk, time: 1m, next: back}
    """


def found(steps: str, **how):
    return findings_of(counter(steps), only="ambiguous-join", **how)


def test_pairs_that_cross():
    (told,) = found(REPAIRS.rstrip(" ") + "    back: {does: Back, by: clerk, time: 1m, next: end}\n")
    assert told.at == "back"
    assert told.message == (
        "it is not clear what `back` waits for: of the ways from `s1`, `s2`, `s3`, `s4` some run in parallel "
        "and some are alternatives, crosswise"
    )


def test_pairs_that_cross_at_the_end():
    (told,) = found(REPAIRS.replace("next: back", "next: end"))
    assert told.message.startswith("it is not clear when the case ends: of the ways from `s1`")
    assert told.line == 17


def test_a_step_may_merge_and_join_at_once():
    steps = """
        a: {does: A, by: clerk, time: 1m, next: [b, c]}
        b: {does: B, by: clerk, time: 1m, choose: {x: d, y: {to: e, chance: 30%}}}
        d: {does: D, by: clerk, time: 1m, next: f}
        e: {does: E, by: clerk, time: 1m, next: f}
        c: {does: C, by: packer, time: 1m, next: f}
        f: {does: F, by: clerk, time: 1m, next: end}
        """
    assert findings_of(counter(steps), preset="correctness") == []
