import pytest

from tests.rules.counter import counter
from tests.support import findings_of


def found(steps: str, head: str = ""):
    return findings_of(counter(steps, head), only="long-gap")


ORDER = "order: {does: {clerk: Takes the order, customer: Orders}, time: 4m}\n"
COLLECT = "collect: {does: {clerk: Hands over, customer: Collects}, time: 4m}\n"


def test_a_hidden_step_of_an_hour():
    uneven = "pack: {does: Packs, by: packer, time: {min: 30m, likely: 1h, max: 2h}}\n"
    (told,) = found(ORDER + uneven + COLLECT)
    assert told.at == "pack"
    assert told.message == (
        "`pack` takes 1 h 5 min on average without the customer, "
        "so for now it counts as time the customer waits"
    )
    assert not found(ORDER + "pack: {does: Packs, by: packer, time: 59m}\n" + COLLECT)


@pytest.mark.parametrize("customer", ["away", "waits"])
def test_either_word_settles_it(customer):
    assert not found(ORDER + f"pack: {{does: Packs, by: packer, time: 3h, customer: {customer}}}\n" + COLLECT)
    assert not found(
        ORDER + f"collect: {{wait_before: {{time: 3h, for: batch, customer: {customer}}}, "
        "does: {clerk: Hands over, customer: Collects}, time: 4m}"
    )


def test_before_the_first_and_after_the_last_part_nobody_waits():
    assert not found(
        "plan: {does: Plans, by: packer, time: 3h}\n"
        + ORDER
        + COLLECT
        + "file: {does: Files it, by: packer, time: 5h}"
    )


def test_waits_between_steps():
    told = found("""
        order:
          does: {clerk: Takes the order, customer: Orders}
          time: 4m
          next: {to: pack, wait: {time: 2h, for: hand-off}}
        pack: {wait_before: {time: 1d, for: queue}, does: Packs, by: packer, time: 4m}
        idle: {kind: wait, for: transport, does: Lies in the van, by: packer, time: 5h}
        collect: {does: {clerk: Hands over, customer: Collects}, time: 4m}
    """)
    assert [each.at for each in told] == ["wait", "wait_before", "idle"]
    assert told[1].message.startswith("it takes 1 d on average until `pack` begins")


def test_a_wait_of_the_customer_is_no_gap():
    assert not found(ORDER + "sit: {kind: wait, for: queue, does: Sits, by: customer, time: 2h}\n" + COLLECT)


def test_a_step_speaks_for_the_wait_before_it():
    assert not found(
        ORDER
        + "pack: {wait_before: {time: 3h, for: queue}, does: Packs, by: packer, time: 4m, customer: away}\n"
        + COLLECT
    )


def test_a_gap_on_one_branch_only_where_the_customer_comes_back():
    steps = """
        order:
          does: {clerk: Takes the order, customer: Orders}
          time: 4m
          choose: {ready: collect, to make: make, refused: {to: shred, chance: 5%}}
        make: {does: Makes it, by: packer, time: 3h, next: collect}
        shred: {does: Shreds the form, by: packer, time: 3h, next: end}
        collect: {does: {clerk: Hands over, customer: Collects}, time: 4m, next: end}
    """
    assert [each.at for each in found(steps)] == ["make"]


def test_nobody_waits_for_a_side_chain():
    assert not found("""
        order: {does: {clerk: Takes the order, customer: Orders}, time: 4m, also: [call]}
        collect: {does: {clerk: Hands over, customer: Collects}, time: 4m, next: end}
        call:
          wait_before: {time: 1d, for: external}
          does: {clerk: Calls, customer: Answers}
          time: 4m
          next: end
    """)


def test_business_days():
    steps = ORDER + "pack: {does: Packs, by: packer, time: 1bd}\n" + COLLECT
    (told,) = found(steps, "calendar: {hours: 8h, days: 5}")
    assert told.message.startswith("`pack` takes 1 bd on average")


def test_a_segment_may_be_the_one_with_the_gap():
    steps = ORDER + "pack: {does: Packs, by: packer, time: 4m, by_segment: {bulk: {time: 3h}}}\n" + COLLECT
    (told,) = found(steps, "segments: [bulk, single]")
    assert "3 h" in told.message


@pytest.mark.parametrize("usual", ["collect", "{to: collect, wait: {time: 5m, for: batch}}"])
def test_a_segment_may_be_the_one_that_waits(usual: str):
    steps = """
        order:
          does: {clerk: Takes the order, customer: Orders}
          time: 4m
          by_segment: {bulk: {next: {collect: {wait: %s}}}}
          next: USUAL
        collect: {does: {clerk: Hands over, customer: Collects}, time: 4m, next: end}
    """.replace("USUAL", usual)
    (told,) = found(steps % "{time: 2d, for: external}", "segments: [bulk, single]")
    assert "2 d" in told.message
    assert (told.line, told.at) == (13, "wait")
    assert not found(steps % "{time: 2d, for: external, customer: away}", "segments: [bulk, single]")


def test_the_usual_wait_counts_where_only_the_segment_says_away():
    (told,) = found(
        """
        order:
          does: {clerk: Takes the order, customer: Orders}
          time: 4m
          by_segment: {bulk: {next: {collect: {wait: {time: 9d, customer: away}}}}}
          next: {to: collect, wait: {time: 2h, for: batch}}
        collect: {does: {clerk: Hands over, customer: Collects}, time: 4m, next: end}
        """,
        "segments: [bulk, single]",
    )
    assert (told.line, "2 h" in told.message) == (14, True)


def test_a_recovery_may_begin_with_a_gap():
    steps = """
        order:
          does: {clerk: Takes the order, customer: Orders}
          time: 4m
          fails: {gone: {what: Out of stock, recover: {does: Orders it, by: clerk, wait: %s}}}
        collect: {does: {clerk: Hands over, customer: Collects}, time: 4m, next: end}
    """
    (told,) = found(steps % "{time: 2d, for: external}")
    assert told.at == "wait"
    assert told.message.startswith("this recovery at `order` begins with a wait of 2 d on average")
    assert not found(steps % "{time: 2d, for: external, customer: away}")
