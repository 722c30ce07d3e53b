from tests.rules.counter import counter
from tests.support import findings_of

LOOP = """
    hand_in: {does: Hands in, by: customer, time: 1m, choose: {known: mend, part: {to: order, chance: 30%}}}
    """
ASK = "    ask: {does: Asks, by: clerk, time: 1m, choose: {go: mend, other: {to: order, chance: 40%}}}\n"
WORK = """
    mend: {does: Mends, by: clerk, time: 1m, choose: {done: end, more: {to: ask, chance: 20%}}}
    order: {does: Orders, by: clerk, time: 1m, next: ask}
    """


def found(steps: str, **how):
    return findings_of(counter(steps), only="irregular-loop", **how)


def test_a_step_reached_only_from_below():
    (told,) = found(LOOP.rstrip(" ") + ASK + WORK.lstrip("\n"))
    assert told.at == "ask"
    assert told.message == (
        "only ways that lead back up arrive at `ask` (from `mend`, `order`), so it is not clear where its "
        "loop begins"
    )


def test_the_same_loop_in_the_order_of_events():
    assert found(LOOP.rstrip(" ") + WORK.strip("\n").rstrip(" ") + ASK) == []


def test_jumping_up_without_a_loop_is_no_loop():
    steps = """
        a: {does: A, by: clerk, time: 1m, next: c}
        b: {does: B, by: clerk, time: 1m, next: end}
        c: {does: C, by: clerk, time: 1m, next: b}
        """
    assert findings_of(counter(steps), preset="correctness") == []
