from tests.rules.counter import counter
from tests.support import findings_of


def found(steps: str, **how):
    return findings_of(counter(steps), only="customer-in-two-places", **how)


def test_two_branches_with_the_customer():
    (told,) = found(
        """
        a: {does: A, by: clerk, time: 1m, next: [b, c]}
        b: {does: {clerk: B, customer: Helps}, time: 1m, next: d}
        c: {does: C, by: packer, with: [customer], time: 1m, next: d}
        d: {does: D, by: clerk, time: 1m, next: end}
        """
    )
    assert (told.line, told.at) == (9, "[b, c]")
    assert told.message == "`customer` takes part in `b` and in `c`, which go on at the same time"


def test_blocks_inside_branches_are_seen():
    (told,) = found(
        """
        a: {does: A, by: clerk, time: 1m, next: [b, c]}
        b: {does: B, by: clerk, time: 1m, next: [e, f]}
        e: {does: E, by: clerk, time: 1m, next: g}
        f: {does: F, by: customer, time: 1m, next: g}
        g: {does: G, by: packer, time: 1m, next: d}
        c: {does: C, by: customer, time: 1m, next: d}
        d: {does: D, by: clerk, time: 1m, next: end}
        """
    )
    assert told.message == "`customer` takes part in `f` and in `c`, which go on at the same time"
    assert told.at == "[b, c]"


def test_branches_that_cross_are_seen():
    (told,) = found(
        """
        a: {does: A, by: clerk, time: 1m, next: [b, c]}
        b: {does: B, by: clerk, time: 1m, next: [d, e]}
        c: {does: C, by: customer, time: 1m, next: e}
        d: {does: D, by: customer, time: 1m, next: f}
        e: {does: E, by: clerk, time: 1m, next: f}
        f: {does: F, by: clerk, time: 1m, next: end}
        """
    )
    assert "`c`" in told.message and "`d`" in told.message


def test_one_branch_with_the_customer_or_one_after_the_other_is_fine():
    assert (
        found(
            """
            a: {does: A, by: clerk, time: 1m, next: [b, c]}
            b: {does: B, by: customer, time: 1m, next: e}
            e: {does: E, by: customer, time: 1m, next: d}
            c: {does: C, by: packer, time: 1m, next: d}
            d: {does: D, by: customer, time: 1m, next: end}
            """
        )
        == []
    )


def test_alternatives_are_not_at_the_same_time():
    assert (
        found(
            """
            a: {does: A, by: clerk, time: 1m, choose: {x: b, y: {to: c, chance: 40%}}}
            b: {does: B, by: customer, time: 1m, next: end}
            c: {does: C, by: customer, time: 1m, next: end}
            """
        )
        == []
    )
