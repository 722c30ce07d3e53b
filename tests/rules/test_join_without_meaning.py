from tests.rules.counter import counter
from tests.support import findings_of


def found(steps: str, **how):
    return findings_of(counter(steps), only="join-without-meaning", **how)


def test_a_join_where_one_way_arrives():
    (told,) = found("a: {does: A, by: clerk, time: 1m}\nb: {does: B, by: clerk, time: 1m, join: all}")
    assert (told.line, told.at) == (10, "all")
    assert told.message == "`b` says `join: all`, but only one way leads into it"


def test_any_over_alternatives():
    (told,) = found(
        """
        ask: {does: Asks, by: customer, time: 1m, choose: {a: one, b: {to: two, chance: 30%}}}
        one: {does: One, by: clerk, time: 1m, next: hand}
        two: {does: Two, by: clerk, time: 1m, next: hand}
        hand: {does: Hands over, by: clerk, time: 1m, join: any, next: end}
        """
    )
    assert "are alternatives" in told.message


def test_any_where_branches_cross():
    (told,) = found(
        """
        a: {does: A, by: clerk, time: 1m, next: [b, c]}
        b: {does: B, by: clerk, time: 1m, next: [d, e]}
        c: {does: C, by: clerk, time: 1m, next: e}
        d: {does: D, by: clerk, time: 1m, next: f}
        e: {does: E, by: clerk, time: 1m, next: f}
        f: {does: F, by: clerk, time: 1m, join: any, next: end}
        """
    )
    assert told.message.startswith("`f` says `join: any`, but the branches that meet there cross")


def test_joins_that_agree_with_the_flow_are_fine():
    for join in ("all", "any"):
        steps = f"""
            a: {{does: A, by: clerk, time: 1m, next: [b, c]}}
            b: {{does: B, by: clerk, time: 1m, next: d}}
            c: {{does: C, by: packer, time: 1m, next: d}}
            d: {{does: D, by: clerk, time: 1m, join: {join}, next: end}}
            """
        assert findings_of(counter(steps), preset="correctness") == []
    merged = """
        a: {does: A, by: clerk, time: 1m, choose: {x: b, y: {to: c, chance: 30%}}}
        b: {does: B, by: clerk, time: 1m, next: d}
        c: {does: C, by: packer, time: 1m, next: d}
        d: {does: D, by: clerk, time: 1m, join: one, next: end}
        """
    assert findings_of(counter(merged), preset="correctness") == []


def test_ways_back_are_never_waited_for():
    steps = """
        a: {{does: A, by: clerk, time: 1m, next: b}}
        b: {{does: B, by: clerk, time: 1m, join: {join}, choose: {{again: {{to: b, chance: 5%}}, on: end}}}}
        """
    (told,) = found(steps.format(join="all"))
    assert "only one way leads on into it" in told.message
    assert found(steps.format(join="one")) == []
